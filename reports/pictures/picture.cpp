// SPDX-License-Identifier: MIT
#include "reports/pictures/picture.hpp"

#include "reports/pictures/labels.hpp"

#include <utility>

namespace weft::pictures {

std::string_view in_words(Call call) {
    switch (call) {
    case Call::above: return "above";
    case Call::not_distinguishable: return "not distinguishable";
    case Call::below: return "below";
    case Call::not_compared: return "not compared";
    }
    return "not compared";
}

std::string subtitle(const About& about) {
    std::string text = about.measure;
    for (const auto* part : {&about.unit, &about.date})
        if (!part->empty()) text += (text.empty() ? "" : "; ") + *part;
    return text;
}

Picture finish(const About& about, std::string headline, Drawing drawing, double height, PictureTable table) {
    auto under = subtitle(about);
    const bool is_wide = drawing.width() > narrow_width;
    auto svg = std::move(drawing).finish(
        {about.id, headline, under + ". Everything it shows stands in the table that comes with it."}, height);
    return {about.id, std::move(headline), std::move(under), std::move(svg), is_wide, std::move(table)};
}

Picture nothing_to_draw(const About& about, std::string why, PictureTable table) {
    Drawing drawing(narrow_width);
    const auto lines = wrapped(why, letters_in(narrow_width - 2 * margin, text_size), 3);
    double y = margin + text_size + 6;
    for (const auto& line : lines) {
        drawing.text(margin, y, line, Ink::words);
        y += line_height;
    }
    drawing.box({1, 1, narrow_width - 2, y - 1}, Look::not_known);
    return finish(about, std::move(why), std::move(drawing), y + 1, std::move(table));
}

} // namespace weft::pictures

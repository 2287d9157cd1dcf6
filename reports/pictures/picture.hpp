// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/drawing.hpp"
#include "reports/pictures/picture_table.hpp"
#include "reports/words/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace weft::pictures {

/// What every picture has to say of itself.
struct About {
    std::string id;           ///< a slug, once on a page and the name of its files: "clinical-means"
    std::string measure;      ///< "Mean of what the sectors claim"
    std::string unit;         ///< "percent of the way from the worst level to the best"
    std::string date;         ///< "round 2026, register as of 1 April 2026"
    std::string form{};       ///< of its numbers: "percent", or empty
    bool whole_names = false; ///< names take the lines they need, as where paper has no room for the table
    const words::Words* words = &words::english(); ///< says levels, verdicts and states; all else is English still
};

/// A level of the scale that is drawn, worst first.
struct Step {
    int level = 0; ///< as printed
    std::string label;
};

/// Where a system stands beside others, as a test found it. The picture only says it.
enum class Call { above, not_distinguishable, below, not_compared };
std::string_view in_words(Call call); ///< "above", "not distinguishable", "below", "not compared"

/// A picture made of values that somebody else worked out: it places them and prints them, and works out nothing but how
/// many of its rows are of a kind. Same values, same bytes.
struct Picture {
    std::string id;
    std::string headline; ///< its finding, in one sentence without the full stop
    std::string subtitle; ///< measure, unit and date
    Svg svg;              ///< named by the headline; says where its numbers are
    bool is_wide = false; ///< too wide for a telephone, where its table stands in
    PictureTable table;
};

std::string subtitle(const About& about);

/// Puts the parts together.
Picture finish(const About& about, std::string headline, Drawing drawing, double height, PictureTable table);

/// In place of a picture of which nothing can be drawn.
Picture nothing_to_draw(const About& about, std::string why, PictureTable table);

} // namespace weft::pictures

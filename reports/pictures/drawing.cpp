// SPDX-License-Identifier: MIT
#include "reports/pictures/drawing.hpp"

#include "reports/words/escaped.hpp"
#include "reports/words/numbers.hpp"

#include <cmath>
#include <initializer_list>
#include <stdexcept>

namespace weft::pictures {
namespace {

struct Attribute {
    std::string_view name;
    double value = 0;
};

std::string_view attributes_of(Look look) {
    switch (look) {
    case Look::line: return R"(class="p-line" fill="none" stroke="currentColor" stroke-width="2")";
    case Look::thick: return R"(class="p-thick" fill="none" stroke="currentColor" stroke-width="4")";
    case Look::thin: return R"(class="p-thin" fill="none" stroke="currentColor" stroke-width="1")";
    case Look::faint:
        return R"(class="p-faint" fill="none" stroke="currentColor" stroke-width="1" stroke-opacity="0.35")";
    case Look::dashed:
        return R"(class="p-dashed" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="5 4")";
    case Look::open: return R"(class="p-open" fill="#fff" stroke="currentColor" stroke-width="1.5")";
    case Look::full: return R"(class="p-full" fill="currentColor" stroke="currentColor" stroke-width="1.5")";
    case Look::band:
        return R"(class="p-band" fill="currentColor" fill-opacity="0.16" stroke="currentColor" stroke-width="1")";
    case Look::not_known:
        return R"(class="p-not-known" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="1.5 3")";
    case Look::level_1: return R"(class="p-1" fill="#fff" stroke="#4c6272")";
    case Look::level_2: return R"(class="p-2" fill="#cfe3f6" stroke="#4c6272")";
    case Look::level_3: return R"(class="p-3" fill="#6bace6" stroke="#4c6272")";
    case Look::level_4: return R"(class="p-4" fill="#2073bc" stroke="#4c6272")";
    case Look::level_5: return R"(class="p-5" fill="#12436d" stroke="#4c6272")";
    }
    return "";
}

std::string_view attributes_of(Ink ink) {
    switch (ink) {
    case Ink::words: return R"(class="p-words" fill="currentColor" font-size="14")";
    case Ink::strong: return R"(class="p-strong" fill="currentColor" font-size="14" font-weight="bold")";
    case Ink::small: return R"(class="p-small" fill="currentColor" font-size="13")";
    case Ink::on_full: return R"(class="p-on-full" fill="#fff" font-size="14" font-weight="bold")";
    case Ink::on_pale: return R"(class="p-on-pale" fill="#212b32" font-size="13" font-weight="bold")";
    case Ink::on_deep: return R"(class="p-on-deep" fill="#fff" font-size="13" font-weight="bold")";
    }
    return "";
}

std::string_view attributes_of(Anchor anchor) {
    switch (anchor) {
    case Anchor::start: return "";
    case Anchor::middle: return R"( text-anchor="middle")";
    case Anchor::end: return R"( text-anchor="end")";
    }
    return "";
}

std::string coordinate(double value) {
    if (!std::isfinite(value)) throw std::logic_error("a picture was given a place that is no number");
    return words::decimals(value, 2);
}

void append_element(std::string& body, std::string_view tag, std::initializer_list<Attribute> attributes) {
    body += '<';
    body += tag;
    for (const auto& [name, value] : attributes) {
        body += ' ';
        body += name;
        body += "=\"" + coordinate(value) + '"';
    }
    body += "></";
    body += tag;
    body += '>';
}

} // namespace

void Drawing::begin(const Group& group) {
    if (group == group_) return;
    end();
    group_ = group;
    body_ += "<g ";
    if (group.look) body_ += attributes_of(*group.look);
    if (group.ink) {
        body_ += attributes_of(group.ink->first);
        body_ += attributes_of(group.ink->second);
    }
    body_ += '>';
}

void Drawing::end() {
    if (group_ == Group{}) return;
    body_ += "</g>\n";
    group_ = {};
}

void Drawing::line(Point from, Point to, Look look) {
    begin({look, {}});
    append_element(body_, "line", {{"x1", from.x}, {"y1", from.y}, {"x2", to.x}, {"y2", to.y}});
}

void Drawing::path(std::span<const Point> points, Look look) {
    begin({look, {}});
    body_ += "<polyline points=\"";
    for (const auto& point : points)
        body_ += (&point == points.data() ? "" : " ") + coordinate(point.x) + ',' + coordinate(point.y);
    body_ += "\"></polyline>";
}

void Drawing::box(Box box, Look look) {
    begin({look, {}});
    append_element(body_, "rect", {{"x", box.x}, {"y", box.y}, {"width", box.width}, {"height", box.height}});
}

void Drawing::dot(Point centre, double radius, Look look) {
    begin({look, {}});
    append_element(body_, "circle", {{"cx", centre.x}, {"cy", centre.y}, {"r", radius}});
}

void Drawing::diamond(Point centre, double radius, Look look) {
    begin({look, {}});
    body_ += "<polygon points=\"";
    body_ += coordinate(centre.x) + ',' + coordinate(centre.y - radius) + ' ' + coordinate(centre.x + radius) + ',' +
             coordinate(centre.y) + ' ' + coordinate(centre.x) + ',' + coordinate(centre.y + radius) + ' ' +
             coordinate(centre.x - radius) + ',' + coordinate(centre.y);
    body_ += "\"></polygon>";
}

void Drawing::text(double x, double y, std::string_view words, Ink ink, Anchor anchor) {
    if (words.empty()) return;
    begin({{}, std::pair(ink, anchor)});
    body_ += "<text x=\"" + coordinate(x) + "\" y=\"" + coordinate(y) + "\">";
    words::append_escaped(body_, words);
    body_ += "</text>";
}

Svg Drawing::finish(const Naming& naming, double height) && {
    end();
    std::string id;
    words::append_escaped(id, naming.id);
    const auto wide = coordinate(width_);
    const auto high = coordinate(height);
    std::string svg = R"(<svg xmlns="http://www.w3.org/2000/svg" role="img" focusable="false" width=")" + wide +
                      R"(" height=")" + high + R"(" viewBox="0 0 )" + wide + ' ' + high +
                      R"(" font-family="Arial, Liberation Sans, Helvetica, sans-serif" aria-labelledby="picture-)" +
                      id + R"(-title" aria-describedby="picture-)" + id + R"(-about">)" + "\n<title id=\"picture-" +
                      id + "-title\">";
    words::append_escaped(svg, naming.title);
    svg += "</title>\n<desc id=\"picture-" + id + "-about\">";
    words::append_escaped(svg, naming.description);
    svg += "</desc>\n" + body_ + "</svg>\n";
    return Svg(std::move(svg));
}

} // namespace weft::pictures

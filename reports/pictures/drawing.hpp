// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft::pictures {

/// How a shape looks: a class that a style sheet may change, over attributes that do for a file of its own. Everything but
/// the fill of a level is drawn in the colour of the text around it, so that it follows dark, forced and printed pages.
enum class Look {
    line,      ///< what is measured
    thick,     ///< from one end of what is measured to the other
    thin,      ///< scales and frames
    faint,     ///< what only guides the eye
    dashed,    ///< what is possible, expected, or a limit
    open,      ///< a mark with the page's colour inside
    full,      ///< the mark that is meant
    band,      ///< the middle of many
    not_known, ///< a dotted frame
    level_1,   ///< fills from worst to best
    level_2,
    level_3,
    level_4,
    level_5,
};

/// How a text looks.
enum class Ink {
    words,
    strong,
    small,
    on_full, ///< over a mark that is filled, or over a deep level
    on_pale, ///< over a pale level, dark on every page
    on_deep,
};
enum class Anchor { start, middle, end };

struct Point {
    double x = 0;
    double y = 0;
};

struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// The text of an SVG that only a Drawing can make, so that a page may take it as it is.
class Svg {
public:
    const std::string& text() const { return text_; }

private:
    friend class Drawing;
    explicit Svg(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// What a picture is called where it cannot be seen.
struct Naming {
    std::string_view id;
    std::string_view title;
    std::string_view description;
};

/// The one writer of SVG: a few shapes and lines of text, nothing that links, runs, fetches or sets a style. Texts are
/// escaped; numbers have two decimals at most, whatever the locale, and one that is not finite stops the program.
class Drawing {
public:
    explicit Drawing(double width) : width_(width) {}
    double width() const { return width_; }

    void line(Point from, Point to, Look look);
    /// Neighbours joined, open at the ends.
    void path(std::span<const Point> points, Look look);
    void box(Box box, Look look);
    void dot(Point centre, double radius, Look look);
    /// Standing on its corner.
    void diamond(Point centre, double radius, Look look);
    /// Anchored at `x`, standing on `y`.
    void text(double x, double y, std::string_view words, Ink ink, Anchor anchor = Anchor::start);

    Svg finish(const Naming& naming, double height) &&;

private:
    struct Group {
        std::optional<Look> look;
        std::optional<std::pair<Ink, Anchor>> ink;
        bool operator==(const Group&) const = default;
    };
    /// Neighbours that look alike share an element, which says it once.
    void begin(const Group& group);
    void end();

    double width_;
    Group group_;
    std::string body_;
};

} // namespace weft::pictures

// SPDX-License-Identifier: MIT
#include "reports/easy_read/easy_read_marks.hpp"

#include <array>
#include <utility>

namespace weft::easy_read {
namespace {

using pictures::Drawing;
using pictures::Look;
using pictures::Point;

constexpr double mark_size = 64;

void draw_sheet_of_paper(Drawing& drawing) {
    drawing.box({14, 5, 36, 54}, Look::open);
    for (const double y : {17.0, 27.0, 37.0, 47.0})
        drawing.line({21, y}, {43, y}, Look::line);
}

void draw_people(Drawing& drawing) {
    drawing.dot({14, 24}, 7, Look::open);
    drawing.box({5, 34, 18, 18}, Look::open);
    drawing.dot({50, 24}, 7, Look::open);
    drawing.box({41, 34, 18, 18}, Look::open);
    drawing.dot({32, 18}, 8, Look::full);
    drawing.box({22, 29, 20, 26}, Look::full);
}

void draw_tick(Drawing& drawing) {
    static constexpr std::array<Point, 3> tick{{{17, 33}, {28, 44}, {48, 21}}};
    drawing.dot({32, 32}, 29, Look::open);
    drawing.path(tick, Look::thick);
}

/// Somebody at the foot of the stairs.
void draw_first_step(Drawing& drawing) {
    static constexpr std::array<Point, 8> stairs{
        {{5, 56}, {22, 56}, {22, 43}, {36, 43}, {36, 30}, {50, 30}, {50, 17}, {61, 17}}};
    drawing.path(stairs, Look::thick);
    drawing.dot({13, 46}, 7, Look::full);
}

void draw_two_who_speak(Drawing& drawing) {
    static constexpr std::array<Point, 3> first_tail{{{11, 27}, {11, 37}, {21, 27}}};
    static constexpr std::array<Point, 3> second_tail{{{53, 53}, {53, 62}, {43, 53}}};
    drawing.path(first_tail, Look::line);
    drawing.box({4, 6, 34, 21}, Look::open);
    drawing.path(second_tail, Look::line);
    drawing.box({26, 33, 34, 20}, Look::full);
}

void draw_question_mark(Drawing& drawing) {
    static constexpr std::array<Point, 9> hook{
        {{22, 25}, {22, 19}, {27, 14}, {37, 14}, {42, 19}, {42, 26}, {36, 32}, {32, 36}, {32, 42}}};
    drawing.dot({32, 32}, 29, Look::open);
    drawing.path(hook, Look::thick);
    drawing.dot({32, 50}, 3, Look::full);
}

void draw_arrow(Drawing& drawing) {
    static constexpr std::array<Point, 3> head{{{40, 16}, {57, 32}, {40, 48}}};
    drawing.line({6, 32}, {55, 32}, Look::thick);
    drawing.path(head, Look::thick);
}

void draw_one_who_asks(Drawing& drawing) {
    static constexpr std::array<Point, 3> tail{{{37, 29}, {32, 37}, {46, 29}}};
    drawing.dot({18, 28}, 9, Look::full);
    drawing.box({6, 41, 24, 18}, Look::full);
    drawing.path(tail, Look::line);
    drawing.box({30, 6, 30, 23}, Look::open);
    drawing.line({36, 14}, {54, 14}, Look::line);
    drawing.line({36, 21}, {48, 21}, Look::line);
}

struct Drawn {
    const char* id;
    const char* title;
    void (*draw)(Drawing&);
};

constexpr std::array<Drawn, 8> drawn{{{"mark-about", "A sheet of paper", draw_sheet_of_paper},
                                      {"mark-who", "Three people", draw_people},
                                      {"mark-good", "A tick", draw_tick},
                                      {"mark-work", "The first step of some stairs", draw_first_step},
                                      {"mark-differ", "Two people speak", draw_two_who_speak},
                                      {"mark-unknown", "A question mark", draw_question_mark},
                                      {"mark-next", "An arrow", draw_arrow},
                                      {"mark-ask", "A person asks", draw_one_who_asks}}};

} // namespace

pictures::Svg mark_of(Mark mark) {
    const auto& [id, title, draw] = drawn.at(static_cast<std::size_t>(mark));
    Drawing drawing(mark_size);
    draw(drawing);
    return std::move(drawing).finish({id, title, ""}, mark_size);
}

} // namespace weft::easy_read

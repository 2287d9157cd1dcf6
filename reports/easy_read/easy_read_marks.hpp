// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/drawing.hpp"

#include <cstdint>

namespace weft::easy_read {

/// What a part of the page is about, as a picture beside its words.
enum class Mark : std::uint8_t { about, who, good, work, differ, unknown, next, ask };

/// A small picture in one colour. It says nothing that the heading beside it does not say.
pictures::Svg mark_of(Mark mark);

} // namespace weft::easy_read

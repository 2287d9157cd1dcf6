// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace weft::words {

/// What goes to the place "{name}" of a text.
struct Filling {
    std::string_view name;
    std::string_view value;
};
using Fillings = std::initializer_list<Filling>;

/// The text with its places filled. A place that nothing is there for stays as it is.
std::string filled(std::string_view text, Fillings fillings, Filling also = {});

/// The names of its places, each once, in their order.
std::vector<std::string> places_in(std::string_view text);

/// Whether each brace that opens also closes around a name.
bool has_sound_places(std::string_view text);

} // namespace weft::words

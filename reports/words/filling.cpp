// SPDX-License-Identifier: MIT
#include "reports/words/filling.hpp"

#include <algorithm>
#include <optional>

namespace weft::words {
namespace {

/// "{name}" somewhere in a text.
struct FillingPlace {
    std::size_t begin;
    std::size_t length;
    std::string_view name;
};

std::optional<FillingPlace> next_place(std::string_view text, std::size_t from) {
    const auto begin = text.find('{', from);
    if (begin == std::string_view::npos) return std::nullopt;
    const auto end = text.find('}', begin);
    if (end == std::string_view::npos) return std::nullopt;
    return FillingPlace{begin, end + 1 - begin, text.substr(begin + 1, end - begin - 1)};
}

bool is_name(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

} // namespace

std::string filled(std::string_view text, Fillings fillings, Filling also) {
    std::string whole;
    std::size_t from = 0;
    while (const auto place = next_place(text, from)) {
        whole += text.substr(from, place->begin - from);
        const auto* found = std::ranges::find(fillings, place->name, &Filling::name);
        if (found != fillings.end())
            whole += found->value;
        else if (!also.name.empty() && also.name == place->name)
            whole += also.value;
        else
            whole += text.substr(place->begin, place->length);
        from = place->begin + place->length;
    }
    return whole.append(text.substr(from));
}

std::vector<std::string> places_in(std::string_view text) {
    std::vector<std::string> names;
    std::size_t from = 0;
    while (const auto place = next_place(text, from)) {
        if (std::ranges::find(names, place->name) == names.end()) names.emplace_back(place->name);
        from = place->begin + place->length;
    }
    return names;
}

bool has_sound_places(std::string_view text) {
    std::size_t from = 0;
    while (const auto place = next_place(text, from)) {
        if (!is_name(place->name) || text.substr(from, place->begin - from).find('}') != std::string_view::npos)
            return false;
        from = place->begin + place->length;
    }
    return text.find_first_of("{}", from) == std::string_view::npos;
}

} // namespace weft::words

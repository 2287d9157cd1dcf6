// SPDX-License-Identifier: MIT
#pragma once

#include "core/problem.hpp"
#include "core/source_text.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace weft::words {

/// One thing to say, with places to fill in braces: "{count} of {all}".
struct Message {
    std::string text;                                      ///< whatever the count
    std::map<std::string, std::string, std::less<>> forms; ///< for some counts: "none", "one", "few", ...
    bool is_counted = false;                               ///< it may have forms: it has some, or a place "{count}"
    Place place;
};

/// The words of one language by their ids, "state.unknown": a group and a key of it.
struct Catalogue {
    std::string language; ///< as pages name it: "en-GB"
    std::string name;     ///< as those who speak it call it
    bool is_right_to_left = false;
    bool is_draft = false; ///< nobody who speaks it has read it, and pages say so
    std::map<std::string, Message, std::less<>> messages{};
    std::map<std::string, Place, std::less<>> groups{}; ///< where each begins
};

/// The groups of a catalogue that are looked up by their English words, where any word may be added: labels of levels,
/// headings of a page, heads of its tables and verdicts in them.
bool is_looked_up_by_english(std::string_view group);

/// Reads a file of words (docs/translating.md). Texts have to leave the same places to fill as those of `english`, which
/// is null where English itself is read. Nothing when it holds mistakes.
std::optional<Catalogue> read_catalogue(const SourceText& source, const Catalogue* english, Problems& problems);

/// Warnings for a translator: what English says and this does not, and what is said here and never asked for.
void compare_with_english(const SourceText& source, const Catalogue& catalogue, const Catalogue& english,
                          Problems& problems);

} // namespace weft::words

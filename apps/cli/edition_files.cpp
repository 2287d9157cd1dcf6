// SPDX-License-Identifier: MIT
#include "apps/cli/edition_files.hpp"

#include "apps/cli/shipped_folder.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"
#include "core/nearest_name.hpp"
#include "core/rubric/defaults_file.hpp"
#include "core/source_text.hpp"
#include "reports/brand/brand_file.hpp"
#include "reports/words/english_text.hpp"

#include <algorithm>
#include <system_error>
#include <utility>
#include <vector>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

const std::string english_language = "en";

bool holds_words(const fs::path& folder) {
    std::error_code unreadable;
    return fs::is_regular_file(folder / (english_language + ".toml"), unreadable);
}

std::vector<std::string> languages_in(const fs::path& folder) {
    std::vector<std::string> languages;
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(folder, unreadable)) {
        if (entry.path().extension() == ".toml") {
            languages.push_back(entry.path().stem().string());
        }
    }
    std::ranges::sort(languages);
    return languages;
}

/// Nothing where the file says what is built in.
std::optional<words::Words> read_words(const fs::path& file, Console& console) {
    const SourceText source = read_source(file);
    if (source.text() == words::english_text) {
        return std::nullopt;
    }
    Problems problems;
    auto catalogue = words::read_catalogue(source, &words::english().catalogue(), problems);
    console.say_as_it_is(to_text(problems));
    if (!catalogue) {
        throw Error(Failure::input, "these words cannot be used: " + count_of(problems.count(), "problem", "problems"));
    }
    return words::Words(std::move(*catalogue));
}

std::optional<words::Words> words_of(const EditionOptions& options, Console& console) {
    const auto& language = options.language.empty() ? english_language : options.language;
    const auto folder = find_words_folder(options.words);
    if (!folder && language == english_language) {
        return std::nullopt;
    }
    if (!folder) {
        throw Error(Failure::input, "there is no folder 'words' here or above to find the language '" + language +
                                        "' in; name one with --words");
    }
    const fs::path file = *folder / (language + ".toml");
    std::error_code unreadable;
    if (!fs::exists(file, unreadable)) {
        const auto known = languages_in(*folder);
        throw Error(Failure::input, "there are no words of the language '" + language + "' in " + folder->string() +
                                        (known.empty() ? "" : "; there are those of " + one_of(known)));
    }
    return read_words(file, console);
}

std::optional<Brand> brand_of(const EditionOptions& options, Console& console) {
    if (options.brand.empty()) {
        return std::nullopt;
    }
    Problems problems;
    auto brand = read_brand(options.brand, defaults().brand, problems);
    console.say_as_it_is(to_text(problems));
    if (!brand) {
        throw Error(Failure::input, "this brand cannot be used: " + count_of(problems.count(), "problem", "problems"));
    }
    return brand;
}

} // namespace

std::optional<fs::path> find_words_folder(const std::string& given) {
    return find_shipped_folder({.name = "words", .option = "--words", .variable = "WEFT_WORDS", .is_one = holds_words},
                               given);
}

EditionFiles read_edition(const EditionOptions& options, Console& console) {
    return {words_of(options, console), brand_of(options, console)};
}

} // namespace weft::cli

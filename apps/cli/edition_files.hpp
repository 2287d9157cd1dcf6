// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/console.hpp"
#include "apps/cli/options.hpp"
#include "reports/brand/brand.hpp"
#include "reports/words/edition.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace weft::cli {

/// Where files of words lie: the folder given, else WEFT_WORDS, else the nearest `words` with an en.toml from the working
/// directory upwards, else beside the program. Nothing when there is none, and the English that is built in is all there
/// is; throws `Error` (Failure::input) when the folder given or named by WEFT_WORDS is none.
std::optional<std::filesystem::path> find_words_folder(const std::string& given);

/// What an edition refers to.
class EditionFiles {
public:
    /// Without words it is in the English that is built in.
    EditionFiles(std::optional<words::Words> words, std::optional<Brand> brand)
        : words_(std::move(words)),
          brand_(std::move(brand)) {}

    /// It refers to this, which therefore has to outlive it.
    Edition edition() const { return {words_ ? *words_ : words::english(), brand_ ? &*brand_ : nullptr}; }

private:
    std::optional<words::Words> words_;
    std::optional<Brand> brand_;
};

/// Reads them, and says what is wrong with them. Throws `Error` (Failure::input) where they cannot be used.
EditionFiles read_edition(const EditionOptions& options, Console& console);

} // namespace weft::cli

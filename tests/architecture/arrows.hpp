// SPDX-License-Identifier: MIT
#pragma once

#include "tests/architecture/source_tree.hpp"

#include <span>
#include <string>
#include <vector>

namespace weft::architecture {

/// The arrows are the link lines (`target_link_libraries`, and `USES` of `weft_add_tests`): a folder may include
/// its own files, those of the folders it links, and whatever these link PUBLIC. One sentence for each `#include`
/// along which there is no arrow, for each that hides an arrow by leaving out the path from the root, and for each
/// link line that names a library of ours nobody makes.
std::vector<std::string> broken_arrows(std::span<const SourceFile> tree);

/// A header that other folders include hands on what it includes itself: that arrow has to be PUBLIC. One sentence
/// for each that is not.
std::vector<std::string> private_arrows_shown(std::span<const SourceFile> tree);

/// "core_a -> core_b -> core_a" for each way round; of several that share a part, at least one.
std::vector<std::string> arrows_in_a_circle(std::span<const SourceFile> tree);

/// Where the headers of a library that is not ours may be included. The first row that fits a header counts.
struct OutsideLibrary {
    std::string header;             ///< a header, or the beginning of the headers' paths
    std::vector<std::string> homes; ///< folders
};

/// One sentence for each outside header away from home, or in a header that other folders include. Tests may use
/// every library to look at what the code under test has made.
std::vector<std::string> outside_headers_away_from_home(std::span<const SourceFile> tree,
                                                        std::span<const OutsideLibrary> libraries);

} // namespace weft::architecture

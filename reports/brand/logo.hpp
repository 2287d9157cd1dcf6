// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace weft::brand {

/// Throws `Error` (Failure::input) where a file is larger than `largest` bytes; to be asked before it is read.
void require_logo_size(const std::string& name, std::size_t size, std::size_t largest);

/// A picture that was looked at and may stand in a page: it runs nothing and fetches nothing.
class Logo {
public:
    /// Of the bytes of a PNG or SVG file of this name, "logo.svg". Throws `Error` (Failure::input) with one sentence for
    /// what is neither, is larger than `largest` bytes, or holds what a picture in a report must not.
    Logo(const std::string& name, const std::string& bytes, std::size_t largest);

    /// "data:image/png;base64,..."
    const std::string& data_uri() const { return data_uri_; }

private:
    std::string data_uri_;
};

} // namespace weft::brand

// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <string>
#include <utility>

namespace weft {
namespace sdk {

/// What an author throws, or lets be thrown, to end an assessment with a reason.
class Failure : public std::exception {
public:
    explicit Failure(std::string reason) : reason_(std::move(reason)) {}
    const char* what() const noexcept override { return reason_.c_str(); }

private:
    std::string reason_;
};

} // namespace sdk
} // namespace weft

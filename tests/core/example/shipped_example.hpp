// SPDX-License-Identifier: MIT
#pragma once

#include "core/example/made_up_example.hpp"
#include "core/rubric/framework_file.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace weft::example {

inline const std::filesystem::path rubrics = std::filesystem::path(WEFT_SOURCE_DIR) / "rubrics";

/// The example as it is shipped, with the framework and the register that it names.
struct ShippedExample {
    Framework framework;
    SystemRegister pattern;
    ExampleSettings settings;
};

inline std::string shipped_text() {
    std::ifstream file(rubrics / "examples/national/example.toml");
    return {std::istreambuf_iterator<char>(file), {}};
}

inline ShippedExample read_shipped() {
    Problems problems;
    const auto folder = rubrics / "registers/england-icb";
    auto framework = read_framework(rubrics / "frameworks/peolc-integration.toml", rubrics, problems);
    auto pattern = read_register({folder / "register.csv", folder / "succession.csv"}, problems);
    auto settings =
        read_example_settings(SourceText("example.toml", shipped_text()), framework.value(), pattern.value(), problems);
    EXPECT_EQ(to_text(problems), ""); // no warning either: everything it names is in the framework
    return {std::move(*framework), std::move(*pattern), settings.value()};
}

inline const ShippedExample& shipped() {
    static const auto example = read_shipped();
    return example;
}

inline MadeUpExample made_up(std::uint64_t seed, std::optional<int> size = std::nullopt,
                             const ExampleSettings& settings = shipped().settings) {
    return {settings, shipped().framework, shipped().pattern, {.seed = seed, .size = size}};
}

} // namespace weft::example

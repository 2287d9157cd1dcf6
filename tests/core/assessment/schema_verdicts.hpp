// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace weft {

/// "valid" or the first mistake by this schema, document by document, in the words of Debian's python3-jsonschema.
inline std::vector<std::string> schema_verdicts(const std::string& schema_file,
                                                const std::vector<std::string>& documents) {
    const auto stem = std::filesystem::temp_directory_path() / ("weft-schema-" + std::to_string(getpid()));
    const auto asked = stem.string() + ".jsonl";
    const auto answered = stem.string() + ".txt";
    std::ofstream out(asked);
    for (const auto& document : documents)
        out << nlohmann::json::parse(document).dump() << '\n'; // one a line, however it was written
    out.close();
    const std::string command = WEFT_PYTHON " '" WEFT_SOURCE_DIR "/tests/core/assessment/validate.py' '" + schema_file +
                                "' '" + asked + "' > '" + answered + "'";
    EXPECT_EQ(std::system(command.c_str()), 0) << command; // NOLINT(cert-env33-c,concurrency-mt-unsafe): our own words
    std::vector<std::string> lines;
    std::ifstream in(answered);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    std::filesystem::remove(asked);
    std::filesystem::remove(answered);
    return lines;
}

/// A JSON pointer to every member of every object of a document.
inline std::vector<nlohmann::json::json_pointer>
members_of(const nlohmann::json& document, const nlohmann::json::json_pointer& where = nlohmann::json::json_pointer()) {
    std::vector<nlohmann::json::json_pointer> found;
    for (const auto& [key, value] : document.items()) {
        const auto here = document.is_array() ? where / std::stoul(key) : where / key;
        if (document.is_object()) found.push_back(here);
        if (!value.is_structured()) continue;
        const auto below = members_of(value, here);
        found.insert(found.end(), below.begin(), below.end());
    }
    return found;
}

/// The members that a schema says nothing of in words, as "Struct.member"; `whole` names the document itself.
inline std::vector<std::string> members_without_words(const std::string& schema_file, const std::string& whole) {
    std::ifstream in(schema_file);
    const auto schema = nlohmann::json::parse(in);
    auto structs = schema["$defs"];
    structs[whole] = schema;
    std::vector<std::string> without_words;
    for (const auto& [name, definition] : structs.items())
        for (const auto& [member, property] : definition["properties"].items())
            if (!property.contains("description")) without_words.push_back(name + "." + member);
    return without_words;
}

} // namespace weft

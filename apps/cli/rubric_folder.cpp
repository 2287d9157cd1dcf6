// SPDX-License-Identifier: MIT
#include "apps/cli/rubric_folder.hpp"

#include "apps/cli/shipped_folder.hpp"
#include "core/error.hpp"
#include "core/nearest_name.hpp"
#include "core/rubric/framework_file.hpp"

#include <algorithm>
#include <system_error>
#include <vector>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

bool holds_frameworks(const fs::path& folder) {
    std::error_code unreadable;
    return fs::is_directory(folder / "frameworks", unreadable);
}

bool is_path(const std::string& name) {
    return name.find('/') != std::string::npos || name.ends_with(".toml");
}

std::vector<std::string> ids_in(const fs::path& folder) {
    std::vector<std::string> ids;
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(folder, unreadable)) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with(".toml") && !name.ends_with(".cases.toml")) {
            ids.push_back(entry.path().stem().string());
        }
    }
    std::ranges::sort(ids);
    return ids;
}

std::string suggestion(const std::string& id, const std::vector<std::string>& known) {
    if (known.empty()) {
        return "";
    }
    const std::string meant = did_you_mean(id, known);
    return meant.empty() ? "; there is " + one_of(known) : meant;
}

} // namespace

std::optional<fs::path> find_rubric_folder(const std::string& given) {
    return find_shipped_folder(
        {.name = "rubrics", .option = "--rubrics", .variable = "WEFT_RUBRICS", .is_one = holds_frameworks}, given);
}

FrameworkPlace find_framework(const std::string& name, const std::string& rubrics_given) {
    if (is_path(name)) {
        return framework_at(name, rubrics_given);
    }
    const auto folder = find_rubric_folder(rubrics_given);
    if (!folder) {
        throw Error(Failure::input, "there is no folder 'rubrics' here or above to find the framework '" + name +
                                        "' in; name one with --rubrics, or give the path of the framework's file");
    }
    const fs::path path = *folder / "frameworks" / (name + ".toml");
    std::error_code unreadable;
    if (!fs::exists(path, unreadable)) {
        const fs::path frameworks = *folder / "frameworks";
        throw Error(Failure::input, "there is no framework '" + name + "' in " + frameworks.string() +
                                        suggestion(name, ids_in(frameworks)));
    }
    return {path, *folder};
}

FrameworkPlace framework_at(const fs::path& path, const std::string& rubrics_given) {
    const fs::path beside = path.has_parent_path() ? path.parent_path() : fs::path(".");
    return {path, find_rubric_folder(rubrics_given).value_or(beside)};
}

std::vector<FrameworkPlace> find_frameworks(const std::string& rubrics_given) {
    const auto folder = find_rubric_folder(rubrics_given);
    if (!folder) {
        throw Error(Failure::input, "there is no folder 'rubrics' here or above; name one with --rubrics");
    }
    std::vector<FrameworkPlace> places;
    for (const std::string& id : ids_in(*folder / "frameworks")) {
        places.push_back({*folder / "frameworks" / (id + ".toml"), *folder});
    }
    return places;
}

ReadFramework read_with_texts(const FrameworkPlace& place, Problems& problems) {
    ReadFramework read{std::nullopt, {read_source(place.file), {}}};
    const RubricSource find_rubric = rubrics_beside(place.file, place.rubrics);
    const RubricSource keep_rubric = [&](const std::string& id) {
        return read.texts.rubrics.emplace_back(find_rubric(id));
    };
    read.framework = read_framework(read.texts.framework, keep_rubric, problems);
    return read;
}

std::optional<Framework> read_named_framework(const std::string& name, const std::string& rubrics_given,
                                              Problems& problems) {
    const FrameworkPlace place = find_framework(name, rubrics_given);
    return read_framework(place.file, place.rubrics, problems);
}

} // namespace weft::cli

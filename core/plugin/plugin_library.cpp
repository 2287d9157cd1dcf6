// SPDX-License-Identifier: MIT
#include "core/plugin/plugin_library.hpp"

#include "core/plugin/plugin_inspection.hpp"
#include "core/rubric/ids.hpp"
#include "core/text.hpp"

#include <boost/dll/shared_library.hpp>

#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace weft {
namespace {

constexpr const char* entry_symbol = "weft_plugin_v1";
constexpr std::size_t longest_list = 1000; // one that never ends was not closed

/// Loads for the rest of the program: an assessment that was given up on may still be running in it.
boost::dll::shared_library& load_for_good(const std::filesystem::path& file) {
    static auto& loaded = *new std::vector<boost::dll::shared_library>; // NOLINT: never unloaded, on purpose
    return loaded.emplace_back(std::filesystem::absolute(file),
                               boost::dll::load_mode::rtld_now | boost::dll::load_mode::rtld_local);
}

/// What the system's loader said, without what Boost.DLL puts around it and without the path it begins with.
std::string words_of(const std::system_error& error, const std::filesystem::path& file) {
    constexpr std::string_view before = "dlerror system message: ";
    constexpr std::string_view after = "): "; // then comes an errno that has nothing to do with it
    std::string words = error.what();
    if (const auto end = words.rfind(after); end != std::string::npos) words.erase(end);
    if (const auto start = words.find(before); start != std::string::npos) words.erase(0, start + before.size());
    const auto path = std::filesystem::absolute(file).string() + ": ";
    if (words.starts_with(path)) words.erase(0, path.size());
    return words;
}

bool is_plain_text(const char* text) {
    return text != nullptr && !first_invalid_utf8(text);
}

/// The texts of a list closed by null; nothing when the list is absent, endless or holds what is no text.
std::optional<std::vector<std::string>> read_list(const char* const* list) {
    if (list == nullptr) return std::nullopt;
    std::vector<std::string> texts;
    for (; *list != nullptr; ++list) {
        if (texts.size() == longest_list || !is_plain_text(*list)) return std::nullopt;
        texts.emplace_back(*list);
    }
    return texts;
}

std::string own_version() {
    return std::to_string(WEFT_ABI_MAJOR) + "." + std::to_string(WEFT_ABI_MINOR);
}

/// Reads the entry field by field; the reason when something in it cannot be used.
std::optional<std::string> read_entry(const weft_plugin& entry, Plugin& plugin) {
    if (entry.struct_size < sizeof(weft_plugin))
        return "its entry is shorter than plugin contract " + own_version() + " has it";
    if (entry.needs_minor > WEFT_ABI_MINOR)
        return "needs plugin contract " + std::to_string(WEFT_ABI_MAJOR) + "." + std::to_string(entry.needs_minor) +
               "; this engine speaks " + own_version();
    for (const auto& [field, text] :
         {std::pair{"id", entry.id}, std::pair{"name", entry.name}, std::pair{"version", entry.version}})
        if (!is_plain_text(text)) return "its entry has no " + std::string(field) + " that is text";
    if (!is_dotted_slug(entry.id))
        return "its id '" + without_controls(entry.id) + "' is none; an id is written as in 'org.example.records'";
    const auto rubrics = read_list(entry.rubric_ids);
    const auto parameters = read_list(entry.parameter_keys);
    const auto measures = read_list(entry.measure_ids);
    if (!rubrics || !parameters || !measures) return "its entry has a list that is absent, endless or no text";
    if (entry.assess == nullptr || entry.extension == nullptr) return "its entry lacks a function";
    plugin.id = entry.id;
    plugin.name = entry.name;
    plugin.version = entry.version;
    plugin.rubrics = *rubrics;
    plugin.parameters = *parameters;
    plugin.measures = *measures;
    return std::nullopt;
}

} // namespace

std::string PluginRefusal::sentence() const {
    return "refused " + without_controls(file.filename().string()) + ": " + reason;
}

std::variant<Plugin, PluginRefusal> load_plugin(const std::filesystem::path& file) {
    if (auto reason = reason_not_to_load(file)) return PluginRefusal{file, std::move(*reason)};
    Plugin plugin;
    plugin.file = file;
    try {
        plugin.entry = &load_for_good(file).get<const weft_plugin>(entry_symbol);
    } catch (const std::system_error& error) {
        return PluginRefusal{file, "the system cannot load it: " + words_of(error, file)};
    }
    if (auto reason = read_entry(*plugin.entry, plugin)) return PluginRefusal{file, std::move(*reason)};
    return plugin;
}

} // namespace weft

// SPDX-License-Identifier: MIT
#include "core/plugin/plugin_inspection.hpp"

#include <boost/dll/library_info.hpp>
#include <elf.h>
#include <weft/plugin.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <exception>
#include <fstream>
#include <string_view>
#include <vector>

namespace weft {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view symbol_start = "weft_plugin_v";

bool others_may_write(const fs::path& path) {
    std::error_code failed;
    const auto permissions = fs::status(path, failed).permissions();
    return failed || (permissions & fs::perms::others_write) != fs::perms::none;
}

/// The first bytes of a library: for which kind of machine it was made.
std::optional<Elf64_Ehdr> read_elf_header(const fs::path& file) {
    std::array<char, sizeof(Elf64_Ehdr)> bytes{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(bytes.data(), bytes.size())) return std::nullopt;
    Elf64_Ehdr header;
    std::memcpy(&header, bytes.data(), sizeof header);
    return header;
}

bool is_library_for_this_system(const fs::path& file) {
    const auto header = read_elf_header(file);
    const auto own = read_elf_header("/proc/self/exe");
    return header && own && std::memcmp(header->e_ident, ELFMAG, SELFMAG) == 0 &&
           header->e_ident[EI_CLASS] == own->e_ident[EI_CLASS] && header->e_ident[EI_DATA] == own->e_ident[EI_DATA] &&
           header->e_machine == own->e_machine && header->e_type == ET_DYN;
}

/// The exported names, or nothing when the file ends too early or holds nonsense.
std::optional<std::vector<std::string>> exported_symbols(const fs::path& file) {
    try {
        return boost::dll::library_info(file).symbols();
    } catch (const std::exception&) {
        return std::nullopt; // its words are about streams; the caller has better ones
    }
}

} // namespace

std::optional<std::string> reason_not_to_load(const fs::path& file) {
    std::error_code failed;
    if (!fs::is_regular_file(file, failed)) return fs::exists(file, failed) ? "not a file" : "no such file";
    if (others_may_write(file)) return "others may write to it";
    for (const auto& path : {fs::absolute(file), fs::canonical(file, failed)}) // of the link, and of what it leads to
        if (others_may_write(path.parent_path())) return "others may write to its folder";

    const auto symbols = is_library_for_this_system(file) ? exported_symbols(file) : std::nullopt;
    if (!symbols) return "not a shared library for this system";
    const auto own_major = std::to_string(WEFT_ABI_MAJOR);
    const auto wanted = std::string(symbol_start) + own_major;
    if (std::ranges::find(*symbols, wanted) != symbols->end()) return std::nullopt;
    const auto other =
        std::ranges::find_if(*symbols, [](const std::string& symbol) { return symbol.starts_with(symbol_start); });
    if (other == symbols->end()) return "exports no " + wanted + "; not a plugin of this engine";
    return "built for plugin contract " + other->substr(symbol_start.size()) + "; this engine speaks " + own_major;
}

} // namespace weft

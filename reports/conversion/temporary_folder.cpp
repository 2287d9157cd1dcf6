// SPDX-License-Identifier: MIT
#include "reports/conversion/temporary_folder.hpp"

#include "core/error.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <system_error>

namespace weft::conversion {

TemporaryFolder::TemporaryFolder() {
    std::error_code unknown;
    const auto above = std::filesystem::temp_directory_path(unknown);
    auto name = (unknown ? std::filesystem::path("/tmp") : above) / "weft-XXXXXX";
    std::string made = name.string();
    if (mkdtemp(made.data()) == nullptr)
        throw Error(Failure::storage, "cannot make a folder in '" + name.parent_path().string() +
                                          "', where another program would work on the report");
    path_ = made;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

void TemporaryFolder::write(std::string_view name, std::string_view bytes) const {
    std::ofstream out(path_ / name, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out)
        throw Error(Failure::storage, "cannot write to '" + path_.parent_path().string() + "'; is the disk full?");
}

std::string TemporaryFolder::read(std::string_view name) const {
    std::ifstream in(path_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace weft::conversion

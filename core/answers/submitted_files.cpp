// SPDX-License-Identifier: MIT
#include "core/answers/submitted_files.hpp"

#include "core/error.hpp"
#include "core/nearest_name.hpp"
#include "core/register/system_register.hpp"
#include "core/source_text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace weft {
namespace {

namespace fs = std::filesystem;

constexpr std::array csv_kinds{&answers_csv, &evidence_csv, &measures_csv, &respondents_csv, &roles_csv};

std::string ending_of(const fs::path& path) {
    std::string ending = path.extension().string();
    for (char& letter : ending)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return ending;
}

bool is_readable_kind(const fs::path& path) {
    const std::string ending = ending_of(path);
    return ending == ".csv" || ending == ".toml";
}

/// Every file by its name, with whether it was named itself. A file that is reached twice is there once.
class FoundFiles {
public:
    void add_named(const fs::path& path) {
        if (fs::is_directory(path)) {
            add_folder(path);
            return;
        }
        require_regular_file(path);
        if (!is_readable_kind(path))
            throw Error(Failure::input, "cannot read '" + path.string() + "'; answers are .csv or .toml files");
        add(path, true);
    }

    const std::map<fs::path, bool>& by_name() const { return files_; }

private:
    void add_folder(const fs::path& folder) {
        for (auto entry = fs::recursive_directory_iterator(folder); entry != fs::recursive_directory_iterator();
             ++entry) {
            const fs::path& path = entry->path();
            const bool is_hidden = path.filename().string().starts_with('.');
            if (is_hidden && entry->is_directory()) entry.disable_recursion_pending();
            if (!is_hidden && entry->is_regular_file() && is_readable_kind(path)) add(path, false);
        }
    }

    void add(const fs::path& path, bool was_named) {
        if (const auto [known, is_new] = seen_.try_emplace(fs::canonical(path), path); is_new)
            files_.emplace(path, was_named);
        else
            files_.at(known->second) |= was_named;
    }

    std::map<fs::path, fs::path> seen_; ///< by what the path really is
    std::map<fs::path, bool> files_;
};

FoundFiles find_files(std::span<const fs::path> paths) {
    FoundFiles files;
    try {
        for (const fs::path& path : paths)
            files.add_named(path);
    } catch (const fs::filesystem_error& error) {
        throw Error(Failure::input, "cannot read '" + error.path1().string() + "': " + error.code().message());
    }
    return files;
}

/// How well a header fits a kind of file.
struct Fit {
    const CsvKind* kind = nullptr;
    std::ptrdiff_t agreement = 0; ///< columns of the kind, less strange and missing ones
    std::vector<std::string> missing;
};

Fit fit_of(const CsvKind& kind, const std::vector<std::string>& header) {
    Fit fit{&kind, 0, {}};
    for (const std::string& name : header) {
        if (name.empty()) continue;
        const bool is_known = std::any_of(kind.columns.begin(), kind.columns.end(),
                                          [&name](const CsvColumn& column) { return column.name == name; });
        fit.agreement += is_known ? 1 : -1;
    }
    for (const CsvColumn& column : kind.columns)
        if (column.needed && std::find(header.begin(), header.end(), column.name) == header.end()) {
            fit.missing.emplace_back(column.name);
            --fit.agreement;
        }
    return fit;
}

Fit best_fit(const std::vector<std::string>& header) {
    Fit best;
    for (const CsvKind* const kind : csv_kinds)
        if (Fit fit = fit_of(*kind, header); !best.kind || fit.agreement > best.agreement) best = std::move(fit);
    return best;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "'" : i + 1 == names.size() ? " and '" : ", '") + names[i] + "'";
    return text;
}

std::string fits_none(const Fit& best) {
    std::string kinds;
    for (const CsvKind* const kind : csv_kinds)
        kinds.append(kind->what).append(", ");
    std::string message = "these columns are of no file that is read here (" + kinds + "register, succession)";
    if (best.agreement > 0)
        message += "; nearest is " + std::string(best.kind->what) + ", which also needs " + joined(best.missing);
    return message;
}

void add_csv(const fs::path& path, SubmittedFiles& found, Problems& problems) {
    CsvFile file(path);
    if (auto problem = file.header_problem()) {
        problems.add(std::move(*problem));
        return;
    }
    if (file.header().empty()) {
        problems.add(file.problem_at_line(1, "the file is empty; its first row names the columns"));
        return;
    }
    if (is_register_header(file.header())) {
        found.register_files.push_back(path);
        return;
    }
    const Fit best = best_fit(file.header());
    if (best.missing.empty())
        found.csv.push_back({best.kind, std::move(file), path});
    else
        problems.add(file.problem_at_line(1, fits_none(best)));
}

} // namespace

SubmittedFiles find_submitted_files(std::span<const fs::path> paths, Problems& problems) {
    SubmittedFiles found;
    const FoundFiles files = find_files(paths);
    for (const auto& [path, was_named] : files.by_name()) {
        if (ending_of(path) == ".csv")
            add_csv(path, found, problems);
        else
            found.toml.push_back({path, fs::file_size(path), was_named});
    }
    return found;
}

} // namespace weft

// SPDX-License-Identifier: MIT
#include "apps/cli/report_files.hpp"

#include "apps/cli/output_file.hpp"
#include "core/error.hpp"
#include "reports/conversion/conversions.hpp"
#include "reports/report_formats.hpp"
#include "reports/words/file_year.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <string_view>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

/// One that we write ourselves; null where there is none.
const ReportFormat* our_format(ReportKind kind, std::string_view name) {
    const auto formats = report_formats(kind);
    const auto format = std::ranges::find(formats, name, &ReportFormat::name);
    return format == formats.end() ? nullptr : &*format;
}

const ReportFormat& format_named(ReportKind kind, std::string_view name) {
    const ReportFormat* format = our_format(kind, name);
    assert(format != nullptr);
    return *format;
}

/// How another program makes a format of one of ours; null where it is ours.
const Conversion* conversion_to(std::string_view name) {
    const auto all = conversions();
    const auto conversion = std::ranges::find(all, name, &Conversion::name);
    return conversion == all.end() ? nullptr : &*conversion;
}

std::string report_of(const result::Result& result, ReportKind kind, const std::string& format,
                      const ReportParts& parts, const Edition& edition) {
    const Conversion* conversion = conversion_to(format);
    if (conversion == nullptr) {
        return format_named(kind, format).write(result, parts, edition);
    }
    return conversion->convert(format_named(kind, conversion->from).write(result, parts, edition),
                               words::file_year(result.round));
}

ReportParts parts_of(std::span<const ReportParts> parts, std::size_t index) {
    return parts.empty() ? ReportParts() : parts[index];
}

constexpr std::string_view pictures_folder = "pictures";

/// "la-camden-2026" of "la:camden" in 2026.
std::string file_stem(const result::Result& result, ReportKind kind = ReportKind::system) {
    std::string system = result.system;
    std::ranges::replace(system, ':', '-');
    const auto* const ending = kind == ReportKind::board ? "-board" : kind == ReportKind::easy_read ? "-easy-read" : "";
    return system + "-" + result.round + ending;
}

std::string file_name(const result::Result& result, ReportKind kind, const std::string& format) {
    const Conversion* conversion = conversion_to(format);
    const auto ending = conversion != nullptr ? conversion->ending : format_named(kind, format).ending;
    return file_stem(result, kind) + std::string(ending);
}

void require_own_files(std::span<const result::Result> results) {
    std::map<std::string, const result::Result*> taken;
    for (const result::Result& result : results) {
        const auto [other, is_new] = taken.emplace(file_stem(result), &result);
        if (!is_new) {
            throw Error(Failure::conflict, "the reports of '" + other->second->system + "' " + other->second->round +
                                               " and '" + result.system + "' " + result.round +
                                               " would be one file, '" + other->first + "'");
        }
    }
}

} // namespace

std::vector<std::string> report_format_names(ReportKind kind) {
    std::vector<std::string> names;
    for (const ReportFormat& format : report_formats(kind)) {
        names.emplace_back(format.name);
    }
    for (const Conversion& conversion : conversions()) {
        if (our_format(kind, conversion.from) != nullptr) {
            names.emplace_back(conversion.name);
        }
    }
    return names;
}

std::vector<std::string> report_format_names(ReportKind kind, bool ReportFormat::*that_are) {
    auto names = report_format_names(kind);
    std::erase_if(names, [&](const std::string& name) {
        const Conversion* conversion = conversion_to(name);
        return !(format_named(kind, conversion == nullptr ? name : conversion->from).*that_are);
    });
    return names;
}

void require_programs_for(std::span<const std::string> formats) {
    for (const std::string& format : formats) {
        if (const Conversion* conversion = conversion_to(format)) {
            conversion->require_program();
        }
    }
}

std::vector<fs::path> write_reports(std::span<const result::Result> results, const ReportChoice& choice,
                                    const fs::path& folder, const WritingProgress& progress) {
    require_programs_for(choice.formats);
    require_own_files(results);
    make_folder(folder);
    const std::size_t in_all = results.size() * choice.formats.size();
    std::size_t done = 0;
    std::vector<fs::path> written;
    bool has_pages = false;
    for (const std::string& format : choice.formats) {
        const bool is_page = format == "html" && choice.kind == ReportKind::system;
        has_pages = has_pages || is_page;
        for (std::size_t i = 0; i < results.size(); ++i) {
            const result::Result& result = results[i];
            ReportParts parts = parts_of(choice.parts, i);
            PictureFiles pictures{.stem = std::string(pictures_folder) + "/" + file_stem(result) + "-", .files = {}};
            parts.picture_files = is_page ? &pictures : nullptr;
            written.push_back(folder / file_name(result, choice.kind, format));
            const fs::path page = written.back();
            const std::string text = report_of(result, choice.kind, format, parts, choice.edition);
            if (!pictures.files.empty()) {
                make_folder(folder / pictures_folder);
            }
            for (const auto& [name, numbers] : pictures.files) { // before the page that points to them
                written.push_back(folder / name);
                write_file(written.back(), numbers);
            }
            write_file(page, text);
            if (progress) {
                progress(++done, in_all);
            }
        }
    }
    if (has_pages) {
        std::vector<IndexEntry> entries;
        for (const result::Result& result : results) {
            entries.push_back({&result, file_name(result, ReportKind::system, "html")});
        }
        written.push_back(folder / "index.html");
        write_file(written.back(), index_page(entries, choice.edition));
    }
    return written;
}

const fs::path& path_to_open(std::span<const result::Result> results, const std::vector<fs::path>& written) {
    const auto is_of_pictures = [](const fs::path& path) { return path.parent_path().filename() == pictures_folder; };
    const auto reports = written.size() - static_cast<std::size_t>(std::ranges::count_if(written, is_of_pictures));
    const bool is_only_report = results.size() == 1 && reports == 2 && written.back().filename() == "index.html";
    return is_only_report ? written.front() : written.back();
}

bool can_be_joined(const std::string& format) {
    const ReportFormat* ours = our_format(ReportKind::system, format);
    return ours != nullptr && ours->can_be_joined;
}

bool is_text(const std::string& format) {
    const ReportFormat* ours = our_format(ReportKind::system, format);
    return ours != nullptr && ours->is_text;
}

std::string joined_reports(std::span<const result::Result> results, ReportKind kind, const std::string& format,
                           std::span<const ReportParts> parts, const Edition& edition) {
    assert(results.size() == 1 || can_be_joined(format));
    std::string joined;
    for (std::size_t i = 0; i < results.size(); ++i) {
        std::string text = report_of(results[i], kind, format, parts_of(parts, i), edition);
        if (!joined.empty() && format == "csv") {
            text.erase(0, text.find('\n') + 1);
        } else if (!joined.empty() && format == "markdown") {
            joined += '\n';
        }
        joined += text;
    }
    return joined;
}

} // namespace weft::cli

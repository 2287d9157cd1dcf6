// SPDX-License-Identifier: MIT
#include "core/answers/answer_files.hpp"

#include "core/answers/assessment_toml.hpp"
#include "core/answers/csv_kind.hpp"
#include "core/answers/submission_builder.hpp"
#include "core/answers/submitted_files.hpp"
#include "core/source_text.hpp"

#include <algorithm>
#include <utility>

namespace weft {
namespace {

/// Tells how many bytes are done, but not more often than people can see.
class ProgressMeter {
public:
    ProgressMeter(const SubmittedFiles& files, const ReadingProgress& progress) : progress_(progress) {
        for (const auto& csv : files.csv)
            in_all_ += csv.file.bytes_in_all();
        for (const auto& toml : files.toml)
            in_all_ += toml.bytes;
    }

    /// `bytes` of the file that is being read are done.
    void advance_to(std::uint64_t bytes) {
        const std::uint64_t done = before_file_ + bytes;
        if (done < told_ + step) return;
        tell(done);
    }

    void end_file(std::uint64_t bytes) {
        before_file_ += bytes;
        advance_to(0);
        if (before_file_ == in_all_ && told_ != in_all_) tell(in_all_);
    }

private:
    static constexpr std::uint64_t step = std::uint64_t{1} << 20;

    void tell(std::uint64_t done) {
        told_ = done;
        if (progress_) progress_(done, in_all_);
    }

    const ReadingProgress& progress_;
    std::uint64_t in_all_ = 0;
    std::uint64_t before_file_ = 0; ///< of all files before the one that is being read
    std::uint64_t told_ = 0;
};

class SubmissionReader {
public:
    SubmissionReader(SubmittedFiles files, const Framework& framework, Problems& problems,
                     const ReadingProgress& progress)
        : files_(std::move(files)),
          builder_(framework),
          problems_(problems),
          meter_(files_, progress) {}

    /// Who was asked is known before the first answer, and all evidence before the first answer of a CSV file.
    void read() {
        for (const CsvKind* const kind : {&respondents_csv, &evidence_csv, &measures_csv, &roles_csv})
            read_csv(*kind);
        for (const auto& toml : files_.toml)
            read_toml(toml);
        builder_.close_evidence(problems_);
        read_csv(answers_csv);
    }

    Submissions finish(std::size_t errors_before) {
        if (problems_.error_count() == errors_before) builder_.check(problems_);
        std::sort(read_.begin(), read_.end());
        Submissions submissions;
        submissions.files = std::move(read_);
        submissions.register_files = std::move(files_.register_files);
        if (problems_.error_count() == errors_before) submissions.table = builder_.finish();
        return submissions;
    }

private:
    void read_csv(const CsvKind& kind) {
        for (auto& csv : files_.csv) {
            if (csv.kind != &kind) continue;
            csv.file.read(kind.columns, kind.what, problems_, [&](const CsvRow& row) {
                kind.add(csv.file, row, CsvPlace(csv.file, row, kind.columns, problems_), builder_);
                meter_.advance_to(csv.file.bytes_read());
            });
            meter_.end_file(csv.file.bytes_in_all());
            read_.push_back(csv.path);
        }
    }

    void read_toml(const SubmittedToml& toml) {
        if (read_assessment_toml(read_source(toml.path), toml.was_named, builder_, problems_))
            read_.push_back(toml.path);
        meter_.end_file(toml.bytes);
    }

    SubmittedFiles files_;
    SubmissionBuilder builder_;
    Problems& problems_;
    ProgressMeter meter_;
    std::vector<std::filesystem::path> read_;
};

} // namespace

Submissions read_submissions(std::span<const std::filesystem::path> paths, const Framework& framework,
                             Problems& problems, const ReadingProgress& progress) {
    const std::size_t errors_before = problems.error_count();
    SubmissionReader reader(find_submitted_files(paths, problems), framework, problems, progress);
    reader.read();
    return reader.finish(errors_before);
}

} // namespace weft

// SPDX-License-Identifier: MIT
#include "core/trace/trace.hpp"

#include "core/nearest_name.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace weft {
namespace {

class Tracer {
public:
    Tracer(const StatementFile& file, Problems& problems) : file_(file), problems_(problems) {
        for (const auto& statement : file.statements) {
            index_.emplace(statement.id, trace_.statements.size());
            known_.push_back(statement.id);
            trace_.statements.push_back({.statement = statement, .cited_by = {}, .because = {}});
        }
    }

    void add(const SourceText& source) {
        const auto citations = read_citations(source);
        for (const auto& citer : citations.citers)
            add(source, citer);
        for (const auto& entry : citations.out_of_scope)
            leave_out(source, entry);
    }

    /// Once all files were added.
    Trace finish() {
        for (const auto& [source, named] : left_out_)
            complain_if_cited(*source, named);
        for (const auto& traced : trace_.statements)
            if (traced.cited_by.empty() && !traced.is_out_of_scope)
                problems_.add({file_.name,
                               {traced.statement.line, 0, 1},
                               Severity::error,
                               "nothing cites the statement '" + traced.statement.id +
                                   "'; cite it, or say in [[out_of_scope]] of the framework why not",
                               ""});
        return std::move(trace_);
    }

private:
    TracedStatement* find(const SourceText& source, const NamedStatement& named) {
        if (const auto found = index_.find(named.id); found != index_.end()) return &trace_.statements[found->second];
        problems_.add(source.problem_at(named.place, "there is no statement '" + named.id + "' in " + file_.name +
                                                         did_you_mean(named.id, known_)));
        return nullptr;
    }

    void add(const SourceText& source, const Citer& citer) {
        TracedCiter traced{citer.kind, citer.id, source.name(), {}, citer.supports};
        for (const auto& named : citer.statements) {
            auto* const statement = find(source, named);
            if (statement == nullptr) continue;
            if (std::ranges::find(traced.statements, named.id) != traced.statements.end()) {
                problems_.add(source.problem_at(named.place, "'" + citer.id + "' cites '" + named.id + "' twice"));
                continue;
            }
            traced.statements.push_back(named.id);
            statement->cited_by.push_back(trace_.citers.size());
        }
        trace_.citers.push_back(std::move(traced));
    }

    void leave_out(const SourceText& source, const OutOfScope& entry) {
        for (const auto& named : entry.statements) {
            auto* const statement = find(source, named);
            if (statement == nullptr) continue;
            if (statement->is_out_of_scope)
                problems_.add(source.problem_at(named.place, "'" + named.id + "' is out of scope twice"));
            statement->is_out_of_scope = true;
            statement->because = entry.because;
            left_out_.emplace_back(&source, named);
        }
    }

    void complain_if_cited(const SourceText& source, const NamedStatement& named) {
        const auto& traced = trace_.statements[index_.at(named.id)];
        if (traced.cited_by.empty()) return;
        const auto& first = trace_.citers[traced.cited_by.front()];
        problems_.add(source.problem_at(named.place, "'" + named.id + "' is out of scope here, and the " +
                                                         std::string(name_of(first.kind)) + " '" + first.id + "' of " +
                                                         first.file + " cites it; take one of the two away"));
    }

    const StatementFile& file_;
    Problems& problems_;
    Trace trace_;
    std::map<std::string, std::size_t> index_; ///< of statements, by id
    std::vector<std::string> known_;
    std::vector<std::pair<const SourceText*, NamedStatement>> left_out_;
};

} // namespace

std::size_t Trace::cited_count() const {
    const auto is_cited = [](const TracedStatement& traced) { return !traced.cited_by.empty(); };
    return static_cast<std::size_t>(std::ranges::count_if(statements, is_cited));
}

std::size_t Trace::out_of_scope_count() const {
    return static_cast<std::size_t>(std::ranges::count_if(statements, &TracedStatement::is_out_of_scope));
}

Trace trace_statements(const FrameworkTexts& texts, const StatementFile& statements, Problems& problems) {
    Tracer tracer(statements, problems);
    for (const auto& rubric : texts.rubrics)
        tracer.add(rubric);
    tracer.add(texts.framework);
    return tracer.finish();
}

} // namespace weft

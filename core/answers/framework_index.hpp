// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/text_index.hpp"
#include "core/rubric/framework.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// What answers are checked against, ready for millions of look-ups. A view: the framework must outlive it.
class FrameworkIndex {
public:
    explicit FrameworkIndex(const Framework& framework);

    const Framework& framework() const { return framework_; }
    std::size_t question_count() const { return framework_.questions.size(); }

    std::optional<std::size_t> find_question(std::string_view id) const { return find(questions_, id); }
    /// Nothing for a limit, whose column comes after those of the criteria.
    std::optional<std::size_t> find_criterion(std::string_view id) const;
    std::optional<std::size_t> find_sector(std::string_view id) const { return find(sectors_, id); }
    std::optional<std::size_t> find_measure(std::string_view id) const { return find(measures_, id); }
    std::optional<std::size_t> find_domain(std::string_view id) const { return find(domains_, id); }

    const std::vector<std::string>& question_names() const { return question_names_; }
    const std::vector<std::string>& criterion_names() const { return criterion_names_; }
    const std::vector<std::string>& sector_names() const { return sector_names_; }
    const std::vector<std::string>& measure_names() const { return measure_names_; }
    const std::vector<std::string>& domain_names() const { return domain_names_; }

    bool is_limit(std::size_t question) const { return question >= framework_.criterion_count; }
    const Scale& scale(std::size_t question) const;

    /// Whether somebody of this sector and role may answer: their sector is asked, or their role in it.
    /// An empty role is one we were not told.
    bool may_answer(std::size_t question, std::size_t sector, std::string_view role) const;
    /// As `may_answer`, but of somebody whose role is not known only what their whole sector is asked.
    bool is_asked(std::size_t question, std::size_t sector, std::string_view role) const;
    /// "'hospice' or 'primary-care/nurse'": who is asked a question, for a message.
    std::string who_is_asked(std::size_t question) const;

private:
    using Index = TextIndex<std::size_t>;
    /// Who of one sector is asked one question.
    struct Asked {
        bool everybody = false;
        std::vector<std::string> roles;
    };

    static std::optional<std::size_t> find(const Index& index, std::string_view id);
    const Asked& asked(std::size_t question, std::size_t sector) const;

    const Framework& framework_;
    Index questions_;
    Index sectors_;
    Index measures_;
    Index domains_;
    std::vector<std::string> question_names_;
    std::vector<std::string> criterion_names_;
    std::vector<std::string> sector_names_;
    std::vector<std::string> measure_names_;
    std::vector<std::string> domain_names_;
    std::vector<Asked> asked_; ///< question x sector
};

} // namespace weft

// SPDX-License-Identifier: MIT
#include "core/example/made_up_answers.hpp"

#include "core/example/chance.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace weft::example {
namespace {

constexpr Answer limit_yes = 0;
constexpr Answer limit_no = 1;

class AnswersMaker {
public:
    AnswersMaker(const ExampleSettings& settings, const FrameworkIndex& index, const Truth& truth,
                 const std::vector<MadeUpRespondent>& respondents, const std::string& system, const std::string& round,
                 std::uint64_t seed)
        : settings_(settings),
          index_(index),
          framework_(index.framework()),
          truth_(truth),
          respondents_(respondents),
          system_(system),
          name_(system + "/" + round),
          seed_(seed),
          answers_(respondents.size() * index.question_count(), answer::not_asked) {}

    std::vector<Answer> make() {
        draw_leanings();
        route();
        for (std::size_t question = 0; question < index_.question_count(); ++question)
            if (index_.is_limit(question))
                answer_limit(question);
            else
                answer_criterion(question);
        return std::move(answers_);
    }

private:
    Answer& cell(std::size_t person, std::size_t question) {
        return answers_[person * index_.question_count() + question];
    }

    /// Of the sectors in this system: the same in every round.
    void draw_leanings() {
        const auto disagreement = Chance(seed_, "disagreement/" + system_).between(settings_.people.disagreement);
        for (std::size_t sector = 0; sector < settings_.sectors.size(); ++sector) {
            Chance chance(seed_, "leaning/" + system_ + "/" + framework_.sectors[sector].id);
            leanings_.push_back(disagreement * chance.around(settings_.sectors[sector].leaning));
        }
    }

    /// Who is asked what: everything that is asked is missing until it is answered.
    void route() {
        for (std::size_t person = 0; person < respondents_.size(); ++person) {
            const auto& who = respondents_[person].who;
            std::size_t asked = 0;
            for (std::size_t question = 0; question < index_.question_count(); ++question)
                if (index_.is_asked(question, who.sector, who.role)) {
                    cell(person, question) = answer::missing;
                    if (!index_.is_limit(question)) ++asked;
                }
            const auto until = std::floor(static_cast<double>(asked) * respondents_[person].answers_until);
            last_answered_.push_back(std::max<std::size_t>(static_cast<std::size_t>(until), 1));
        }
        answered_.assign(respondents_.size(), 0);
    }

    void answer_criterion(std::size_t question) {
        const auto& criterion = framework_.criterion(question);
        const auto name = name_ + "/" + framework_.questions[question].id;
        const statistics::RandomStream stream(seed_, "answers/" + name);
        const auto is_out_of_sight = Chance(seed_, "sight/" + name).is_so(settings_.people.out_of_sight);
        for (std::size_t person = 0; person < respondents_.size(); ++person) {
            const auto& respondent = respondents_[person];
            if (cell(person, question) == answer::not_asked || respondent.is_silent) continue;
            if (++answered_[person] > last_answered_[person]) continue;
            Chance chance(stream.replicate(static_cast<std::uint32_t>(person)));
            cell(person, question) = respondent.is_straight
                                         ? straight_level(respondent, question)
                                         : said(respondent, question, criterion, is_out_of_sight, chance);
        }
    }

    Answer said(const MadeUpRespondent& respondent, std::size_t question, const Criterion& criterion,
                bool is_out_of_sight, Chance& chance) const {
        const auto& people = settings_.people;
        const auto& sector = settings_.sectors[respondent.who.sector];
        if (chance.is_so(people.leaves_out)) return answer::missing;
        if (chance.is_so(sector.declined)) return answer::declined;
        if (chance.is_so(criterion.na_allowed ? people.not_applicable_allowed : people.not_applicable))
            return answer::not_applicable;
        const auto of_level = people.dont_know.find(criterion.system_level);
        const auto dont_know = sector.dont_know + (of_level == people.dont_know.end() ? 0.0 : of_level->second);
        if (chance.is_so(is_out_of_sight ? people.unseen : dont_know)) return answer::dont_know;
        const auto seen = truth_[question] + leaning(respondent, criterion) + people.noise * chance.normal();
        return rank_of(seen, question);
    }

    /// The same answer to everything: what the whole looks like to them.
    Answer straight_level(const MadeUpRespondent& respondent, std::size_t question) const {
        const auto whole = std::accumulate(truth_.begin(), truth_.end(), 0.0) / static_cast<double>(truth_.size());
        return rank_of(whole + leanings_[respondent.who.sector] + respondent.leaning, question);
    }

    double leaning(const MadeUpRespondent& respondent, const Criterion& criterion) const {
        double factor = 1;
        for (const auto& [tag, times] : settings_.people.contested)
            if (criterion.has_tag(tag)) factor = std::max(factor, times);
        return leanings_[respondent.who.sector] * factor + respondent.leaning;
    }

    /// The settings' levels as a rank of the question's scale, however many levels that has.
    Answer rank_of(double level, std::size_t question) const {
        const auto top = framework_.questions[question].level_count - 1;
        const auto rank = std::floor(level * top / settings_.levels + 0.5);
        return static_cast<Answer>(std::clamp(rank, 0.0, static_cast<double>(top)));
    }

    void answer_limit(std::size_t question) {
        const auto& asked = framework_.questions[question];
        const auto criterion = framework_.domains[asked.domain].first_criterion + asked.criterion;
        const auto& limit = framework_.criterion(criterion).limits[*asked.limit];
        const auto name = name_ + "/" + asked.id;
        const auto is_above = rank_of(truth_[criterion], criterion) > limit.at;
        const auto is_so = Chance(seed_, "so/" + name)
                               .is_so(is_above ? settings_.limits.so_where_high : settings_.limits.so_where_low);
        const statistics::RandomStream stream(seed_, "answers/" + name);
        for (std::size_t person = 0; person < respondents_.size(); ++person) {
            const auto& respondent = respondents_[person];
            if (cell(person, question) == answer::not_asked || !is_level(cell(person, criterion))) continue;
            if (!settings_.sectors[respondent.who.sector].answers_limits) continue;
            Chance chance(stream.replicate(static_cast<std::uint32_t>(person)));
            cell(person, question) = respondent.is_straight ? limit_no : said_of_limit(is_so, chance);
        }
    }

    Answer said_of_limit(bool is_so, Chance& chance) const {
        const auto& limits = settings_.limits;
        if (chance.is_so(limits.dont_know)) return answer::dont_know;
        return chance.is_so(is_so ? limits.seen : limits.mistaken) ? limit_yes : limit_no;
    }

    const ExampleSettings& settings_;
    const FrameworkIndex& index_;
    const Framework& framework_;
    const Truth& truth_;
    const std::vector<MadeUpRespondent>& respondents_;
    const std::string& system_;
    std::string name_;
    std::uint64_t seed_;
    std::vector<Answer> answers_;
    std::vector<double> leanings_;           ///< by sector
    std::vector<std::size_t> last_answered_; ///< by respondent: so many criteria they answer before they stop
    std::vector<std::size_t> answered_;      ///< by respondent: so many they came to
};

} // namespace

std::vector<Answer> make_up_answers(const ExampleSettings& settings, const FrameworkIndex& index, const Truth& truth,
                                    const std::vector<MadeUpRespondent>& respondents, const std::string& system,
                                    const std::string& round, std::uint64_t seed) {
    return AnswersMaker(settings, index, truth, respondents, system, round, seed).make();
}

} // namespace weft::example

// SPDX-License-Identifier: MIT
#include "core/example/made_up_truth.hpp"

#include "core/example/chance.hpp"

namespace weft::example {
namespace {

class TruthMaker {
public:
    TruthMaker(const ExampleSettings& settings, const Framework& framework, std::uint64_t seed)
        : settings_(settings),
          framework_(framework),
          seed_(seed) {}

    /// Of a system that nothing is known to have become.
    Truth fresh(const std::string& key) const {
        const auto quality = Chance(seed_, "quality/" + key).around(settings_.truth.quality);
        Truth truth;
        for (std::size_t question = 0; question < framework_.criterion_count; ++question)
            truth.push_back(quality + apart(key, question) + in_all_systems(question) + by_tags(key, question));
        return truth;
    }

    Truth of_parts(const MadeUpSystem& system, const std::map<std::string, Truth>& before) const {
        Truth truth(framework_.criterion_count, 0.0);
        double residents = 0;
        for (const auto& part : system.parts)
            residents += part.residents;
        for (const auto& part : system.parts) {
            const auto& was = before.at(part.from);
            for (std::size_t question = 0; question < truth.size(); ++question)
                truth[question] += was[question] * (part.residents / residents); // exactly itself, if it is all of it
        }
        return truth;
    }

    void change(Truth& truth, const std::string& key, const RoundSettings& round) const {
        const auto name = "change/" + key + "/" + round.name;
        const auto of_all = Chance(seed_, name).around(round.change);
        for (std::size_t question = 0; question < truth.size(); ++question)
            truth[question] += of_all + round.change.deviation * normal(name + "/" + framework_.questions[question].id);
    }

private:
    double normal(const std::string& name) const { return Chance(seed_, name).normal(); }

    /// What sets a system's domain, capability and criterion apart from its others.
    double apart(const std::string& key, std::size_t question) const {
        const auto& asked = framework_.questions[question];
        const auto& rubric = framework_.domains[asked.domain].rubric;
        const auto& node = rubric.nodes[framework_.criterion(question).node];
        return settings_.truth.domain * normal("domain/" + key + "/" + rubric.domain) +
               settings_.truth.capability * normal("capability/" + key + "/" + rubric.domain + "/" + node.id) +
               settings_.truth.criterion * normal("criterion/" + key + "/" + asked.id);
    }

    double in_all_systems(std::size_t question) const {
        const auto stage = settings_.truth.stage.find(framework_.criterion(question).stage);
        return settings_.truth.difficulty * normal("difficulty/" + framework_.questions[question].id) +
               (stage == settings_.truth.stage.end() ? 0.0 : stage->second);
    }

    double by_tags(const std::string& key, std::size_t question) const {
        double sum = 0;
        for (const auto& [tag, spread] : settings_.truth.tag)
            if (framework_.criterion(question).has_tag(tag))
                sum += Chance(seed_, "tag/" + key + "/" + tag).around(spread);
        return sum;
    }

    const ExampleSettings& settings_;
    const Framework& framework_;
    std::uint64_t seed_;
};

} // namespace

std::vector<std::map<std::string, Truth>> make_up_truths(const ExampleSettings& settings, const Framework& framework,
                                                         const MadeUpCountry& country, std::uint64_t seed) {
    const TruthMaker maker(settings, framework, seed);
    std::vector<std::map<std::string, Truth>> truths;
    for (std::size_t round = 0; round < country.rounds.size(); ++round) {
        std::map<std::string, Truth> of_round;
        for (const auto& system : country.rounds[round]) {
            auto truth = system.parts.empty() ? maker.fresh(system.key) : maker.of_parts(system, truths.back());
            if (round > 0) maker.change(truth, system.key, settings.rounds[round]);
            of_round.emplace(system.key, std::move(truth));
        }
        truths.push_back(std::move(of_round));
    }
    return truths;
}

} // namespace weft::example

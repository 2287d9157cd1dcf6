// SPDX-License-Identifier: MIT
#include "core/findings/panel_findings.hpp"

#include "core/findings/engine_name.hpp"

namespace weft {
namespace {

/// Sentences about one domain's criteria, in the order of the questions.
class PanelReader {
public:
    PanelReader(const Framework& framework, std::size_t domain, const Synthesis& synthesis)
        : framework_(framework),
          domain_(domain),
          scale_(framework.domains[domain].rubric.scale),
          synthesis_(synthesis) {}

    Findings read() {
        for (std::size_t question = 0; question < framework_.criterion_count; ++question) {
            if (framework_.questions[question].domain != domain_) continue;
            read_perspective(question);
            read_applicability(question);
        }
        for (auto question = framework_.criterion_count; question < framework_.questions.size(); ++question)
            if (framework_.questions[question].domain == domain_) read_limit(question);
        return std::move(findings_);
    }

private:
    void read_perspective(std::size_t question) {
        const auto& criterion = synthesis_.criteria[question];
        const auto& perspective = criterion.perspective;
        if (perspective.at_most && criterion.claimed && *perspective.at_most < *criterion.claimed) {
            const auto sector = *perspective.set_by;
            const auto& name = framework_.sectors[sector].title;
            findings_.ceilings.push_back({
                .question = question,
                .at_most = *perspective.at_most,
                .rule = "perspective",
                .reason = name + " put this at " + in_words(scale_, *synthesis_.views_of(question)[sector].level) +
                          ". What one partner does not see is contested, not achieved.",
                .remediation = "Ask " + name + " what they see, and agree what would change it.",
                .basis = "",
                .assessor = engine_name,
            });
        }
        if (perspective.small_dissent && criterion.claimed && *perspective.small_at_most < *criterion.claimed)
            findings_.cautions.push_back({
                .rule = "perspective",
                .question = question,
                .text = framework_.sectors[*perspective.small_dissent].title +
                        " put this much lower, but too few of them answered for it to hold the level back.",
                .gravity = Gravity::warning,
                .assessor = engine_name,
            });
    }

    void read_applicability(std::size_t question) {
        if (!synthesis_.criteria[question].is_applicability_disputed) return;
        findings_.cautions.push_back({
            .rule = "applicability-disputed",
            .question = question,
            .text = "Some say this does not apply here. Those answers were set aside.",
            .gravity = Gravity::note,
            .assessor = engine_name,
        });
    }

    void read_limit(std::size_t question) {
        if (!synthesis_.limit_holds[question - framework_.criterion_count]) return;
        const auto& asked = framework_.questions[question];
        const auto& rubric = framework_.domains[domain_].rubric;
        const auto& limit = rubric.criteria[asked.criterion].limits[*asked.limit];
        findings_.ceilings.push_back({
            .question = framework_.domains[domain_].first_criterion + asked.criterion,
            .at_most = limit.at,
            .rule = "limit:" + limit.id,
            .reason = "Most say this is so: " + limit.when + ".",
            .remediation = "",
            .basis = "",
            .assessor = engine_name,
        });
    }

    const Framework& framework_;
    std::size_t domain_;
    const Scale& scale_;
    const Synthesis& synthesis_;
    Findings findings_;
};

} // namespace

Findings panel_findings(const Framework& framework, std::size_t domain, const Synthesis& synthesis) {
    return PanelReader(framework, domain, synthesis).read();
}

} // namespace weft

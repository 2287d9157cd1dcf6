// SPDX-License-Identifier: MIT
#include <weft/plugin.h>

#include <array>
#include <cstdint>
#include <sstream>
#include <string>

/// Says back all that the engine shows, a caution a line, by the C contract alone.
namespace {

class Line {
public:
    explicit Line(const std::string& kind) { text_ << kind; }

    template <class Value>
    Line& say(const char* name, const Value& value) {
        text_ << ' ' << name << '=' << value;
        return *this;
    }

    void report(const weft_host* host) const {
        const auto text = text_.str();
        const weft_caution caution{sizeof(weft_caution), 0, "seen", "", text.c_str()};
        host->report_caution(host, &caution);
    }

private:
    std::ostringstream text_;
};

const char* word(const void* pointer) {
    return pointer == nullptr ? "null" : "something";
}

void echo_rubric(const weft_host* host) {
    Line("host")
        .say("struct_size_is_whole", host->struct_size == sizeof(weft_host))
        .say("abi_minor", host->abi_minor)
        .say("rubric", host->rubric_id)
        .say("version", host->rubric_version)
        .say("criteria", host->criterion_count(host))
        .say("sectors", host->sector_count(host))
        .say("measures", host->measure_count(host))
        .say("cancelled", host->is_cancelled(host))
        .report(host);
}

void echo_criterion(const weft_host* host, std::uint32_t index) {
    const auto* const seen = host->criterion(host, index);
    Line("criterion")
        .say("struct_size_is_whole", seen->struct_size == sizeof(weft_criterion))
        .say("state", seen->state)
        .say("level_count", seen->level_count)
        .say("claimed", seen->claimed)
        .say("evidenced", seen->evidenced)
        .say("evidence_grade", seen->evidence_grade)
        .say("level_givers", seen->level_givers)
        .say("is_critical", seen->is_critical)
        .say("coverage", seen->coverage)
        .say("id", seen->id)
        .say("capability", seen->capability_id)
        .say("system_level", seen->system_level)
        .say("stage", seen->stage)
        .say("relational", host->has_tag(host, index, "relational"))
        .say("equity", host->has_tag(host, index, "equity"))
        .report(host);
    for (std::uint32_t sector = 0; sector < host->sector_count(host); ++sector) {
        const auto* const voice = host->voice(host, index, sector);
        Line line("voice");
        line.say("struct_size_is_whole", voice->struct_size == sizeof(weft_voice))
            .say("sector", voice->sector_id)
            .say("role", voice->role)
            .say("given", voice->given)
            .say("dont_know", voice->dont_know)
            .say("not_applicable", voice->not_applicable)
            .say("missing", voice->missing)
            .say("level", voice->level);
        for (std::int32_t rank = 0; rank < seen->level_count; ++rank)
            line.say("at", host->count_at(host, index, sector, rank));
        line.report(host);
    }
    for (std::uint32_t piece = 0; piece < host->evidence_count(host, index); ++piece) {
        const auto* const evidence = host->evidence(host, index, piece);
        Line("evidence")
            .say("struct_size_is_whole", evidence->struct_size == sizeof(weft_evidence))
            .say("grade", evidence->grade)
            .say("id", evidence->id)
            .say("kind", evidence->kind)
            .say("date", evidence->date)
            .say("sector", evidence->sector_id)
            .report(host);
    }
}

void echo_measure(const weft_host* host, std::uint32_t index) {
    const auto* const seen = host->measure(host, index);
    Line("measure")
        .say("struct_size_is_whole", seen->struct_size == sizeof(weft_measure))
        .say("is_known", seen->is_known)
        .say("rank_supported", seen->rank_supported)
        .say("rank_at_high", seen->rank_at_high)
        .say("numerator", seen->numerator)
        .say("denominator", seen->denominator)
        .say("low", seen->low)
        .say("high", seen->high)
        .say("id", seen->id)
        .say("criterion", seen->criterion_id)
        .say("stratum", seen->stratum)
        .say("from", seen->period_start)
        .say("to", seen->period_end)
        .report(host);
}

void echo_parameters(const weft_host* host) {
    double number = -77;
    Line("number share").say("given", host->number(host, "share", &number)).say("value", number).report(host);
    number = -77;
    Line("number word").say("given", host->number(host, "word", &number)).say("value", number).report(host);
    Line("number absent").say("given", host->number(host, "absent", &number)).say("value", number).report(host);
    Line("number null").say("given", host->number(host, nullptr, &number)).report(host);
    Line("number nowhere").say("given", host->number(host, "share", nullptr)).report(host);
    Line("text word").say("value", host->text(host, "word")).report(host);
    Line("text share").say("value", host->text(host, "share")).report(host);
    Line("text absent").say("value", host->text(host, "absent")).report(host);
    Line("text null").say("value", host->text(host, nullptr)).report(host);
}

void echo_past_the_end(const weft_host* host) {
    const auto criteria = host->criterion_count(host);
    const auto sectors = host->sector_count(host);
    const auto measures = host->measure_count(host);
    for (const auto far : {std::uint32_t(0), std::uint32_t(1000), ~std::uint32_t(0) - criteria - sectors - measures})
        Line("past the end")
            .say("criterion", word(host->criterion(host, criteria + far)))
            .say("voice", word(host->voice(host, criteria + far, 0)))
            .say("voice", word(host->voice(host, 0, sectors + far)))
            .say("evidence", word(host->evidence(host, criteria + far, 0)))
            .say("evidence", word(host->evidence(host, 0, host->evidence_count(host, 0) + far)))
            .say("measure", word(host->measure(host, measures + far)))
            .say("evidence_count", host->evidence_count(host, criteria + far))
            .say("has_tag", host->has_tag(host, criteria + far, "relational"))
            .say("count_at", host->count_at(host, criteria + far, 0, 0))
            .say("count_at", host->count_at(host, 0, sectors + far, 0))
            .report(host);
    Line("off the scale")
        .say("at", host->count_at(host, 0, 0, host->criterion(host, 0)->level_count))
        .say("at", host->count_at(host, 0, 0, -1))
        .say("at", host->count_at(host, 0, 0, INT32_MAX))
        .say("at", host->count_at(host, 0, 0, INT32_MIN))
        .say("tag", host->has_tag(host, 0, nullptr))
        .say("extension", word(host->extension(host, "org.example.anything")))
        .say("extension", word(host->extension(host, nullptr)))
        .report(host);
}

weft_status assess(const weft_plugin* /*plugin*/, const weft_host* host) {
    echo_rubric(host);
    for (std::uint32_t index = 0; index < host->criterion_count(host); ++index)
        echo_criterion(host, index);
    for (std::uint32_t index = 0; index < host->measure_count(host); ++index)
        echo_measure(host, index);
    echo_parameters(host);
    echo_past_the_end(host);
    return WEFT_OK;
}

const void* no_extension(const weft_plugin* /*plugin*/, const char* /*id*/) {
    return nullptr;
}

constexpr std::array<const char*, 3> rubrics{"tea-brewing", "tea-serving", nullptr};
constexpr std::array<const char*, 3> parameters{"share", "word", nullptr};
constexpr std::array<const char*, 2> measures{"pots-warmed", nullptr};

} // namespace

constinit const weft_plugin weft_plugin_v1 = {
    .struct_size = sizeof(weft_plugin),
    .needs_minor = 0,
    .id = "org.example.echo",
    .name = "Says back what it is shown",
    .version = "2.1.0",
    .rubric_ids = rubrics.data(),
    .parameter_keys = parameters.data(),
    .measure_ids = measures.data(),
    .assess = &assess,
    .extension = &no_extension,
};

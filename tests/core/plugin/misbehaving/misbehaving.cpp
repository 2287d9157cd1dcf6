// SPDX-License-Identifier: MIT
#include <weft/plugin.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>

/// Every way to misbehave once loaded, written against the C contract alone. The rubric's parameter `behaviour` says
/// which; what the engine answered is reported as the indicator `answers`.
namespace {

/// What the engine said to each report; there is one assessment at a time. Never destroyed: what never returns may still
/// write into it while the program ends.
std::string& answers = *new std::string;

weft_status note(weft_status status) {
    answers += status == WEFT_OK ? "taken " : status == WEFT_FAILED ? "refused " : "nonsense ";
    return status;
}

weft_status ceiling(const weft_host* host, std::int32_t at_most, const char* criterion, const char* reason = "So.") {
    const weft_ceiling what{
        .struct_size = sizeof(weft_ceiling),
        .at_most = at_most,
        .criterion_id = criterion,
        .rule_id = "held",
        .reason = reason,
        .remediation = "",
        .basis = "",
    };
    return note(host->report_ceiling(host, &what));
}

weft_status indicator(const weft_host* host, double value, const char* id = "number", std::uint32_t has_value = 1) {
    const weft_indicator what{
        .struct_size = sizeof(weft_indicator),
        .has_value = has_value,
        .value = value,
        .id = id,
        .title = "A number",
        .unit = "",
        .basis = "",
    };
    return note(host->report_indicator(host, &what));
}

weft_status caution(const weft_host* host, const char* text, const char* criterion = "", const char* rule = "said") {
    const weft_caution what{
        .struct_size = sizeof(weft_caution),
        .severity = 0,
        .rule_id = rule,
        .criterion_id = criterion,
        .text = text,
    };
    return note(host->report_caution(host, &what));
}

weft_status throws(const weft_host* host) {
    caution(host, "Said before it threw.");
    throw std::runtime_error("not for the engine");
}

weft_status throws_a_number(const weft_host* /*host*/) {
    throw 42; // what no handler of std::exception sees
}

weft_status returns_garbage(const weft_host* host) {
    caution(host, "Said before it returned.");
    return 4711;
}

weft_status fails(const weft_host* host) {
    caution(host, "Said before it failed.");
    host->log(host, 1, "a warning is no reason");
    host->log(host, 0, "the records are of another year");
    host->log(host, 2, "neither is this");
    return WEFT_FAILED;
}

weft_status fails_silently(const weft_host* /*host*/) {
    return WEFT_FAILED;
}

weft_status fails_with_noise(const weft_host* host) {
    host->log(host, 0, "Caf\xe9");
    return WEFT_FAILED;
}

weft_status fails_with_two_lines(const weft_host* host) {
    host->log(host, 0, "no\nwarning: all is well");
    return WEFT_FAILED;
}

weft_status logs_nothing_at_all(const weft_host* host) {
    host->log(host, 0, nullptr);
    host->log(host, 77, nullptr);
    return WEFT_FAILED;
}

weft_status unknown_criterion(const weft_host* host) {
    ceiling(host, 1, "poured");
    caution(host, "About nothing.", "poured");
    ceiling(host, 1, "asked"); // of the framework, but of another domain
    ceiling(host, 1, "boils/no-kettle");
    ceiling(host, 1, "");
    ceiling(host, 1, "two\nlines");
    ceiling(host, 1, "boils");
    return WEFT_OK;
}

weft_status off_the_scale(const weft_host* host) {
    ceiling(host, 3, "boils");
    ceiling(host, -1, "boils");
    ceiling(host, std::numeric_limits<std::int32_t>::max(), "boils");
    ceiling(host, std::numeric_limits<std::int32_t>::min(), "boils");
    ceiling(host, 2, "boils");
    ceiling(host, 0, "fresh");
    return WEFT_OK;
}

weft_status no_number(const weft_host* host) {
    indicator(host, std::numeric_limits<double>::quiet_NaN());
    indicator(host, std::numeric_limits<double>::infinity());
    indicator(host, -std::numeric_limits<double>::infinity());
    indicator(host, std::numeric_limits<double>::quiet_NaN(), "not-known", 0);
    indicator(host, -0.5);
    return WEFT_OK;
}

weft_status a_million_reports(const weft_host* host) {
    std::uint32_t taken = 0;
    for (int report = 0; report < 1000000; ++report) {
        const weft_caution what{sizeof(weft_caution), 0, "many", "", "Once more."};
        if (host->report_caution(host, &what) == WEFT_OK) ++taken;
    }
    answers += std::to_string(taken) + " ";
    return WEFT_OK;
}

weft_status texts_that_are_not_utf8(const weft_host* host) {
    caution(host, "Caf\xe9");
    caution(host, "\xed\xa0\x80"); // half of a pair
    caution(host, "Sound.", "", "\xff");
    ceiling(host, 1, "\xff");
    indicator(host, 1, "\xff");
    caution(host, "Caf\xc3\xa9");
    return WEFT_OK;
}

weft_status null_texts(const weft_host* host) {
    caution(host, nullptr);
    caution(host, "Sound.", nullptr);
    caution(host, "Sound.", "", nullptr);
    ceiling(host, 1, nullptr);
    ceiling(host, 1, "boils", nullptr);
    indicator(host, 1, nullptr);
    note(host->report_ceiling(host, nullptr));
    note(host->report_indicator(host, nullptr));
    note(host->report_caution(host, nullptr));
    return WEFT_OK;
}

weft_status endless_texts(const weft_host* host) {
    const std::string endless(10000000, 'a');
    const std::string too_long(4001, 'b');
    const std::string long_enough(4000, 'c');
    caution(host, endless.c_str());
    caution(host, "Sound.", endless.c_str());
    caution(host, too_long.c_str());
    caution(host, long_enough.c_str());
    host->log(host, 1, endless.c_str());
    return WEFT_OK;
}

weft_status says_nothing(const weft_host* host) {
    ceiling(host, 1, "boils", "");
    caution(host, "");
    return WEFT_OK;
}

/// Nothing lies behind these four bytes: who reads on reads what is not the plugin's.
template <class Struct>
weft_status short_struct(const weft_host* host, weft_status (*report)(const weft_host*, const Struct*)) {
    const auto size = std::make_unique<std::uint32_t>(static_cast<std::uint32_t>(sizeof(std::uint32_t)));
    const void* const bytes = size.get();
    return note(report(host, static_cast<const Struct*>(bytes)));
}

weft_status short_structs(const weft_host* host) {
    short_struct(host, host->report_ceiling);
    short_struct(host, host->report_indicator);
    short_struct(host, host->report_caution);
    return WEFT_OK;
}

/// A plugin of a younger engine: its structs have fields behind those that are known here.
weft_status longer_structs(const weft_host* host) {
    struct {
        weft_caution known;
        std::uint64_t young;
    } what{{sizeof what, 1, "young", "", "Said by a younger plugin."}, ~std::uint64_t(0)};
    note(host->report_caution(host, &what.known));
    return WEFT_OK;
}

void wait_until_cancelled(const weft_host* host) {
    while (host->is_cancelled(host) == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

weft_status stops_when_asked(const weft_host* host) {
    ceiling(host, 1, "boils");
    wait_until_cancelled(host);
    return WEFT_CANCELLED;
}

weft_status finishes_when_asked(const weft_host* host) {
    ceiling(host, 1, "boils");
    wait_until_cancelled(host);
    caution(host, "Said after it was asked to stop.");
    return WEFT_OK;
}

weft_status fails_when_asked(const weft_host* host) {
    ceiling(host, 1, "boils");
    wait_until_cancelled(host);
    host->log(host, 0, "it was in the middle of something");
    return WEFT_FAILED;
}

weft_status says_it_was_stopped(const weft_host* host) { // though nobody asked
    ceiling(host, 1, "boils");
    return WEFT_CANCELLED;
}

/// Runs on until the file `until` is there; then reports, when nobody waits for it any more, and writes into that file
/// what the engine answered.
weft_status never_returns(const weft_host* host) {
    const std::filesystem::path until = host->text(host, "until");
    ceiling(host, 1, "boils");
    answers.clear();
    while (!std::filesystem::exists(until))
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    ceiling(host, 0, "boils");
    caution(host, "Said too late.");
    indicator(host, 1);
    const auto written = until.string() + ".part";
    std::ofstream(written) << answers << "of " << host->criterion_count(host) << " criteria";
    std::filesystem::rename(written, until.string() + ".answer");
    return WEFT_OK;
}

struct Behaviour {
    const char* name;
    weft_status (*show)(const weft_host*);
};

constexpr std::array behaviours{
    Behaviour{"throws", &throws},
    Behaviour{"throws-a-number", &throws_a_number},
    Behaviour{"returns-garbage", &returns_garbage},
    Behaviour{"fails", &fails},
    Behaviour{"fails-silently", &fails_silently},
    Behaviour{"fails-with-noise", &fails_with_noise},
    Behaviour{"fails-with-two-lines", &fails_with_two_lines},
    Behaviour{"logs-nothing-at-all", &logs_nothing_at_all},
    Behaviour{"unknown-criterion", &unknown_criterion},
    Behaviour{"off-the-scale", &off_the_scale},
    Behaviour{"no-number", &no_number},
    Behaviour{"a-million-reports", &a_million_reports},
    Behaviour{"texts-that-are-not-utf8", &texts_that_are_not_utf8},
    Behaviour{"null-texts", &null_texts},
    Behaviour{"endless-texts", &endless_texts},
    Behaviour{"says-nothing", &says_nothing},
    Behaviour{"short-structs", &short_structs},
    Behaviour{"longer-structs", &longer_structs},
    Behaviour{"stops-when-asked", &stops_when_asked},
    Behaviour{"finishes-when-asked", &finishes_when_asked},
    Behaviour{"fails-when-asked", &fails_when_asked},
    Behaviour{"says-it-was-stopped", &says_it_was_stopped},
    Behaviour{"never-returns", &never_returns},
};

weft_status assess(const weft_plugin* /*plugin*/, const weft_host* host) {
    const std::string wanted = host->text(host, "behaviour");
    answers.clear();
    for (const auto& behaviour : behaviours) {
        if (wanted != behaviour.name) continue;
        const auto status = behaviour.show(host);
        const weft_indicator what{sizeof(weft_indicator), 0, 0, "answers", answers.c_str(), "", ""};
        host->report_indicator(host, &what);
        return status;
    }
    host->log(host, 0, ("it has no behaviour '" + wanted + "'").c_str());
    return WEFT_FAILED;
}

const void* no_extension(const weft_plugin* /*plugin*/, const char* /*id*/) {
    return nullptr;
}

constexpr std::array<const char*, 1> none{nullptr};
constexpr std::array<const char*, 3> parameters{"behaviour", "until", nullptr};

} // namespace

constinit const weft_plugin weft_plugin_v1 = {
    .struct_size = sizeof(weft_plugin),
    .needs_minor = 0,
    .id = "org.example.misbehaving",
    .name = "Misbehaves as it is told",
    .version = "1.0.0",
    .rubric_ids = none.data(),
    .parameter_keys = parameters.data(),
    .measure_ids = none.data(),
    .assess = &assess,
    .extension = &no_extension,
};

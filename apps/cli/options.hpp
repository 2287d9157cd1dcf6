// SPDX-License-Identifier: MIT
#pragma once

#include "core/disclosure/readership.hpp"
#include "core/fraction.hpp"
#include "reports/report_formats.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What was asked for on the command line, as plain values: no command knows how it was written.
namespace weft::cli {

enum class ColorUse : std::uint8_t { automatic, always, never };

struct CommonOptions {
    bool json = false;
    ColorUse color = ColorUse::automatic;
    std::string log_level = "warning";
    std::string rubrics; ///< folder; empty: look for it
};

/// Which plugins may look, and for how long.
struct PluginOptions {
    std::string folder; ///< beside the shipped one; empty: none
    bool trust_in_process = false;
    std::chrono::seconds deadline{10}; ///< for one domain of one system
};

/// Where answers and results are kept, and who changes them why.
struct StoreOptions {
    std::string file; ///< empty: as WEFT_STORE says
    std::string actor;
    std::string reason;
};

/// In which language reports are written, and in whose colours.
struct EditionOptions {
    std::string language; ///< the name of its file of words; empty: English
    std::string words;    ///< folder of these; empty: look for it
    std::string brand;    ///< file; empty: none
};

struct InitRequest {
    std::string folder;
    std::string framework; ///< id or path, here and below
    std::string system;
    std::string round;
};

struct ExampleRequest {
    std::string example;
    std::string framework; ///< empty: the one the example names
    std::string output;
    std::uint64_t seed = 0;
    std::optional<int> size; ///< people asked in every system; unset: each its own number
};

struct AssessRequest {
    std::vector<std::string> paths; ///< empty: what the store holds
    std::string framework;
    std::vector<std::string> formats; ///< of the reports, each once
    std::string output;               ///< folder; empty: no reports
    EditionOptions edition;
    Readership audience = Readership::system;
    unsigned threads = 0; ///< 0: as many as the machine runs at once
    std::vector<std::string> registers;
    PluginOptions plugins;
    StoreOptions store;
};

/// Whose answers a plan or a what-if is about.
struct SystemChoice {
    std::vector<std::string> paths; ///< empty: what the store holds
    std::string framework;
    std::string system;
    std::string round; ///< empty: the only one
    std::vector<std::string> registers;
    PluginOptions plugins;
    StoreOptions store;
};

struct PlanRequest {
    SystemChoice choice;
    std::string target;                         ///< a level by number or label, or "score=" and a number
    std::string domain;                         ///< empty: the whole
    std::string costs;                          ///< file; empty: one a step
    std::string context;                        ///< file of context variables; empty: none
    Readership audience = Readership::everyone; ///< whom levels of other systems are shown to
};

struct WhatIfRequest {
    SystemChoice choice;
    std::vector<std::string> changes; ///< "criterion=level"; empty: every single step
};

struct ReportRequest {
    std::vector<std::string> results; ///< files; "-" is standard input, here and below
    ReportKind kind = ReportKind::system;
    std::string format;
    std::string output; ///< file or folder; empty: standard output
    EditionOptions edition;
    /// Unset: whom the result was made for; for the system where it is the record itself.
    std::optional<Readership> audience;
    // What stands beside the results; each may be empty.
    std::string comparison;
    std::vector<std::string> earlier;   ///< files of results of earlier rounds
    std::vector<std::string> registers; ///< who they were then
    std::string plan;
    std::string actions;
    bool radar = false;
};

/// A comparison that was kept, written as `weft compare --output` would.
struct ComparisonReportRequest {
    std::vector<std::string> results; ///< files of what it was made of
    std::string comparison;
    std::string format;
    std::string output; ///< file or folder; empty: standard output
    EditionOptions edition;
    std::optional<Readership> audience; ///< unset: whom it was made for
};

struct VerifyRequest {
    std::vector<std::string> results;
    std::string framework;
    std::vector<std::string> answers;
    unsigned threads = 0;
    std::vector<std::string> registers;
    PluginOptions plugins;
};

struct SignalsRequest {
    std::vector<std::string> paths; ///< empty: what the store holds
    std::string framework;
    std::optional<std::uint64_t> seed;
    std::optional<Fraction> tolerated;  ///< share of claims that may be too high; unset: as the policy says
    std::optional<Fraction> confidence; ///< to find one if there are more; unset: as the policy says
    unsigned threads = 0;
    std::vector<std::string> registers;
    PluginOptions plugins;
    StoreOptions store;
};

struct CompareRequest {
    std::vector<std::string> paths;   ///< of answers, or all of results; empty: what the store holds
    std::string framework;            ///< of results only needed to say which questions did not change
    std::string round;                ///< empty: the only one there is
    std::string since;                ///< an earlier round to compare with; empty: none
    std::vector<std::string> earlier; ///< files of results of that round; empty: it lies among the paths
    std::string earlier_framework;    ///< those were made by; empty: not known
    std::string context;              ///< file of context variables; empty: none
    std::string output;               ///< folder; empty: no files
    std::vector<std::string> formats; ///< in which it is written there besides, each once: "xlsx", "ods", "pdf"
    EditionOptions edition;
    Readership audience = Readership::regulator;
    std::optional<std::uint64_t> seed;
    std::optional<std::uint32_t> replicates; ///< panels drawn anew; 0: levels are not tried; unset: as the policy says
    unsigned threads = 0;
    std::vector<std::string> registers;
    PluginOptions plugins;
    StoreOptions store;
};

struct ListRequest {
    StoreOptions store;
};

struct ShowRequest {
    std::string system;
    std::string round;
    StoreOptions store;
};

struct ImportRequest {
    std::vector<std::string> paths;
    std::string framework;
    StoreOptions store;
};

struct ExportRequest {
    std::string folder;
    std::string framework;
    StoreOptions store;
};

struct CheckStoreRequest {
    StoreOptions store;
};

struct VerifyAuditRequest {
    StoreOptions store;
};

struct BackUpRequest {
    std::string target;
    StoreOptions store;
};

struct RestoreRequest {
    std::string backup;
    std::string framework;
    PluginOptions plugins;
    StoreOptions store;
};

struct ListPluginsRequest {
    PluginOptions plugins;
};

struct ShowPluginRequest {
    std::string plugin; ///< id, or the path of its file
    PluginOptions plugins;
};

struct CheckRubricsRequest {
    std::vector<std::string> files;
};

struct TraceRequest {
    std::string framework; ///< empty: every framework that says what it leaves out
};

struct TestRubricsRequest {
    std::vector<std::string> paths; ///< rubrics, frameworks or files of cases; empty: all of the rubric folder
    PluginOptions plugins;
};

struct CheckWordsRequest {
    std::vector<std::string> files;
};

struct CheckAnswersRequest {
    std::vector<std::string> paths;
    std::string framework;
};

struct RegisterRequest {
    std::string from; ///< ISO days, the earlier first
    std::string to;
    std::vector<std::string> registers; ///< empty: the only one of the rubric folder
};

/// Help or the version: something to read instead of something done.
struct Reading {
    std::string text;
    bool was_asked_for = true; ///< false: the command line named no command
};

using Command =
    std::variant<Reading, InitRequest, AssessRequest, ReportRequest, VerifyRequest, CompareRequest, CheckRubricsRequest,
                 TraceRequest, TestRubricsRequest, CheckAnswersRequest, ListPluginsRequest, ShowPluginRequest,
                 ListRequest, ShowRequest, ImportRequest, ExportRequest, CheckStoreRequest, VerifyAuditRequest,
                 BackUpRequest, RestoreRequest, RegisterRequest, CheckWordsRequest, SignalsRequest, ExampleRequest,
                 PlanRequest, WhatIfRequest, ComparisonReportRequest>;

struct CommandLine {
    CommonOptions common;
    Command command;
};

} // namespace weft::cli

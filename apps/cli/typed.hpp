// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/options.hpp"

#include <string>

namespace weft::cli {

/// Ids, ranges and choices come in as the words that were typed; they are looked at once all names were understood.
struct Typed {
    CommonOptions common;
    std::string color = "auto";
    std::string threads;
    std::string deadline;
    std::string seed;
    std::string replicates;
    std::string size;
    std::string tolerated;
    std::string confidence;
    std::string audience;
    std::string kind = "system";
    EditionOptions edition;
    PluginOptions plugins;
    InitRequest init;
    ExampleRequest example;
    AssessRequest assess;
    ReportRequest report;
    VerifyRequest verify;
    CompareRequest compare;
    SignalsRequest signals;
    CheckRubricsRequest check_rubrics;
    TraceRequest trace;
    TestRubricsRequest test_rubrics;
    CheckAnswersRequest check_answers;
    CheckWordsRequest check_words;
    ShowPluginRequest show_plugin;
    RegisterRequest compare_register;
    StoreOptions store;
    ShowRequest show;
    ImportRequest import_answers;
    ExportRequest export_answers;
    BackUpRequest back_up;
    RestoreRequest restore;
    SystemChoice choice;
    PlanRequest plan;
    WhatIfRequest what_if;
};

/// Throws `Error` (Failure::usage) with the sentence and which help to read.
[[noreturn]] void fail_usage(const std::string& command, const std::string& sentence);

/// What was typed as what to do. Throws `Error` (Failure::usage) for what is missing or makes no sense.
CommonOptions common_of(const std::string& command, const Typed& typed);
Command command_of(const std::string& name, const Typed& typed);

} // namespace weft::cli

// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/console.hpp"
#include "apps/cli/options.hpp"

/// One function a command. Each returns the exit code, or throws `Error`.
namespace weft::cli {

int run_init(const InitRequest& request, const CommonOptions& common, Console& console);
int run_example(const ExampleRequest& request, const CommonOptions& common, Console& console);
int run_assess(const AssessRequest& request, const CommonOptions& common, Console& console);
int run_report(const ReportRequest& request, const CommonOptions& common, Console& console);
int run_comparison_report(const ComparisonReportRequest& request, const CommonOptions& common, Console& console);
int run_verify(const VerifyRequest& request, const CommonOptions& common, Console& console);
int run_signals(const SignalsRequest& request, const CommonOptions& common, Console& console);
int run_compare(const CompareRequest& request, const CommonOptions& common, Console& console);
int run_rubric_check(const CheckRubricsRequest& request, const CommonOptions& common, Console& console);
int run_rubric_trace(const TraceRequest& request, const CommonOptions& common, Console& console);
int run_rubric_test(const TestRubricsRequest& request, const CommonOptions& common, Console& console);
int run_words_check(const CheckWordsRequest& request, const CommonOptions& common, Console& console);
int run_answers_check(const CheckAnswersRequest& request, const CommonOptions& common, Console& console);

int run_register_compare(const RegisterRequest& request, const CommonOptions& common, Console& console);

int run_plugin_list(const ListPluginsRequest& request, const CommonOptions& common, Console& console);
int run_plugin_info(const ShowPluginRequest& request, const CommonOptions& common, Console& console);

int run_plan(const PlanRequest& request, const CommonOptions& common, Console& console);
int run_what_if(const WhatIfRequest& request, const CommonOptions& common, Console& console);

int run_list(const ListRequest& request, const CommonOptions& common, Console& console);
int run_show(const ShowRequest& request, const CommonOptions& common, Console& console);
int run_store_import(const ImportRequest& request, const CommonOptions& common, Console& console);
int run_store_export(const ExportRequest& request, const CommonOptions& common, Console& console);
int run_store_check(const CheckStoreRequest& request, const CommonOptions& common, Console& console);
int run_audit_verify(const VerifyAuditRequest& request, const CommonOptions& common, Console& console);
int run_backup(const BackUpRequest& request, const CommonOptions& common, Console& console);
int run_restore(const RestoreRequest& request, const CommonOptions& common, Console& console);

} // namespace weft::cli

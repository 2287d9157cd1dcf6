// SPDX-License-Identifier: MIT
//
// The store beside bare SQLite on the same rows: divide the times of one run. The file lies where TMPDIR says.
#include "core/store/open_store.hpp"
#include "core/store/store.hpp"
#include "tests/bench/national_case.hpp"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

namespace weft {
namespace {

namespace fs = std::filesystem;

const NationalCase& national() {
    static const auto made = make_national_case(1);
    return made;
}

fs::path file(const std::string& name) {
    return fs::temp_directory_path() / ("weft-bench-" + name + ".db");
}

void save_national(const fs::path& path) {
    fs::remove(path);
    AnswerTable table{national().assessments};
    open_store("sqlite:" + path.string())
        ->save(national().framework, table, {.time = "2026-04-01T09:00:00Z", .actor = "bench", .reason = "speed"});
}

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Handle open_bare(const fs::path& path) {
    sqlite3* handle = nullptr;
    if (sqlite3_open(path.c_str(), &handle) != SQLITE_OK) std::abort();
    return {handle, &sqlite3_close};
}

void store_save(benchmark::State& state) {
    for (auto _ : state)
        save_national(file("store"));
}
BENCHMARK(store_save)->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime();

/// One prepared insert for each answer into a table of the same shape, in one transaction that reaches the disk.
void bare_insert(benchmark::State& state) {
    for (auto _ : state) {
        fs::remove(file("bare"));
        const auto bare = open_bare(file("bare"));
        sqlite3_exec(bare.get(),
                     "CREATE TABLE answer (respondent INTEGER NOT NULL, question INTEGER NOT NULL, from_revision "
                     "INTEGER NOT NULL, until_revision INTEGER, answer INTEGER NOT NULL, PRIMARY KEY (respondent, "
                     "question, from_revision)) STRICT, WITHOUT ROWID; BEGIN",
                     nullptr, nullptr, nullptr);
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v2(bare.get(), "INSERT INTO answer VALUES (?1, ?2, 1, NULL, ?3)", -1, &insert, nullptr);
        std::int64_t respondent = 0;
        for (const auto& assessment : national().assessments)
            for (std::size_t row = 0; row < assessment.respondents.size(); ++row) {
                ++respondent;
                int question = 0;
                for (const auto value : assessment.row(row)) {
                    sqlite3_bind_int64(insert, 1, respondent);
                    sqlite3_bind_int(insert, 2, ++question);
                    sqlite3_bind_int(insert, 3, value);
                    if (sqlite3_step(insert) != SQLITE_DONE) std::abort();
                    sqlite3_reset(insert);
                }
            }
        sqlite3_finalize(insert);
        sqlite3_exec(bare.get(), "COMMIT", nullptr, nullptr, nullptr);
    }
}
BENCHMARK(bare_insert)->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime();

void store_load(benchmark::State& state) {
    if (!fs::exists(file("store"))) save_national(file("store"));
    const auto store = open_store("sqlite:" + file("store").string(), Access::read_only);
    for (auto _ : state)
        benchmark::DoNotOptimize(store->load(national().framework).answer_count());
}
BENCHMARK(store_load)->Unit(benchmark::kSecond)->Iterations(3)->UseRealTime();

/// The same rows in the same order, one byte of each kept.
void bare_load(benchmark::State& state) {
    if (!fs::exists(file("store"))) save_national(file("store"));
    const auto bare = open_bare(file("store"));
    for (auto _ : state) {
        sqlite3_stmt* select = nullptr;
        sqlite3_prepare_v2(bare.get(),
                           "SELECT respondent, question, answer FROM answer WHERE until_revision IS NULL "
                           "ORDER BY respondent, question",
                           -1, &select, nullptr);
        std::string column;
        std::int64_t checked = 0;
        while (sqlite3_step(select) == SQLITE_ROW) {
            checked += sqlite3_column_int64(select, 0) ^ sqlite3_column_int64(select, 1);
            column.push_back(static_cast<char>(sqlite3_column_int(select, 2)));
        }
        sqlite3_finalize(select);
        benchmark::DoNotOptimize(checked);
        if (column.size() != national().answer_count()) std::abort();
    }
}
BENCHMARK(bare_load)->Unit(benchmark::kSecond)->Iterations(3)->UseRealTime();

} // namespace
} // namespace weft

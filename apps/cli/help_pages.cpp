// SPDX-License-Identifier: MIT
#include "apps/cli/help_pages.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace weft::cli {
namespace {

constexpr std::array pages = {
    HelpPage{"", "Weft says how mature the integration of palliative and end-of-life care is.",
             "  weft init our-answers --framework peolc-integration --system demo:a --round 2026\n"
             "  weft assess rubrics/examples/cqc-local-authorities --framework cqc-local-authorities\n"
             "  weft help assess\n",
             "weft COMMAND [OPTIONS]",
             "Exit codes:\n"
             "  0    done\n"
             "  1    a check or a verification found problems\n"
             "  2    the command line was not understood\n"
             "  3    a file cannot be read, or holds mistakes\n"
             "  4    a plugin was refused or failed\n"
             "  5    something cannot be written: a full disk, a folder without permission\n"
             "  6    not allowed\n"
             "  7    conflict: something is there already\n"
             "  70   a fault in weft itself\n"
             "  130  interrupted\n"
             "\n"
             "Environment:\n"
             "  WEFT_RUBRICS  the folder of rubrics, where --rubrics is not given\n"
             "  NO_COLOR      no colour, where --color is not given\n"},
    HelpPage{
        "init", "Start a folder of answers: every question with its levels as comments, and empty tables.",
        "  weft init our-answers --framework peolc-integration --system demo:a --round 2026\n",
        "weft init FOLDER --framework FRAMEWORK --system KEY --round ROUND [OPTIONS]",
        "People fill in assessment.toml; programs write answers.csv and respondents.csv. One of the two is enough.\n"
        "A folder that holds files already is left as it is (exit code 7).\n"},
    HelpPage{"assess", "Make the result of every assessment in these answers: a table, JSON or reports.",
             "  weft assess rubrics/examples/cqc-local-authorities --framework cqc-local-authorities\n"
             "  weft assess rubrics/examples/cqc-local-authorities --framework cqc-local-authorities --json > "
             "results.jsonl\n"
             "  weft assess rubrics/examples/vale-and-moor --framework peolc-integration --output reports\n",
             "weft assess PATH... --framework FRAMEWORK [OPTIONS]",
             "With --json every assessment is one line. Names that stay:\n"
             "  .system .round .overall.label .overall.level .overall.score .overall.coverage\n"
             "  .domains[].id .level .label .score .coverage\n"
             "\n"
             "A mistake in an answer or a rubric stops the run before anything is written (exit code 3).\n"
             "A plugin that is missing, refused or fails stops nothing: its domain says so, and the exit code is 4.\n"
             "The last line printed is the path of the index page, or of the only report.\n"},
    HelpPage{"report", "Write results as reports.",
             "  weft report results.jsonl --format html --output reports\n"
             "  weft report results.jsonl --format csv > results.csv\n",
             "weft report RESULT... --format FORMAT [OPTIONS]",
             "RESULT is a file of `weft assess --json`, one document or one a line; - is standard input.\n"},
    HelpPage{"verify", "Make results again from their answers and say whether they are the same.",
             "  weft verify results.jsonl --framework cqc-local-authorities --answers "
             "rubrics/examples/cqc-local-authorities\n",
             "weft verify RESULT... --framework FRAMEWORK --answers PATH... [OPTIONS]",
             "RESULT is a file of `weft assess --json`, one document or one a line; - is standard input.\n"
             "Where one differs, the first difference is named and the exit code is 1.\n"},
    HelpPage{"rubric", "Work on rubrics and frameworks.", "  weft rubric check rubrics/frameworks/*.toml\n",
             "weft rubric COMMAND [OPTIONS]", ""},
    HelpPage{"rubric check", "Say what is wrong with rubric and framework files, all of it at once.",
             "  weft rubric check rubrics/peolc-*.toml rubrics/frameworks/*.toml\n"
             "  weft rubric check rubrics/frameworks/cqc-local-authorities.toml --json\n",
             "weft rubric check FILE... [OPTIONS]", "The exit code is 1 when there are problems.\n"},
    HelpPage{"plugin", "Look at the plugins that judge a domain.", "  weft plugin list\n",
             "weft plugin COMMAND [OPTIONS]", ""},
    HelpPage{"plugin list", "List the plugins, and the files that were refused with the reason.",
             "  weft plugin list\n"
             "  weft plugin list --json\n",
             "weft plugin list [OPTIONS]", "A file is looked at before it is loaded; a refused one is never run.\n"},
    HelpPage{"plugin info", "Show one plugin: what it serves and what it reads.", "  weft plugin info weft.clinical\n",
             "weft plugin info PLUGIN [OPTIONS]",
             "PLUGIN is the id of a plugin that is loaded, or the path of a file; a file outside the shipped folder\n"
             "needs --trust-in-process. The exit code is 4 when the file is refused.\n"},
    HelpPage{"answers", "Work on answers.",
             "  weft answers check rubrics/examples/cqc-local-authorities --framework cqc-local-authorities\n",
             "weft answers COMMAND [OPTIONS]", ""},
    HelpPage{"answers check", "Say what is wrong with answers, all of it at once.",
             "  weft answers check rubrics/examples/cqc-local-authorities --framework cqc-local-authorities\n",
             "weft answers check PATH... --framework FRAMEWORK [OPTIONS]",
             "The exit code is 1 when there are problems.\n"},
};

} // namespace

const HelpPage& help_page(std::string_view command) {
    const auto page = std::ranges::find(pages, command, &HelpPage::command);
    assert(page != pages.end());
    return *page;
}

} // namespace weft::cli

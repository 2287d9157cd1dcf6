// SPDX-License-Identifier: MIT
#include "apps/cli/help_pages.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace weft::cli {
namespace {

constexpr std::array pages = {
    HelpPage{
        "", "Weft says how mature the integration of palliative and end-of-life care is.",
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
        "  5    something cannot be written: a full disk, a folder without permission, a program for it not installed\n"
        "  6    not allowed\n"
        "  7    conflict: something is there already\n"
        "  70   a fault in weft itself\n"
        "  130  interrupted\n"
        "\n"
        "Environment:\n"
        "  WEFT_RUBRICS  the folder of rubrics, where --rubrics is not given\n"
        "  WEFT_STORE    the file of the store, where --store is not given\n"
        "  WEFT_WORDS    the folder of words, where --words is not given\n"
        "  NO_COLOR      no colour, where --color is not given\n"},
    HelpPage{
        "init", "Start a folder of answers: every question with its levels as comments, and tables to fill in.",
        "  weft init our-answers --framework peolc-integration --system demo:a --round 2026\n",
        "weft init FOLDER --framework FRAMEWORK --system KEY --round ROUND [OPTIONS]",
        "People fill in assessment.toml; programs write answers.csv and respondents.csv. One of the two is enough.\n"
        "Everybody may send a copy of assessment.toml: all files of a folder are read together. measures.csv has a "
        "row\n"
        "for each number asked for; one that is left empty counts as not given.\n"
        "A folder that holds files already is left as it is (exit code 7).\n"},
    HelpPage{
        "assess", "Make the result of every assessment in these answers: a table, JSON or reports.",
        "  weft assess rubrics/examples/cqc-local-authorities --framework cqc-local-authorities\n"
        "  weft assess rubrics/examples/cqc-local-authorities --framework cqc-local-authorities --json > "
        "results.jsonl\n"
        "  weft assess rubrics/examples/vale-and-moor --framework peolc-integration --output reports\n"
        "  weft assess rubrics/examples/vale-and-moor --framework peolc-integration --output for-all --audience "
        "public\n",
        "weft assess PATH... --framework FRAMEWORK [OPTIONS]",
        "Instead of paths, --store FILE assesses what a store holds, and keeps the results in it.\n"
        "With --json every assessment is one line. Names that stay:\n"
        "  .system .round .overall.label .overall.level .overall.score .overall.coverage\n"
        "  .domains[].id .level .label .score .coverage\n"
        "\n"
        "What groups of few people said is hidden in the table, the JSON and every report, and so is whatever it\n"
        "could be read from; how few is the framework's to say, for --audience public more than for the others.\n"
        "Of an assessment that promises 'named', only --audience public hides. --audience internal hides nothing:\n"
        "it is the record, and stays with those who keep the answers. A store keeps that.\n"
        "\n"
        "A mistake in an answer or a rubric stops the run before anything is written (exit code 3).\n"
        "A plugin that is missing, refused or fails stops nothing: its domain says so, and the exit code is 4.\n"
        "The last line printed is the path of the index page, or of the only report.\n"},
    HelpPage{
        "report", "Write results as reports.",
        "  weft report results.jsonl --format html --output reports\n"
        "  weft report results.jsonl --format csv > results.csv\n"
        "  weft report results.jsonl --format xlsx --output workbooks\n"
        "  weft report results.jsonl --kind board --format html --output for-boards\n"
        "  weft report results.jsonl --kind easy-read --format html --output easy-to-read\n"
        "  weft compare results.jsonl --round 2025 --audience system --json > compared.json\n"
        "  weft report results.jsonl --comparison compared.json --radar --format html --output beside-others\n"
        "  weft report results.jsonl --kind compare --comparison compared.json --format markdown --output "
        "compared.md\n",
        "weft report RESULT... --format FORMAT [OPTIONS]",
        "RESULT is a file of `weft assess --json`, one document or one a line; - is standard input.\n"
        "Only the record (--audience internal) can be cut down for an audience; a result that was made for one\n"
        "is not for another (exit code 6).\n"
        "\n"
        "--language cy writes in Welsh, a draft that nobody has checked; sentences that are not translated yet stand\n"
        "in English. --brand takes an organisation's name, logo and colours; docs/branding.md shows the file.\n"
        "csv and json have neither, markdown has no brand, and --kind easy-read is in English.\n"
        "\n"
        "--kind board is one side of A4: what is held, what holds it back, what partners disagree on, what is not\n"
        "known, three next steps, the three actions due first, and a line to sign. --kind easy-read says what is\n"
        "good, what is not, what people disagree on and what is not known in short sentences and large letters.\n"
        "\n"
        "--kind compare writes the --comparison again that was made of these results, byte for byte as weft compare\n"
        "--output does, and for whom it was made: html, markdown, json, xlsx, ods or pdf as one file, csv as a new\n"
        "folder of tables. A new folder of html has all that the page points to. RESULT is then what weft compare\n"
        "takes: the records, where an audience hides anything.\n"
        "\n"
        "A system's own html or pdf also tells what is given beside its result:\n"
        "  --comparison  of `weft compare --json --audience A`, A as the report's or public: how it stands among "
        "others,\n"
        "                who is alike, and what changed if the comparison was made with --since\n"
        "  --earlier     results of an earlier round (the records, as RESULT then has to be): what changed\n"
        "  --plan        of `weft plan --json`, one plan or one a line: the cheapest way, and who to learn from\n"
        "  --actions     a TOML file of who does what by when, carried from round to round: docs/actions.md\n"
        "  --radar       the familiar view of at most eight domains, which is misread more easily than the ladders\n"
        "A plan that counts with levels that are hidden here is not shown, and neither are levels of other systems "
        "that\n"
        "were not made ready for the report's audience. Owners of actions are not named to the public.\n"
        "In a folder, the numbers of each page's pictures lie in 'pictures' as CSV.\n"
        "\n"
        "xlsx has one table a sheet, as the government's guidance on spreadsheets of statistics asks. pdf is the html\n"
        "printed by Chromium, and ods the xlsx converted by LibreOffice: where that program is not installed, nothing\n"
        "is written (exit code 5). The same result gives the same bytes in every format but ods.\n"},
    HelpPage{"verify", "Make results again from their answers and say whether they are the same.",
             "  weft verify results.jsonl --framework cqc-local-authorities --answers "
             "rubrics/examples/cqc-local-authorities\n",
             "weft verify RESULT... --framework FRAMEWORK --answers PATH... [OPTIONS]",
             "RESULT is a file of `weft assess --json`, one document or one a line; - is standard input.\n"
             "What is hidden in a result is hidden in what it is compared with.\n"
             "Where one differs, the first difference is named and the exit code is 1.\n"},
    HelpPage{
        "compare", "Put systems of one round beside each other, and say what can be told apart and what cannot.",
        "  weft compare rubrics/examples/cqc-local-authorities --framework cqc-local-authorities --round 2025\n"
        "  weft compare results.jsonl --round 2025 --output compared\n"
        "  weft compare results.jsonl --round 2025 --output side-by-side --audience public\n",
        "weft compare PATH... --framework FRAMEWORK [OPTIONS]",
        "PATH holds answers, or is a file of `weft assess --json --audience internal` (.json, .jsonl or -), which\n"
        "needs no framework. Systems stand by key, never by rank: there are only ranges of ranks, and only where\n"
        "enough of the differences is not chance. Where something is withheld, a sentence says why.\n"
        "\n"
        "With --json it is one document, described by schema/comparison.json. Names that stay:\n"
        "  .systems[].system .domains[].domain .reliability .systems[].estimate .pairs[].verdict .ranks\n"
        "  .middle.systems[].verdict .profiles.pairs[].relation .profiles.places.systems .weightings.pairs\n"
        "  .sector_gaps .criteria .rounds .peers .evidence .measures .rubric_health .steady_levels\n"
        "  .drawn_panels .other_methods\n"
        "With --output a new folder has comparison.html to read and print, comparison.json, tidy CSV tables and\n"
        "datapackage.json, which says what each column means. --report markdown adds the findings and levels as text,\n"
        "xlsx a workbook with a sheet a table, ods the same for LibreOffice, and pdf the page as printed by Chromium,\n"
        "which have to be installed. weft report --kind compare writes the same again from comparison.json.\n"
        "\n"
        "What groups of few people said is hidden in the words, the JSON and every table, and so is whatever it could\n"
        "be read from; how few is the framework's to say, for --audience public more than for the others. The answers\n"
        "count all the same, and a mean or total they are in is rounded. Whoever has the documents of several\n"
        "audiences knows no more than from the fullest. --audience internal hides nothing: it stays with those who\n"
        "keep the answers.\n"
        "\n"
        "--since 2025 compares criteria that did not change, sectors heard in both rounds, and systems that the\n"
        "register says are the same; with --earlier results-2025.jsonl where the earlier round is not among the "
        "paths.\n"
        "A merger and a new major version of a rubric are breaks.\n"
        "\n"
        "From answers, panels are drawn anew (--replicates) and other plausible methods are tried ([uncertainty] of\n"
        "rubrics/defaults.toml), to see whether levels and pairs hang on who happened to answer or on the method.\n"
        "Results alone cannot say. --replicates 0 leaves both out. Whether answers to a domain go together needs\n"
        "answers, too; all else that is said of the rubric does not.\n"},
    HelpPage{
        "signals", "Say what in the answers is worth a conversation, and which claims to verify.",
        "  weft signals rubrics/examples/vale-and-moor --framework peolc-integration\n"
        "  weft signals rubrics/examples/vale-and-moor --framework peolc-integration --seed 20261126\n",
        "weft signals PATH... --framework FRAMEWORK [OPTIONS]",
        "Straight lines, copies, jumps without evidence, claims above their evidence, \"not applicable\" where it is\n"
        "low, gaps between lead bodies and voices, heaps at a threshold: each a question with an innocent reason,\n"
        "never an accusation. Thresholds and their reasons are in rubrics/defaults.toml. What was not looked for\n"
        "is said. The last round of each system is looked at; the one before serves to see jumps.\n"
        "Nobody should know the seed when they answer: it decides which claims are drawn. Without --seed it is 0.\n"
        "Instead of paths, --store FILE looks at what a store holds. The exit code is 0 whatever is found.\n"
        "Nothing is hidden in it: it stays with those who keep the answers.\n"},
    HelpPage{
        "plan", "Find the cheapest set of criteria to raise for a target, and say what blocks it.",
        "  weft plan rubrics/examples/vale-and-moor --framework peolc-integration --system demo:vale-and-moor "
        "--domain clinical --target Developing\n"
        "  weft plan rubrics/examples/two-domains/answers --framework rubrics/examples/two-domains/two-domains.toml "
        "--system demo:a --target 2 --costs costs.csv\n",
        "weft plan PATH... --framework FRAMEWORK --system KEY --target TARGET [OPTIONS]",
        "TARGET is a level as the scale prints it or by its label, or a score: score=62.5. Every step costs one, "
        "unless\n"
        "--costs names a CSV file with the columns criterion,level,cost,highest: a row without a level is about every\n"
        "step of its criterion, and no plan goes above the highest.\n"
        "The plan is exact under the ceilings of today and those that plugins report once they see its levels. Where\n"
        "other systems of the round are in the input, those strong on a criterion are named: of what --audience may\n"
        "see of them, and only where they can be compared. With --context, a CSV file of a column 'system' and "
        "numbers\n"
        "such as deprivation, the nearest come first.\n"
        "A target that is out of reach is an answer: the exit code is 0, and the reason is said.\n"
        "Nothing of its own system is hidden in it: it stays with those who keep the answers.\n"
        "With --json it is one document, described by schema/plan.json.\n"},
    HelpPage{
        "whatif", "Say what another level of a criterion would change, and what binds then.",
        "  weft whatif rubrics/examples/vale-and-moor --framework peolc-integration --system demo:vale-and-moor "
        "--set identification=3 --set kind-and-skilled=3\n"
        "  weft whatif rubrics/examples/vale-and-moor --framework peolc-integration --system demo:vale-and-moor\n",
        "weft whatif PATH... --framework FRAMEWORK --system KEY [--set CRITERION=LEVEL]... [OPTIONS]",
        "Everybody who stood below the level says that level, and plugins look again. Evidence and measures stay what\n"
        "they are. Without --set it lists what each single step would change by itself.\n"
        "With --json it is one document, described by schema/whatif.json.\n"
        "Nothing is hidden in it: it stays with those who keep the answers.\n"},
    HelpPage{"list", "List the assessments that a store holds.", "  weft list --store weft.db\n", "weft list [OPTIONS]",
             ""},
    HelpPage{"show", "Show what a store holds of one system and round, and what happened to it.",
             "  weft show demo:vale-and-moor 2026 --store weft.db\n", "weft show SYSTEM ROUND [OPTIONS]",
             "The log names nobody who answered. With --json it has every event.\n"},
    HelpPage{"store", "Keep answers and results in one file that loses nothing.",
             "  weft store import rubrics/examples/vale-and-moor --framework peolc-integration --store weft.db\n",
             "weft store COMMAND [OPTIONS]", ""},
    HelpPage{"store import", "Save answers in a store: a new revision of what differs, nothing is overwritten.",
             "  weft store import rubrics/examples/vale-and-moor --framework peolc-integration --store weft.db\n"
             "  weft store import rubrics/examples/vale-and-moor --framework peolc-integration --store weft.db "
             "--actor 'A. Nurse' --reason 'second survey'\n",
             "weft store import PATH... --framework FRAMEWORK [OPTIONS]",
             "When it returns, the answers have reached the disk. Reasons stay for ever: repeat no answer in them.\n"
             "Afterwards: weft assess --store FILE --framework FRAMEWORK\n"},
    HelpPage{"store export", "Write the answers of a store as files that can be read again.",
             "  weft store export exported --framework peolc-integration --store weft.db\n",
             "weft store export FOLDER --framework FRAMEWORK [OPTIONS]",
             "Files of the same names in the folder are replaced.\n"},
    HelpPage{"store check", "Check the file of a store: damage, missing rows, and the chain of its log.",
             "  weft store check --store weft.db\n", "weft store check [OPTIONS]",
             "The exit code is 1 when the chain does not fit, and 5 when the file is damaged.\n"},
    HelpPage{"audit", "Work on the log of a store.", "  weft audit verify --store weft.db\n",
             "weft audit COMMAND [OPTIONS]", ""},
    HelpPage{"audit verify", "Compare every event of the log with the one before and with what it stands for.",
             "  weft audit verify --store weft.db\n", "weft audit verify [OPTIONS]",
             "It prints the last event's digest: written down elsewhere, it also proves that none was cut off.\n"
             "The exit code is 1 when an event does not fit.\n"},
    HelpPage{"backup", "Copy a store into a new file while others go on using it.",
             "  weft backup copy-of-weft.db --store weft.db\n", "weft backup FILE [OPTIONS]",
             "A copy keeps what is erased later: erase there, too, or delete it.\n"},
    HelpPage{
        "restore", "Make a store of a backup, and make its results again to prove that all is there.",
        "  weft restore copy-of-weft.db --framework peolc-integration --store restored.db\n",
        "weft restore BACKUP --framework FRAMEWORK [OPTIONS]",
        "A store that is there already is left as it is (exit code 7). The exit code is 1 when a result comes out\n"
        "differently.\n"},
    HelpPage{"rubric", "Work on rubrics and frameworks.", "  weft rubric check rubrics/frameworks/*.toml\n",
             "weft rubric COMMAND [OPTIONS]", ""},
    HelpPage{"rubric check", "Say what is wrong with rubric and framework files, all of it at once.",
             "  weft rubric check rubrics/peolc-*.toml rubrics/frameworks/*.toml\n"
             "  weft rubric check rubrics/frameworks/cqc-local-authorities.toml --json\n",
             "weft rubric check FILE... [OPTIONS]",
             "Of a framework it also says how many questions each sector and role is asked.\n"
             "A warning asks for care and is no problem. The exit code is 1 when there are problems.\n"},
    HelpPage{"words", "Work on the words of reports.", "  weft words check words/cy.toml\n",
             "weft words COMMAND [OPTIONS]", ""},
    HelpPage{"words check", "Say what is wrong with files of words, what is missing and what is left over.",
             "  weft words check words/*.toml\n"
             "  weft words check words/cy.toml --json\n",
             "weft words check FILE... [OPTIONS]",
             "What a language lacks is said in English, so that is a warning. A place to fill that does not fit is a\n"
             "problem, and no report is written with it. The exit code is 1 when there are problems.\n"
             "docs/translating.md says how a language is added.\n"},
    HelpPage{
        "rubric trace", "Say which statement of a source stands behind what, both ways.",
        "  weft rubric trace peolc-integration\n"
        "  weft rubric trace --json\n",
        "weft rubric trace [FRAMEWORK] [OPTIONS]",
        "Statements lie in sources/statements.csv of the rubric folder. Without FRAMEWORK, every framework that has\n"
        "[[out_of_scope]] is traced. The exit code is 1 when a file names a statement that does not exist, when\n"
        "nothing cites a statement, and when one that is out of scope is cited.\n"},
    HelpPage{
        "rubric test", "Run golden cases: answers of invented systems, and what has to come of them.",
        "  weft rubric test\n"
        "  weft rubric test rubrics/examples/two-domains/two-domains.toml\n",
        "weft rubric test [PATH...] [OPTIONS]",
        "PATH is a rubric or framework, whose cases lie beside it as <id>.cases.toml, or a file of cases. Without\n"
        "PATH, all cases of the rubric folder and of its frameworks are run. At the end it lists what no case hits:\n"
        "limits, gates, thresholds, judgements. The exit code is 1 when a case comes out otherwise.\n"},
    HelpPage{"register", "Ask the register of systems what became of whom.",
             "  weft register compare --from 2025-10-01 --to 2026-10-01\n", "weft register COMMAND [OPTIONS]", ""},
    HelpPage{
        "register compare", "Say what became of each system between two days, and what may be compared.",
        "  weft register compare --from 2025-10-01 --to 2026-10-01\n"
        "  weft register compare --from 2025-10-01 --to 2026-10-01 --register "
        "rubrics/registers/england-icb/register.csv "
        "--register rubrics/registers/england-icb/succession.csv --json\n",
        "weft register compare --from DATE --to DATE [OPTIONS]",
        "Without --register it is the register in 'registers' of the rubric folder: the boards of England.\n"
        "A system that nothing joined or left may be asked how it changed. One that was made of whole systems stands\n"
        "beside the lowest and the highest of them. One that has a part of another stands beside nothing earlier.\n"},
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
    HelpPage{
        "example", "Make up a country of systems with all they answer, to try things on.",
        "  weft example national --seed 1 --output country\n"
        "  weft example national --seed 1 --size 20 --output small\n"
        "  weft assess small --framework peolc-integration\n",
        "weft example NAME --seed N --output FOLDER [OPTIONS]",
        "What it draws from is examples/NAME/example.toml of the rubric folder; --framework asks other questions.\n"
        "--size asks as many people in every system: to try how much a machine can carry.\n"
        "Nothing in it is real but for which systems merge and split. The same seed makes the same bytes.\n"
        "A folder that holds files already is left as it is (exit code 7).\n"},
};

} // namespace

const HelpPage& help_page(std::string_view command) {
    const auto page = std::ranges::find(pages, command, &HelpPage::command);
    assert(page != pages.end());
    return *page;
}

} // namespace weft::cli

# SPDX-License-Identifier: MIT
"""What a transcript cannot show: terminals, signals, full disks, threads, and the examples of the help.

Called by ctest as behaviour_test.py TestCase with WEFT (the program) and WEFT_SOURCE_DIR in the environment.
"""

import csv
import fcntl
import json
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import tempfile
import termios
import time
import unittest
import zipfile

WEFT = str(pathlib.Path(os.environ["WEFT"]).resolve())
SOURCE = pathlib.Path(os.environ["WEFT_SOURCE_DIR"])
FIXTURE = pathlib.Path(__file__).parent / "fixture"
TEA = ["answers", "--framework", "tea"]


def environment(**more):
    kept = {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", **kept, **more}


class InAFolder(unittest.TestCase):
    """Each test works in a copy of the fixture."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.work = pathlib.Path(folder.name) / "work"
        shutil.copytree(FIXTURE, self.work)

    def weft(self, *arguments, **options):
        options = {"cwd": self.work, "env": environment(), "stdin": subprocess.DEVNULL, **options}
        return subprocess.run([WEFT, *arguments], capture_output=True, text=True, timeout=120, **options)

    def results(self, *arguments, **options):
        done = self.weft("assess", *arguments, "--json", **options)
        self.assertEqual((done.stderr, done.returncode), ("", 0))
        return done.stdout

    def write_many_answers(self, systems):
        """A file that takes a while: every system has forty people."""
        with open(self.work / "many.csv", "w", encoding="utf-8") as out:
            out.write("system,round,respondent,sector,organisation,criterion,state,level,rationale,evidence\n")
            for system in range(systems):
                for person in range(40):
                    sector = "guest" if person % 4 else "kitchen"
                    for number, criterion in enumerate(("boils", "fresh", "warmed", "asked")):
                        level = (system + person + number) % 3
                        out.write(f"demo:s{system},2026,p{person},{sector},O{person % 7},{criterion},level,{level},,\n")


    def write_long_work(self):
        """A file that takes well over a second, however fast this program was built: written larger until it does."""
        systems, seconds = 200, 0.0
        while seconds < 2:
            systems *= 2
            self.write_many_answers(systems)
            began = time.monotonic()
            self.assertEqual(self.weft("assess", "many.csv", "--framework", "tea", "--threads", "1").returncode, 0)
            seconds = time.monotonic() - began


class OnATerminal(InAFolder):
    def on_terminal(self, *arguments, columns=80, both=True, **more):
        """Everything said to a terminal of that width; standard output goes elsewhere unless `both`."""
        leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        process = subprocess.Popen(
            [WEFT, *arguments],
            cwd=self.work,
            env=environment(**{"TERM": "xterm", **more}),
            stdin=subprocess.DEVNULL,
            stdout=follower if both else subprocess.DEVNULL,
            stderr=follower,
        )
        os.close(follower)
        said = b""
        while True:
            try:
                part = os.read(leader, 65536)
            except OSError:  # how Linux says that the other side is closed
                break
            if not part:
                break
            said += part
        os.close(leader)
        return said.decode().replace("\r\n", "\n"), process.wait(timeout=60)

    def test_table_fits_the_width(self):
        for columns in (60, 72, 80, 100, 200):
            said, code = self.on_terminal("assess", *TEA, "--color", "never", columns=columns)

            self.assertEqual(code, 0)
            # The line below the table is a sentence, not a table.
            table = said.split("\n\n")[0]
            self.assertLessEqual(max(len(line) for line in table.splitlines()), columns, table)
            self.assertIn("Hot", said)

    def test_narrow_terminal_gets_a_block_for_each_system(self):
        said, code = self.on_terminal("assess", *TEA, "--color", "never", columns=40)

        self.assertEqual(code, 0)
        self.assertIn("system: Kettle and Hob\nround: 2026\noverall: ", said)

    def test_headings_are_bold_unless_no_color_is_wanted(self):
        self.assertIn("\033[1msystem", self.on_terminal("assess", *TEA)[0])
        self.assertNotIn("\033", self.on_terminal("assess", *TEA, NO_COLOR="1")[0])
        self.assertNotIn("\033", self.on_terminal("assess", *TEA, "--color", "never")[0])
        self.assertIn("\033[1msystem", self.on_terminal("assess", *TEA, "--color", "always", NO_COLOR="1")[0])
        self.assertIn("\033[1msystem", self.weft("assess", *TEA, "--color", "always").stdout)

    def test_short_work_shows_no_progress(self):
        self.assertEqual(self.on_terminal("assess", *TEA, both=False), ("", 0))

    def test_long_work_shows_progress_and_wipes_it(self):
        self.write_long_work()

        said, code = self.on_terminal("assess", "many.csv", "--framework", "tea", "--threads", "1", both=False)

        self.assertEqual(code, 0)
        self.assertRegex(said, r"(reading|assessing) +\[#* *\] +\d+ %")
        self.assertTrue(said.endswith("\r\033[K"), said[-40:])

    def test_long_work_shows_nothing_on_a_dumb_terminal(self):
        self.write_long_work()

        self.assertEqual(
            self.on_terminal("assess", "many.csv", "--framework", "tea", "--threads", "1", both=False, TERM="dumb")[0],
            "",
        )


WHOLE_ENDINGS = {".json": "}\n", ".html": "</html>\n", ".csv": "\n"}


class Interrupted(InAFolder):
    def test_ends_with_130_and_leaves_no_partial_file(self):
        self.write_many_answers(systems=1500)
        arguments = [WEFT, "assess", "many.csv", "--framework", "tea", "--output", "reports", "--report", "json"]
        arguments += ["--report", "html"]
        for wait_seconds in (0.1, 0.3, 0.6, 1.0, 1.5, 2.0):
            shutil.rmtree(self.work / "reports", ignore_errors=True)
            process = subprocess.Popen(
                arguments, cwd=self.work, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
            time.sleep(wait_seconds)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=10)

            reports = self.work / "reports"
            files = [path for path in reports.glob("**/*") if path.is_file()] if reports.exists() else []
            pages = [path for path in files if path.parent == reports]
            # Before main() begins the signal itself ends the program, as a slow build shows; a shell sees 130 all the same.
            self.assertIn(process.returncode, (0, 130, -signal.SIGINT))
            self.assertEqual(err, b"")
            if process.returncode == -signal.SIGINT:
                self.assertEqual(files, [])
            if out:  # all was written, and only then said; a long table may be cut short
                self.assertEqual(len(pages), 2 * 1500 + 1)
            if process.returncode == 0:
                self.assertIn(b"1500 assessments", out)
            for page in pages:
                self.assertRegex(page.name, r"^(demo-s\d+-2026\.(html|json)|index\.html)$")
            for file in files:
                text = file.read_text(encoding="utf-8")
                self.assertTrue(text.endswith(WHOLE_ENDINGS[file.suffix]), file)
                for numbers in re.findall(r'href="(pictures/[^"]*)"', text):
                    self.assertTrue((reports / numbers).is_file(), f"{file} points to {numbers}")

    def test_leaves_no_temporary_file_when_stopped_in_a_write(self):
        # A pipe that nobody reads stops the program in the middle of a write.
        os.mkfifo(self.work / "pipe")
        self.write_many_answers(systems=300)
        process = subprocess.Popen(
            f"{WEFT} assess many.csv --framework tea --json > pipe",
            shell=True,
            cwd=self.work,
            env=environment(),
            start_new_session=True,
        )
        reader = os.open(self.work / "pipe", os.O_RDONLY)
        self.assertTrue(select.select([reader], [], [], 60)[0])
        os.killpg(process.pid, signal.SIGINT)

        self.assertIn(process.wait(timeout=10), (130, -signal.SIGINT))
        os.close(reader)
        self.assertEqual(list(self.work.glob("**/.weft*")), [])

    def test_termination_is_seen_by_the_parent(self):
        os.mkfifo(self.work / "pipe")
        self.write_many_answers(systems=300)
        reader = os.open(self.work / "pipe", os.O_RDONLY | os.O_NONBLOCK)
        with open(self.work / "pipe", "wb") as pipe:
            process = subprocess.Popen(
                [WEFT, "assess", "many.csv", "--framework", "tea", "--json"],
                cwd=self.work,
                env=environment(),
                stdout=pipe,
            )
        self.assertTrue(select.select([reader], [], [], 60)[0])
        process.terminate()

        self.assertEqual(process.wait(timeout=10), -signal.SIGTERM)
        os.close(reader)


class TheSameBytes(InAFolder):
    def test_whatever_the_threads_and_the_order_of_paths_and_rows(self):
        self.write_many_answers(systems=40)
        once = self.results("answers", "many.csv", "--framework", "tea", "--threads", "1")

        self.assertEqual(len(once.splitlines()), 43)
        self.assertEqual(once, self.results("answers", "many.csv", "--framework", "tea", "--threads", "8"))
        self.assertEqual(once, self.results("many.csv", "answers", "--framework", "tea"))
        self.assertEqual(once, self.results("many.csv", "answers/register.csv", "answers", "--framework", "tea"))
        head, *rows = (self.work / "many.csv").read_text().splitlines(keepends=True)
        (self.work / "many.csv").write_text(head + "".join(reversed(rows)))
        self.assertEqual(once, self.results("answers", "many.csv", "--framework", "tea"))

    def test_whatever_the_locale_and_the_working_directory(self):
        once = self.results(*TEA)
        elsewhere = {"cwd": "/", "env": environment(LC_ALL="de_DE.UTF-8", LANG="tr_TR.UTF-8")}
        named = [str(self.work / "answers"), "--framework", str(self.work / "rubrics/frameworks/tea.toml")]

        self.assertEqual(once, self.results(*named, "--rubrics", str(self.work / "rubrics"), **elsewhere))
        self.assertEqual(once, self.results(str(self.work / "answers"), "--framework", "tea", cwd="/",
                                            env=environment(WEFT_RUBRICS=str(self.work / "rubrics"))))


class SystemsBesideEachOther(InAFolder):
    def compare(self, *arguments):
        done = self.weft("compare", *arguments, "--framework", "tea")
        self.assertEqual((done.stderr, done.returncode), ("", 0))
        return done.stdout

    def test_are_the_same_bytes_whatever_the_threads_and_the_order_of_paths_and_rows(self):
        self.write_many_answers(systems=12)
        for form in ("--json", "--color=never"):
            once = self.compare("answers", "many.csv", "--threads", "1", form)

            self.assertEqual(once, self.compare("answers", "many.csv", "--threads", "8", form))
            self.assertEqual(once, self.compare("many.csv", "answers", form))
        head, *rows = (self.work / "many.csv").read_text().splitlines(keepends=True)
        (self.work / "many.csv").write_text(head + "".join(reversed(rows)))
        self.assertEqual(once, self.compare("answers", "many.csv"))

    def test_have_no_bare_rank_in_words(self):
        with open(self.work / "apart.csv", "w", encoding="utf-8") as out:
            out.write("system,round,respondent,sector,organisation,criterion,state,level,rationale,evidence\n")
            for system in range(6):
                for person in range(60):
                    for number, criterion in enumerate(("boils", "fresh", "warmed", "asked")):
                        level = min(2, max(0, system // 2 + (person + number) % 7 // 6))
                        out.write(f"demo:s{system},2026,p{person},{('kitchen', 'guest')[person % 2]},O{person},"
                                  f"{criterion},level,{level},,\n")
        text = self.compare("apart.csv")

        self.assertIn("ranks not ruled out", text)
        self.assertRegex(text, r"(?m)^demo:s0 .* \d+ to \d+ of \d+$")
        without_ranges = re.sub(r"\b\d+ to \d+ of \d+\b", "", text)
        self.assertNotRegex(without_ranges, r"\b\d+(st|nd|rd|th)\b|#\d|\b(best|worst|top|bottom|first|last) (place|system)\b")
        for line in without_ranges.splitlines():
            if "rank" in line:
                self.assertRegex(line, r"ranks not ruled out|No ranks: ")

    def test_are_files_that_belong_together(self):
        done = self.weft("compare", *TEA, "--output", "compared")
        package = json.loads((self.work / "compared/datapackage.json").read_text(encoding="utf-8"))

        self.assertEqual(done.returncode, 0)
        self.assertEqual(sorted(path.name for path in (self.work / "compared").iterdir()),
                         sorted(["comparison.html", "comparison.json", "datapackage.json", "pictures"] +
                                [one["path"] for one in package["resources"]]))
        for table in package["resources"]:
            with open(self.work / "compared" / table["path"], newline="", encoding="utf-8") as file:
                self.assertEqual(csv.DictReader(file).fieldnames, [field["name"] for field in table["schema"]["fields"]])


class ComparisonsWrittenAgain(InAFolder):
    """By weft report --kind compare, out of the document and the results, as weft compare --output wrote them."""

    WORDS = ["--language", "cy", "--words", str(SOURCE / "words")]

    def setUp(self):
        super().setUp()
        framework = self.work / "rubrics/frameworks/tea.toml"
        framework.write_text(framework.read_text().replace('"named" # two', '"confidential" # two'))
        self.write_two_rounds()
        self.records = self.work / "records.jsonl"
        self.records.write_text(self.results("two.csv", "--framework", "tea", "--audience", "internal"))

    def write_two_rounds(self):
        """Of eight systems; in every third the kitchen is three people, who are hidden."""
        with open(self.work / "two.csv", "w", encoding="utf-8") as out:
            out.write("system,round,respondent,sector,organisation,criterion,state,level,rationale,evidence\n")
            for round in (2025, 2026):
                for system in range(8):
                    for person in range(23):
                        sector = "kitchen" if person < (3 if system % 3 == 0 else 11) else "guest"
                        for number, criterion in enumerate(("boils", "fresh", "warmed", "asked")):
                            level = min(2, (system * 7 + person * person + number + round) % 11 // 4)
                            out.write(f"demo:s{system},{round},p{person},{sector},O{person % 7},{criterion},level,{level},,\n")

    def compare(self, folder, *arguments):
        done = self.weft("compare", "two.csv", "--framework", "tea", "--round", "2026", "--since", "2025",
                         "--replicates", "99", "--output", folder, "--report", "xlsx", "--report", "markdown", *arguments)
        self.assertEqual((done.stderr, done.returncode), ("", 0))
        return self.files(folder)

    def files(self, folder):
        folder = self.work / folder
        return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def report(self, folder, *arguments):
        return self.weft("report", str(self.records), "--kind", "compare", "--comparison",
                         f"{folder}/comparison.json", *arguments)

    def write(self, folder, *arguments):
        done = self.report(folder, *arguments)
        self.assertEqual((done.stderr, done.returncode), ("", 0))

    def alone(self, page):
        """The page as one file, which points to none beside it."""
        page = re.sub(rb'<p class="small"><a[^>]* href="pictures/[^\n]*</p>\n', b"", page)
        page = re.sub(rb'<a href="(?:comparison|datapackage)\.json">([^<]*)</a>', rb"\1", page)
        self.assertNotRegex(page, rb'href="[^#]')
        return page

    def test_are_the_same_bytes_for_every_audience(self):
        for audience in ("system", "regulator", "public", "internal"):
            first = self.compare(audience, "--audience", audience)

            for name in ("comparison.html", "comparison.md", "comparison.json", "comparison.xlsx"):
                form = "markdown" if name.endswith(".md") else name.split(".")[1]
                self.write(audience, "--format", form, "--output", name)
                wanted = self.alone(first[name]) if form == "html" else first[name]
                self.assertEqual((self.work / name).read_bytes(), wanted, (audience, name))
            for form in ("html", "csv"):
                self.write(audience, "--format", form, "--output", f"{audience}-{form}/")
            tables = [name for name in first if re.fullmatch(r"[a-z_]+\.csv|datapackage\.json", name)]
            self.assertGreater(len(tables), 15)
            self.assertEqual(self.files(f"{audience}-csv"), {name: first[name] for name in tables}, audience)
            del first["comparison.md"], first["comparison.xlsx"]
            self.assertEqual(self.files(f"{audience}-html"), first, audience)
            if audience != "internal":
                self.assertIn(b"hidden: ", first["comparison.html"])

    def test_are_the_same_bytes_in_another_language_and_on_standard_output(self):
        first = self.compare("compared", *self.WORDS)
        self.assertIn(b'lang="cy', first["comparison.html"])
        (self.work / "one-line.json").write_text(
            json.dumps(json.loads(first["comparison.json"]), separators=(",", ":")), encoding="utf-8")
        for name, form in (("html", "html"), ("md", "markdown"), ("json", "json")):
            done = self.weft("report", str(self.records), "--kind", "compare", "--comparison", "one-line.json",
                             "--format", form, *(self.WORDS if form != "json" else []))
            wanted = first[f"comparison.{name}"]
            self.assertEqual(done.stdout.encode(), self.alone(wanted) if form == "html" else wanted, form)

    def test_are_not_written_into_what_was_made_for_others(self):
        first = self.compare("compared")
        done = self.report("compared", "--format", "csv", "--output", "compared")

        self.assertEqual(done.returncode, 7)
        self.assertIn("'compared' is there already and not an empty folder", done.stderr)
        self.assertEqual(self.files("compared"), first)


class WhereNothingCanBeWritten(InAFolder):
    def test_a_full_disk_under_the_results_is_a_sentence(self):
        with open("/dev/full", "wb") as full:
            for arguments in (["assess", *TEA], ["assess", *TEA, "--json"], ["--help"]):
                done = subprocess.run(
                    [WEFT, *arguments], cwd=self.work, env=environment(), stdout=full, stderr=subprocess.PIPE, text=True
                )

                self.assertEqual(done.stderr, "weft: cannot write to standard output: No space left on device\n")
                self.assertEqual(done.returncode, 5)

    def test_a_full_disk_under_a_report_is_a_sentence(self):
        (self.work / "results.jsonl").write_text(self.results(*TEA).splitlines(keepends=True)[0])
        done = self.weft("report", "results.jsonl", "--format", "json", "--output", "/dev/full")

        self.assertEqual(done.stderr, "weft: cannot write '/dev/full': No space left on device\n")
        self.assertEqual((done.stdout, done.returncode), ("", 5))

    def test_a_forbidden_folder_is_a_sentence(self):
        (self.work / "reports").mkdir(mode=0o500)
        somebody = {"user": 65534} if os.geteuid() == 0 else {}  # nothing is forbidden to root
        if somebody:
            self.work.parent.chmod(0o755)
            os.chown(self.work / "reports", 65534, -1)
        program = shutil.copy(WEFT, self.work)  # somebody else may not get into the folder of this checkout
        done = self.weft("assess", *TEA, "--output", "reports", executable=program, **somebody)

        self.assertEqual(done.stderr, "weft: cannot make the folder 'reports/pictures': Permission denied\n")
        self.assertEqual(done.returncode, 5)

    def test_a_file_in_the_place_of_the_folder_is_a_sentence(self):
        (self.work / "reports").write_text("here first")
        done = self.weft("assess", *TEA, "--output", "reports")

        self.assertEqual(done.stderr, "weft: cannot make the folder 'reports': Not a directory\n")
        self.assertEqual((done.stdout, done.returncode), ("", 5))
        self.assertEqual((self.work / "reports").read_text(), "here first")

    def test_a_read_only_working_directory_is_enough_to_assess(self):
        self.work.chmod(0o500)
        self.addCleanup(self.work.chmod, 0o700)
        done = self.weft("assess", *TEA)

        self.assertEqual((done.stderr, done.returncode), ("", 0))

    def test_a_closed_standard_output_is_quiet_and_changes_no_file(self):
        done = subprocess.run(
            ["/bin/bash", "-c", f"'{WEFT}' assess answers --framework tea --output reports >&-"],
            cwd=self.work,
            env=environment(),
            stderr=subprocess.PIPE,
            text=True,
        )

        self.assertEqual((done.stderr, done.returncode), ("", 0))
        for report in (self.work / "reports").glob("*.html"):
            self.assertTrue(report.read_text().rstrip().endswith("</html>"), report)

    def test_a_reader_who_leaves_early_is_no_fault(self):
        self.write_many_answers(systems=200)
        done = subprocess.run(
            ["/bin/bash", "-c", f"'{WEFT}' assess many.csv --framework tea --json | head -1; exit ${{PIPESTATUS[0]}}"],
            cwd=self.work,
            env=environment(),
            capture_output=True,
            text=True,
        )

        self.assertEqual((done.stderr, done.returncode), ("", 0))
        self.assertEqual(json.loads(done.stdout)["system"], "demo:s0")


class ReportsInAFolder(InAFolder):
    def test_replace_those_that_were_there_and_keep_other_files(self):
        (self.work / "reports").mkdir()
        (self.work / "reports" / "notes.txt").write_text("mine")
        (self.work / "reports" / "index.html").write_text("old")
        done = self.weft("assess", *TEA, "--output", "reports", "--report", "html", "--report", "html")

        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stdout.splitlines()[-1], "reports/index.html")
        names = sorted(path.name for path in (self.work / "reports").iterdir())
        reports = [f"demo-{letter}-2026.html" for letter in "abc"]
        self.assertEqual(names, sorted([*reports, "index.html", "notes.txt", "pictures"]))
        self.assertNotEqual((self.work / "reports" / "index.html").read_text(), "old")

    def test_the_link_to_a_report_is_followed(self):
        (self.work / "results.jsonl").write_text(self.results(*TEA).splitlines(keepends=True)[0])
        (self.work / "kept.json").write_text("old")
        (self.work / "latest.json").symlink_to("kept.json")
        done = self.weft("report", "results.jsonl", "--format", "json", "--output", "latest.json")

        self.assertEqual((done.stderr, done.returncode), ("", 0))
        self.assertTrue((self.work / "latest.json").is_symlink())
        self.assertEqual(json.loads((self.work / "kept.json").read_text())["system"], "demo:a")


class ReportsByOtherPrograms(InAFolder):
    """PDF and ODS, with programs that only pretend to be Chromium and LibreOffice, and with Chromium where it is."""

    def setUp(self):
        super().setUp()
        (self.work / "one.json").write_text(self.results(*TEA).splitlines(keepends=True)[0])
        for folder in ("bin", "temporary"):
            (self.work / folder).mkdir()
        self.surroundings = environment(PATH=str(self.work / "bin"), TMPDIR=str(self.work / "temporary"))

    def pretend(self, program, script):
        (self.work / "bin" / program).write_text("#!/bin/sh\n" + script)
        (self.work / "bin" / program).chmod(0o755)

    def report(self, *arguments):
        return self.weft("report", "one.json", *arguments, env=self.surroundings)

    def assert_nothing_was_left(self):
        self.assertEqual(list((self.work / "temporary").iterdir()), [])
        self.assertEqual(list(self.work.glob("**/.weft*")), [])

    def test_a_failure_leaves_the_file_that_was_there(self):
        self.pretend("chromium", "exit 1\n")
        (self.work / "report.pdf").write_text("the last one")
        done = self.report("--format", "pdf", "--output", "report.pdf")

        self.assertEqual(done.returncode, 5)
        self.assertIn("could not print the report (exit code 1)", done.stderr)
        self.assertEqual((self.work / "report.pdf").read_text(), "the last one")
        self.assert_nothing_was_left()

    def test_nothing_is_assessed_for_a_report_that_cannot_be_made(self):
        done = self.weft("assess", *TEA, "--output", "reports", "--report", "html", "--report", "pdf",
                         env=self.surroundings)

        self.assertEqual((done.stdout, done.returncode), ("", 5))
        self.assertIn("Chromium, which prints it, is not installed", done.stderr)
        self.assertFalse((self.work / "reports").exists())

    def test_an_interruption_ends_the_program_and_leaves_nothing(self):
        for name, code in ((signal.SIGINT, 130), (signal.SIGTERM, -signal.SIGTERM)):
            self.pretend("chromium", f"echo $$ > {self.work}/started\n/bin/sleep 60\n")
            process = subprocess.Popen(
                [WEFT, "report", "one.json", "--format", "pdf", "--output", "report.pdf"],
                cwd=self.work, env=self.surroundings, stderr=subprocess.PIPE
            )
            until = time.monotonic() + 60
            while not (self.work / "started").exists() or not (self.work / "started").read_text():
                self.assertLess(time.monotonic(), until)
                time.sleep(0.01)
            process.send_signal(name)

            self.assertEqual((process.communicate(timeout=10)[1], process.returncode), (b"", code))
            self.assertFalse(pathlib.Path("/proc", (self.work / "started").read_text().strip()).exists())
            self.assertFalse((self.work / "report.pdf").exists())
            self.assert_nothing_was_left()
            (self.work / "started").unlink()

    def test_no_terminal_is_given_what_it_cannot_show(self):
        leader, follower = pty.openpty()
        done = subprocess.run(
            [WEFT, "report", "one.json", "--format", "xlsx"],
            cwd=self.work, env=environment(TERM="xterm"), stdout=follower, stderr=subprocess.PIPE, text=True
        )
        os.close(follower)
        os.close(leader)

        self.assertEqual(done.returncode, 2)
        self.assertEqual(
            done.stderr, "weft: a 'xlsx' report is nothing a terminal can show; name a file with --output\n"
        )

    @unittest.skipUnless(shutil.which("chromium", path="/usr/bin"), "Chromium is not installed")
    def test_chromium_prints_a_tagged_page_the_same_each_time(self):
        self.surroundings["PATH"] = "/usr/bin:/bin"
        for kind in ("system", "board"):
            for name in ("first.pdf", "second.pdf"):
                done = self.report("--kind", kind, "--format", "pdf", "--output", name)
                self.assertEqual((done.stderr, done.returncode), ("", 0))
            pdf = (self.work / "first.pdf").read_bytes()

            self.assertEqual(pdf, (self.work / "second.pdf").read_bytes(), kind)
            for part in (b"/MarkInfo", b"/StructTreeRoot", b"/Lang (en-GB)", b"/Outlines", b"(D:20260101000000+00'00')"):
                self.assertIn(part, pdf)
            if kind == "board":
                self.assertEqual(len(re.findall(rb"/Type /Page\b", pdf)), 1, "a board's page has one side")
            self.assert_nothing_was_left()

    @unittest.skipUnless(shutil.which("chromium", path="/usr/bin"), "Chromium is not installed")
    def test_chromium_prints_a_kept_comparison_as_it_was_printed_and_names_no_folder(self):
        self.surroundings["PATH"] = "/usr/bin:/bin"
        (self.work / "records.jsonl").write_text(self.results(*TEA, "--audience", "internal"))
        for arguments in (["compare", *TEA, "--output", "compared", "--report", "pdf"],
                          ["report", "records.jsonl", "--kind", "compare", "--comparison", "compared/comparison.json",
                           "--format", "pdf", "--output", "again.pdf"]):
            done = self.weft(*arguments, env=self.surroundings)
            self.assertEqual((done.stderr, done.returncode), ("", 0))
        pdf = (self.work / "again.pdf").read_bytes()

        self.assertEqual(pdf, (self.work / "compared/comparison.pdf").read_bytes())
        self.assertNotIn(b"file:", pdf)

    @unittest.skipUnless(shutil.which("soffice", path="/usr/bin"), "LibreOffice is not installed")
    def test_libreoffice_converts_every_sheet_and_names_nobody(self):
        self.surroundings["PATH"] = "/usr/bin:/bin"
        done = self.report("--format", "ods", "--output", "report.ods")

        self.assertEqual((done.stderr, done.returncode), ("", 0))
        with zipfile.ZipFile(self.work / "report.ods") as file:
            self.assertEqual(file.read("mimetype"), b"application/vnd.oasis.opendocument.spreadsheet")
            content = file.read("content.xml").decode()
            meta = file.read("meta.xml").decode()
        sheets = re.findall('<table:table table:name="([^"]*)"', content)
        self.assertEqual(sheets[:5], ["Cover", "Contents", "Notes", "In words", "Levels"])
        self.assertNotIn("table:formula", content)
        self.assertIn("<meta:creation-date>2026-01-01T00:00:00", meta)
        self.assertNotRegex(meta, "creator>[^<]")
        self.assert_nothing_was_left()


class ShippedFramework(InAFolder):
    EXAMPLE = SOURCE / "rubrics/examples/vale-and-moor/answers"

    def overall_without(self, *silent):
        """What stands of Vale and Moor when nobody of these sectors answered."""
        shutil.copytree(self.EXAMPLE, self.work / "vale")
        for name in ("answers.csv", "respondents.csv"):
            lines = (self.EXAMPLE / name).read_text(encoding="utf-8").splitlines(keepends=True)
            kept = [line for line in lines if not any(f",{sector}," in line for sector in silent)]
            (self.work / "vale" / name).write_text("".join(kept), encoding="utf-8")
        done = self.weft(
            "assess", "vale", "--framework", "peolc-integration", "--json", "--rubrics", str(SOURCE / "rubrics")
        )
        shutil.rmtree(self.work / "vale")
        return json.loads(done.stdout)["overall"]

    def test_makes_no_whole_of_those_who_pay_and_the_largest_alone(self):
        self.assertEqual(self.overall_without()["label"], "Emerging")
        for silent in (("lived-experience",), ("hospice", "community"), ("care-provider",)):
            overall = self.overall_without(*silent)
            self.assertEqual((overall["level"], overall["score"]), (None, None), silent)
            self.assertEqual(
                overall["reason"], "No overall level is given while somebody who must be heard has not been."
            )


class TheNationalExample(InAFolder):
    """The example as it is shipped, with as few people as it allows."""

    def test_is_assessed_in_both_rounds(self):
        shipped = ["--rubrics", str(SOURCE / "rubrics")]
        made = self.weft("example", "national", "--seed", "7", "--size", "20", "--output", "country", "--json", *shipped)
        self.assertEqual((made.stderr, made.returncode), ("", 0))
        rounds = [(each["round"], each["systems"], each["respondents"]) for each in json.loads(made.stdout)["rounds"]]
        self.assertEqual(rounds, [("2025", 42, 840), ("2026", 36, 720)])
        self.assertEqual(list(self.work.glob(".weft*")), [])

        done = self.weft("assess", "country", "--framework", "peolc-integration", "--json", *shipped)
        self.assertEqual((done.stderr, done.returncode), ("", 0))
        results = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(len(results), 42 + 36)
        self.assertTrue(all(result["system_name"].endswith(" (made up)") for result in results))

    def test_is_there_whole_or_not_at_all(self):
        process = subprocess.Popen(
            [WEFT, "example", "national", "--seed", "7", "--size", "1000", "--output", "country", "--rubrics",
             str(SOURCE / "rubrics")],
            cwd=self.work, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(600):
            if list(self.work.glob(".weft*/2025/*")):
                break
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=10)
        self.assertEqual(process.returncode, 130)
        self.assertFalse((self.work / "country").exists())


class WhatTheReadmeShows(InAFolder):
    """The pages of docs/example are what the program writes today; scripts/example-pages makes them anew."""

    def assert_same(self, written, shown):
        same = (self.work / written).read_bytes() == (SOURCE / "docs" / "example" / shown).read_bytes()
        self.assertTrue(same, f"docs/example/{shown} is not what is written now; scripts/example-pages makes it anew")

    def keep(self, file, *arguments):
        done = self.weft(*arguments, "--framework", "peolc-integration", "--rubrics", str(SOURCE / "rubrics"), "--json")
        self.assertEqual(done.stderr, "")
        (self.work / file).write_text(done.stdout)

    def test_is_the_report_of_the_made_up_country(self):
        self.weft("example", "national", "--seed", "1", "--output", "country", "--rubrics", str(SOURCE / "rubrics"))
        self.keep("results.jsonl", "assess", "country", "--audience", "internal")
        self.keep("comparison.json", "compare", "country", "--round", "2026", "--since", "2025")
        self.weft("report", "results.jsonl", "--kind", "compare", "--comparison", "comparison.json", "--format", "html",
                  "--output", "national.html")
        self.assert_same("national.html", "national.html")

    def test_is_the_page_of_a_board(self):
        self.keep("result.json", "assess", str(SOURCE / "rubrics" / "examples" / "vale-and-moor"))
        self.weft("report", "result.json", "--kind", "board", "--format", "html", "--output", "board.html")
        self.assert_same("board.html", "board.html")


class TheExamplesOfTheHelp(unittest.TestCase):
    COMMANDS = ("", "init", "example", "assess", "report", "verify", "compare", "rubric", "rubric check", "rubric test", "rubric trace", "answers", "answers check")

    def examples(self):
        for command in self.COMMANDS:
            help_text = subprocess.run(
                [WEFT, *command.split(), "--help"], env=environment(), capture_output=True, text=True, check=True
            ).stdout
            block = re.search(r"Examples:\n((?:  .*\n)+)", help_text)
            self.assertIsNotNone(block, command)
            for line in block.group(1).splitlines():
                yield line.strip()

    def test_all_run_one_after_the_other(self):
        with tempfile.TemporaryDirectory() as folder:
            work = pathlib.Path(folder)
            (work / "rubrics").symlink_to(SOURCE / "rubrics")
            for example in self.examples():
                shutil.rmtree(work / "our-answers", ignore_errors=True)  # which init makes twice
                done = subprocess.run(
                    ["/bin/bash", "-c", example],
                    cwd=work,
                    env=environment(PATH=f"{pathlib.Path(WEFT).parent}:/usr/bin:/bin"),
                    capture_output=True,
                    text=True,
                )

                self.assertEqual((done.returncode, done.stderr), (0, ""), example)


class ThePublishedRatings(unittest.TestCase):
    """The regulator's own ratings of 36 local authorities come out of its own scores."""

    def test_come_out_as_published(self):
        with open(SOURCE / "tests/data/cqc-published-ratings.csv", encoding="utf-8", newline="") as file:
            published = {(row["system"], row["round"]): row["published_rating"] for row in csv.DictReader(file)}
        done = subprocess.run(
            [WEFT, "assess", "rubrics/examples/cqc-local-authorities", "--framework", "cqc-local-authorities", "--json"],
            cwd=SOURCE,
            env=environment(),
            capture_output=True,
            text=True,
        )
        self.assertEqual((done.stderr, done.returncode), ("", 0))
        results = [json.loads(line) for line in done.stdout.splitlines()]

        self.assertEqual(len(published), 36)
        self.assertEqual({(one["system"], one["round"]): one["overall"]["label"] for one in results}, published)


if __name__ == "__main__":
    unittest.main()

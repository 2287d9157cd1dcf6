# SPDX-License-Identifier: MIT
"""Runs the commands of a transcript and compares what they say, whole: standard output, standard error, exit code.

    run_transcript.py WEFT TRANSCRIPT [--update]

A line "$ command" is run by bash in a new folder that holds a copy of fixture/, with WEFT on the path, in the C
locale, without HOME. What follows is its standard output; its standard error stands after "2> ", and an exit code
that is not 0 as "[exit 2]". Lines that begin with "#" before the first command say what the transcript is about.
--update writes down what is said now, to be read as a diff.
"""

import difflib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent


def environment(weft):
    return {
        "PATH": f"{weft.parent}:/usr/bin:/bin",
        "LC_ALL": "C",
        # For sanitizers and coverage, whose settings come from outside.
        **{name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS") or name.startswith("GCOV")},
    }


def said(command, folder, weft):
    done = subprocess.run(
        ["/bin/bash", "-o", "pipefail", "-c", command],
        cwd=folder,
        env=environment(weft),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=120,
    )
    text = done.stdout.decode("utf-8", "backslashreplace")
    if text and not text.endswith("\n"):
        text += "[no newline]\n"
    for line in done.stderr.decode("utf-8", "backslashreplace").splitlines():
        text += f"2> {line}".rstrip() + "\n"
    if done.returncode != 0:
        text += f"[exit {done.returncode}]\n"
    return text


def rerun(transcript, weft):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder) / "work"
        shutil.copytree(HERE / "fixture", work)
        text = ""
        for line in transcript.splitlines(keepends=True):
            if line.startswith("$ "):
                text += ("\n" if text else "") + line + said(line[2:], work, weft)
            elif line.startswith("#") and "$ " not in text:
                text += line
        return text


def main():
    weft = pathlib.Path(sys.argv[1]).resolve()
    path = pathlib.Path(sys.argv[2])
    expected = path.read_text(encoding="utf-8")
    actual = rerun(expected, weft)
    if "--update" in sys.argv:
        path.write_text(actual, encoding="utf-8")
        return 0
    if actual == expected:
        return 0
    diff = difflib.unified_diff(
        expected.splitlines(keepends=True), actual.splitlines(keepends=True), f"{path.name}, expected", "said now"
    )
    sys.stdout.writelines(diff)
    return 1


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: MIT
"""Whole runs of weft with plugins that are refused, missing, fail or hang: each still writes its result.

Called by ctest with WEFT (the program), WEFT_SOURCE_DIR and WEFT_TEST_PLUGINS (the folder of plugins) in the environment.
"""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

WEFT = str(pathlib.Path(os.environ["WEFT"]).resolve())
FIXTURE = pathlib.Path(os.environ["WEFT_SOURCE_DIR"]) / "tests/apps/cli/fixture"
PLUGINS = pathlib.Path(os.environ["WEFT_TEST_PLUGINS"])
SOMETHING_FAILED = 4
NOT_ALLOWED = 6
MISBEHAVING = "org.example.misbehaving"


def environment():
    kept = {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", **kept}


class RunWithPlugins(unittest.TestCase):
    """Brewing is looked at by the plugin a test names; serving stands as answered."""

    def setUp(self):
        os.umask(0o022)
        folder = tempfile.TemporaryDirectory(dir=PLUGINS.parent)
        self.addCleanup(folder.cleanup)
        self.work = pathlib.Path(folder.name) / "work"
        shutil.copytree(FIXTURE, self.work)
        (self.work / "plugins").mkdir()

    def place(self, *plugins):
        for plugin in plugins:
            shutil.copy(PLUGINS / f"{plugin}.so", self.work / "plugins")

    def name_assessor(self, plugin, behaviour="any"):
        file = self.work / "rubrics/tea-brewing.toml"
        text = file.read_text(encoding="utf-8")
        named = f'id = "{plugin}"\nparameters = {{ behaviour = "{behaviour}", until = "{self.work}/never" }}'
        self.assertIn('id = "as-answered"', text)
        file.write_text(text.replace('id = "as-answered"', named), encoding="utf-8")

    def assess(self, *more):
        command = [WEFT, "assess", "answers", "--framework", "tea", "--json", *more]
        done = subprocess.run(
            command, cwd=self.work, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60
        )
        return done.stdout, done.stderr, done.returncode

    def assess_trusting(self, *more):
        return self.assess("--plugins", "plugins", "--trust-in-process", *more)

    def assert_stands_as_answered(self, out, why):
        """Every system has a result; brewing says why nobody looked, and serving is as it would have been."""
        results = [json.loads(line) for line in out.splitlines()]
        self.assertEqual(len(results), 3)
        for result in results:
            brewing, serving = result["domains"]
            self.assertFalse(brewing["assessor_ran"])
            sentence = f"The assessor {why}; this domain stands as it was answered."
            self.assertEqual([c["text"] for c in brewing["cautions"] if c["rule"] == "assessor-did-not-run"], [sentence])
            self.assertTrue(serving["assessor_ran"])
            self.assertEqual([c for c in serving["cautions"] if c["rule"] == "assessor-did-not-run"], [])

    def test_missing_plugin(self):
        self.name_assessor("org.example.absent")

        out, _, code = self.assess_trusting()

        self.assertEqual(code, SOMETHING_FAILED)
        self.assert_stands_as_answered(out, "'org.example.absent' is not installed")

    def test_refused_plugins(self):
        self.place("newer_minor", "another_major")
        self.name_assessor("org.example.sound")

        out, err, code = self.assess_trusting()

        self.assertEqual(code, SOMETHING_FAILED)
        self.assert_stands_as_answered(out, "'org.example.sound' is not installed")
        for sentence in (
            "refused another_major.so: built for plugin contract 2; this engine speaks 1",
            "refused newer_minor.so: needs plugin contract 1.99; this engine speaks 1.0",
        ):
            self.assertIn(sentence, err)

    def test_failing_plugin(self):
        self.place("misbehaving")
        self.name_assessor(MISBEHAVING, "fails")

        out, _, code = self.assess_trusting()

        self.assertEqual(code, SOMETHING_FAILED)
        self.assert_stands_as_answered(out, f"'{MISBEHAVING}' failed: the records are of another year")

    def test_throwing_plugin(self):
        self.place("misbehaving")
        self.name_assessor(MISBEHAVING, "throws")

        out, _, code = self.assess_trusting()

        self.assertEqual(code, SOMETHING_FAILED)
        self.assert_stands_as_answered(out, f"'{MISBEHAVING}' failed: it threw an exception across its boundary")

    def test_never_returning_plugin(self):
        self.place("misbehaving")
        self.name_assessor(MISBEHAVING, "never-returns")

        start = time.monotonic()
        out, _, code = self.assess_trusting("--plugin-deadline", "1", "--threads", "3")  # three systems, side by side
        took = time.monotonic() - start

        self.assertEqual(code, SOMETHING_FAILED)
        self.assert_stands_as_answered(out, f"'{MISBEHAVING}' did not finish within 1 second")
        self.assertGreaterEqual(took, 1)
        self.assertLess(took, 3)

    def test_plugin_that_looks(self):
        self.place("echo")
        self.name_assessor("org.example.echo")

        out, _, code = self.assess_trusting()

        self.assertEqual(code, 0)
        for line in out.splitlines():
            self.assertTrue(json.loads(line)["domains"][0]["assessor_ran"])

    def test_plugins_of_a_folder_nobody_vouched_for(self):
        self.place("echo")
        self.name_assessor("org.example.echo")

        out, err, code = self.assess("--plugins", "plugins")

        self.assertEqual((out, code), ("", NOT_ALLOWED))
        self.assertEqual(
            err,
            "weft: plugins of 'plugins' would run inside weft and may do all that it may; say --trust-in-process if you "
            "vouch for them\n",
        )


if __name__ == "__main__":
    unittest.main()

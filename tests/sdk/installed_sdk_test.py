# SPDX-License-Identifier: MIT
"""What an author of a plugin does first, away from this source tree: install the SDK, copy the skeleton, build it."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

WEFT = str(pathlib.Path(os.environ["WEFT"]).resolve())
BINARY_DIR = os.environ["WEFT_BINARY_DIR"]
CMAKE = os.environ["CMAKE"]


def environment():
    kept = {name: value for name, value in os.environ.items() if name == "CXX" or name.endswith("SAN_OPTIONS")}
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", **kept}


class InstalledSdk(unittest.TestCase):
    def setUp(self):
        os.umask(0o022)  # nobody else may write to what weft is to load
        folder = tempfile.TemporaryDirectory(dir=BINARY_DIR)
        self.addCleanup(folder.cleanup)
        self.work = pathlib.Path(folder.name)

    def run_in_work(self, *command):
        done = subprocess.run(command, cwd=self.work, env=environment(), capture_output=True, text=True, timeout=240)
        return done.stdout, done.stderr, done.returncode

    def must_work(self, *command):
        out, err, code = self.run_in_work(*command)
        self.assertEqual(code, 0, out + err)
        return out

    def test_skeleton_is_built_against_it_and_loaded(self):
        self.must_work(CMAKE, "--install", BINARY_DIR, "--component", "sdk", "--prefix", str(self.work / "sdk"))
        installed = sorted(str(p.relative_to(self.work / "sdk")) for p in (self.work / "sdk").rglob("*") if p.is_file())
        package = next(p for p in installed if p.endswith("weft-plugin-sdkConfig.cmake")).rpartition("/")[0]
        self.assertEqual(
            installed,
            sorted(
                [
                    "include/weft/assessment.hpp",
                    "include/weft/criterion.hpp",
                    "include/weft/export.hpp",
                    "include/weft/failure.hpp",
                    "include/weft/lived_experience.hpp",
                    "include/weft/measure.hpp",
                    "include/weft/not_tested.h",
                    "include/weft/plugin.h",
                    "include/weft/plugin.hpp",
                    "include/weft/succession.h",
                    "include/weft/words.hpp",
                    "share/weft-plugin-sdk/skeleton/CMakeLists.txt",
                    "share/weft-plugin-sdk/skeleton/example_plugin.cpp",
                    package + "/plugin.map",
                    package + "/weft-plugin-sdkConfig.cmake",
                    package + "/weft-plugin-sdkConfigVersion.cmake",
                    package + "/weft-plugin-sdkTargets.cmake",
                    package + "/weft_add_plugin.cmake",
                ]
            ),
        )

        shutil.copytree(self.work / "sdk/share/weft-plugin-sdk/skeleton", self.work / "mine")
        self.must_work(CMAKE, "-S", "mine", "-B", "mine/build", "-D", f"CMAKE_PREFIX_PATH={self.work / 'sdk'}")
        self.must_work(CMAKE, "--build", "mine/build")

        # It exports the one symbol and nothing else.
        symbols = self.must_work("nm", "--dynamic", "--defined-only", "--format=just-symbols", "mine/build/example_plugin.so")
        self.assertEqual(symbols.split(), ["weft_plugin_v1"])

        plugin = "mine/build/example_plugin.so"
        shown = self.must_work(WEFT, "plugin", "info", plugin, "--trust-in-process")
        self.assertEqual(
            shown,
            "org.example.measure-backed 0.1.0: Measure-backed levels\n"
            "  file        mine/build/example_plugin.so\n"
            "  serves      any rubric that names it\n"
            "  parameters  none\n"
            "  measures    none\n",
        )
        document = json.loads(self.must_work(WEFT, "plugin", "info", plugin, "--trust-in-process", "--json"))
        self.assertIn("org.example.measure-backed", json.dumps(document))

        out, err, code = self.run_in_work(WEFT, "plugin", "info", plugin)
        self.assertEqual((out, code), ("", 6))
        self.assertIn("plugins of 'mine/build' would run inside weft and may do all that it may", err)


if __name__ == "__main__":
    unittest.main()

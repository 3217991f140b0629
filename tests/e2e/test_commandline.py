#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""grantry on a terminal, where there is no display: what it says, and how it ends."""

import os
import pathlib
import re
import subprocess
import unittest

LINUX = pathlib.Path(__file__).resolve().parents[2] / "installer" / "linux"


def run(*arguments):
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run([os.environ["GRANTRY"], *arguments], env=environment, stdin=subprocess.DEVNULL, text=True,
                          capture_output=True, check=False)


class CommandLineTest(unittest.TestCase):
    def test_version(self):
        for option in ("--version", "-v"):
            result = run(option)
            self.assertEqual((result.returncode, result.stderr), (0, ""))
            self.assertRegex(result.stdout, r"\Agrantry \d+\.\d+\.\d+\n\Z")

    def test_help(self):
        for option in ("--help", "-h"):
            result = run(option)
            self.assertEqual((result.returncode, result.stderr), (0, ""))
            for named in ("--demo", "--profile", "--ca", "--version", "--help"):
                self.assertRegex(result.stdout, rf"{named}\b")

    def test_desktop_menu_uses_options_that_are_there(self):
        menu = (LINUX / "org.grantry.Grantry.desktop").read_text(encoding="utf-8")
        used = re.findall(r"^Exec=grantry (--[a-z-]+)$", menu, re.MULTILINE)
        self.assertEqual(len(used), 2, "New token and Find a token")
        for option in used:
            self.assertRegex(run("--help").stdout, rf"{option}\b")

    def test_wrong_options(self):
        for case in (["--nonsense"], ["--demo=yes"], ["--profile"], ["--profile", ""], ["--ca", ""], ["--ca", "/nonexistent"], ["surplus"]):
            with self.subTest(case):
                result = run(*case)
                self.assertEqual((result.returncode, result.stdout), (2, ""))
                self.assertRegex(result.stderr, r"\Agrantry: [^\n]+\n\Z")


if __name__ == "__main__":
    unittest.main()

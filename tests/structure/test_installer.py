#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What is told about a release in several places is told alike: its version and day, and what the packages are called."""

import datetime
import email.utils
import pathlib
import re
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
LINUX = ROOT / "installer" / "linux"


def text(path):
    return (ROOT / path).read_text(encoding="utf-8")


class ReleaseTest(unittest.TestCase):
    def setUp(self):
        self.version = re.search(r"^project\(grantry VERSION ([\d.]+)", text("CMakeLists.txt"), re.MULTILINE)[1]
        releases = xml.etree.ElementTree.parse(LINUX / "org.grantry.Grantry.metainfo.xml").iter("release")
        self.releases = [(release.get("version"), release.get("date")) for release in releases]

    def test_newest_release_is_this_version(self):
        self.assertEqual(self.releases[0][0], self.version)

    def test_changelogs_tell_of_the_same_releases(self):
        debian = re.findall(r"^grantry \(([\d.]+)\).*?^ -- .*?>  (.*?)$", text(LINUX / "changelog"), re.MULTILINE | re.DOTALL)
        days = [(version, email.utils.parsedate_to_datetime(when).date().isoformat()) for version, when in debian]
        self.assertEqual(days, self.releases)
        rpm = re.findall(r"^\* (\w+ \w+ \d+ \d+) .*- ([\d.]+)-\d+$", text(LINUX / "rpm-changelog"), re.MULTILINE)
        days = [(version, datetime.datetime.strptime(when, "%a %b %d %Y").date().isoformat()) for when, version in rpm]
        self.assertEqual(days, self.releases)

    def test_readme_names_the_packages(self):
        readme = text("README.md")
        for name in ("grantry_{}_amd64.deb", "grantry-{}-1.x86_64.rpm", "grantry-{}-linux-x86_64.tar.gz"):
            self.assertIn(name.format(self.version), readme)


if __name__ == "__main__":
    unittest.main()

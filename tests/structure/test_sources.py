#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Holds the sources to the plan of the house: who may include whom, licence lines, header guards, no marks left behind.

Linking enforces most of it. This finds what a linker cannot see: an include of a layer further up, where only a type or
an inline function is used.
"""

import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOP_FOLDERS = ("app", "ui", "tests", "installer", "resources", "translations")

# Folder -> the folders whose headers it may include, besides its own. The longest folder that matches a file counts.
LAYERS = {
    "app/process": set(),
    "app/net": set(),
    "app/scopes": set(),
    "app/emulator": set(),
    "app/api": {"app/net"},
    "app/accounts": {"app/net"},
    "app/text": {"app/scopes"},
    "app/models": {"app/net", "app/api", "app/scopes", "app/text"},
    "app/session": {"app/net", "app/api", "app/scopes", "app/accounts", "app/models", "app/text"},
    "ui": {"app/net", "app/api", "app/scopes", "app/text", "app/accounts", "app/models", "app/session"},
    "app/emulator_main.cpp": {"app/emulator"},
    "app/start": {"app/process", "app/net", "app/accounts", "app/session", "app/emulator"},
    "app/main.cpp": {"app", "ui"},
    "tests": {"app", "ui"},
}
# Qt modules that a folder may name; elsewhere any.
QT_MODULES = {
    "app/main.cpp": {"QtCore", "QtNetwork", "QtGui", "QtWidgets"},
    "app": {"QtCore", "QtNetwork"},
}

SOURCE_SUFFIXES = {".h", ".cpp"}
SCRIPT_SUFFIXES = {".py", ".sh"}
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
# A header named with its module, or a module's header of everything. A plain <QLabel> is the compiler's to refuse.
QT_MODULE = re.compile(r"(Qt\w+)/|(Qt(?:Network|Gui|Widgets|Svg|Sql|DBus|Xml))$")
# Colours are fixed in one file, and taken from the theme or the palette everywhere else.
FIXED_COLOUR = re.compile(r'QColor(?:::from\w+| \w+)?\(\s*(?:0x|\d|u?"|Qt::)|\b0xff[0-9a-fA-F]{6}\b|"#[0-9a-fA-F]{3,8}"'
                          r"|Qt::(?:white|black|(?:dark|light)?gr[ae]y|(?:dark)?(?:red|green|blue|yellow|cyan|magenta))\b",
                          re.IGNORECASE)
COLOURS = "ui/theme.cpp"
MARK = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX|QS" r"KIP)\b")
LICENCE = "SPDX-License-Identifier: MIT"


def is_inside(path, folder):
    return path == folder or path.startswith(folder + "/")


def rule_for(path, table):
    """The entry for the longest folder of the table that holds this path, and that folder."""
    folders = [folder for folder in table if is_inside(path, folder)]
    folder = max(folders, key=len, default=None)
    return folder, table.get(folder)


def include_faults(path, text):
    own, allowed = rule_for(path, LAYERS)
    _, modules = rule_for(path, QT_MODULES)
    for ours, theirs in INCLUDE.findall(text):
        if ours.endswith(".moc") or ours.startswith("moc_"):
            continue
        if ours and not ours.startswith(("app/", "ui/", "tests/")):
            yield f'"{ours}" is not named from the root'
        elif ours and allowed is not None and not any(is_inside(ours, folder) for folder in allowed | {own}):
            yield f'"{ours}" is not for {own}'
        module = QT_MODULE.match(theirs)
        if modules is not None and module and (module[1] or module[2]) not in modules:
            yield f"<{theirs}> is not for this folder"


def faults(path, text):
    """What is wrong with one file, in words."""
    suffix = pathlib.PurePosixPath(path).suffix
    if LICENCE not in "\n".join(text.split("\n", 2)[:2]):
        yield "has no licence line at its top"
    if suffix == ".h" and "\n#pragma once\n" not in text:
        yield "has no #pragma once"
    for mark in MARK.findall(text):
        yield f"holds the mark {mark}"
    if suffix in SOURCE_SUFFIXES and is_inside(path, "ui") and path != COLOURS:
        for colour in FIXED_COLOUR.findall(text):
            yield f"fixes the colour {colour}"
    if suffix in SOURCE_SUFFIXES:
        yield from include_faults(path, text)


def is_ours(path):
    return path.suffix in SOURCE_SUFFIXES | SCRIPT_SUFFIXES or path.name == "CMakeLists.txt"


def own_files():
    yield ROOT / "CMakeLists.txt"
    for folder in TOP_FOLDERS:
        yield from (path for path in sorted((ROOT / folder).rglob("*")) if is_ours(path))


class SourcesTest(unittest.TestCase):
    def test_tree(self):
        files = list(own_files())
        self.assertGreater(len(files), 50)
        found = []
        for file in files:
            path = file.relative_to(ROOT).as_posix()
            found += [f"{path}: {fault}" for fault in faults(path, file.read_text(encoding="utf-8"))]
        self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_finds_what_it_must(self):
        good = f"// {LICENCE}\n#pragma once\n"
        cases = [
            ("app/net/call.h", '#include "app/net/apierror.h"\n', 0),
            ("app/net/call.h", '#include "app/api/grant.h"\n', 1),
            ("app/api/decode.cpp", '#include "app/net/call.h"\n', 0),
            ("app/api/decode.cpp", '#include "app/session/revocations.h"\n', 1),
            ("app/api/decode.cpp", '#include "app/models/grantmodel.h"\n', 1),
            ("app/scopes/scopecatalogue.h", '#include "app/api/grant.h"\n', 1),
            ("app/models/tokenmodel.cpp", '#include "app/session/accountsession.h"\n', 1),
            ("app/session/accountsession.cpp", '#include "app/models/grantmodel.h"\n', 0),
            ("app/session/accountsession.cpp", '#include "ui/errortext.h"\n', 1),
            ("app/session/accountsession.cpp", '#include "app/emulator/options.h"\n', 1),
            ("app/session/accountsession.cpp", "#include <QtWidgets/QLabel>\n", 1),
            ("app/net/apiclient.cpp", "#include <QtNetwork/QNetworkReply>\n", 0),
            ("app/net/apiclient.cpp", "  #  include <QtGui>\n", 1),
            ("app/emulator/service.cpp", '#include "app/api/grant.h"\n', 1),
            ("app/emulator/service.cpp", "#include <QtNetwork/QTcpServer>\n", 0),
            ("app/emulator/service.cpp", "#include <QtEndian>\n", 0),
            ("app/emulator_main.cpp", '#include "app/net/call.h"\n', 1),
            ("app/main.cpp", '#include "ui/mainwindow.h"\n#include "app/emulator/options.h"\n', 0),
            ("ui/mainwindow.cpp", '#include "app/emulator/options.h"\n', 1),
            ("ui/mainwindow.cpp", '#include "mainwindow.h"\n', 1),
            ("tests/unit/tst_call.cpp", '#include "app/emulator/options.h"\n#include "tst_call.moc"\n', 0),
            ("ui/mainwindow.cpp", "painter.setPen(Qt::white);\nQColor a(0x123456), b;\nb = QColor(0, 0, 0);\n", 3),
            ("ui/mainwindow.cpp", "QColor none;\nreturn QColor();\nQColor::fromRgbF(r, g, b);\nQt::transparent;\n", 0),
            ("ui/theme.cpp", "QColor(0, 0, 0)\n", 0),
            ("app/net/call.h", "// TO" "DO\n", 1),
            ("tests/ui/tst_pane.cpp", "QS" 'KIP("later");\n', 1),
        ]
        for path, text, expected in cases:
            with self.subTest(path=path, text=text):
                self.assertEqual(len(list(faults(path, good + text))), expected)
        self.assertEqual(len(list(faults("app/net/call.h", f"// {LICENCE}\n"))), 1)
        self.assertEqual(len(list(faults("app/net/call.h", "#pragma once\n"))), 2)
        self.assertEqual(len(list(faults("tests/run.sh", f"#!/bin/sh\n# {LICENCE}\n"))), 0)


if __name__ == "__main__":
    unittest.main()

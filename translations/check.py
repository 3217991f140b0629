#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the translations, and tells one problem a line; the status is 1 where there is one.

check.py             the files in this folder
check.py FILE.ts...  these, but for whether they are up to date

A .ts file must be what update.sh makes of it. Every text must be translated, with the places (%1, %n, HTML) and the
shortcuts of the English. A shortcut may be there twice in one part of the program only where English has one letter for
both as well: those never show together. That of a whole window is the affair of the tests in tests/ui.
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from itertools import combinations
from pathlib import Path
from shutil import copy

PLACE = re.compile(r"%L?\d+|%n|%%|</?[a-zA-Z][^>]*>|&[a-z]+;")
SHORTCUT = re.compile(r"&(&|%\d|\w)")


def places(text):
    return Counter(PLACE.findall(text))


def shortcuts(text):
    """The letters after a single &. HTML has others, and no shortcuts."""
    return [] if "<" in text else [found.lower() for found in SHORTCUT.findall(text) if found != "&"]


class Message:
    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source")
        self.is_plural = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.is_finished = translation.get("type") is None
        forms = translation.iter("numerusform") if self.is_plural else [translation]
        self.forms = [form.text or "" for form in forms]

    def flaws(self):
        """What is wrong with this text alone."""
        if not self.is_finished:
            yield "is not translated, or not finished"
        elif not self.forms or not all(self.forms):
            yield "has an empty translation"
        else:
            for form in self.forms:
                yield from self.flaws_of(form)

    def flaws_of(self, form):
        lost = places(self.source) - places(form)
        more = places(form) - places(self.source)
        if self.is_plural and len(self.forms) > 1:
            lost.pop("%n", None)  # a form that is for one thing only may spell it out
        if lost:
            yield f"has lost {' '.join(lost)}: {form!r}"
        if more:
            yield f"has {' '.join(more)}, which is not in the English: {form!r}"
        if len(shortcuts(form)) != len(shortcuts(self.source)):
            yield f"must have {len(shortcuts(self.source)) or 'no'} shortcut: {form!r}"
        if self.source[:1].isspace() != form[:1].isspace() or self.source[-1:].isspace() != form[-1:].isspace():
            yield f"begins or ends with another space: {form!r}"


def messages(file):
    for context in ET.parse(file).getroot().iter("context"):
        for element in context.iter("message"):
            yield Message(context.findtext("name"), element)


def clashes(all_messages):
    """Pairs of texts in one context with one shortcut, where the English has two."""
    with_shortcut = [m for m in all_messages if m.forms and shortcuts(m.source) and shortcuts(m.forms[0])]
    for one, other in combinations(with_shortcut, 2):
        if (one.context == other.context and shortcuts(one.forms[0]) == shortcuts(other.forms[0])
                and shortcuts(one.source) != shortcuts(other.source)):
            yield one, other


def check(file):
    found = list(messages(file))
    for message in found:
        for flaw in message.flaws():
            yield f"{file.name}: {message.context}: {message.source!r} {flaw}"
    for one, other in clashes(found):
        yield f"{file.name}: {one.context}: {one.forms[0]!r} and {other.forms[0]!r} have one shortcut"


def check_current(folder):
    with tempfile.TemporaryDirectory() as scratch:
        for file in folder.glob("grantry_*.ts"):
            copy(file, scratch)
        subprocess.run([folder / "update.sh", scratch], check=True)
        for file in sorted(folder.glob("grantry_*.ts")):
            if file.read_bytes() != (Path(scratch) / file.name).read_bytes():
                yield f"{file.name}: not up to date with the sources: run translations/update.sh"


def main():
    if any(argument.startswith("-") for argument in sys.argv[1:]):
        sys.exit(__doc__)
    folder = Path(__file__).resolve().parent
    files = [Path(argument) for argument in sys.argv[1:]]
    problems = [] if files else list(check_current(folder))
    for file in files or sorted(folder.glob("grantry_*.ts")):
        problems += check(file)
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()

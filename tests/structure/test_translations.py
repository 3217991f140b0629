#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""translations/check.py finds what it is there to find."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from shutil import copytree

ROOT = Path(__file__).resolve().parents[2]


def text(source, *forms, context="Words", unfinished=False):
    state = ' type="unfinished"' if unfinished else ""
    plural = ' numerus="yes"' if len(forms) > 1 else ""
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if plural else "".join(forms)
    return (f"<context><name>{context}</name><message{plural}><source>{source}</source>"
            f"<translation{state}>{inner}</translation></message></context>")


class CheckTest(unittest.TestCase):
    def said(self, *texts):
        with tempfile.NamedTemporaryFile("w", suffix=".ts", encoding="utf-8") as file:
            file.write(f'<TS version="2.1" language="fr">{"".join(texts)}</TS>')
            file.flush()
            check = subprocess.run([sys.executable, ROOT / "translations/check.py", file.name], text=True,
                                   stdout=subprocess.PIPE, check=False)
        self.assertEqual(check.returncode, 1 if check.stdout else 0, check.stdout)
        return check.stdout

    def test_silent_where_all_is_well(self):
        self.assertEqual(self.said(
            text("Sign &amp;in to %1", "&amp;Se connecter à %1"),
            text("%1 &amp;amp; &lt;b>%2&lt;/b>", "&lt;b>%2&lt;/b> &amp;amp; %1"),
            text("%n of %1", "une de %1", "%n de %1"),
            text("&amp;Edit", "&amp;Modifier"), text("&amp;Export", "E&amp;xporter"),
            text("&amp;Undo", "&amp;Annuler", context="One"), text("&amp;Add", "&amp;Ajouter", context="Other"),
            text("&amp;Find", "&amp;Chercher"), text("&amp;Filter", "&amp;Cribler")), "")

    def test_each_flaw_is_found(self):
        for name, words, *texts in (
                ("untranslated", "is not translated", text("Copy", "", unfinished=True)),
                ("unfinished", "is not translated", text("Copy", "Copier", unfinished=True)),
                ("empty", "empty", text("Copy", "")),
                ("a form is empty", "empty", text("%n row(s)", "%n ligne", "")),
                ("place", "lost %2", text("%1 on %2", "%1")),
                ("digits of the language", "lost %L1", text("%L1 rows", "%1 lignes")),
                ("number of several", "lost %1", text("%n of %1", "%n", "%n de %1")),
                ("place that is not there", "%3", text("%1", "%1 %3")),
                ("tag", "lost </b>", text("&lt;b>New&lt;/b>", "&lt;b>Nouveau")),
                ("shortcut", "shortcut", text("&amp;Copy", "Copier")),
                ("shortcut too many", "shortcut", text("Copy", "&amp;Copier")),
                ("space at the end", "space", text("Copy ", "Copier")),
                ("clash", "one shortcut", text("&amp;Copy", "&amp;Copier"), text("&amp;Search", "&amp;Chercher"))):
            with self.subTest(name):
                self.assertIn(words, self.said(*texts))

    def test_new_text_in_the_sources(self):
        with tempfile.TemporaryDirectory() as scratch:
            root = Path(scratch)
            copytree(ROOT / "translations", root / "translations")
            (root / "app").mkdir()
            (root / "ui").mkdir()
            words = root / "app/words.cpp"
            words.write_text('struct Words { Q_DECLARE_TR_FUNCTIONS(Words) QString a() { return tr("Quite new"); } };\n')

            def check():
                return subprocess.run([root / "translations/check.py"], text=True, stdout=subprocess.PIPE, check=False)

            self.assertIn("grantry_fr.ts: not up to date", check().stdout)
            subprocess.run([root / "translations/update.sh"], check=True)
            self.assertIn("'Quite new' is not translated", check().stdout)
            file = root / "translations/grantry_fr.ts"
            file.write_text(file.read_text().replace(' type="unfinished"></translation>', ">Tout neuf</translation>"))
            self.assertEqual((check().stdout, check().returncode), ("", 0))
            words.write_text(words.read_text().replace("new", "old"))
            self.assertIn("not up to date", check().stdout)


if __name__ == "__main__":
    unittest.main()

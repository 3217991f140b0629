#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""`grantry --lang fr`, read as a screen reader reads it: the window, its menus, and a dialog of Qt's own."""

import os
import unittest

from desktop import Desktop, wait_for


def setUpModule():
    global desktop, sr
    desktop = unittest.enterModuleContext(Desktop())
    import screenreader  # finds the bus of the desktop that was just made
    sr = screenreader


class LanguageTest(unittest.TestCase):
    def open(self, *arguments):
        self.program = desktop.start([os.environ["GRANTRY"], "--demo", *arguments])
        self.addCleanup(self.program.end)
        self.reader = sr.Reader(self.program.process.pid)
        self.reader.take_keyboard(desktop)

    def names(self):
        """All that shows, by name."""
        return {element.get_name() for element in self.reader.showing()}

    def test_everything_is_in_french(self):
        self.open("--lang", "fr")
        wait_for("the menus", lambda: {"Fichier", "Compte", "Accès", "Affichage", "Aide"} <= self.names())
        table = self.reader.find(sr.Role.TABLE, "Applications")
        wait_for("rows", lambda: sr.row_of(table, "Travis CI"))
        self.assertRegex(sr.row_of(table, "Travis CI").get_name(), r"accès critique.*accordé il y a \d+ ans")
        desktop.click(*sr.centre(sr.row_of(table, "Travis CI")))
        self.reader.find(sr.Role.PUSH_BUTTON, "Révoquer Travis CI")
        self.reader.find_text("Lire et écrire chaque dépôt")  # what a scope allows

        desktop.key("ctrl+shift+e")
        dialog = self.reader.find((sr.Role.DIALOG, sr.Role.FILE_CHOOSER), "Exporter ce qui est affiché")
        self.assertIsNotNone(dialog)
        # These words are Qt's.
        for button in ("Enregistrer", "Annuler"):
            self.reader.find(sr.Role.PUSH_BUTTON, button)
        self.reader.find_text("Nom de fichier")


if __name__ == "__main__":
    unittest.main()

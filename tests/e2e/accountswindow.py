# SPDX-License-Identifier: MIT
"""What the tests of accounts share: the real window on a private desktop, its form, and servers to sign in to."""

import os
import pathlib
import subprocess
import tempfile
import time
import unittest

from desktop import wait_for
from emulatorprocess import PASSWORD, USER, Emulator

SUPPORT = pathlib.Path(__file__).resolve().parents[1] / "support"


class AccountsTest(unittest.TestCase):
    """Subclasses set `desktop` and `sr` (the module screenreader) before the first test."""

    desktop = None
    sr = None

    def setUp(self):
        self.profile = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(dir=self.desktop.folder)))

    def emulator(self, *options):
        return self.enterContext(Emulator(*options))

    def open(self, *arguments):
        """Starts the program with the profile of this test, and waits until it has the keyboard."""
        self.start(*arguments)
        self.focus()

    def start(self, *arguments):
        self.program = self.desktop.start([os.environ["GRANTRY"], "--profile", self.profile, *arguments],
                                          stderr=subprocess.DEVNULL)
        self.addCleanup(self.program.end)
        self.reader = self.sr.Reader(self.program.process.pid)

    def focus(self):
        self.reader.take_keyboard(self.desktop)

    def quit(self):
        self.focus()

        def ended():  # a menu that is just closing takes the first key
            if self.program.process.poll() is None:
                self.desktop.key("ctrl+q")
                time.sleep(1)
            return self.program.process.poll() is not None
        wait_for("the program to end", ended)
        self.assertEqual(self.program.wait(), 0)

    def button(self, name):
        return self.reader.find(self.sr.Role.PUSH_BUTTON, name)

    def press(self, name):
        self.sr.press(self.button(name))

    def text(self, words):
        return self.reader.find_text(words)

    def fact(self, label, words):
        """Waits for a line of facts that says this; where its text is broken does not matter."""
        def told():
            for element in self.reader.showing():
                if element.get_name() == label and words in (element.get_description() or "").replace("\n", ""):
                    return True
            return False
        wait_for(f"{label}: {words}", told)

    def no_text(self, words):
        labels = [element.get_name() or "" for element in self.reader.showing()
                  if element.get_role() == self.sr.Role.LABEL]
        self.assertEqual([label for label in labels if words in label], [])

    def fill(self, name, words):
        self.desktop.click(*self.sr.centre(self.reader.find(self.sr.FIELD, name)))
        self.desktop.key("ctrl+a")
        self.desktop.type(words)

    def fill_form(self, server, user=USER, password=PASSWORD):
        self.fill("Server address", server)
        self.fill("User name", user)
        self.fill("Password", password)

    def sign_in(self, server, user=USER, password=PASSWORD):
        self.press("Add account")
        self.fill_form(server, user, password)
        self.desktop.key("Return")

    def form_is_gone(self):
        self.reader.find_gone(self.sr.FIELD, "Server address")

    def rows(self, table, count=None):
        shown = self.reader.find(self.sr.Role.TABLE, table)
        wait_for(f"rows in {table}", lambda: len(self.sr.row_names(shown)) == count if count is not None
                 else self.sr.row_names(shown))
        return self.sr.row_names(shown)

    def ready(self):
        self.form_is_gone()
        self.text("Ready")
        self.rows("Applications")


class Certificates:
    """See certificates.sh."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        subprocess.run([SUPPORT / "certificates.sh", folder], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)

    def file(self, name):
        return self.folder / f"{name}.crt"

    def options(self, name):
        return ("--tls-cert", str(self.file(name)), "--tls-key", str(self.folder / f"{name}.key"))

    def sha256(self, name):
        """As windows show it."""
        line = subprocess.run(["openssl", "x509", "-noout", "-fingerprint", "-sha256", "-in", self.file(name)], check=True,
                              stdout=subprocess.PIPE, text=True).stdout
        return line.strip().partition("=")[2]

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What another client of the X server finds on the clipboard after a token was copied, and when it is gone again."""

import os
import time
import unittest

from gi.repository import Gio, GLib

from desktop import Desktop, wait_for
from x11clipboard import Clipboard

SHORTEST = 5  # seconds: the least that can be chosen


def setUpModule():
    global desktop, sr
    desktop = unittest.enterModuleContext(Desktop())
    import screenreader  # finds the bus of the desktop that was just made
    sr = screenreader


class ClipboardTest(unittest.TestCase):
    def setUp(self):
        self.clipboard = self.enterContext(Clipboard())
        self.program = desktop.start([os.environ["GRANTRY"], "--demo"])
        self.addCleanup(self.program.end)
        self.reader = sr.Reader(self.program.process.pid)
        self.reader.take_keyboard(desktop)
        self.reader.find(sr.Role.TABLE, "Applications")
        self.reader.prefer(desktop, 1, "Clear after", SHORTEST)
        self.copy_new_token()

    def copy_new_token(self):
        """By keys alone: Ctrl+N, a note, Enter makes the token, Enter copies it."""
        wait_for("the lists", lambda: self.reader.seen(sr.Role.PUSH_BUTTON, "New token"))
        desktop.key("ctrl+n")
        self.reader.find(sr.Role.PUSH_BUTTON, "Create token")
        desktop.type("nightly backup")
        desktop.key("Return")
        self.reader.find(sr.Role.PUSH_BUTTON, "Copy")
        desktop.key("Return")
        wait_for("a token on the clipboard", lambda: self.clipboard.text())

    def test_managers_are_asked_not_to_keep_it(self):
        self.assertRegex(self.clipboard.text(), r"^ghp_\w{36}$|^[0-9a-f]{40}$")
        self.assertIn("x-kde-passwordManagerHint", self.clipboard.targets())
        self.assertEqual(self.clipboard.text("x-kde-passwordManagerHint"), "secret")

    def test_is_empty_after_the_time(self):
        wait_for("an empty clipboard", lambda: not self.clipboard.text())
        self.assertNotIn("x-kde-passwordManagerHint", self.clipboard.targets())

    def test_is_empty_once_the_screen_is_locked(self):
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.addCleanup(bus.close_sync)
        bus.emit_signal(None, "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged",
                        GLib.Variant("(b)", (True,)))
        copied = time.monotonic()
        wait_for("an empty clipboard", lambda: not self.clipboard.text())
        self.assertLess(time.monotonic() - copied, SHORTEST / 2)

    def test_is_empty_after_quitting(self):
        desktop.key("Escape")  # it was copied: nothing is asked
        self.reader.find_gone(sr.Role.PUSH_BUTTON, "Copy")
        self.reader.take_keyboard(desktop)
        desktop.key("ctrl+q")
        self.assertEqual(self.program.wait(), 0)
        self.assertEqual(self.clipboard.text(), "")


if __name__ == "__main__":
    unittest.main()

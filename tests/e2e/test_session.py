#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The end of the desktop's session, and of the program by force, while something is about to be revoked."""

import signal
import unittest

from accountswindow import AccountsTest
from desktop import PATIENCE, Desktop, wait_for
from demoserver import DemoServer
from sessionmanager import NO_QUESTIONS, SessionManager

VICTIM = "Travis CI"


def setUpModule():
    manager = unittest.enterModuleContext(SessionManager())
    desktop = unittest.enterModuleContext(Desktop())
    desktop.env |= manager.env
    AccountsTest.desktop, AccountsTest.manager = desktop, manager
    import screenreader  # finds the bus of the desktop that was just made
    AccountsTest.sr = screenreader


class EndTest(AccountsTest):
    def setUp(self):
        super().setUp()
        emulator = self.emulator()
        self.server = DemoServer(emulator.api_root)
        (self.profile / "grantry.ini").write_text("[preferences]\nundoSeconds=60\n")  # for a machine that is slow
        self.manager.forget()
        self.open()
        self.sign_in(emulator.web_root)
        self.ready()
        self.expect("saved")  # as every program is asked to at its start

    def expect(self, answer):
        self.assertEqual(self.manager.told.get(timeout=PATIENCE), answer)

    def begin_to_revoke(self):
        table = self.reader.find(self.sr.Role.TABLE, "Applications")
        self.desktop.click(*self.sr.centre(self.sr.row_of(table, VICTIM)))
        self.press(f"Revoke {VICTIM}")
        self.button("Revoke now")

    def be_asked_at_the_end(self):
        self.manager.end_session()
        for answer in ("wants to ask", "cancels", "not saved"):
            self.expect(answer)
        self.manager.cancel()
        self.text("for the end of the undo time")

    def test_nothing_waits(self):
        self.manager.end_session()
        self.expect("saved")
        self.manager.die()
        self.assertEqual(self.program.wait(), 0)

    def test_asks_what_to_do_with_what_waits(self):
        self.begin_to_revoke()
        self.be_asked_at_the_end()
        self.press("Take back")
        self.assertEqual(self.program.wait(), 0)
        self.assertIn(VICTIM, self.server.grants())

    def test_waits_until_it_is_revoked(self):
        self.begin_to_revoke()
        self.be_asked_at_the_end()
        self.sr.press(wait_for("the dialog's button", lambda: [
            element for element in self.reader.showing()
            if (element.get_role(), element.get_name()) == (self.sr.Role.PUSH_BUTTON, "Revoke now")][-1]))
        self.assertEqual(self.program.wait(), 0)
        self.assertNotIn(VICTIM, self.server.grants())

    def test_sends_nothing_where_nobody_can_be_asked(self):
        self.begin_to_revoke()
        self.manager.end_session(NO_QUESTIONS)
        self.expect("saved")
        self.end_by_force(signal.SIGTERM)

    def test_ended_by_force(self):
        for by in (signal.SIGTERM, signal.SIGKILL):
            with self.subTest(by):
                if by != signal.SIGTERM:
                    self.setUp()
                self.begin_to_revoke()
                self.end_by_force(by)

    def end_by_force(self, by):
        """And begins again, which tells what was not done."""
        self.program.process.send_signal(by)
        self.assertEqual(self.program.wait(), -by)
        self.assertIn(VICTIM, self.server.grants())
        self.open()
        self.expect("saved")
        self.text("Not revoked")
        self.text(VICTIM)
        self.assertIn(VICTIM, self.server.grants())


if __name__ == "__main__":
    unittest.main()

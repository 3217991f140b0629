#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The real window on a real X server, read as a screen reader reads it and driven as a person drives it."""

import os
import tempfile
import unittest

from demoserver import DemoServer
from desktop import Desktop, wait_for, within
from emulatorprocess import PASSWORD, USER

VICTIM = "Travis CI"
AGAIN = 10  # seconds


def setUpModule():
    global desktop, sr
    desktop = unittest.enterModuleContext(Desktop())
    import screenreader  # finds the bus of the desktop that was just made
    sr = screenreader


class WindowTest(unittest.TestCase):
    """Each test has a program of its own, with a home folder of its own."""

    def start(self, *command, **options):
        program = desktop.start(command, **options)
        self.addCleanup(program.end)
        return program

    def open(self, *arguments):
        self.program = self.start(os.environ["GRANTRY"], *arguments)
        self.reader = sr.Reader(self.program.process.pid)
        self.reader.take_keyboard(desktop)

    def open_demo(self):
        self.open("--demo")
        self.server = DemoServer.announced_by(self.program.line())
        return self.table("Applications", len(self.server.applications()))

    def table(self, name, rows):
        table = self.reader.find(sr.Role.TABLE, name)
        wait_for(f"{rows} rows", lambda: len(sr.row_names(table)) == rows)
        return table

    def button(self, name):
        return self.reader.find(sr.Role.PUSH_BUTTON, name)

    def choose(self, table, name):
        desktop.click(*sr.centre(sr.row_of(table, name)))

    def sign_in(self, server, password):
        sr.press(self.button("Add account"))
        for field, text in (("Server address", server), ("User name", USER), ("Password", password)):
            desktop.click(*sr.centre(self.reader.find(sr.FIELD, field)))
            desktop.type(text)
        desktop.key("Return")

    def quit(self):
        self.reader.take_keyboard(desktop)
        desktop.key("ctrl+q")
        self.assertEqual(self.program.wait(), 0)


class DemoTest(WindowTest):
    """`grantry --demo`, judged by what its server holds afterwards."""

    def test_lists_show_what_the_server_holds(self):
        applications = self.open_demo()
        shown = sr.row_names(applications)
        for name in self.server.applications():
            with self.subTest(name):
                self.assertTrue(any(name in row for row in shown), shown)
        desktop.key("ctrl+2")
        self.table("Tokens", len(self.server.tokens()))

    def test_undone_means_nothing_happened(self):
        applications = self.open_demo()
        before = self.server.grants(), self.server.tokens()
        self.choose(applications, VICTIM)
        sr.press(self.button(f"Revoke {VICTIM}"))
        sr.press(self.button("Undo"))
        self.reader.find_gone(sr.Role.PUSH_BUTTON, "Undo")
        self.button(f"Revoke {VICTIM}")
        self.assertEqual((self.server.grants(), self.server.tokens()), before)

    def test_keys_undo_too(self):
        applications = self.open_demo()
        before = self.server.grants()
        self.choose(applications, VICTIM)
        desktop.key("Delete")
        self.button("Undo")
        desktop.key("ctrl+z")
        self.reader.find_gone(sr.Role.PUSH_BUTTON, "Undo")
        self.assertEqual(self.server.grants(), before)

    def test_not_undone_the_application_loses_access(self):
        applications = self.open_demo()
        grants, tokens = self.server.grants(), self.server.tokens()
        self.assertTrue(self.server.tokens_of(VICTIM))
        self.choose(applications, VICTIM)
        sr.press(self.button(f"Revoke {VICTIM}"))
        self.button("Undo")
        self.assertEqual(self.server.grants(), grants, "revoked before the undo time was over")

        wait_for(f"{VICTIM} to lose access", lambda: VICTIM not in self.server.grants())
        del grants[VICTIM]
        self.assertEqual(self.server.grants(), grants)
        self.assertEqual(self.server.tokens(), [token for token in tokens if token["app"]["name"] != VICTIM])
        wait_for("the row to leave", lambda: sr.row_of(applications, VICTIM) is None)
        desktop.key("ctrl+2")
        self.table("Tokens", len(self.server.tokens()))

    def test_filter_by_plain_words(self):
        applications = self.open_demo()
        desktop.key("ctrl+f")
        desktop.type("travis")
        wait_for("one row", lambda: len(sr.row_names(applications)) == 1)
        self.assertIn(VICTIM, sr.row_names(applications)[0])

    def test_filter_by_field(self):
        applications = self.open_demo()
        desktop.key("ctrl+f")
        desktop.type("scope:admin:org_hook ")
        wait_for("some rows", lambda: 0 < len(sr.row_names(applications)) < len(self.server.applications()))
        desktop.key("ctrl+a")
        desktop.type("risk:huge")
        self.reader.find_text("risk: is low, medium, unknown, high or critical.")
        wait_for("all rows", lambda: len(sr.row_names(applications)) == len(self.server.applications()))

    def test_without_a_mouse(self):
        applications = self.open_demo()
        ears = sr.Ears(self.program.process.pid)
        self.assertTrue(all("access" in row for row in sr.row_names(applications)), "a row reads as a sentence")
        desktop.key("ctrl+2")
        tokens = self.table("Tokens", len(self.server.tokens()))
        self.assertTrue(all("access" in row for row in sr.row_names(tokens)))
        desktop.key("ctrl+1")
        self.table("Applications", len(self.server.applications()))
        before = self.server.grants()
        desktop.key("Home")
        desktop.type(VICTIM.lower())
        sr.press(self.button(f"Revoke {VICTIM}"))
        ears.wait_for_words("Travis CI")
        ears.wait_for_words("about to lose access")
        sr.press(self.button("Undo"))
        ears.wait_for_words("keeps its access")
        self.reader.find_gone(sr.Role.PUSH_BUTTON, "Undo")
        self.assertEqual(self.server.grants(), before)

    def test_touches_nobodys_files(self):
        applications = self.open_demo()
        self.choose(applications, VICTIM)
        desktop.key("ctrl+2")
        self.quit()
        self.assertEqual(self.program.files(), [])


class NamesTest(WindowTest):
    """Whoever cannot see the window comes to nothing that has no name, and to everything by one key of its own."""

    def look(self, place):
        self.assertEqual(self.reader.faults(), [], place)

    def bring(self, what, probe, *keys):
        """Presses these keys one after the other, and again while they bring nothing; see Desktop.key()."""
        def brought():
            for key in keys:
                desktop.key(key)
                if key.startswith("alt+"):
                    within(AGAIN, self.reader.menus)
            return within(AGAIN, probe)
        return self.reader.wait_for(what, brought)

    def see_dialog(self, title, *keys):
        """Opens it by these keys, looks at it, and closes it."""
        with self.subTest(title):
            dialog = self.bring(title, lambda: self.reader.dialog(title), *keys)
            name = dialog.get_name()
            self.look(name)
            desktop.key("Escape")
            self.reader.find_gone(sr.DIALOG, name)
            self.reader.take_keyboard(desktop)

    def see_menu(self, *keys):
        with self.subTest(keys):
            self.bring("a menu", self.reader.menus, *keys)
            self.look(f"menu by {keys}")
            desktop.key("Escape", "Escape")
            wait_for("the menu to close", lambda: not self.reader.menus())

    def see_preferences(self):
        self.bring("the Preferences", lambda: self.reader.dialog("Preferences"), "ctrl+comma")
        pages = self.reader.find(sr.Role.LIST, "Pages").get_child_count()
        self.assertGreater(pages, 3)
        for page in range(pages):
            self.look(f"page {page} of the preferences")
            desktop.key("Down")
        desktop.key("Escape")
        self.reader.find_gone(sr.DIALOG, "Preferences")
        self.reader.take_keyboard(desktop)

    def test_window_and_dialogs(self):
        self.open_demo()
        self.reader.prefer(desktop, 0, "Time to undo", 60)  # to look at all there is before a revocation is sent
        self.look("Applications")
        self.reader.choose_first(desktop, 1, "Applications")
        self.see_dialog("Revoke 1 application", "shift+Delete")
        self.reader.choose_first(desktop, 3, "Applications")
        self.see_dialog("Revoke 3 applications", "Delete")
        desktop.key("ctrl+2")
        self.reader.choose_first(desktop, 1, "Tokens")
        self.look("Tokens")
        for title, *keys in (("Keyboard shortcuts", "F1"), ("New token", "ctrl+n"), ("Edit token", "ctrl+e"),
                             ("Replace", "alt+e", "p"), ("Find a token", "ctrl+l"), ("Export", "ctrl+shift+e"),
                             ("About Grantry", "alt+h", "a"), ("Add account", "alt+f", "a"),
                             ("Sign in", "alt+c", "p"), ("Rename account", "alt+c", "r"),
                             ("Remove account", "alt+c", "m")):
            self.see_dialog(title, *keys)
        self.reader.choose_first(desktop, 2, "Tokens")
        self.see_dialog("Change scopes of 2 tokens", "ctrl+e")
        for keys in (("alt+f",), ("alt+c",), ("alt+e",), ("alt+v",), ("alt+v", "c"), ("alt+v", "p"), ("alt+h",)):
            self.see_menu(*keys)
        self.see_preferences()
        desktop.key("ctrl+2")
        self.reader.choose_first(desktop, 1, "Tokens")
        desktop.key("Delete")
        self.button("Revoke now")
        self.look("undo bar")
        self.see_dialog("Revoke before you quit?", "ctrl+q")
        desktop.key("ctrl+z")
        self.reader.find_gone(sr.Role.PUSH_BUTTON, "Revoke now")
        self.quit()

    def test_token_made(self):
        self.open_demo()
        desktop.key("ctrl+n")
        self.reader.find_dialog("New token")
        desktop.type("for a test")
        sr.press(self.button("Show request"))
        self.reader.find_dialog("Request")
        self.look("request")
        desktop.key("Escape")
        self.reader.find_gone(sr.DIALOG, "Request")
        sr.press(self.button("Create token"))
        self.reader.find_dialog("Your new token")
        self.button("Copy")
        self.look("token made")

    def test_welcome_and_new_account(self):
        self.open()
        self.button("Add account")
        self.look("Welcome")
        sr.press(self.button("Add account"))
        self.reader.find(sr.FIELD, "Server address")
        self.look("Add account")

    def test_code(self):
        emulator = self.start(os.environ["GRANTRY_EMULATOR"], "--otp", "app", "--otp-code", "123456")
        server = DemoServer.announced_by(emulator.line())
        self.open()
        self.sign_in(server.web_root, PASSWORD)
        self.reader.find_dialog("One-time password")
        self.look("code")

    def test_after_an_end_by_force(self):
        emulator = self.start(os.environ["GRANTRY_EMULATOR"])
        server = DemoServer.announced_by(emulator.line())
        profile = desktop.folder / "forced-profile"
        self.open("--profile", profile)
        self.sign_in(server.web_root, PASSWORD)
        self.choose(self.table("Applications", len(server.applications())), VICTIM)
        sr.press(self.button(f"Revoke {VICTIM}"))
        self.button("Revoke now")
        self.program.process.kill()
        self.program.wait()
        self.open("--profile", profile)
        self.reader.find_dialog("Not revoked")
        self.look("not revoked")


class ServerTest(WindowTest):
    """Signing in by hand to a server that writes down every request."""

    def setUp(self):
        self.log = self.enterContext(tempfile.TemporaryFile("w+", encoding="utf-8"))
        emulator = self.start(os.environ["GRANTRY_EMULATOR"], "--log", stderr=self.log)
        self.server = DemoServer.announced_by(emulator.line())

    def requests(self, method):
        self.log.seek(0)
        return [line for line in self.log if f"{method} " in line]

    def test_one_click_is_one_request(self):
        profile = desktop.folder / "profile"
        self.open("--profile", profile)
        grants = self.server.grants()
        self.sign_in(self.server.web_root, PASSWORD)
        applications = self.table("Applications", len(self.server.applications()))
        self.choose(applications, VICTIM)
        sr.press(self.button(f"Revoke {VICTIM}"))
        wait_for("the row to leave", lambda: sr.row_of(applications, VICTIM) is None)

        sent = self.requests("DELETE")
        self.assertEqual(len(sent), 1, sent)
        self.assertIn(f"/applications/grants/{grants[VICTIM]['id']}", sent[0])
        self.quit()
        self.assertEqual(self.program.files(), [])
        written = b"".join(path.read_bytes() for path in profile.rglob("*") if path.is_file())
        self.assertTrue(written)
        self.assertNotIn(PASSWORD.encode(), written)

    def test_desktop_actions_reach_the_window(self):
        """What the desktop's menu starts: first there is no account to do it with, then there is one, then a dialog."""
        profile = desktop.folder / "third-profile"
        self.open("--profile", profile, "--find-token")
        self.assertIsNone(self.reader.seen(sr.Role.DIALOG, "Find a token"))
        self.sign_in(self.server.web_root, PASSWORD)
        self.reader.find(sr.Role.DIALOG, "Find a token")
        desktop.key("Escape")
        self.reader.find_gone(sr.Role.DIALOG, "Find a token")
        for option in ("--new-token", "--find-token"):
            self.assertEqual(self.start(os.environ["GRANTRY"], "--profile", profile, option).wait(), 0)
        self.reader.find(sr.Role.DIALOG, "New token")
        self.assertIsNone(self.reader.seen(sr.Role.DIALOG, "Find a token"), "a dialog over a dialog")
        sr.press(self.button("Cancel"))
        self.reader.find_gone(sr.Role.DIALOG, "New token")
        self.quit()

    def test_one_wrong_password_is_one_request(self):
        self.open("--profile", desktop.folder / "another-profile")
        self.sign_in(self.server.web_root, "wrong")
        wait_for("a refusal", lambda: any(" 401 " in line for line in self.requests("GET")))
        self.reader.find_text("did not accept this user name and password")
        self.assertEqual(len([line for line in self.requests("GET") if " 401 " in line]), 1)


if __name__ == "__main__":
    unittest.main()

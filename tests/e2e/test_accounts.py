#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Accounts in the real window, driven by keys and clicks, with a real gnome-keyring: signing in, the password in the
keychain, several servers, and what goes wrong. That a keyring which never answers is given up after a while is in
tst_keychainpatience."""

import os
import re
import subprocess
import unittest

from accountswindow import AccountsTest
from desktop import wait_for
from emulatorprocess import PASSWORD, USER
from keyringdesktop import KeyringDesktop

CODE = "123456"


def setUpModule():
    AccountsTest.desktop = unittest.enterModuleContext(KeyringDesktop())
    import screenreader  # finds the bus of the desktop that was just made
    AccountsTest.sr = screenreader


class KeychainTest(AccountsTest):
    def keep(self):
        """An account whose password the keychain has, and the program closed."""
        self.server = self.emulator()
        self.open()
        self.sign_in(self.server.web_root)
        self.ready()
        wait_for("the password in the keychain", lambda: USER in self.desktop.kept())
        self.quit()

    def tearDown(self):
        if not self.desktop.keyring_is_there():
            self.desktop.start_keyring()

    def test_start_signs_in_and_sign_out_forgets(self):
        self.keep()
        self.open()
        self.ready()
        self.press_menu("Account", "Sign out")
        self.text("Signed out")
        wait_for("the password to go", lambda: f":{self.server.port}" not in self.desktop.kept())
        self.quit()

    def press_menu(self, menu, item):
        self.focus()
        self.desktop.key({"Account": "alt+c"}[menu])
        self.sr.press(self.reader.find(self.sr.Role.MENU_ITEM, item))
        self.desktop.key("Escape")  # what was not clicked stays open

    def test_killed_keyring_leaves_a_window_that_works(self):
        self.keep()
        self.desktop.kill_keyring()
        self.open()
        self.text("No keychain can be reached")
        self.press("Type the password")
        self.text("There is no keychain here")
        self.fill("Password", PASSWORD)
        self.desktop.key("Return")
        self.ready()
        self.quit()

    def test_locked_keyring_whose_question_is_dismissed(self):
        self.open_behind_question()
        self.desktop.dismiss_question()
        self.text("The keychain is locked")
        self.press("Ask the keychain again")
        self.desktop.dismiss_question()
        self.type_password()

    def test_locked_keyring_whose_question_is_left_alone(self):
        self.open_behind_question()
        self.text("Asking the keychain for the password")
        self.press("Stop")
        self.text("Signed out")  # the window does not wait, though the keyring still does
        self.assertTrue(self.desktop.question_is_open())
        self.desktop.dismiss_question()
        self.focus()
        self.press("Sign in")  # asks the keyring again
        self.desktop.dismiss_question()
        self.type_password()

    def open_behind_question(self):
        self.keep()
        self.desktop.lock_keyring()
        self.addCleanup(self.desktop.unlock_keyring)
        self.start()
        self.desktop.await_question()

    def type_password(self):
        self.focus()
        self.press("Type the password")
        self.fill("Password", PASSWORD)
        self.desktop.key("Return")
        self.desktop.dismiss_question()  # it would keep the password
        self.text("was not kept")
        self.press("OK")
        self.ready()
        self.quit()

    def test_password_changed_by_another_program(self):
        self.keep()
        key = re.search(rf"user = (\S+:{self.server.port}\S*)", self.desktop.kept())[1]
        subprocess.run(["secret-tool", "store", "--label=changed", "xdg:schema", "org.qt.keychain", "server", "Grantry", "user", key,
                        "type", "plaintext"],
                       env=self.desktop.env, input="wrong", text=True, check=True)
        self.open()
        self.text("Needs the password")
        self.quit()
        self.open()
        self.press("Cancel")  # it asks, and does not try by itself
        self.text("Needs the password")
        self.quit()
        refused = [line for line in self.log() if " 401 " in line]
        self.assertEqual(len(refused), 1, refused)

    def emulator(self, *options):
        return super().emulator("--log", *options)

    def log(self):
        return self.server.end()[2].splitlines()


class ServersTest(AccountsTest):
    def test_two_servers_at_once(self):
        one, other = self.emulator("--generate", "3,5"), self.emulator("--generate", "2,7", "--ghes-version", "2.18.3")
        self.open()
        self.sign_in(one.web_root)
        self.ready()
        self.rows("Applications", 3)
        self.sign_in(other.web_root)
        self.rows("Applications", 2)
        self.text("Its support ended")
        self.quit()
        self.open()
        self.rows("Applications", 2)
        self.quit()

    def test_one_time_code(self):
        for kind in ("app", "sms"):
            with self.subTest(kind):
                self.setUp()
                server = self.emulator("--otp", kind, "--otp-code", CODE)
                self.open()
                self.sign_in(server.web_root)
                if kind == "sms":
                    self.button("Send again")
                self.fill("Code", "000000")
                self.desktop.key("Return")
                self.text("last code was wrong")
                self.fill("Code", CODE)
                self.desktop.key("Return")
                self.ready()
                self.quit()

    def test_no_passwords(self):
        server = self.emulator("--no-password-auth")
        self.open()
        self.press("Add account")
        self.fill("Server address", server.web_root)
        self.text("takes no passwords here")
        self.button("Open settings in the browser")
        self.desktop.key("Escape")
        self.quit()

    def test_no_such_api(self):
        server = self.emulator("--api-gone")
        self.open()
        self.sign_in(server.web_root)
        self.ready_without_rows()
        self.text("API not offered")
        self.button("Open in browser")
        self.quit()

    def ready_without_rows(self):
        self.form_is_gone()

    def test_private_mode(self):
        server = self.emulator("--private-mode")
        self.open()
        self.press("Add account")
        self.fill_form(server.web_root)
        self.text("private mode")
        self.desktop.key("Return")
        self.ready()
        self.quit()

    def test_demo_has_a_second_account(self):
        self.open_demo()
        self.text("user hubot, password demo, one-time code 123456")
        tree = self.reader.find((self.sr.Role.TREE, self.sr.Role.TREE_TABLE, self.sr.Role.TABLE), "Accounts")
        box = tree.get_extents(0)
        x, y = box.x, box.y
        self.desktop.click(x + 60, y + 180)
        self.press("Sign in")
        self.fill("Password", PASSWORD)
        self.desktop.key("Return")
        self.fill("Code", CODE)
        self.desktop.key("Return")
        self.form_is_gone()
        self.rows("Applications", 2)
        self.quit()
        self.assertEqual(self.program.files(), [])

    def open_demo(self):
        self.program = self.desktop.start([os.environ["GRANTRY"], "--demo"])
        self.addCleanup(self.program.end)
        self.reader = self.sr.Reader(self.program.process.pid)
        self.focus()
        self.rows("Applications")

    def test_second_start_raises_the_first(self):
        self.open()
        second = self.desktop.start([os.environ["GRANTRY"], "--profile", self.profile])
        self.assertEqual(second.wait(), 0)
        self.assertIsNone(self.program.process.poll())
        third = self.desktop.start([os.environ["GRANTRY"], "--profile", self.profile / "another"])
        self.desktop.place_window(third.process.pid, 900, 600)
        self.desktop.key("ctrl+q")
        self.assertEqual(third.wait(), 0)


if __name__ == "__main__":
    unittest.main()

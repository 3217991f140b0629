#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Certificates that no authority of the system vouches for, in the real window."""

import tempfile
import unittest

from accountswindow import AccountsTest, Certificates
from desktop import Desktop
from emulatorprocess import PASSWORD


def setUpModule():
    AccountsTest.desktop = unittest.enterModuleContext(Desktop())
    AccountsTest.certificates = Certificates(unittest.enterModuleContext(tempfile.TemporaryDirectory()))
    import screenreader  # finds the bus of the desktop that was just made
    AccountsTest.sr = screenreader


class CertificateTest(AccountsTest):
    def serve(self, name, *options):
        return self.emulator(*self.certificates.options(name), *options)

    def see_certificate(self, server):
        self.press("Add account")
        self.fill_form(server.web_root)
        self.press("Show certificate …")

    def test_own_authority_by_option(self):
        server = self.serve("good")
        self.open("--ca", self.certificates.file("ca"))
        self.sign_in(server.web_root)
        self.ready()
        self.quit()

    def test_tells_what_is_wrong_and_trusts_when_told(self):
        for name, words in (("good", "signed by an authority that this computer does not know"),
                            ("self-signed", "The server has signed it itself"),
                            ("expired", "It has expired on"),
                            ("wrong-host", "It is for another server than")):
            with self.subTest(name):
                self.setUp()
                server = self.serve(name)
                self.open()
                self.see_certificate(server)
                self.text(words)
                self.fact("SHA-256", self.certificates.sha256(name))
                self.desktop.key("Escape")  # refuses
                self.press("Show certificate …")
                self.desktop.key("Return")  # the default refuses too
                self.press("Show certificate …")
                self.press("Trust this certificate for this host")
                self.text("The connection is encrypted")
                self.press("Sign in")
                self.ready()
                self.quit()

    def test_trust_is_remembered_and_a_change_asks_again(self):
        server = self.serve("self-signed", "--log")
        self.open()
        self.see_certificate(server)
        self.press("Trust this certificate for this host")
        self.press("Sign in")
        self.ready()
        self.quit()
        self.open()
        self.text("The connection is encrypted")
        self.no_text("certificate")
        self.fill("Password", PASSWORD)
        self.desktop.key("Return")
        self.ready()
        server.end()
        renewed = self.serve("renewed", "--port", str(server.port), "--log")
        self.press("Refresh")
        self.text("You have trusted another certificate for this server before")
        self.fact("SHA-256", self.certificates.sha256("renewed"))
        self.fact("SHA-256 before", self.certificates.sha256("self-signed"))
        self.press("Trust this certificate for this host")
        self.text("Ready")
        self.quit()
        self.assertIn(" 200 ", renewed.end()[2])


if __name__ == "__main__":
    unittest.main()

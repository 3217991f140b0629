#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Plants secrets that cannot be mistaken, uses the program as people do and as it breaks, and looks for them everywhere
they must not be: profile, home, logs, arguments, environment, and what another server was sent."""

import base64
import http.server
import os
import re
import resource
import signal
import tempfile
import threading
import unittest
import urllib.parse

from accountswindow import AccountsTest
from desktop import wait_for
from keyringdesktop import KeyringDesktop

PASSWORD = "Kanarienvogel+7/f3 (Nest)"
WRONG = "Zeisig-falsch-5521"
CODE = "86420975"
CLIENT_SECRET = "c0ffee51ab1e5ec2e7c0ffee51ab1e5ec2e7beef"
NOTE = "canary"


def setUpModule():
    AccountsTest.desktop = unittest.enterModuleContext(KeyringDesktop())
    import screenreader  # finds the bus of the desktop that was just made
    AccountsTest.sr = screenreader


def disguises(secret, user="octocat"):
    """How a secret may look where somebody was careless."""
    raw = secret.encode()
    yield raw
    yield secret.encode("utf-16-le")
    yield secret.encode("utf-16-be")
    yield urllib.parse.quote(secret, safe="").encode()
    yield urllib.parse.quote_plus(secret).encode()
    yield raw.hex().encode()
    for text in (raw, f"{user}:{secret}".encode()):
        # In the middle of something longer, base64 begins at any of three places.
        for lead in (b"", b"x", b"xx"):
            encoded = base64.b64encode(lead + text).rstrip(b"=")
            yield encoded[4 if lead else 0:-2]


class OtherOrigin(http.server.BaseHTTPRequestHandler):
    seen = []

    def do_GET(self):
        self.seen.append(f"{self.requestline}\n{self.headers}".encode())
        self.send_response(404)
        self.end_headers()

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET

    def log_message(self, *_):
        pass


class CanaryTest(AccountsTest):
    def setUp(self):
        super().setUp()
        self.other = http.server.ThreadingHTTPServer(("127.0.0.1", 0), OtherOrigin)
        threading.Thread(target=self.other.serve_forever, daemon=True).start()
        self.addCleanup(self.other.server_close)
        self.addCleanup(self.other.shutdown)
        self.log = self.enterContext(tempfile.TemporaryFile())
        self.folder = self.enterContext(tempfile.TemporaryDirectory())  # where a core would be written
        redirect = f"http://127.0.0.1:{self.other.server_address[1]}/api/v3"
        self.server = self.emulator("--password", PASSWORD, "--otp", "app", "--otp-code", CODE,
                                    "--fault", f"GET /authorizations 3 redirect:{redirect}/authorizations")

    def open(self):
        self.program = self.desktop.start(
            ["env", "QT_LOGGING_RULES=*=true", os.environ["GRANTRY"], "--profile", self.profile], stderr=self.log,
            cwd=self.folder, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (-1, -1)))
        self.addCleanup(self.program.end)
        self.reader = self.sr.Reader(self.program.process.pid)
        self.focus()

    def of_process(self, name):
        with open(f"/proc/{self.program.process.pid}/{name}", "rb") as file:
            return file.read()

    def places(self):
        """Name of the place -> bytes found there."""
        found = {"other origin": b"\n".join(OtherOrigin.seen)}
        for top in (self.profile, self.program.home, self.folder):
            for path, _, files in os.walk(top):
                found |= {os.path.join(path, name): open(os.path.join(path, name), "rb").read() for name in files}
        self.log.seek(0)
        found["log"] = self.log.read()
        return found

    def make_token(self):
        self.press("New token")
        self.fill("Note", NOTE)
        self.press("Create token")
        self.press("Show")
        shown = wait_for("the token", lambda: next(
            (match[0] for element in self.reader.showing()
             if (match := re.search(r"\b(?:ghp_\w{20,}|[0-9a-f]{40})\b", element.get_name() or ""))), None))
        self.press("Save in keychain")
        self.text("Saved in the keychain")
        self.press("Close")
        return shown

    def test_nothing_leaks(self):
        self.open()
        self.sign_in(self.server.web_root, password=WRONG)
        self.text("did not accept this user name and password")
        self.fill("Password", PASSWORD)
        self.desktop.key("Return")
        self.fill("Code", CODE)
        self.desktop.key("Return")
        self.ready()
        token = self.make_token()

        self.focus()

        def applications():  # the dialog that is just closing takes the first key
            self.desktop.key("ctrl+1")
            return self.reader.seen(self.sr.Role.TABLE, "Applications")
        table = wait_for("the applications", applications)
        self.desktop.click(*self.sr.centre(self.sr.row_of(table, "Travis CI")))
        self.press("Revoke Travis CI")
        self.press("Revoke now")
        wait_for("the row to leave", lambda: self.sr.row_of(table, "Travis CI") is None)
        found = {"cmdline": self.of_process("cmdline"), "environ": self.of_process("environ")}
        wait_for("the password in the keychain", lambda: PASSWORD in self.desktop.kept())

        self.program.process.send_signal(signal.SIGABRT)
        self.assertEqual(self.program.process.wait(60), -signal.SIGABRT)
        found |= self.places()
        self.assertEqual([name for name in found if os.path.basename(name).startswith("core")], [])
        self.assertTrue(any(name.endswith("grantry.ini") for name in found))
        for name, secret in (("password", PASSWORD), ("wrong password", WRONG), ("code", CODE), ("token", token),
                             ("client secret", CLIENT_SECRET)):
            for disguise in disguises(secret):
                for place, content in found.items():
                    with self.subTest(name, place=place):
                        self.assertNotIn(disguise, content)

    def test_another_program_of_the_same_person_cannot_look_inside(self):
        self.open()
        owner = os.stat(f"/proc/{self.program.process.pid}/mem").st_uid
        self.assertEqual(owner, 0)  # the system's, not the person's
        limits = self.of_process("limits").decode()
        self.assertRegex(limits, r"Max core file size +0 +0 ")


if __name__ == "__main__":
    unittest.main()

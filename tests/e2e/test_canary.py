#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Plants secrets that cannot be mistaken, uses the program as people do and as it breaks, and looks for them everywhere
they must not be: profile, home, logs, arguments, environment, and what another server was sent."""

import base64
import json
import os
import pathlib
import re
import resource
import signal
import tempfile
import unittest
import urllib.parse

from accountswindow import AccountsTest
from desktop import wait_for
from emulatorprocess import USER
from keyringdesktop import KeyringDesktop
from otherorigin import MisledServer, OtherOrigin

PASSWORD = "Kanarienvogel+7/f3 (Nest)"
WRONG = "Zeisig-falsch-5521"
CODE = "86420975"
CLIENT_ID = "0a1b2c3d4e5f60718293"
CLIENT_SECRET = "c0ffee51ab1e5ec2e7c0ffee51ab1e5ec2e7beef"
APPLICATION = "Bird feeder"
NOTE = "canary"
TOKEN = r"\b(?:gh[op]_\w{20,}|[0-9a-f]{40})\b"


def setUpModule():
    AccountsTest.desktop = unittest.enterModuleContext(KeyringDesktop())
    import screenreader  # finds the bus of the desktop that was just made
    AccountsTest.sr = screenreader


def disguises(secret):
    """How a secret may look where somebody was careless."""
    raw = secret.encode()
    yield raw
    yield secret.encode("utf-16-le")
    yield secret.encode("utf-16-be")
    yield urllib.parse.quote(secret, safe="").encode()
    yield urllib.parse.quote_plus(secret).encode()
    yield raw.hex().encode()
    for text in (raw, f"{USER}:{secret}".encode()):
        # In the middle of something longer, base64 begins at any of three places.
        for lead in (b"", b"x", b"xx"):
            encoded = base64.b64encode(lead + text).rstrip(b"=")
            yield encoded[4 if lead else 0:-2]


def finds(secret, content):
    return any(disguise in content for disguise in disguises(secret))


def story(file):
    """More tokens than one page holds, and an application that was given a secret."""
    app = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "name": APPLICATION, "url": "https://birds.example"}
    tokens = [{"id": number, "note": f"token {number}", "scopes": ["gist"]} for number in range(1, 121)]
    tokens.append({"id": 200, "app": {"client_id": CLIENT_ID}, "fingerprint": "old", "scopes": ["repo"]})
    grant = {"id": 1, "app": {"client_id": CLIENT_ID}, "scopes": ["repo"]}
    file.write_text(json.dumps({"apps": [app], "grants": [grant], "authorizations": tokens}))
    return str(file)


class CanaryTest(AccountsTest):
    def setUp(self):
        super().setUp()
        self.other = self.enterContext(OtherOrigin())
        self.log = self.enterContext(tempfile.TemporaryFile())
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))  # where a core would be written

    def serve(self):
        """A server that redirects a read and each kind of write once, with method and body, to the other one; and
        whose pages go on there."""
        away = f"{self.other.web_root}/api/v3"
        faults = (f"GET /applications/grants/ 1 redirect:{away}/applications/grants/1",
                  f"POST /authorizations 1 redirect:307:{away}/authorizations",
                  f"PUT /authorizations 1 redirect:308:{away}/authorizations/clients/{CLIENT_ID}",
                  f"DELETE /applications 1 redirect:307:{away}/applications/grants/1")
        self.server = self.emulator("--password", PASSWORD, "--otp", "app", "--otp-code", CODE, "--log",
                                    "--data", story(self.profile / "data.json"),
                                    *(word for fault in faults for word in ("--fault", fault)))
        (self.profile / "data.json").unlink()  # it holds the client secret
        return self.enterContext(MisledServer(self.server, self.other.place))

    def open(self):
        self.program = self.desktop.start(
            ["env", "QT_LOGGING_RULES=*=true", os.environ["GRANTRY"], "--profile", self.profile], stderr=self.log,
            cwd=self.folder, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (-1, -1)))
        self.addCleanup(self.program.end)
        self.reader = self.sr.Reader(self.program.process.pid)
        self.focus()

    def of_process(self, name):
        return pathlib.Path(f"/proc/{self.program.process.pid}/{name}").read_bytes()

    def places(self):
        """Name of the place -> bytes found there."""
        found = {"other origin": b"\n".join(self.other.received)}
        for top in (self.profile, self.program.home, self.folder):
            found |= {str(file): file.read_bytes() for file in top.rglob("*") if file.is_file()}
        self.log.seek(0)
        found["log"] = self.log.read()
        return found

    def give_code(self):
        self.fill("Code", CODE)
        self.desktop.key("Return")

    def through_codes(self, what, probe):
        """Waits for it, and answers when a code is wanted meanwhile: one is good for half a minute."""
        def come():
            if self.reader.seen(self.sr.FIELD, "Code"):
                self.give_code()
                self.reader.find_gone(self.sr.FIELD, "Code")
            return probe()
        return wait_for(what, come)

    def seen_text(self, words):
        return any(words in (element.get_name() or "") for element in self.reader.showing())

    def sign_in_at_last(self, server):
        self.sign_in(server.web_root, password=WRONG)
        self.text("did not accept this user name and password")
        self.fill("Password", PASSWORD)
        self.desktop.key("Return")
        self.give_code()
        self.ready()

    def create(self):
        """Sends the form: first to the server that points elsewhere, then once more. Gives the token."""
        self.press("Create token")
        self.through_codes("the refusal", lambda: self.seen_text("did not follow"))
        self.press("Create token")
        self.through_codes("the new token", lambda: self.reader.seen(self.sr.Role.PUSH_BUTTON, "Save in keychain"))
        self.press("Show")
        shown = wait_for("the token", lambda: next(
            (match[0] for element in self.reader.showing() if (match := re.search(TOKEN, element.get_name() or ""))), None))
        self.press("Save in keychain")
        self.text("Saved in the keychain")
        self.press("Close")
        self.focus()
        return shown

    def make_personal_token(self):
        self.press("New token")
        self.fill("Note", NOTE)
        return self.create()

    def make_application_token(self):
        self.press("New token")
        self.desktop.click(*self.sr.centre(self.reader.find(self.sr.Role.RADIO_BUTTON, "For an application")))
        self.fill("Client ID", CLIENT_ID)
        self.fill("Client secret", CLIENT_SECRET)
        self.fill("Fingerprint", "canary")
        return self.create()

    def revoke(self):
        def applications():  # the dialog that is just closing takes the first key
            self.desktop.key("ctrl+1")
            return self.reader.seen(self.sr.Role.TABLE, "Applications")
        table = wait_for("the applications", applications)
        self.desktop.click(*self.sr.centre(self.sr.row_of(table, APPLICATION)))
        for outcome, is_there in (("the refusal", lambda: self.seen_text("did not follow")),
                                  ("the row to leave", lambda: self.sr.row_of(table, APPLICATION) is None)):
            self.press(f"Revoke {APPLICATION}")
            self.through_codes("the undo time", lambda: self.reader.seen(self.sr.Role.PUSH_BUTTON, "Revoke now"))
            self.press("Revoke now")
            self.through_codes(outcome, is_there)

    def sign_out_and_in(self):
        self.focus()
        self.desktop.key("alt+c")
        self.sr.press(self.reader.find(self.sr.Role.MENU_ITEM, "Sign out"))
        self.desktop.key("Escape")  # what was not clicked stays open
        self.text("Signed out")
        wait_for("the password to leave the keychain", lambda: PASSWORD not in self.desktop.kept())
        self.press("Sign in")
        self.fill("Password", PASSWORD)
        self.desktop.key("Return")
        self.give_code()
        self.form_is_gone()
        wait_for("the password in the keychain", lambda: PASSWORD in self.desktop.kept())

    def crash(self):
        self.program.process.send_signal(signal.SIGABRT)
        self.assertEqual(self.program.process.wait(60), -signal.SIGABRT)

    def test_nothing_leaks(self):
        server = self.serve()
        self.open()
        self.sign_in_at_last(server)
        tokens = [self.make_personal_token(), self.make_application_token()]
        self.revoke()
        self.sign_out_and_in()
        found = {"cmdline": self.of_process("cmdline"), "environ": self.of_process("environ")}
        self.crash()
        found |= self.places()

        self.assertEqual([name for name in found if os.path.basename(name).startswith("core")], [])
        self.assertTrue(any(name.endswith("grantry.ini") for name in found))
        secrets = {"password": PASSWORD, "wrong password": WRONG, "code": CODE, "client secret": CLIENT_SECRET,
                   "personal token": tokens[0], "token of an application": tokens[1]}
        for name, secret in secrets.items():
            for place, content in found.items():
                with self.subTest(name, place=place):
                    self.assertFalse(finds(secret, content))
        self.assert_the_other_was_pointed_at(server)

    def assert_the_other_was_pointed_at(self, server):
        """Else it would prove nothing that it was sent nothing; and what is looked for would be found in it."""
        self.assertTrue(any(self.other.place in link for link in server.links))
        log = self.server.end()[2]
        self.assertEqual(len(re.findall(r" 30[278] ", log)), 4, log)
        for request in self.other.received:
            self.assertNotRegex(request, rb"(?i)\r?\n(authorization|x-github-otp|cookie):")
        credentials = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        self.assertTrue(finds(PASSWORD, f"GET / HTTP/1.1\nAuthorization: Basic {credentials}\n".encode()))

    def test_another_program_of_the_same_person_cannot_look_inside(self):
        self.open()
        owner = os.stat(f"/proc/{self.program.process.pid}/mem").st_uid
        self.assertEqual(owner, 0)  # the system's, not the person's
        limits = self.of_process("limits").decode()
        self.assertRegex(limits, r"Max core file size +0 +0 ")


if __name__ == "__main__":
    unittest.main()

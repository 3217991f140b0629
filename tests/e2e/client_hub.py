#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The ten operations through hub, over TLS, against the emulator that with_emulator.py has started.

hub signs in by itself: it asks for a password (and a code), makes a personal token and keeps it. With that token the API
must refuse it. The ten operations then go through `hub api`, with the password in a header that it is given.
"""

import base64
import json
import os
import pty
import subprocess
import sys
import tempfile
import urllib.parse

HOST = urllib.parse.urlsplit(os.environ["EMULATOR_WEB"]).netloc
CODE = os.environ.get("EMULATOR_CODE")
LOGIN, PASSWORD = os.environ["EMULATOR_LOGIN"], os.environ["EMULATOR_PASSWORD"]
APP_ID, APP_SECRET = os.environ["EMULATOR_APP_ID"], os.environ["EMULATOR_APP_SECRET"]
BASIC = "Basic " + base64.b64encode(f"{LOGIN}:{PASSWORD}".encode()).decode()


class Hub:
    def __init__(self, home):
        self.steps = 0
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": home, "XDG_CONFIG_HOME": home, "USER": "tester", "GITHUB_HOST": HOST,
            "SSL_CERT_FILE": os.environ["EMULATOR_CERT"], "HUB_CONFIG": os.path.join(home, "hub"),
        }

    def did(self, what):
        self.steps += 1
        print(f"hub: {what}", flush=True)

    def sign_in(self):
        """Answers hub's questions at a terminal, for it asks nowhere else; gives what it printed at the end."""
        child, terminal = pty.fork()
        if child == 0:
            os.execvpe("hub", ["hub", "api", "user"], self.environment)
        answers = {"username": LOGIN, "password": PASSWORD, "authentication code": CODE}
        shown = ""
        try:
            while piece := os.read(terminal, 4096).decode(errors="replace"):
                shown += piece
                for question in [q for q in answers if q in shown]:
                    os.write(terminal, (str(answers.pop(question)) + "\n").encode())
        except OSError:  # how a terminal says that the child has ended
            pass
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0, shown
        assert ("authentication code" not in answers) == bool(CODE), shown
        return shown

    def api(self, *arguments, status=200, basic=True):
        """`hub api`; the status is checked, and the body comes back."""
        headers = [("Authorization", BASIC), *([("X-GitHub-OTP", CODE)] if CODE else [])] if basic else []
        command = ["hub", "api", "--include", *arguments]
        for name, value in headers:
            command += ["-H", f"{name}: {value}"]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        head, _, body = done.stdout.partition("\n\n")
        got = int(head.split()[1]) if head else 0
        assert got == status, (arguments, got, done.stderr)
        return json.loads(body) if body.strip() else None

    def write(self, method, path, body, **expected):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(body, file)
            file.flush()
            return self.api("-X", method, path, "--input", file.name, **expected)


def walk(hub):
    assert '"login":"octocat"' in hub.sign_in().replace(" ", "")
    hub.did("signed in" + (" with a code" if CODE else "") + ", which made a token, and read the user with it")
    refusal = hub.api("authorizations", basic=False, status=403)
    assert "username and password Basic Auth" in refusal["message"]
    hub.did("was refused the API with its token")
    [own] = [t for t in hub.api("authorizations?per_page=100") if (t["note"] or "").startswith("hub for tester@")]
    assert "repo" in own["scopes"]
    hub.did("listed the authorizations and found its own")
    assert hub.api(f"authorizations/{own['id']}")["note"] == own["note"]
    hub.did("read an authorization")
    made = hub.write("POST", "authorizations", {"note": "by hub", "scopes": ["gist"]}, status=201)
    hub.did("made a personal token")
    assert hub.write("PATCH", f"authorizations/{made['id']}", {"note": "by hub, later"})["app"]["name"] == "by hub, later"
    hub.did("renamed it")
    hub.api("-X", "DELETE", f"authorizations/{made['id']}", status=204)
    hub.api(f"authorizations/{made['id']}", status=404)
    hub.did("deleted it and found it gone")
    secret = {"client_secret": APP_SECRET, "scopes": ["repo"]}
    first = hub.write("PUT", f"authorizations/clients/{APP_ID}", secret, status=201)
    assert hub.write("PUT", f"authorizations/clients/{APP_ID}", secret, status=200)["id"] == first["id"]
    hub.did("got or made an application's authorization, twice")
    printed = hub.write("PUT", f"authorizations/clients/{APP_ID}/laptop%2F7", secret, status=201)
    assert printed["fingerprint"] == "laptop/7"
    hub.did("got or made one with a fingerprint")
    [grant] = [g for g in hub.api("applications/grants?per_page=100") if g["app"]["client_id"] == APP_ID]
    assert hub.api(f"applications/grants/{grant['id']}")["scopes"] == ["repo"]
    hub.did("listed the grants and read one")
    hub.api("-X", "DELETE", f"applications/grants/{grant['id']}", status=204)
    hub.api(f"authorizations/{first['id']}", status=404)
    hub.did("deleted the grant, and its tokens were gone")


def main():
    with tempfile.TemporaryDirectory() as home:
        hub = Hub(home)
        walk(hub)
        print(f"hub: {hub.steps} steps, 0 wrong")


if __name__ == "__main__":
    sys.exit(main())

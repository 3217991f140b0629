# SPDX-License-Identifier: MIT
"""grantry-emulator as a process, for tests: starts it, asks it, ends it.

The program is the one that the environment variable GRANTRY_EMULATOR names.
"""

import base64
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import urllib.parse

USER, PASSWORD = "octocat", "demo"
APP_ID = "abcde12345fghij67890"
APP_SECRET = "3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"


def basic(user=USER, password=PASSWORD):
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


class Reply:
    """What came back: status, headers (http.client's message), body in bytes."""

    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    @property
    def json(self):
        return json.loads(self.body) if self.body else None

    def links(self):
        """{rel: path and query under the API root}"""
        found = re.findall(r'<([^>]*)>; rel="(\w+)"', self.headers.get("Link", ""))
        return {rel: url.partition("/api/v3")[2] for url, rel in found}


class Emulator:
    """A running emulator, as a context."""

    def __init__(self, *options):
        self.process = subprocess.Popen(
            [os.environ["GRANTRY_EMULATOR"], *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        ready = re.fullmatch(r"listening on (https?://127\.0\.0\.1:(\d+))/api/v3\n", line)
        if not ready:
            raise AssertionError(f"said {line!r} and {self.process.communicate()[1]!r}")
        self.web_root, self.port = ready[1], int(ready[2])
        self.api_root = self.web_root + "/api/v3"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def end(self, by=signal.SIGTERM):
        """Ends it; gives its exit status and what it wrote meanwhile on stdout and stderr."""
        self.process.send_signal(by)
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out, err

    def connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def ask(self, method, path, body=None, headers=None, connection=None, signed=True):
        """One request under the API root; as octocat, where the headers do not say otherwise."""
        everything = {"User-Agent": "grantry-tests", **({"Authorization": basic()} if signed else {}), **(headers or {})}
        own = connection or self.connection()
        data = json.dumps(body).encode() if isinstance(body, (dict, list)) else body
        own.request(method, "/api/v3" + path, body=data, headers=everything)
        reply = Reply(own.getresponse())
        if not connection:
            own.close()
        return reply

    def raw(self, data=b""):
        """A plain connection, with something sent already."""
        opened = socket.create_connection(("127.0.0.1", self.port), timeout=60)
        opened.sendall(data)
        return opened


def put_path(fingerprint=None, client_id=APP_ID):
    path = f"/authorizations/clients/{client_id}"
    return path if fingerprint is None else f"{path}/{urllib.parse.quote(fingerprint, safe='')}"

# SPDX-License-Identifier: MIT
"""Asks an emulated server what it holds, past the window: with the credentials that every demo has."""

import json
import re
import urllib.request

from emulatorprocess import basic


class DemoServer:
    def __init__(self, api_root):
        self._root = api_root

    @classmethod
    def announced_by(cls, line):
        """From the line that `grantry --demo` and `grantry-emulator` print when they are ready."""
        address = re.search(r"http://127\.0\.0\.1:\d+/api/v3$", line)
        if not address:
            raise AssertionError(f"no address of a server in {line!r}")
        return cls(address[0])

    @property
    def web_root(self):
        return self._root.removesuffix("/api/v3")

    def _get(self, path):
        request = urllib.request.Request(self._root + path, headers={"Authorization": basic(), "User-Agent": "grantry-tests"})
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def _all(self, path):
        rows, page = [], 1
        while part := self._get(f"{path}?per_page=100&page={page}"):
            rows += part
            page += 1
        return rows

    def grants(self):
        """Name of the application -> its grant."""
        return {grant["app"]["name"]: grant for grant in self._all("/applications/grants")}

    def applications(self):
        """Names of all that have access: those with a grant, and those of whom only tokens are listed."""
        names = list(self.grants())
        for token in self.tokens():
            app = token["app"]
            if app["client_id"] != "0" * 20 and app["name"] not in names:
                names.append(app["name"])
        return names

    def tokens(self):
        return self._all("/authorizations")

    def tokens_of(self, application):
        return [token for token in self.tokens() if token["app"]["name"] == application]

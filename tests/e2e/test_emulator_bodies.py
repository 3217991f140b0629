#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Walks the emulated server and holds every reply to the schemas of tests/data/emulator/schemas.json."""

import copy
import json
import pathlib
import unittest

import jsonschema

from emulatorprocess import APP_ID, APP_SECRET, Emulator, basic, put_path

DATA = pathlib.Path(__file__).resolve().parents[1] / "data" / "emulator"
SCHEMAS = json.loads((DATA / "schemas.json").read_text(encoding="utf-8"))


def validator(name):
    schema = {"$ref": f"#/definitions/{name}", "definitions": SCHEMAS["definitions"]}
    return jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())


class Walk:
    """Asks one emulator for everything, and counts what did not fit."""

    def __init__(self, emulator, user="octocat", password="demo", code=None):
        self.emulator = emulator
        self.headers = {"Authorization": basic(user, password), **({"X-GitHub-OTP": code} if code else {})}
        self.replies = 0
        self.wrong = []

    def expect(self, status, name, method, path, body=None, headers=None):
        reply = self.emulator.ask(method, path, body, {**self.headers, **(headers or {})})
        self.replies += 1
        where = f"{method} {path} -> {reply.status}"
        if reply.status != status:
            self.wrong.append(f"{where}, expected {status}: {reply.body[:200]}")
        value = reply.json
        self.wrong += [f"{where}: {error.message} at {list(error.path)}" for error in validator(name).iter_errors(value)]
        return value, reply

    def pages(self, name, path):
        """Every row of a list, through its next links."""
        rows = []
        while path:
            value, reply = self.expect(200, name, "GET", path)
            rows += value
            path = reply.links().get("next")
        return rows

    def everything(self):
        self.expect(200, "root", "GET", "")
        self.expect(200, "meta", "GET", "/meta")
        self.expect(200, "user", "GET", "/user")
        for grant in self.pages("list_grants", "/applications/grants?per_page=7"):
            self.expect(200, "get_grant", "GET", f"/applications/grants/{grant['id']}")
            self.pages("list_authorizations", f"/authorizations?client_id={grant['app']['client_id']}")
        for token in self.pages("list_authorizations", "/authorizations?per_page=7"):
            self.expect(200, "get_authorization", "GET", f"/authorizations/{token['id']}")
        self.writes()
        self.refusals()

    def writes(self):
        secret = {"client_secret": APP_SECRET}
        for extra in ({}, {"note_url": "https://x.example", "scopes": ["repo"], "fingerprint": "f"},
                      {"scopes": None, "note_url": None, "fingerprint": None}):
            made, _ = self.expect(201, "make_authorization", "POST", "/authorizations", {"note": "walk", **extra})
            path = f"/authorizations/{made['id']}"
            self.expect(200, "user", "GET", "/user", headers={"Authorization": "token " + made["token"]})
            for change in ({}, {"note": "on", "note_url": "x"}, {"scopes": ["a"]}, {"add_scopes": ["b"]},
                           {"remove_scopes": ["a"]}, {"fingerprint": "g"}):
                self.expect(200, "update_authorization", "PATCH", path, change)
            self.expect(200, "get_authorization", "GET", path)
            self.expect(204, "nothing", "DELETE", path)
        self.expect(201, "make_authorization", "POST", "/authorizations", {"client_id": APP_ID, "note": "x", **secret})
        for path in (put_path(), put_path("laptop/7"), put_path("日本 🚀")):
            self.expect(200 if path == put_path() else 201,
                        "existing_authorization" if path == put_path() else "make_authorization", "PUT", path, secret)
            self.expect(200, "existing_authorization", "PUT", path, {"scopes": ["a"], **secret})
        self.expect(201, "make_authorization", "PUT", put_path(), {"fingerprint": "body", **secret})
        [grant] = self.pages("list_grants", f"/applications/grants?client_id={APP_ID}")
        self.expect(204, "nothing", "DELETE", f"/applications/grants/{grant['id']}")

    def refusals(self):
        self.expect(404, "error", "GET", "/authorizations/999999999")
        self.expect(404, "error", "GET", "/nothing")
        self.expect(404, "error", "GET", "/rate_limit")
        self.expect(400, "error", "POST", "/authorizations", b"{")
        self.expect(400, "error", "PUT", put_path(), b"[]")
        self.expect(422, "error", "POST", "/authorizations", {})
        self.expect(422, "error", "PUT", put_path(), {"client_secret": "x"})
        self.expect(401, "error", "GET", "/authorizations", headers={"Authorization": "token x"})
        self.expect(401, "error", "PATCH", "/authorizations/999999999", {}, headers={"Authorization": basic("octocat", "x")})


class BodiesTest(unittest.TestCase):
    def walk(self, what, *options, **who):
        with Emulator(*options) as emulator:
            walk = Walk(emulator, **who)
            walk.everything()
        print(f"{what}: {walk.replies} replies, {len(walk.wrong)} wrong")
        self.assertEqual(walk.wrong, [])

    def test_story(self):
        self.walk("story")

    def test_story_of_hubot(self):
        self.walk("story, hubot", user="hubot", code="123456")

    def test_example(self):
        self.walk("example data", "--data", str(DATA / "example.json"))

    def test_generated(self):
        self.walk("generated", "--generate", "9,60")

    def test_rate_limit(self):
        with Emulator("--rate-limit", "100", "--otp-secret", "JBSWY3DPEHPK3PXP") as emulator:
            walk = Walk(emulator)
            walk.headers = {"Authorization": ""}
            walk.expect(200, "rate_limit", "GET", "/rate_limit")
            walk.expect(200, "meta", "GET", "/meta")
        self.assertEqual(walk.wrong, [])

    def test_schemas_are_no_sieve(self):
        """Each member that a schema requires is really missed, in every body."""
        with Emulator() as emulator:
            bodies = {
                "root": emulator.ask("GET", "").json,
                "meta": emulator.ask("GET", "/meta").json,
                "user": emulator.ask("GET", "/user").json,
                "grant": emulator.ask("GET", "/applications/grants").json[0],
                "authorization": emulator.ask("GET", "/authorizations").json[0],
            }
        for name, body in bodies.items():
            schema = SCHEMAS["definitions"][name]
            parts = [part.get("required", []) for part in schema.get("allOf", [schema])]
            for member in sum(parts, []):
                with self.subTest(body=name, member=member):
                    less = copy.deepcopy(body)
                    del less[member]
                    self.assertFalse(validator(name).is_valid(less))


if __name__ == "__main__":
    unittest.main()

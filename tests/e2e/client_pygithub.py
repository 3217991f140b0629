#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The ten operations through PyGithub, against the emulator that with_emulator.py has started.

PyGithub has methods for authorizations; grants and PUT go through its requester. It sends a one-time password only when
it makes an authorization, so with one the others go through its requester too.
"""

import os

import github

API = os.environ["EMULATOR_API"]
CODE = os.environ.get("EMULATOR_CODE")
APP_ID, APP_SECRET = os.environ["EMULATOR_APP_ID"], os.environ["EMULATOR_APP_SECRET"]
PUT = f"/authorizations/clients/{APP_ID}"

client = github.Github(os.environ["EMULATOR_LOGIN"], os.environ["EMULATOR_PASSWORD"], base_url=API, per_page=10)
requester = client._Github__requester
headers = {"X-GitHub-OTP": CODE} if CODE else {}
steps = 0


def did(what):
    global steps
    steps += 1
    print(f"PyGithub: {what}", flush=True)


def call(method, path, body=None, status=(200,)):
    code, _, text = requester.requestJson(method, path, None, headers, body)
    assert code in status, (method, path, code, text)
    return requester._Requester__structuredFromJson(text)


def refused(what, expected):
    try:
        what()
    except github.GithubException as error:
        assert isinstance(error, expected), error
        return error
    raise AssertionError(f"expected {expected}")


def by_its_own_methods():
    user = client.get_user()
    made = user.create_authorization(scopes=["repo"], note="PyGithub", note_url="https://example.com")
    assert len(made.token) == 40 and made.app.name == "PyGithub"
    did("made a personal token")
    assert len(list(user.get_authorizations())) == 42
    did("listed all authorizations, page by page")
    assert user.get_authorization(made.id).scopes == ["repo"]
    did("read the authorization")
    made.edit(add_scopes=["gist"], note="renamed")
    assert made.scopes == ["repo", "gist"] and made.app.name == "renamed"
    did("added a scope and renamed it")
    made.delete()
    refused(lambda: user.get_authorization(made.id), github.UnknownObjectException)
    did("deleted it and found it gone")


def with_the_code():
    refused(lambda: list(client.get_user().get_authorizations()), github.TwoFactorException)
    did("was told to send a code")
    made = client.get_user().create_authorization(scopes=["repo"], note="PyGithub", onetime_password=CODE)
    did("made a personal token with a code")
    assert len(call("GET", "/authorizations?per_page=100")) == 42
    did("listed all authorizations with a code")
    path = f"/authorizations/{made.id}"
    assert call("GET", path)["scopes"] == ["repo"]
    assert call("PATCH", path, {"add_scopes": ["gist"]})["scopes"] == ["repo", "gist"]
    call("DELETE", path, status=(204,))
    call("GET", path, status=(404,))
    did("read, changed and deleted it with a code")


def grants_and_put():
    made = call("PUT", PUT, {"client_secret": APP_SECRET, "scopes": ["user"]}, status=(201,))
    again = call("PUT", PUT, {"client_secret": APP_SECRET}, status=(200,))
    assert again["id"] == made["id"] and made["token"] and not again["token"] and again["scopes"] == ["user"]
    did("got or made an application's authorization, twice")
    printed = call("PUT", PUT + "/laptop", {"client_secret": APP_SECRET, "scopes": ["gist"]}, status=(201,))
    assert printed["fingerprint"] == "laptop" and printed["id"] != made["id"]
    did("got or made one with a fingerprint")
    assert len(call("GET", "/applications/grants")) == 13
    [grant] = call("GET", f"/applications/grants?client_id={APP_ID}")
    assert call("GET", f"/applications/grants/{grant['id']}")["scopes"] == ["user", "gist"]
    did("listed the grants and read one")
    by_token = github.Github(made["token"], base_url=API).get_user()
    assert by_token.login == os.environ["EMULATOR_LOGIN"]
    did("signed in with the token")
    call("DELETE", f"/applications/grants/{grant['id']}", status=(204,))
    call("GET", f"/authorizations/{printed['id']}", status=(404,))
    refused(lambda: github.Github(made["token"], base_url=API).get_user().login, github.BadCredentialsException)
    did("deleted the grant, and its tokens were gone")


if CODE:
    with_the_code()
else:
    by_its_own_methods()
grants_and_put()
print(f"PyGithub: {steps} steps, 0 wrong")

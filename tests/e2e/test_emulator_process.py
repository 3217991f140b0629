#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""grantry-emulator as a program: its one line, its exit status, its signals, its log, where it listens."""

import os
import pathlib
import re
import signal
import socket
import subprocess
import tempfile
import unittest

from emulatorprocess import Emulator, basic

DATA = pathlib.Path(__file__).resolve().parents[1] / "data"
EXAMPLE = DATA / "emulator" / "example.json"
TLS = DATA / "tls"


def run(*options):
    return subprocess.run([os.environ["GRANTRY_EMULATOR"], *options], capture_output=True, text=True, check=False)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class ProcessTest(unittest.TestCase):
    def test_one_line_when_ready_and_nothing_else(self):
        with Emulator() as emulator:
            emulator.ask("GET", "/user")
            self.assertEqual(emulator.end(), (0, "", ""))

    def test_signals_end_it_at_once_whatever_it_does(self):
        for by in (signal.SIGTERM, signal.SIGINT):
            with Emulator("--fault", "GET /user hang", "--fault", "GET /meta slow:86400000") as emulator:
                waiting = [emulator.raw(f"GET /api/v3/{path} HTTP/1.1\r\nHost: x\r\nUser-Agent: x\r\n\r\n".encode())
                           for path in ("user", "meta")]
                self.assertEqual(emulator.ask("GET", "", signed=False).status, 200)
                self.assertEqual(emulator.end(by)[0], 0)
                for connection in waiting:
                    self.assertEqual(connection.recv(1), b"")
                    connection.close()

    def test_sigint_ends_it_in_the_background_of_a_shell(self):
        script = '"$GRANTRY_EMULATOR" > "$0" & until [ -s "$0" ]; do :; done; kill -INT $!; wait $!'
        with tempfile.NamedTemporaryFile() as out:
            self.assertEqual(subprocess.run(["sh", "-c", script, out.name], check=False).returncode, 0)

    def test_wrong_options(self):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as bad:
            bad.write('{"authorizations": [{"id": 0}]}')
            bad.flush()
            for options, words in ((["--what"], "Unknown option 'what'"), (["here"], "unexpected argument"),
                                   (["--port", "70000"], "--port"), (["--otp", "app"], "--otp-code"),
                                   (["--data", "/nowhere.json"], "/nowhere.json"), (["--data", "/"], "/"),
                                   (["--data", bad.name], "authorizations[0].id"), (["--fault", "x"], "METHOD PATH"),
                                   (["--tls-cert", "/nowhere", "--tls-key", "/nowhere"], "/nowhere"),
                                   (["--tls-cert", str(TLS / "loopback.crt"), "--tls-key", str(TLS / "another.key")],
                                    "not the key of the certificate")):
                with self.subTest(options=options):
                    done = run(*options)
                    self.assertEqual((done.returncode, done.stdout), (2, ""))
                    self.assertRegex(done.stderr, r"\Agrantry-emulator: [^\n]+\n\Z")
                    self.assertIn(words, done.stderr)

    def test_taken_port(self):
        with Emulator() as emulator:
            done = run("--port", str(emulator.port))
            self.assertEqual(done.returncode, 2)
            self.assertIn(str(emulator.port), done.stderr)

    def test_wanted_port(self):
        port = free_port()
        with Emulator("--port", str(port)) as emulator:
            self.assertEqual(emulator.port, port)

    def test_help_and_version(self):
        for option, words in (("--help", "--fault"), ("-h", "--fault"), ("--version", "grantry-emulator ")):
            done = run(option)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertIn(words, done.stdout)

    def test_loopback_only(self):
        with Emulator() as emulator:
            table = pathlib.Path("/proc/net/tcp").read_text(encoding="ascii") \
                + pathlib.Path("/proc/net/tcp6").read_text(encoding="ascii")
            listening = re.findall(rf": (\w+):{emulator.port:04X} \w+:0000 0A", table)
            self.assertEqual(listening, ["0100007F"])

    def test_data(self):
        with Emulator("--data", str(EXAMPLE)) as emulator:
            mine = emulator.ask("GET", "/authorizations").json
            self.assertEqual([row["id"] for row in mine], [11, 12, 13, 14])
            hubot = {"Authorization": basic("hubot", "secret"), "X-GitHub-OTP": "123456"}
            theirs = emulator.ask("GET", "/authorizations", headers=hubot).json
            self.assertEqual([row["id"] for row in theirs], [6000000000])

    def test_user_and_password(self):
        with Emulator("--user", "monalisa", "--password", "wörd:x") as emulator:
            headers = {"Authorization": basic("monalisa", "wörd:x")}
            reply = emulator.ask("GET", "/authorizations?per_page=100", headers=headers)
            self.assertEqual((reply.status, len(reply.json)), (200, 41))
            self.assertEqual(emulator.ask("GET", "/user").status, 401)
        # The story's owner is whoever --user names, and nobody else.
        with Emulator("--user", "monalisa") as emulator:
            self.assertEqual(emulator.ask("GET", "/user").status, 401)
            self.assertEqual(emulator.ask("GET", "/user", headers={"Authorization": basic("monalisa")}).status, 200)

    def test_log_tells_no_secret(self):
        with Emulator("--log", "--fault", "GET /meta close-before") as emulator:
            emulator.ask("GET", "/authorizations?access_token=hidden&page=1")
            made = emulator.ask("POST", "/authorizations", {"note": "hidden"}).json
            emulator.ask("GET", "/user", headers={"Authorization": "token " + made["token"], "X-GitHub-OTP": "hidden"})
            for path in ("/x\x1b[31m\u00e9", "/meta"):
                with emulator.raw(f"GET /api/v3{path} HTTP/1.1\r\nUser-Agent: x\r\n\r\n".encode()) as connection:
                    connection.recv(1)
            log = emulator.end()[2]
        lines = [re.sub(r"\d+\.\d ms$", "N ms", line) for line in log.splitlines()]
        self.assertEqual(lines, [
            "GET /api/v3/authorizations 200 N ms", "POST /api/v3/authorizations 201 N ms", "GET /api/v3/user 200 N ms",
            "GET /api/v3/x%1B%5B31m%C3%A9 404 N ms", "GET /api/v3/meta 0 N ms"])
        for secret in ("hidden", made["token"], "demo", basic()):
            self.assertNotIn(secret, log)

    def test_log_tells_of_messages(self):
        with Emulator("--log", "--otp", "sms", "--otp-code", "123456") as emulator:
            emulator.ask("GET", "/authorizations")
            emulator.ask("PATCH", "/authorizations", b"")
            emulator.ask("PATCH", "/authorizations", b"", {"X-GitHub-OTP": "123456"})
            log = emulator.end()[2].splitlines()
        self.assertEqual([line.split(" ", 3)[2] for line in log if "/api/" in line], ["401", "401", "404"])
        self.assertEqual([i for i, line in enumerate(log) if line.startswith("a message")], [2])

    def test_a_hundred_thousand(self):
        with Emulator("--generate", "1000,100000") as emulator:
            connection = emulator.connection()
            for path in ("/authorizations?per_page=100", "/authorizations?per_page=100&page=1000"):
                self.assertEqual(len(emulator.ask("GET", path, connection=connection).json), 100)
            self.assertEqual(emulator.ask("GET", "/authorizations?per_page=100", connection=connection).links()["last"],
                             "/authorizations?per_page=100&page=1000")


if __name__ == "__main__":
    unittest.main()

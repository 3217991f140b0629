#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""HTTP as clients really speak it, byte by byte, against the emulated server."""

import concurrent.futures
import gzip
import http.client
import json
import unittest

from emulatorprocess import APP_SECRET, Emulator, Reply, basic, put_path

HEAD = f"Host: ghe.example\r\nUser-Agent: raw\r\nAuthorization: {basic()}\r\n"


def request(method, target, more="", body="", version="1.1"):
    return f"{method} {target} HTTP/{version}\r\n{HEAD}{more}\r\n{body}".encode()


class KeptStream:
    """The reading end of a connection, that http.client must not close after one reply."""

    def __init__(self, connection):
        self.stream = connection.makefile("rb")

    def makefile(self, *_):
        return self

    def close(self):
        pass

    def __getattr__(self, name):
        return getattr(self.stream, name)


def read_replies(connection, methods):
    """As many replies as methods were sent, in their order."""
    stream = KeptStream(connection)
    replies = []
    for method in methods:
        response = http.client.HTTPResponse(stream, method=method)
        response.begin()
        replies.append(Reply(response))
    stream.stream.close()
    return replies


class WireTest(unittest.TestCase):
    def setUp(self):
        self.emulator = Emulator()
        self.addCleanup(self.emulator.end)

    def send(self, data, methods=("GET",)):
        with self.emulator.raw(data) as connection:
            return read_replies(connection, methods)

    def one(self, data, method="GET"):
        return self.send(data, (method,))[0]

    def test_pipelined_requests_are_answered_in_order(self):
        paths = ["/meta", "/user", "/authorizations?per_page=100", "/nothing"] * 25
        replies = self.send(b"".join(request("GET", "/api/v3" + path) for path in paths), ["GET"] * len(paths))
        self.assertEqual([reply.status for reply in replies], [200, 200, 200, 404] * 25)
        self.assertEqual(len(replies[2].json), 41)

    def test_pipelined_bodies_and_halves(self):
        body = json.dumps({"note": "pipelined"})
        data = (request("POST", "/api/v3/authorizations", f"Content-Length: {len(body)}\r\n", body)
                + request("HEAD", "/api/v3/user") + request("GET", "/api/v3/user"))
        with self.emulator.raw(data[:150]) as connection:
            connection.sendall(data[150:-30])
            connection.sendall(data[-30:])
            replies = read_replies(connection, ["POST", "HEAD", "GET"])
        self.assertEqual([reply.status for reply in replies], [201, 200, 200])
        self.assertEqual(replies[1].body, b"")
        self.assertEqual(int(replies[1].headers["Content-Length"]), len(replies[2].body))

    def test_kept_connection_serves_many(self):
        connection = self.emulator.connection()
        for _ in range(100):
            self.assertEqual(self.emulator.ask("GET", "/user", connection=connection).status, 200)
        local = connection.sock.getsockname()
        self.assertEqual(self.emulator.ask("DELETE", "/authorizations/1", connection=connection).status, 404)
        self.assertEqual(connection.sock.getsockname(), local)
        connection.close()

    def test_connection_close_and_http_1_0(self):
        for data in (request("GET", "/api/v3/meta", "Connection: close\r\n"),
                     request("GET", "/api/v3/meta", version="1.0")):
            with self.emulator.raw(data) as connection:
                received = b"".join(iter(lambda: connection.recv(65536), b""))
            self.assertIn(b" 200 OK\r\n", received)

    def test_two_hundred_connections_at_once(self):
        with concurrent.futures.ThreadPoolExecutor(200) as pool:
            opened = list(pool.map(lambda _: self.emulator.raw(), range(200)))
            for connection in opened:
                connection.sendall(request("GET", "/api/v3/authorizations?per_page=100"))
            statuses = list(pool.map(lambda c: read_replies(c, ["GET"])[0].status, opened))
        for connection in opened:
            connection.close()
        self.assertEqual(statuses, [200] * 200)

    def test_slow_readers_hold_up_nobody(self):
        slow = [self.emulator.raw(request("GET", "/api/v3/authorizations?per_page=100") * 100) for _ in range(20)]
        idle = [self.emulator.raw(b"GET /api/v3/us") for _ in range(20)]
        for _ in range(20):
            self.assertEqual(self.emulator.ask("GET", "/user").status, 200)
        replies = read_replies(slow[7], ["GET"] * 100)
        self.assertEqual({reply.status for reply in replies}, {200})
        for connection in slow + idle:
            connection.close()

    def test_body_forms(self):
        def body(note):
            return json.dumps({"note": note})

        parts = (body("chunked")[:5], body("chunked")[5:], "")
        chunked = "".join(f"{len(part):x}\r\n{part}\r\n" for part in parts)
        cases = {
            "chunked": ("Transfer-Encoding: chunked\r\n", chunked),
            "form": ("Content-Type: application/x-www-form-urlencoded\r\n", body("f" * 20000)),
            "multipart": ("Content-Type: multipart/form-data; boundary=x\r\n", body("multipart")),
            "gzip in name only": ("Content-Type: text/plain\r\nContent-Encoding: gzip\r\n", body("plain")),
            "no type": ("", body("no type")),
        }
        for name, (headers, text) in cases.items():
            with self.subTest(name):
                length = "" if "chunked" in headers else f"Content-Length: {len(text)}\r\n"
                reply = self.one(request("POST", "/api/v3/authorizations", headers + length, text), "POST")
                self.assertEqual(reply.status, 201)

    def test_lengths_that_cannot_be(self):
        for lengths, status in ((["-5"], 400), (["abc"], 400), (["2", "5"], 400), (["2", "2"], 422),
                                (["20000000"], 413), (["9" * 30], 413)):
            with self.subTest(lengths):
                headers = "".join(f"Content-Length: {length}\r\n" for length in lengths)
                with self.emulator.raw(request("POST", "/api/v3/authorizations", headers, "{}")) as connection:
                    self.assertEqual(read_replies(connection, ["POST"])[0].status, status)
                    if status != 422:
                        self.assertEqual(connection.recv(1), b"")

    def test_no_length_is_no_body(self):
        for method, path, status in (("POST", "/authorizations", 422), ("PATCH", "/authorizations", 404),
                                     ("PUT", put_path(), 422), ("DELETE", "/authorizations/1", 404)):
            with self.subTest(method):
                replies = self.send(request(method, "/api/v3" + path) + request("GET", "/api/v3/meta"), (method, "GET"))
                self.assertEqual([reply.status for reply in replies], [status, 200])

    def test_body_of_delete_is_ignored(self):
        made = self.emulator.ask("POST", "/authorizations", {"note": "to go"}).json
        self.assertEqual(self.emulator.ask("DELETE", f"/authorizations/{made['id']}", b"[rubbish").status, 204)

    def test_expect_100_continue(self):
        text = json.dumps({"note": "expected"})
        more = f"Expect: 100-continue\r\nContent-Length: {len(text)}\r\n"
        with self.emulator.raw(request("POST", "/api/v3/authorizations", more)) as connection:
            self.assertTrue(connection.recv(100).startswith(b"HTTP/1.1 100 Continue\r\n\r\n"))
            connection.sendall(text.encode())
            self.assertEqual(read_replies(connection, ["POST"])[0].status, 201)

    def test_no_content_has_no_length(self):
        made = self.emulator.ask("POST", "/authorizations", {"note": "short"}).json
        etag = self.emulator.ask("GET", "/user").headers["ETag"]
        for reply, status in ((self.emulator.ask("DELETE", f"/authorizations/{made['id']}"), 204),
                              (self.emulator.ask("OPTIONS", "/user"), 204),
                              (self.emulator.ask("GET", "/user", headers={"If-None-Match": etag}), 304)):
            self.assertEqual((reply.status, reply.body), (status, b""))
            self.assertIsNone(reply.headers["Content-Length"])

    def test_paths(self):
        secret = {"client_secret": APP_SECRET}
        for fingerprint in ("a/b", "a b", "100%", "日本語 🚀", "a?b#c", "a+b", "..a", "é" * 300):
            with self.subTest(fingerprint):
                reply = self.emulator.ask("PUT", put_path(fingerprint), secret)
                self.assertEqual((reply.status, reply.json["fingerprint"]), (201, fingerprint))
        for climbing in ("/..", "/%2e%2e", "/x/..", "/x/../.."):
            with self.subTest(climbing):
                self.assertEqual(self.emulator.ask("PUT", put_path() + climbing, secret).status, 404)
        self.assertEqual(self.emulator.ask("GET", "/x/../user").status, 200)
        self.assertEqual(self.emulator.ask("GET", "/./user").status, 200)
        self.assertEqual(self.one(request("GET", "http://ghe.example/api/v3/user")).status, 200)
        self.assertEqual(self.one(request("GET", "/api/v3/user%0a")).status, 404)

    def test_head_and_options(self):
        for path, status in (("/user", 200), ("/authorizations", 200), ("/nothing", 404)):
            head, get = self.emulator.ask("HEAD", path), self.emulator.ask("GET", path)
            self.assertEqual((head.status, head.body), (status, b""))
            self.assertEqual(head.headers["Content-Length"], str(len(get.body)))
            self.assertEqual(head.headers["Link"], get.headers["Link"])
        reply = self.emulator.ask("OPTIONS", "/authorizations", signed=False)
        self.assertEqual(reply.status, 204)
        self.assertIn("DELETE", reply.headers["Access-Control-Allow-Methods"])

    def test_what_is_no_request_ends_the_connection(self):
        for data in (b"rubbish\r\n\r\n", b"FOO /api/v3/user HTTP/1.1\r\nHost: x\r\n\r\n",
                     b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n",
                     b"GET /" + b"x" * 20000 + b" HTTP/1.1\r\nHost: x\r\n\r\n"):
            with self.emulator.raw(data) as connection:
                received = b"".join(iter(lambda: connection.recv(65536), b""))
            self.assertRegex(received, rb"^HTTP/1\.1 4\d\d ")
            self.assertEqual(received.count(b"HTTP/1.1"), 1)
        self.assertEqual(self.one(request("TRACE", "/api/v3/user"), "TRACE").status, 405)

    def test_gzip_and_ranges(self):
        plain = self.emulator.ask("GET", "/authorizations")
        packed = self.emulator.ask("GET", "/authorizations", headers={"Accept-Encoding": "gzip"})
        self.assertEqual(packed.headers["ETag"], "W/" + plain.headers["ETag"])
        self.assertEqual(gzip.decompress(packed.body), plain.body)
        part = self.emulator.ask("GET", "/authorizations", headers={"Range": "bytes=0-9"})
        self.assertEqual((part.status, part.body), (200, plain.body))
        self.assertIn("Accept-Encoding", plain.headers["Vary"])

    def test_headers_come_in_any_case(self):
        reply = self.one(b"GET /api/v3/user HTTP/1.1\r\nhOsT: x\r\nuser-AGENT: raw\r\nAUTHORIZATION: bAsIc "
                         + basic().split()[1].encode() + b"\r\n\r\n")
        self.assertEqual(reply.status, 200)


if __name__ == "__main__":
    unittest.main()

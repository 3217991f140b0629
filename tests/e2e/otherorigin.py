# SPDX-License-Identifier: MIT
"""A second server that nobody should talk to, and a server that says in every answer that the rest is there."""

import http.client
import http.server
import threading

HOP_BY_HOP = ("connection", "keep-alive", "transfer-encoding")


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_one(self):
        length = int(self.headers.get("Content-Length") or 0)
        self.server.owner.answer(self, self.rfile.read(length))

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = handle_one

    def log_message(self, *_):
        pass


class Server:
    """Listens on 127.0.0.1 in threads of its own, as a context."""

    def __init__(self):
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.owner = self
        self.place = f"127.0.0.1:{self._server.server_address[1]}"
        self.web_root = f"http://{self.place}"

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()


class OtherOrigin(Server):
    """Takes whatever comes, and remembers all of it."""

    def __init__(self):
        super().__init__()
        self.received = []

    def answer(self, handler, body):
        self.received.append(f"{handler.requestline}\n{handler.headers}".encode() + body)
        handler.send_response(200)
        handler.send_header("Content-Length", "2")
        handler.send_header("X-GitHub-Request-Id", "0:0")
        handler.end_headers()
        handler.wfile.write(b"[]")


class MisledServer(Server):
    """Hands everything on to an emulator, which it tells that its address is `elsewhere` (HOST:PORT). So every Link,
    Location and url points there."""

    def __init__(self, emulator, elsewhere):
        super().__init__()
        self._emulator = emulator
        self._elsewhere = elsewhere
        self.links = []

    def answer(self, handler, body):
        behind = http.client.HTTPConnection("127.0.0.1", self._emulator.port, timeout=60)
        headers = {name: value for name, value in handler.headers.items() if name.lower() not in HOP_BY_HOP}
        behind.request(handler.command, handler.path, body, headers | {"Host": self._elsewhere})
        reply = behind.getresponse()
        content = reply.read()
        behind.close()
        handler.send_response(reply.status)
        for name, value in reply.getheaders():
            if name.lower() == "link":
                self.links.append(value)
            if name.lower() not in (*HOP_BY_HOP, "content-length", "date", "server"):
                handler.send_header(name, value)
        if reply.status != 204:
            handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What test_window.py's NamesTest does not come by: windows of days on which something goes wrong. There too, nothing is
without a name, and no key stands for two things."""

import contextlib
import http.server
import tempfile
import threading
import unittest

from accountswindow import AccountsTest, Certificates
from desktop import wait_for
from emulatorprocess import APP_ID, APP_SECRET, USER, basic, put_path
from keyringdesktop import KeyringDesktop


def setUpModule():
    AccountsTest.desktop = unittest.enterModuleContext(KeyringDesktop())
    import screenreader  # finds the bus of the desktop that was just made
    AccountsTest.sr = screenreader


@contextlib.contextmanager
def proxy_that_asks():
    """Its address; it lets nobody through."""
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_CONNECT(self):
            self.send_response(407)
            self.send_header("Proxy-Authenticate", 'Basic realm="office"')
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as proxy:
        threading.Thread(target=proxy.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{proxy.server_port}"
        proxy.shutdown()


class NamesTest(AccountsTest):
    def look(self, place):
        self.assertEqual(self.reader.faults(), [], place)

    def look_at_dialog(self, title):
        dialog = self.reader.find_dialog(title).get_name()
        self.look(dialog)
        return dialog

    def close_dialog(self, title):
        dialog = self.look_at_dialog(title)
        self.desktop.key("Escape")
        self.reader.find_gone(self.sr.DIALOG, dialog)

    def signed_in(self, *options):
        server = self.emulator(*options)
        self.open()
        self.sign_in(server.web_root)
        self.ready()
        self.focus()
        return server


class ServersTest(NamesTest):
    def test_lists_that_cannot_be_read(self):
        server = self.signed_in()
        self.desktop.key("ctrl+f")
        self.desktop.type("nothing is called so")
        self.button("Clear filter")
        self.look("no match")
        self.press("Clear filter")
        for _ in range(10):
            server.ask("GET", "/user", headers={"Authorization": basic(USER, "wrong")})
        self.desktop.key("F5")
        self.text("too many")
        self.look("locked out")
        server.end()
        self.desktop.key("F5")
        self.text("cannot be reached")
        self.look("offline")
        self.desktop.kill_keyring()
        self.addCleanup(self.desktop.start_keyring)
        self.desktop.key("alt+c", "m")
        self.press("Remove")
        self.close_dialog("Keychain")
        self.quit()
        self.open()
        self.text("No keychain can be reached")
        self.look("no keychain")

    def test_proxy_and_certificate(self):
        certificates = Certificates(self.enterContext(tempfile.TemporaryDirectory()))
        server = self.emulator(*certificates.options("self-signed"))
        self.open()
        self.press("Add account")
        self.fill_form(server.web_root)
        self.press("Show certificate …")
        self.close_dialog("The certificate of")
        self.look("certificate that nobody vouches for")
        self.program.end()
        proxy = self.enterContext(proxy_that_asks())
        self.desktop.env |= {"https_proxy": proxy}
        self.addCleanup(self.desktop.env.pop, "https_proxy")
        self.open()
        self.press("Add account")
        self.fill("Server address", "https://ghe.example")
        self.close_dialog("Sign in to the proxy")
        self.look("declined")

    def test_servers_without_this(self):
        server = self.emulator("--api-gone")
        self.open()
        self.sign_in(server.web_root)
        self.text("API not offered")
        self.look("API not offered")
        server = self.emulator("--no-password-auth")
        self.press("Add account")
        self.fill("Server address", server.web_root)
        self.text("takes no passwords here")
        self.look("no passwords")


class DialogsTest(NamesTest):
    def test_server_that_does_not_do_as_told(self):
        server = self.signed_in("--fault", "DELETE /applications/grants 2 status:500",
                                "--fault", "POST /authorizations close-after")
        self.reader.choose_first(self.desktop, 2, "Applications")
        self.desktop.key("Delete")
        self.look_at_dialog("Revoke 2 applications")
        self.desktop.key("Return")
        self.press("Save result …")
        self.close_dialog("Save result")
        self.close_dialog("Revoke 2 applications")
        self.focus()
        self.desktop.key("ctrl+n")
        self.reader.find_dialog("New token")
        self.desktop.type("lost on its way")
        self.press("Create token")
        self.close_dialog("The token was made")
        self.focus()
        self.desktop.key("ctrl+2")
        self.reader.choose_first(self.desktop, 1, "Tokens")
        self.desktop.key("ctrl+e")
        self.reader.find_dialog("Edit token")
        for token in server.ask("GET", "/authorizations?per_page=100").json:
            server.ask("PATCH", f"/authorizations/{token['id']}", {"note": f"changed {token['id']}"})
        self.desktop.type("mine")
        self.press("Save")
        self.text("has changed")
        self.close_dialog("Edit token")

    def test_token_of_an_application(self):
        server = self.signed_in()
        server.ask("PUT", put_path(), {"client_secret": APP_SECRET})
        self.desktop.key("ctrl+n")
        self.reader.find_dialog("New token")
        self.desktop.click(*self.sr.centre(self.reader.find(self.sr.Role.RADIO_BUTTON, "For an application")))
        self.look("New token for an application")
        self.fill("Client ID", APP_ID)
        self.fill("Client secret", APP_SECRET)
        self.press("Create token")
        self.close_dialog("This token is there already")

    def test_files_and_pages(self):
        self.signed_in()
        self.desktop.key("ctrl+shift+e")
        self.look_at_dialog("Export")
        self.reader.find(self.sr.FIELD, "File name:").set_text_contents("/proc/applications.csv")
        self.press("Save")
        self.text("could not be written")
        self.close_dialog("Export")
        self.focus()
        self.desktop.key("ctrl+1", "Home")
        self.press(wait_for("a link", self.link))
        self.close_dialog("Open in browser")
        self.focus()
        self.reader.open_preferences(self.desktop, 2)
        self.press("Choose a file with certificate authorities")
        self.close_dialog("Certificate authorities")
        self.close_dialog("Preferences")
        self.focus()

    def link(self):
        for element in self.reader.showing():
            name = element.get_name() or ""
            if element.get_role() == self.sr.Role.PUSH_BUTTON and name.startswith("Open ") and name.endswith(" in the browser"):
                return name
        return None


if __name__ == "__main__":
    unittest.main()

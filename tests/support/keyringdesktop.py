# SPDX-License-Identifier: MIT
"""A private desktop with a keychain: a real gnome-keyring-daemon, unlocked."""

import os
import signal
import subprocess

from desktop import Desktop, wait_for

PASSWORD = "keyring"
NAME = "org.freedesktop.secrets"


class KeyringDesktop(Desktop):
    def _start(self):
        super()._start()
        self.start_keyring()

    def __exit__(self, *arguments):
        if "DBUS_SESSION_BUS_ADDRESS" in self.env and self.keyring_is_there():
            self.kill_keyring()
        super().__exit__(*arguments)

    def _call(self, destination, path, method, *arguments):
        return subprocess.run(["dbus-send", "--session", "--print-reply=literal", f"--dest={destination}", path, method,
                               *arguments], env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True, check=False)

    def _bus(self, method, *arguments):
        return self._call("org.freedesktop.DBus", "/", f"org.freedesktop.DBus.{method}", *arguments)

    def keyring_is_there(self):
        return self._bus("GetNameOwner", f"string:{NAME}").returncode == 0

    def start_keyring(self):
        """Also after it was killed; what was kept is there again."""
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets", "--daemonize"], env=self.env,
                       input=PASSWORD, text=True, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for("the keyring", self.keyring_is_there)

    def kill_keyring(self):
        answer = self._bus("GetConnectionUnixProcessID", f"string:{NAME}").stdout
        os.kill(int(answer.split()[-1]), signal.SIGKILL)
        wait_for("the keyring to go", lambda: not self.keyring_is_there())

    def kept(self):
        """What another program finds in the unlocked keyring under Grantry's name, secrets and all."""
        return subprocess.run(["secret-tool", "search", "--all", "server", "Grantry"], env=self.env, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              check=False).stdout

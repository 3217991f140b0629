# SPDX-License-Identifier: MIT
"""A private desktop with a keychain: a real gnome-keyring-daemon, unlocked."""

import os
import signal
import subprocess

from desktop import Desktop, wait_for

PASSWORD = "keyring"
NAME = "org.freedesktop.secrets"


class KeyringDesktop(Desktop):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        # The keyring's own window would come and go among those that are read, which the AT-SPI library does not survive.
        self.env |= {"GTK_A11Y": "none", "NO_AT_BRIDGE": "1"}

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

    def lock_keyring(self):
        locked = self._call(NAME, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
                            "array:objpath:/org/freedesktop/secrets/collection/login")
        assert locked.returncode == 0

    def unlock_keyring(self):
        self.kill_keyring()
        self.start_keyring()

    def question_is_open(self):
        """The keyring's own, for its password. It has the keyboard then, and nobody else."""
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Unlock Login Keyring"], env=self.env,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              check=False).returncode == 0

    def await_question(self):
        wait_for("the keyring to ask", self.question_is_open)

    def dismiss_question(self):
        self.await_question()

        def gone():  # it takes a moment before it listens
            if self.question_is_open():
                self.key("Escape")
            return not self.question_is_open()
        wait_for("the keyring's question to go", gone)

    def kill_keyring(self):
        answer = self._bus("GetConnectionUnixProcessID", f"string:{NAME}").stdout
        os.kill(int(answer.split()[-1]), signal.SIGKILL)
        wait_for("the keyring to go", lambda: not self.keyring_is_there())

    def kept(self):
        """What another program finds in the unlocked keyring under Grantry's name, secrets and all."""
        return subprocess.run(["secret-tool", "search", "--all", "server", "Grantry"], env=self.env, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              check=False).stdout

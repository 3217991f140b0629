# SPDX-License-Identifier: MIT
"""A private desktop with a keychain: a real gnome-keyring-daemon, unlocked, whose password is "keyring"."""

import os
import signal
import subprocess

from desktop import Desktop, wait_for

PASSWORD = "keyring"
NAME = "org.freedesktop.secrets"
PROMPT = "Unlock Login Keyring"


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

    def lock_keyring(self):
        locked = self._call(NAME, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
                            "array:objpath:/org/freedesktop/secrets/collection/login")
        if locked.returncode:
            raise RuntimeError("the keyring could not be locked")

    def kill_keyring(self):
        answer = self._bus("GetConnectionUnixProcessID", f"string:{NAME}").stdout
        os.kill(int(answer.split()[-1]), signal.SIGKILL)
        wait_for("the keyring to go", lambda: not self.keyring_is_there())

    def _prompts(self):
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", PROMPT], env=self.env, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False).stdout.split()

    def prompt_is_open(self):
        return bool(self._prompts())

    def _end_prompt(self, *keys):
        def is_gone():  # again and again: it takes a moment before it listens
            for prompt in self._prompts()[:1]:
                subprocess.run(["xdotool", "windowfocus", prompt], env=self.env, check=False, stderr=subprocess.DEVNULL)
                for key in keys:
                    key()
            return not self.prompt_is_open()
        wait_for("the keyring's question", self.prompt_is_open)
        wait_for("the keyring's question to go", is_gone)

    def answer_prompt(self):
        self._end_prompt(lambda: self.key("ctrl+a"), lambda: self.type(PASSWORD), lambda: self.key("Return"))

    def dismiss_prompt(self):
        self._end_prompt(lambda: self.key("Escape"))

    def kept(self):
        """What another program finds in the unlocked keyring under Grantry's name, secrets and all."""
        return subprocess.run(["secret-tool", "search", "--all", "server", "Grantry"], env=self.env, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              check=False).stdout

# SPDX-License-Identifier: MIT
"""A private desktop: an X server without a screen, a session bus, and for each program a home folder that goes away.

A program's window is read as a screen reader reads it (AT-SPI) and driven by real keys and clicks (xdotool). Used by
tests/e2e and by the demo.
"""

import os
import pathlib
import queue
import signal
import subprocess
import tempfile
import threading
import time

PATIENCE = 60  # seconds until something that must happen is given up


class NotSeen(AssertionError):
    """Something did not come to pass within PATIENCE."""


def within(seconds, probe):
    """The first true value of probe(), or its last one."""
    end = time.monotonic() + seconds
    while not (value := probe()) and time.monotonic() < end:
        time.sleep(0.05)
    return value


def wait_for(what, probe):
    """The first true value of probe(); `what` says in words what is waited for."""
    value = within(PATIENCE, probe)
    if not value:
        raise NotSeen(f"waited {PATIENCE} s in vain for {what}")
    return value


def start_and_read_line(command, read_fd_option, **options):
    """Starts a server that writes one line (its address) to a file descriptor once it is ready."""
    read_end, write_end = os.pipe()
    process = subprocess.Popen([part.format(fd=write_end) for part in command + read_fd_option],
                               pass_fds=[write_end], stdin=subprocess.DEVNULL, **options)
    os.close(write_end)
    with os.fdopen(read_end, encoding="utf-8") as pipe:
        line = pipe.readline().strip()
    if not line:
        process.wait()
        raise RuntimeError(f"{command[0]} did not start")
    return process, line


def end(process):
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class Desktop:
    """with Desktop() as desktop: ... Everything that was started is ended on the way out.

    One for each process: the library that reads windows never lets go of the first bus that it met.
    There is no keychain on it: see keyringdesktop.py.
    """

    def __init__(self, width=1280, height=900):
        self._size = f"{width}x{height}x24"
        self._processes = []
        self._programs = []
        self._folder = tempfile.TemporaryDirectory(prefix="grantry-desktop-")
        self.folder = pathlib.Path(self._folder.name)
        runtime = self.folder / "run"
        runtime.mkdir(mode=0o700)
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(runtime),
            "XDG_RUNTIME_DIR": str(runtime),
            "TMPDIR": str(runtime),
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "GSETTINGS_BACKEND": "memory",
        }
        # What the sanitizers and the tests' own settings need, where they are set.
        self.env |= {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _start(self):
        xvfb, display = start_and_read_line(
            ["Xvfb", "-screen", "0", self._size, "-nolisten", "tcp", "-noreset"], ["-displayfd", "{fd}"],
            env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._processes.append(xvfb)
        self.env["DISPLAY"] = f":{display}"
        bus, address = start_and_read_line(
            ["dbus-daemon", f"--config-file={self._bus_config()}", "--nofork", "--nopidfile"], ["--print-address={fd}"],
            env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._processes.append(bus)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address
        # The AT-SPI library works in this process, and takes both from the environment.
        os.environ.update({name: self.env[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")})
        os.environ["GSETTINGS_BACKEND"] = "memory"

    def _bus_config(self):
        """A session bus that starts by name only what is listed here: never the machine's own keychain."""
        services = self.folder / "services"
        services.mkdir()
        for name in ("org.a11y.Bus", "org.gnome.keyring.SystemPrompter"):
            service = pathlib.Path(f"/usr/share/dbus-1/services/{name}.service")
            if service.exists():
                (services / service.name).write_bytes(service.read_bytes())
        config = self.folder / "bus.conf"
        config.write_text(f"""<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={self.folder}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
""", encoding="utf-8")
        return config

    def __exit__(self, *_):
        for program in self._programs:
            program.end()
        for process in reversed(self._processes):
            end(process)
        self._folder.cleanup()

    def start(self, command, **options):
        """Starts a program on this desktop, with an empty home folder of its own; it is ended with the desktop."""
        home = pathlib.Path(tempfile.mkdtemp(prefix="home-", dir=self.folder))
        program = Program(command, self.env | {"HOME": str(home)}, home, **options)
        self._programs.append(program)
        return program

    def xdotool(self, *arguments):
        try:
            return subprocess.run(["xdotool", *map(str, arguments)], env=self.env, check=True, stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, text=True, timeout=PATIENCE).stdout.split()
        except subprocess.TimeoutExpired:
            raise NotSeen(f"waited {PATIENCE} s in vain for xdotool {arguments[0]}") from None

    def key(self, *names):
        """Presses keys, for example "ctrl+f", "Delete", no faster than a person: where a screen reader may listen, Qt asks
        it about every key that is no shortcut. In haste a shortcut overtakes the key before it, and a late Alt closes
        the menu that it has opened."""
        self.xdotool("key", "--clearmodifiers", "--delay", 120, *names)

    def type(self, text):
        self.xdotool("type", "--delay", "20", text)

    def click(self, x, y):
        self.xdotool("mousemove", x, y, "click", "1")

    def place_window(self, pid, width, height):
        """Waits for the program's window, puts it into the corner, and gives it this size and the keyboard."""
        window = self.xdotool("search", "--sync", "--onlyvisible", "--all", "--pid", pid, "--name", "Grantry")[-1]
        self.xdotool("windowmove", window, 0, 0)
        self.xdotool("windowsize", window, width, height)
        self.xdotool("windowfocus", "--sync", window)

    def screenshot(self, file):
        subprocess.run(["import", "-window", "root", str(file)], env=self.env, check=True, stdin=subprocess.DEVNULL)


class Program:
    """A running program whose standard output is read line by line."""

    def __init__(self, command, env, home, **options):
        self.home = home
        self.process = subprocess.Popen([str(part) for part in command], env=env, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, text=True, **options)
        self._lines = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def line(self):
        """The next line that it wrote."""
        try:
            line = self._lines.get(timeout=PATIENCE)
        except queue.Empty:
            raise NotSeen("the program wrote no line") from None
        if line is None:
            raise NotSeen(f"the program ended with status {self.process.wait(PATIENCE)}")
        return line

    def wait(self):
        return self.process.wait(PATIENCE)

    def end(self):
        end(self.process)
        self._reader.join()
        self.process.stdout.close()

    def files(self):
        """What it left in its home folder."""
        return sorted(str(path.relative_to(self.home)) for path in self.home.rglob("*"))

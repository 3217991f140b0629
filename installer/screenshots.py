#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Makes the pictures in resources/screenshots, which the README shows, from the real program.

    screenshots.py [PROGRAM]
"""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))
from desktop import Desktop, wait_for  # noqa: E402

WIDTH, HEIGHT = 1180, 760


def picture(desktop, program, appearance, file):
    import screenreader as sr  # finds the bus of the desktop
    grantry = desktop.start([program, "--demo", "--appearance", appearance])
    reader = sr.Reader(grantry.process.pid)
    desktop.place_window(grantry.process.pid, WIDTH, HEIGHT)
    table = reader.find(sr.Role.TABLE, "Applications")
    row = wait_for("Travis CI", lambda: sr.row_of(table, "Travis CI"))
    desktop.click(*sr.centre(row))
    reader.find(sr.Role.PUSH_BUTTON, "Revoke Travis CI")
    desktop.screenshot(file)
    grantry.end()


def main(program=ROOT / "build/release/bin/grantry"):
    folder = ROOT / "resources" / "screenshots"
    folder.mkdir(exist_ok=True)
    with Desktop(WIDTH, HEIGHT) as desktop:
        for appearance in ("light", "dark"):
            picture(desktop, program, appearance, folder / f"{appearance}.png")


if __name__ == "__main__":
    main(*sys.argv[1:])

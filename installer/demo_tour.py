#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Goes through Grantry's main job on a virtual display, by real key presses and clicks, and checks every step: against
the window as a screen reader sees it, and against the demo's server, asked past the window.

    demo_tour.py PROGRAM FOLDER [GRANTRY OPTION...]

Screenshots go to FOLDER. The status is 0 when every step was as it should be.
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tests" / "support"))
from demoserver import DemoServer  # noqa: E402
from desktop import Desktop, NotSeen, wait_for  # noqa: E402

VICTIM = "Travis CI"
WIDTH, HEIGHT = 1180, 760


class Tour:
    def __init__(self, desktop, program, pictures):
        import screenreader  # finds the bus of the desktop
        self.sr = screenreader
        self.desktop = desktop
        self.program = program
        self.reader = screenreader.Reader(program.process.pid)
        self.pictures = pictures
        self.step = 0

    def done(self, what, picture=None):
        """Says what was done, and keeps a picture of how the window looks now."""
        self.step += 1
        print(f"{self.step:2}. {what}")
        if picture:
            file = self.pictures / f"{self.step:02}-{picture}.png"
            self.desktop.screenshot(file)
            print(f"    {file}")

    def check(self, truth, otherwise):
        if not truth:
            raise NotSeen(otherwise)

    def click(self, element):
        self.desktop.click(*self.sr.centre(element))

    def button(self, name):
        return self.reader.find(self.sr.Role.PUSH_BUTTON, name)

    def table(self, name, rows):
        table = self.reader.find(self.sr.Role.TABLE, name)
        wait_for(f"{rows} rows in {name}", lambda: len(self.sr.row_names(table)) == rows)
        return table

    def sign_in(self):
        self.server = DemoServer.announced_by(self.program.line())
        self.grants = self.server.grants()
        self.reader.take_keyboard(self.desktop, WIDTH, HEIGHT)
        self.applications = self.table("Applications", len(self.server.applications()))
        self.done(f"Signed octocat in over HTTP: {len(self.grants)} applications have access", "applications")

    def look_closer(self):
        self.click(self.sr.row_of(self.applications, VICTIM))
        self.button(f"Revoke {VICTIM}")
        self.done(f"Clicked on {VICTIM}: its scopes are explained at the right", "details")

        self.desktop.key("ctrl+f")
        self.desktop.type("travis")
        self.table("Applications", 1)
        self.done("Pressed Ctrl+F and typed “travis”: one application is left", "filter")
        self.desktop.key("ctrl+a", "Delete")
        self.table("Applications", len(self.server.applications()))

    def take_back(self):
        self.click(self.sr.row_of(self.applications, VICTIM))
        self.desktop.key("Delete")
        self.button("Undo")
        self.done("Pressed Del: the undo time runs", "undo-time")
        self.desktop.key("ctrl+z")
        self.reader.find_gone(self.sr.Role.PUSH_BUTTON, "Undo")
        self.check(self.server.grants() == self.grants, "something was revoked although it was undone")
        self.done("Pressed Ctrl+Z: taken back, and the server still has everything")

    def revoke(self):
        self.click(self.button(f"Revoke {VICTIM}"))
        self.button("Undo")
        self.check(VICTIM in self.server.grants(), "the access was revoked before the undo time was over")
        self.done("Clicked on Revoke: nothing is sent while the undo time runs", "revoking")
        wait_for("the server to drop the grant", lambda: VICTIM not in self.server.grants())
        wait_for("the row to leave", lambda: self.sr.row_of(self.applications, VICTIM) is None)
        expected = {name: grant for name, grant in self.grants.items() if name != VICTIM}
        self.check(self.server.grants() == expected, "another application lost its access too")
        self.check(not self.server.tokens_of(VICTIM), "tokens of the application are still there")
        self.done(f"Waited: the server has revoked {VICTIM} and all its tokens, and the row is gone", "revoked")

    def finish(self):
        self.desktop.key("ctrl+2")
        self.table("Tokens", len(self.server.tokens()))
        self.done(f"Pressed Ctrl+2: {len(self.server.tokens())} tokens are left", "tokens")
        self.desktop.key("ctrl+q")
        self.check(self.program.wait() == 0, "Grantry did not end well")
        self.done("Pressed Ctrl+Q: Grantry has ended")

    def go(self):
        self.sign_in()
        self.look_closer()
        self.take_back()
        self.revoke()
        self.finish()


def main(program, folder, *options):
    pictures = pathlib.Path(folder)
    pictures.mkdir(parents=True, exist_ok=True)
    for old in pictures.glob("*.png"):
        old.unlink()
    with Desktop(WIDTH, HEIGHT) as desktop:
        tour = Tour(desktop, desktop.start([program, "--demo", *options]), pictures)
        try:
            tour.go()
        except Exception as error:
            desktop.screenshot(pictures / "failed.png")
            print(f"FAILED: {error}\n    {pictures / 'failed.png'}", file=sys.stderr)
            return 1
    print(f"All {tour.step} steps were as they should be. The screenshots are in {pictures}.")
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))

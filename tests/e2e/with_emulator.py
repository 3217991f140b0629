#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""with_emulator.py [emulator's options] -- command...

Runs the command beside an emulator, and ends with its exit status. The command finds in its environment EMULATOR_API and
EMULATOR_WEB (the two roots), EMULATOR_LOGIN and EMULATOR_PASSWORD, and EMULATOR_CODE where --otp-code is among the options.
"""

import os
import subprocess
import sys

import emulatorprocess


def main():
    split = sys.argv.index("--")
    options, command = sys.argv[1:split], sys.argv[split + 1:]
    with emulatorprocess.Emulator(*options) as emulator:
        environment = {
            **os.environ,
            "EMULATOR_API": emulator.api_root,
            "EMULATOR_WEB": emulator.web_root,
            "EMULATOR_LOGIN": emulatorprocess.USER,
            "EMULATOR_PASSWORD": emulatorprocess.PASSWORD,
            "EMULATOR_APP_ID": emulatorprocess.APP_ID,
            "EMULATOR_APP_SECRET": emulatorprocess.APP_SECRET,
        }
        if "--otp-code" in options:
            environment["EMULATOR_CODE"] = options[options.index("--otp-code") + 1]
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())

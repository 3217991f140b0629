#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Installs what a build needs, builds, and starts Grantry with demo data on its own server emulator.
#   demo.sh [GRANTRY OPTION...]    for example: demo.sh --appearance dark
# Without a display it opens the same window on a virtual one, goes through the main job by real key presses and clicks,
# checks each step, and leaves screenshots in build/demo.
set -euo pipefail
cd "$(dirname "$0")/.."

has_display() { [ -n "${DISPLAY:-}" ] && xdotool getdisplaygeometry >/dev/null 2>&1; }

./installer/install-deps.sh build headless
cmake --preset release
cmake --build --preset release

program=build/release/bin/grantry
if has_display; then
    echo "Starting Grantry with demo data. Nothing that you do there leaves this machine."
    exec "$program" --demo "$@"
fi
echo "There is no display here, so Grantry runs on a virtual one."
exec ./installer/demo_tour.py "$program" build/demo "$@"

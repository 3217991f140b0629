#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds and runs every test. Needs no display. Ends with ctest's summary.
#   run.sh [CTEST OPTION...]    for example: run.sh -R tst_pageloader
set -euo pipefail
cd "$(dirname "$0")/.."

./installer/install-deps.sh build headless test
cmake --preset dev
cmake --build --preset dev
exec ctest --preset dev "$@"

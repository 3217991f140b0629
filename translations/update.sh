#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Brings the .ts files up to date with the texts in the sources; what is new in them is then to be translated.
#   update.sh           those in this folder
#   update.sh FOLDER    those in FOLDER
# grantry_en.ts holds the plural forms of English and nothing else: see app/text/language.h.
set -euo pipefail
folder=$(realpath "${1:-$(dirname "$0")}")
cd "$(dirname "$0")/.."

lupdate=$(qtpaths6 --query QT_HOST_BINS)/lupdate
sources=$(mktemp)
trap 'rm -f "$sources"' EXIT
find app ui -name '*.cpp' -o -name '*.h' | LC_ALL=C sort >"$sources"

for file in "$folder"/grantry_*.ts; do
    only=()
    [ "${file##*/}" != grantry_en.ts ] || only=(-pluralonly)
    "$lupdate" -silent -I . -locations none -no-obsolete "${only[@]}" "@$sources" -ts "$file"
done

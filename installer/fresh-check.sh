#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Runs the README's commands, as they are written there, on a fresh Debian 12 that has nothing but git and CA certificates,
# in a clone of what is committed here. Each gets a system of its own.
#   fresh-check.sh
# Needs root, debootstrap, the network and 4 GB below ${TMPDIR:-/tmp}; leaves nothing behind.
set -euo pipefail
cd "$(dirname "$0")/.."

[ "$(id -u)" -eq 0 ] || { echo "fresh-check: needs root, for debootstrap and chroot" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "fresh-check: needs the package debootstrap" >&2; exit 1; }

work=$(mktemp -d -t grantry-fresh-XXXXXX)
trap 'rm -rf --one-file-system "$work"' EXIT

# In name spaces of their own, so that every mount and every process ends with the command.
run_in() {
    unshare --mount --pid --fork --kill-child bash -euc '
        mount -t proc proc "$1/proc"
        mount --rbind /dev "$1/dev"
        cd "$1"
        exec env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin ${http_proxy:+http_proxy="$http_proxy"} \
            chroot "$1" bash -c "cd /root/grantry && $2"' bash "$1" "$2" </dev/null
}

mapfile -t commands < <(sed -n 's/^    \(\.\/[a-z]*\/[a-z]*\.sh\)$/\1/p' README.md)
[ ${#commands[@]} -eq 2 ] || { echo "fresh-check: the README has ${#commands[@]} commands, not two" >&2; exit 1; }

debootstrap --variant=minbase --include=git,ca-certificates bookworm "$work/base" >"$work/log" 2>&1 ||
    { tail -n 20 "$work/log" >&2; exit 1; }

passed=0
for command in "${commands[@]}"; do
    cp -a "$work/base" "$work/system"
    git clone --quiet --no-local . "$work/system/root/grantry"
    echo "=== $command"
    started=$SECONDS
    if run_in "$work/system" "$command"; then
        passed=$((passed + 1))
        echo "=== $command passed in $((SECONDS - started)) s"
    else
        echo "=== $command FAILED"
    fi
    rm -rf --one-file-system "$work/system"
done
echo "fresh-check: $passed passed, $((${#commands[@]} - passed)) failed"
[ "$passed" -eq ${#commands[@]} ]

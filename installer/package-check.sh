#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Takes a .deb through its life on a fresh Debian 12 that gets nothing but what the package asks for: an older one is
# installed and used, upgraded, used again, removed and purged. Nothing must be left then but the user's own settings.
#   package-check.sh OLDER.deb NEWER.deb
# Needs root, debootstrap, the network, Xvfb, xdotool and 2 GB below ${TMPDIR:-/tmp}; leaves nothing behind.
set -euo pipefail
[ $# -eq 2 ] || { sed -n '4,7s/^# \{0,1\}//p' "$0" >&2; exit 2; }
[ "$(id -u)" -eq 0 ] || { echo "package-check: needs root, for debootstrap and chroot" >&2; exit 1; }
for tool in debootstrap Xvfb xdotool curl; do
    command -v "$tool" >/dev/null || { echo "package-check: needs $tool" >&2; exit 1; }
done
older=$(realpath "$1") newer=$(realpath "$2")

work=$(mktemp -d -t grantry-package-XXXXXX)
system=$work/system
screen=
trap '[ -z "$screen" ] || kill "$screen"; rm -rf --one-file-system "$work"' EXIT

# In name spaces of their own, so that every mount and every process ends with the command.
run_as() { # USER COMMAND...
    unshare --mount --pid --fork --kill-child bash -euc '
        mount -t proc proc "$1/proc"
        mount --rbind /dev "$1/dev"
        cd /
        system=$1 user=$2
        shift 2
        exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            HOME="$([ "$user" = root ] && echo /root || echo "/home/$user")" DISPLAY="$DISPLAY" \
            ${http_proxy:+http_proxy="$http_proxy"} chroot --userspec="$user" "$system" "$@"' \
        bash "$system" "$@" </dev/null
}

say() { printf '    %s\n' "$*"; }
fail() { printf 'package-check: %s\n' "$*" >&2; exit 1; }
wait_for() { # WHAT COMMAND...
    local what=$1 end=$((SECONDS + 60))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || fail "waited a minute in vain for $what"
        sleep 0.2
    done
}

apt_get() { run_as root apt-get -q -y --no-install-recommends "$@" >"$work/apt" 2>&1 || { cat "$work/apt" >&2; fail "apt-get $*"; }; }

# Everything but what apt and dpkg write down for themselves.
files() {
    (cd "$system" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./home -o -path ./tmp -o -path ./var/cache \
        -o -path ./var/log -o -path ./var/lib/dpkg -o -path ./var/lib/apt \) -prune -o -print | sort)
}

install_deb() { # DEB
    local version
    cp "$1" "$system/tmp/"
    apt_get install "/tmp/$(basename "$1")"
    version=$(run_as root dpkg-query --show --showformat '${Version}' grantry)
    [ "$version" = "$(dpkg-deb --field "$1" Version)" ] || fail "$version is installed"
    run_as somebody grantry-emulator --version >/dev/null
    say "installed $version: grantry --version says $(run_as somebody grantry --version)"
}

# The window opens on a real X server, signs in over HTTP, and ends by its own key.
demo() {
    run_as somebody grantry --demo >"$work/demo" 2>&1 &
    local program=$! address
    wait_for "the demo's server" grep -q '^demo server on ' "$work/demo"
    address=$(sed -n 's/^demo server on //p' "$work/demo")
    wait_for "the demo's server to answer" curl -sS "${address%/}/api/v3/meta"
    wait_for "the window" xdotool search --onlyvisible --name Grantry
    quit "$program"
    say "ran the demo"
}

# Without an account; what it keeps is the user's.
use() {
    run_as somebody grantry >"$work/use" 2>&1 &
    local program=$!
    wait_for "the window" xdotool search --onlyvisible --name Grantry
    quit "$program"
    [ -s "$settings" ] || fail "there are no settings"
    say "used it: there are settings"
}

quit() { # PID
    xdotool windowfocus --sync "$(xdotool search --onlyvisible --name Grantry | tail -n 1)"
    xdotool key ctrl+q
    wait "$1" || fail "the program ended with status $?: $(cat "$work/demo" "$work/use" 2>/dev/null)"
}

nothing_missing() {
    local program missing
    for program in grantry grantry-emulator; do
        missing=$(run_as root ldd "/usr/bin/$program" | grep 'not found' || true)
        [ -z "$missing" ] || fail "$program lacks $missing"
    done
}

debootstrap --variant=minbase bookworm "$system" >"$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; exit 1; }
exec {announced}<> <(:)
Xvfb -displayfd "$announced" -screen 0 1280x900x24 -nolisten tcp 2>"$work/screen" &
screen=$!
read -r -t 60 number <&"$announced" || fail "Xvfb does not start: $(cat "$work/screen")"
export DISPLAY=:$number
run_as root useradd --create-home --shell /bin/bash somebody
settings=$system/home/somebody/.config/grantry/grantry.ini
apt_get update
files >"$work/before"
say "made a fresh Debian $(cat "$system/etc/debian_version")"

install_deb "$older"
nothing_missing
demo
[ -z "$(ls -A "$system/home/somebody/.config" 2>/dev/null)" ] || fail "the demo has left something"
use
cp "$settings" "$work/settings"
install_deb "$newer"
[ "$(run_as somebody grantry --version)" = "grantry $(dpkg-deb --field "$newer" Version)" ] || fail "the old program is still there"
cmp "$settings" "$work/settings" || fail "the upgrade has changed the settings"
demo

apt_get remove grantry
[ ! -e "$system/usr/bin/grantry" ] || fail "the program is still there"
run_as root dpkg --purge grantry >"$work/purge" 2>&1 || fail "cannot be purged: $(cat "$work/purge")"
run_as root dpkg --status grantry >"$work/status" 2>&1 && fail "dpkg still knows the package: $(cat "$work/status")"
apt_get autoremove --purge
files >"$work/after"
# Other packages' leftovers are not ours; a path that names us is.
left=$(comm -13 "$work/before" "$work/after" | grep -i grantry || true)
[ -z "$left" ] || fail "left behind: $left"
cmp "$settings" "$work/settings" || fail "removing it has touched the settings"
others=$(cd "$system/home/somebody" && find . -newer "$work/before" -type f ! -path './.config/grantry/*' ! -path './.cache/*')
[ -z "$others" ] || fail "it has put files elsewhere in the home folder: $others"
say "removed and purged it: nothing is left but the user's settings"

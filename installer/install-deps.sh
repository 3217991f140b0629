#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Installs what Grantry needs on Debian 12 or newer and on systems made from it.
#
#   install-deps.sh GROUP...
#     build     compiler, CMake and libraries: all that a build needs
#     headless  a display that is not there, and what drives and photographs a window on it
#     test      what the tests need besides
#     dev       formatter, linters, second compiler, debugger, compiler cache
#     package   what makes and checks packages
#
# Quick and silent when all is there. Needs root or sudo only when something is missing. On any other system it names
# the packages and ends with status 3; with GRANTRY_NO_INSTALL=1 it does nothing at all.
set -euo pipefail

declare -A packages=(
    [build]="g++ cmake ninja-build pkgconf libexpected-dev libcpp-httplib-dev zlib1g-dev
             qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
             qtkeychain-qt6-dev libsecret-1-0"
    [headless]="xvfb xauth xdotool imagemagick dbus-daemon at-spi2-core python3 python3-gi gir1.2-atspi-2.0
                fonts-dejavu-core"
    [test]="curl jq nginx-light openssl python3-jsonschema python3-github ruby-octokit hub gnome-keyring gcr libsecret-tools
            dbus-bin"
    [dev]="ccache clang clang-format clang-tidy clazy gdb git lld"
    [package]="git dpkg-dev file rpm help2man lintian rpmlint appstream desktop-file-utils devscripts blhc man-db
               bash-completion zsh cpio curl debootstrap"
)
# The oldest versions that will do, where a system of the right family may be too old.
declare -A oldest=([cmake]=3.25 [qt6-base-dev]=6.4 [libcpp-httplib-dev]=0.11 [qtkeychain-qt6-dev]=0.13)

no_apt=3

say() { printf 'install-deps: %s\n' "$*" >&2; }

usage() {
    sed -n '4,14s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

is_debian_like() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null && [ -r /etc/os-release ] &&
        (. /etc/os-release && [[ " ${ID:-} ${ID_LIKE:-} " == *" debian "* ]])
}

name_packages() {
    say "$1"
    say "Grantry needs these packages, named here as Debian 12 names them:"
    printf '    %s\n' "${wanted[@]}" >&2
    say "that is Qt $(printf '%s' "${oldest[qt6-base-dev]}") or newer, CMake ${oldest[cmake]} or newer, cpp-httplib ${oldest[libcpp-httplib-dev]} or newer, QtKeychain ${oldest[qtkeychain-qt6-dev]} or newer and a C++20 compiler."
    say "Once they are there, run the same command with GRANTRY_NO_INSTALL=1 before it."
    exit "$no_apt"
}

# What of "${wanted[@]}" is not installed.
missing_packages() {
    comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) \
        <(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
            sed -n 's/^installed //p' | sort -u)
}

# The version that apt would install, or nothing.
candidate() {
    LC_ALL=C apt-cache policy "$1" | sed -n 's/^  Candidate: //p' | grep -v '(none)' || true
}

check_candidates() {
    local package version
    for package in "${missing[@]}"; do
        version=$(candidate "$package")
        [ -n "$version" ] || name_packages "apt has no package $package here."
        if [ -n "${oldest[$package]:-}" ] && dpkg --compare-versions "$version" lt "${oldest[$package]}"; then
            name_packages "apt has $package $version here, and Grantry needs ${oldest[$package]} or newer."
        fi
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -q -y "$@" </dev/null >&2
}

[ $# -gt 0 ] || usage
wanted=()
for group in "$@"; do
    [ -n "${packages[$group]:-}" ] || usage
    read -r -a some -d '' <<<"${packages[$group]}" || true
    wanted+=("${some[@]}")
done

[ -z "${GRANTRY_NO_INSTALL:-}" ] || exit 0
is_debian_like || name_packages "this is not Debian 12, nor made from it, so nothing was installed."

mapfile -t missing < <(missing_packages)
[ ${#missing[@]} -gt 0 ] || exit 0

say "missing: ${missing[*]}"
if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    say "run this as root:"
    say "    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    exit 1
fi
apt_get update || say "apt-get update had trouble; going on with what is known."
check_candidates
apt_get install --no-install-recommends "${missing[@]}"

#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Runs a command in a desktop session of its own: private HOME and XDG directories, a session bus where MODE has one,
# and on it a real gnome-keyring-daemon, unlocked, whose questions appear on a display that nobody else sees.
#
#   keyring-session.sh MODE COMMAND [ARGUMENT...]
#     keyring        the keyring's password is in KEYRING_PASSWORD
#     keyring-mute   the same, but without a display: the keyring cannot ask
#     access-denied  the same as that, and the bus lets nobody speak to it
#     no-service     a bus without any keychain
#     no-bus         not even that
#
# KEYRING_BUS_PID holds the process of the bus. Nothing but the keyring's prompter is started by name, so that a keyring
# that was killed stays away.
set -euo pipefail

mode=$1
shift

if [ "$mode" = keyring ] && [ "${KEYRING_SESSION_DISPLAY:-}" != ready ]; then
    KEYRING_SESSION_DISPLAY=ready exec xvfb-run --auto-servernum "$0" "$mode" "$@"
fi

place=$(mktemp -d)
bus_pid=
finish() {
    [ -z "$bus_pid" ] || kill "$bus_pid" 2>/dev/null || true
    rm -rf "$place"
}
trap finish EXIT

mkdir -m 700 "$place/home" "$place/run" "$place/services"
export HOME=$place/home XDG_RUNTIME_DIR=$place/run XDG_CONFIG_HOME=$place/home/.config
export XDG_DATA_HOME=$place/home/.local/share XDG_CACHE_HOME=$place/home/.cache XDG_STATE_HOME=$place/home/.local/state
export GTK_A11Y=none NO_AT_BRIDGE=1 KEYRING_PASSWORD=keyring
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY SSH_AUTH_SOCK GNOME_KEYRING_CONTROL
unset XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION GNOME_DESKTOP_SESSION_ID
[ "$mode" = keyring ] || unset DISPLAY

start_bus() {
    local denied=
    [ "$mode" != access-denied ] || denied='<deny send_destination="org.freedesktop.secrets"/>'
    cp /usr/share/dbus-1/services/org.gnome.keyring.SystemPrompter.service "$place/services"
    cat >"$place/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$place/run/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$place/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    $denied
  </policy>
</busconfig>
END
    bus_pid=$(dbus-daemon --config-file="$place/bus.conf" --fork --print-pid 2>"$place/bus.log")
    export DBUS_SESSION_BUS_ADDRESS=unix:path=$place/run/bus KEYRING_BUS_PID=$bus_pid
}

keyring_is_there() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
        string:org.freedesktop.secrets >/dev/null 2>&1
}

case $mode in
no-bus) ;;
no-service)
    start_bus
    ;;
keyring | keyring-mute | access-denied)
    start_bus
    printf '%s' "$KEYRING_PASSWORD" |
        gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>"$place/keyring.log"
    until keyring_is_there; do sleep 0.05; done
    ;;
*)
    echo "keyring-session: no mode named $mode" >&2
    exit 2
    ;;
esac

"$@"

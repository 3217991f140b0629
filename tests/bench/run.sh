#!/bin/sh
# SPDX-License-Identifier: MIT
# Prints what the panes cost with 10, 1,000 and 100,000 tokens, beside a QTableView on a QSortFilterProxyModel; then how
# long Grantry takes to read 1,000 pages of 100 tokens, beside curl and jq doing the same: over HTTP/1.1 from the
# emulator, then over TLS with HTTP/2 through nginx (where it is installed).
#
#     cmake --preset bench && cmake --build --preset bench && tests/bench/run.sh
#     tests/bench/run.sh BUILD_FOLDER        instead of build/bench
set -eu

here=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$here/build/bench}
pages=${PAGES:-1000}
work=$(mktemp -d)
emulator_pid=
nginx_pid=
trap 'for pid in $emulator_pid $nginx_pid; do kill "$pid" 2>/dev/null || true; done; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

start_emulator() {
    "$build/bin/grantry-emulator" --port 0 --generate "200,$((pages * 100))" >"$work/ready" &
    emulator_pid=$!
    until [ -s "$work/ready" ]; do
        kill -0 "$emulator_pid"
        sleep 0.1
    done
    api=$(sed 's/^listening on //' "$work/ready")
}

# curl_and_jq LABEL API_ROOT STREAMS OPTION...: every page into a file of its own, then all of them through jq.
curl_and_jq() {
    label=$1 root=$2 streams=$3
    shift 3
    mkdir -p "$work/pages"
    printf 'user = "octocat:demo"\nurl = "%s/authorizations?per_page=100&page=[1-%d]"\noutput = "%s/#1.json"\n' \
        "$root" "$pages" "$work/pages" >"$work/curlrc"
    begin=$(date +%s.%N)
    curl --silent --show-error --no-progress-meter --compressed --config "$work/curlrc" --parallel --parallel-max "$streams" "$@"
    fetched=$(date +%s.%N)
    rows=$(cat "$work/pages"/*.json | jq '.[] | .id' | wc -l)
    end=$(date +%s.%N)
    echo "$begin $fetched $end" | awk -v label="$label" -v rows="$rows" -v pages="$pages" \
        '{ printf "curl, %s: %d pages in %.2f s, with jq %d rows in %.2f s\n", label, pages, $2 - $1, rows, $3 - $1 }'
    rm -rf "$work/pages"
}

# An nginx of our own, without root, that speaks HTTP/2 over TLS in front of the emulator.
start_nginx() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost \
        -addext subjectAltName=DNS:localhost -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    backend=$(echo "$api" | sed 's,^http://,,; s,/.*,,')
    cat >"$work/nginx.conf" <<CONF
daemon off;
worker_processes 1;
pid $work/nginx.pid;
error_log $work/error.log;
events { worker_connections 512; }
http {
    access_log off;
    client_body_temp_path $work/body;
    proxy_temp_path $work/proxy;
    fastcgi_temp_path $work/fastcgi;
    uwsgi_temp_path $work/uwsgi;
    scgi_temp_path $work/scgi;
    upstream emulator { server $backend; keepalive 32; }
    server {
        listen 127.0.0.1:$port ssl http2;
        server_name localhost;
        ssl_certificate $work/cert.pem;
        ssl_certificate_key $work/key.pem;
        location / {
            proxy_pass http://emulator;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host \$host;
            proxy_buffers 32 64k;
        }
    }
}
CONF
    nginx -c "$work/nginx.conf" -e "$work/error.log" 2>/dev/null &
    nginx_pid=$!
    tls="https://localhost:$port"
    until curl --silent --output /dev/null --cacert "$work/cert.pem" "$tls/api/v3/meta"; do
        kill -0 "$nginx_pid"
        sleep 0.1
    done
}

# panes ROWS: an emulator of its own, so that neither view finds what the other has left.
panes() {
    for option in "" --plain; do
        "$build/bin/grantry-emulator" --port 0 --generate "200,$1" >"$work/panes" &
        panes_pid=$!
        until [ -s "$work/panes" ]; do
            kill -0 "$panes_pid"
            sleep 0.1
        done
        # shellcheck disable=SC2086
        ROWS=$1 QT_QPA_PLATFORM=offscreen "$build/bin/bench_panes" $option "$(sed 's/^listening on //' "$work/panes")"
        kill "$panes_pid"
        rm "$work/panes"
    done
}

QT_QPA_PLATFORM=offscreen "$build/bin/bench_panes" --titles
for rows in 10 1000 $((pages * 100)); do
    panes "$rows"
done
echo
start_emulator
"$build/bin/bench_pages" "$api"
curl_and_jq "HTTP/1.1, 6 connections" "$api" 6

PATH=$PATH:/usr/sbin
if command -v nginx >/dev/null && command -v openssl >/dev/null; then
    start_nginx
    "$build/bin/bench_pages" --ca "$work/cert.pem" "$tls"
    curl_and_jq "HTTP/2 over TLS, 20 streams" "$tls/api/v3" 20 --http2 --cacert "$work/cert.pem"
else
    echo "no nginx or no openssl here: HTTP/2 was not measured"
fi

#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Makes certificates for servers on 127.0.0.1, in every condition that a client meets.
#
#   certificates.sh DIR
#     DIR/ca.crt          a company's own authority, which no system knows
#     DIR/good.{crt,key}  issued by it, for 127.0.0.1 and localhost
#     DIR/expired, DIR/wrong-host
#                         the same, but over since 2021; for another host
#     DIR/self-signed, DIR/renewed
#                         signed by themselves: as a new server, and as the same one later
set -euo pipefail
cd "$1"

key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"; }
self() { openssl req -x509 -new -key "$1.key" -subj "/CN=$2" -days 3650 -out "$1.crt" "${@:3}"; }
here=subjectAltName=DNS:localhost,IP:127.0.0.1

key ca
self ca "Example Corp CA" -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign

cat >ca.conf <<END
[ca]
default_ca = own
[own]
dir = .
new_certs_dir = .
database = ./index.txt
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
END
: >index.txt

# issue NAME SUBJECT-ALTERNATIVE-NAME FIRST-DAY LAST-DAY
issue() {
    key "$1"
    openssl req -new -key "$1.key" -subj "/CN=$1.example" -addext "$2" -out "$1.csr"
    openssl ca -batch -notext -config ca.conf -cert ca.crt -keyfile ca.key -in "$1.csr" -out "$1.crt" \
        -startdate "${3}000000Z" -enddate "${4}000000Z" 2>/dev/null
}
issue good "$here" 20200101 20491231
issue expired "$here" 20200101 20210101
issue wrong-host subjectAltName=DNS:elsewhere.example 20200101 20491231

for name in self-signed renewed; do
    key "$name"
    self "$name" "ghe.example" -addext "$here"
done

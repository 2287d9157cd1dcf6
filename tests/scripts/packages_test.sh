#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# scripts/packages on machines that are made up: their dpkg-query, id, sudo and apt-get are the small files below.
set -euo pipefail
cd "$(dirname "$0")/../.."

machine=$(mktemp -d)
trap 'rm -rf "$machine"' EXIT
calls=$machine/calls
failures=0

# has TOOL TEXT   gives the machine a tool that does what the text says.
has() {
    printf '#!/bin/bash\n%s\n' "$2" >"$machine/$1"
    chmod +x "$machine/$1"
}

# expect WHAT EXIT_CODE OUTPUT CALLS   runs scripts/packages format there and compares everything that it did.
expect() {
    local output seen code=0 wanted="$2|$3|$4"
    : >"$calls"
    output=$(PATH="$machine:/usr/bin:/bin" scripts/packages format 2>&1 </dev/null) || code=$?
    seen="$code|$output|$(cat "$calls")"
    if [ "$seen" != "$wanted" ]; then
        printf '%s\n  expected: %s\n  was:      %s\n' "$1" "$wanted" "$seen"
        failures=1
    fi
}

has apt-get "echo \"apt-get \$DEBIAN_FRONTEND \$*\" >>$calls"
has sudo "echo sudo \"\$@\" >>$calls; exit 1"
has id 'echo 1000'

has dpkg-query 'printf "clang-format=installed shellcheck=installed "'
expect 'Says and does nothing when all is there' 0 '' ''

has dpkg-query 'printf "clang-format=installed shellcheck=config-files "; exit 1'
expect 'Prints the line to run, and asks for no password, without root' 2 \
    'Some packages are missing, and installing them needs root. Please run:
  apt-get update && apt-get install -y --no-install-recommends shellcheck' \
    'sudo -n true'

apt_options='-qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3'
installs="apt-get noninteractive $apt_options update
apt-get noninteractive $apt_options install -y --no-install-recommends shellcheck"
has id 'echo 0'
expect 'Installs what is missing, and only that, as root' 0 'Installing shellcheck (about a minute)' "$installs"

has id 'echo 1000'
has sudo 'shift; exec "$@"'
expect 'Installs with a sudo that asks nothing' 0 'Installing shellcheck (about a minute)' "$installs"

has apt-get 'echo "E: no network" >&2; exit 100'
expect 'Says what apt could not install' 2 \
    'Installing shellcheck (about a minute)
E: no network
scripts/packages: apt could not install shellcheck; Weft is built on Debian 12' ''

exit "$failures"

#!/usr/bin/env bash
# Reads many broken archives: each must be refused, found to be broken, or whole; nothing else may happen.
# Usage: bench/fuzz.sh [rounds] [seed]
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
exec mvn -q -B -ntp test -Dtest=ArchiveFuzzTest -Djiping.fuzz.rounds="${1:-100000}" -Djiping.fuzz.seed="${2:-1}"

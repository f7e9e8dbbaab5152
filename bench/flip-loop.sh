#!/usr/bin/env bash
# Flips a bit of the database file, cuts it or blanks a block of it, and looks each time whether the program notices.
# Usage: bench/flip-loop.sh [flips] [seed]
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
[ -f target/jiping.jar ] || mvn -q -B -DskipTests -Dspotless.check.skip=true package
mkdir -p target/bench
"${java}c" -d target/bench -cp "target/jiping.jar:target/lib/*" bench/FlipLoop.java bench/StoreSample.java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$java" -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true -cp "target/bench:target/jiping.jar:target/lib/*" FlipLoop "$folder" "${1:-200}" "${2:-1}"

#!/usr/bin/env bash
# 10,000 organizations written to .xlsx and read in again, in one process after a warm-up; and once in a process of its own.
# Usage: bench/sheet.sh [runs]
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
[ -f target/jiping.jar ] || mvn -q -B -DskipTests -Dspotless.check.skip=true package
mkdir -p target/bench
"${java}c" -d target/bench -cp "target/jiping.jar:target/lib/*" bench/SheetSpeed.java bench/StoreSample.java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
speed() { "$java" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Djava.io.tmpdir="$folder" -cp "target/bench:target/jiping.jar:target/lib/*" SheetSpeed "$folder" "$@"; }
speed 1 0
speed "${1:-7}" 2

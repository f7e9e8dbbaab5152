#!/usr/bin/env bash
# Kills a saving program at random moments, and looks each time whether every save that it reported is there, whole.
# Usage: bench/kill-loop.sh [kills] [seed]
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
[ -f target/jiping.jar ] || mvn -q -B -DskipTests -Dspotless.check.skip=true package
mkdir -p target/bench
"${java}c" -d target/bench -cp "target/jiping.jar:target/lib/*" bench/KillLoop.java bench/StoreSample.java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$java" -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true -cp "target/bench:target/jiping.jar:target/lib/*" KillLoop loop "$folder" "${1:-500}" "${2:-1}"

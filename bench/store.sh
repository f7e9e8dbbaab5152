#!/usr/bin/env bash
# Durable saves a second, and how long opening takes with 1, 100 and 10,000 reports.
# Usage: bench/store.sh [runs]
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
[ -f target/jiping.jar ] || mvn -q -B -DskipTests -Dspotless.check.skip=true package
mkdir -p target/bench
"${java}c" -d target/bench -cp "target/jiping.jar:target/lib/*" bench/StoreSpeed.java bench/StoreSample.java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
speed() { "$java" -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true -cp "target/bench:target/jiping.jar:target/lib/*" StoreSpeed "$@"; }
speed saves "$folder/saves"
for count in 1 100 10000; do speed fill "$folder/$count" "$count"; done
for run in $(seq "${1:-5}"); do
  for count in 1 100 10000; do speed open "$folder/$count"; done
done | sort -n | awk '{ t[$1] = t[$1] " " $2; m[$1] = $3 } END { for (c in t) { n = split(t[c], a, " "); for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (a[j] + 0 < a[i] + 0) { x = a[i]; a[i] = a[j]; a[j] = x } printf "%6d reports: opened and listed in %4d ms (median of %d), heap %d MB\n", c, a[int((n + 1) / 2)], n, m[c] } }' | sort -n

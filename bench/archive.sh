#!/usr/bin/env bash
# Writing and verifying an archive of the sample, and one with 200 MB of scans, beside copying the same bytes; and the memory that takes.
# Usage: bench/archive.sh [runs]
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
export LC_ALL=C.UTF-8
[ -f target/jiping.jar ] || mvn -q -B -DskipTests -Dspotless.check.skip=true package
mkdir -p target/bench
"${java}c" -d target/bench -cp "target/jiping.jar:target/lib/*" bench/ArchiveSpeed.java bench/CollectSample.java bench/StoreSample.java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$java" -jar target/jiping.jar --data "$folder/data" sample -o "$folder/sample" >/dev/null
"$java" -jar target/jiping.jar --data "$folder/sample/data" record 2021 -o "$folder/record.pdf" >/dev/null
for scans in "1 200000" "20 10000000"; do
  # As the program is started: with the quick compiler.
  "$java" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:gc:"$folder/gc.log" -cp "target/bench:target/jiping.jar:target/lib/*" \
    ArchiveSpeed "$folder/work" "$folder/sample/2021年度绩效评价报告.pdf" "$folder/record.pdf" "${1:-7}" $scans
  echo "        held after a collection at most $(grep -oE '[0-9]+M->[0-9]+M' "$folder/gc.log" | sed -E 's/.*->([0-9]+)M/\1/' | sort -n | tail -1) MB"
done

#!/usr/bin/env bash
# How many archives a second are merged, and the memory that takes, with 1,000 and 10,000 of them.
# Usage: bench/collect.sh [runs]. The archives (7 GB) are made once, in $JIPING_BENCH or a temporary folder that is removed.
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
export LC_ALL=C.UTF-8
[ -f target/jiping.jar ] || mvn -q -B -DskipTests -Dspotless.check.skip=true package
mkdir -p target/bench
"${java}c" -d target/bench -cp "target/jiping.jar:target/lib/*" bench/CollectSample.java bench/StoreSample.java
folder=${JIPING_BENCH:-$(mktemp -d)}
[ -n "${JIPING_BENCH:-}" ] || trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder"
program() { "$java" "$@"; }
if [ ! -f "$folder/made" ]; then
  program -jar target/jiping.jar --data "$folder/data" sample -o "$folder/sample" >/dev/null
  program -jar target/jiping.jar --data "$folder/sample/data" record 2021 -o "$folder/record.pdf" >/dev/null
  for count in 1000 10000; do
    program -cp "target/bench:target/jiping.jar:target/lib/*" \
      CollectSample "$folder/$count" "$count" "$folder/sample/2021年度绩效评价报告.pdf" "$folder/record.pdf" 20000
  done
  touch "$folder/made"
fi
du -sh "$folder/1000" "$folder/10000"
for run in $(seq "${1:-3}"); do
  for count in 1000 10000; do
    for kind in xlsx json; do
      /usr/bin/time -f "$kind $count %e %U %S %M" -o "$folder/time" \
        "$java" -Xmx192m -XX:+UseSerialGC -Xlog:gc:"$folder/gc.log" -jar target/jiping.jar \
        collect "$folder/$count" -o "$folder/out.$kind" >&2
      # The most that was left after a collection: what is really held.
      held=$(grep -oE '[0-9]+M->[0-9]+M' "$folder/gc.log" | sed -E 's/.*->([0-9]+)M/\1/' | sort -n | tail -1)
      echo "$(cat "$folder/time") ${held:-0}"
    done
  done
done | awk '
  { key = $1 " " $2; n[key]++; wall[key, n[key]] = $3; cpu[key, n[key]] = $4 + $5; rss[key, n[key]] = $6 / 1024; held[key, n[key]] = $7; count[key] = $2 }
  function median(a, key,   i, j, x, v) {
    for (i = 1; i <= n[key]; i++) v[i] = a[key, i]
    for (i = 1; i <= n[key]; i++) for (j = i + 1; j <= n[key]; j++) if (v[j] < v[i]) { x = v[i]; v[i] = v[j]; v[j] = x }
    return v[int((n[key] + 1) / 2)]
  }
  END { for (key in n) printf "%-11s %6.1f s, %4.0f archives a second; CPU %6.1f s, %4.0f a second on two cores; held after a collection at most %3d MB, resident %3d MB (medians of %d)\n", key, median(wall, key), count[key] / median(wall, key), median(cpu, key), 2 * count[key] / median(cpu, key), median(held, key), median(rss, key), n[key] }' | sort

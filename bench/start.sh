#!/usr/bin/env bash
# From the start of the process to the first window, against an empty JavaFX window, on a display of
# its own (packages xvfb, xdotool). Then the resident memory with the sample open.
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
runs=${1:-7}
work=$(mktemp -d)
display=:97
Xvfb $display -screen 0 1366x768x24 -noreset >/dev/null 2>&1 &
xvfb=$!
trap 'kill $xvfb; rm -rf "$work"' EXIT
export DISPLAY=$display
sleep 1
./run sample -o "$work" >/dev/null
"$(dirname "$java")/javac" -d "$work" -cp "target/lib/*" bench/EmptyWindow.java
# Both with the options of ./run, and each with a class archive of its own, made by a first run.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -XX:+AutoCreateSharedArchive -Xlog:cds=off -Xlog:cds+dynamic=off -Dprism.order=sw -Duser.language=zh -Duser.country=CN --enable-native-access=ALL-UNNAMED"

first_window() { # first_window TITLE COMMAND… : prints ms until a window of this title is visible
  local title=$1 from to pid
  shift
  from=$(date +%s%N)
  "$@" >/dev/null 2>&1 &
  pid=$!
  # Not --sync: that looks once a second only.
  until xdotool search --onlyvisible --name "$title" >/dev/null 2>&1; do sleep 0.02; done
  to=$(date +%s%N)
  kill $pid # not -9: the first run writes its archive when it ends
  wait $pid 2>/dev/null || true
  echo $(((to - from) / 1000000))
}
median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }

for i in $(seq 0 "$runs"); do
  empty=$(first_window empty $java $options -XX:SharedArchiveFile="$work/empty.jsa" -cp "$work:target/lib/*" EmptyWindow)
  full=$(first_window 绩评 $java $options -XX:SharedArchiveFile="$work/jiping.jsa" -jar target/jiping.jar --data "$work/data")
  ready=$(first_window '^绩评$' $java $options -XX:SharedArchiveFile="$work/jiping.jsa" -jar target/jiping.jar --data "$work/data")
  [ "$i" = 0 ] || { echo "$empty" >> "$work/empty"; echo "$full" >> "$work/full"; echo "$ready" >> "$work/ready"; }
done
empty=$(median < "$work/empty")
full=$(median < "$work/full")
ready=$(median < "$work/ready")
echo "first window, medians of $runs: empty $empty ms, jiping $full ms, ratio $(python3 -c "print(round($full / $empty, 2))")"
echo "list of reports in it: $ready ms, ratio $(python3 -c "print(round($ready / $empty, 2))")"

$java $options -XX:SharedArchiveFile="$work/jiping.jsa" -jar target/jiping.jar --data "$work/data" open 2021 >/dev/null 2>&1 &
pid=$!
xdotool search --sync --onlyvisible --name 绩评 >/dev/null 2>&1
sleep 8
echo "resident memory with the sample open: $(($(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' /proc/$pid/status) / 1024)) MB"
kill -9 $pid

#!/usr/bin/env bash
# From the start of the process until the window can be used (what is waited for is painted and
# answers a click of the system's mouse), against an empty JavaFX window, on a display of its own
# (packages xvfb, xdotool). Then the resident memory with the sample open.
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
# In a jar: no class archive is made where a folder is on the class path.
"$(dirname "$java")/javac" -d "$work/bench" -cp "target/lib/*" bench/EmptyWindow.java bench/UsableWindow.java
"$(dirname "$java")/jar" --create --file "$work/bench.jar" -C "$work/bench" .
# All with the options of ./run.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -Xlog:cds=off -Xlog:cds+dynamic=off -Dprism.order=sw -Duser.language=zh -Duser.country=CN --enable-native-access=ALL-UNNAMED"

# usable ARCHIVE SELECTOR CLASS [argument…]: ms until what the selector names is painted and answers a click
usable() {
  local archive=$1
  shift
  $java $options $archive -cp "$work/bench.jar:target/jiping.jar:target/lib/*" UsableWindow "$@" 2>/dev/null
}
median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }
data=(--data "$work/data")
measure() { # measure NAME [option…]: an option makes each program's archive, @ is its name
  local name=$1 archive=${2:-} i what
  for i in $(seq 0 "$runs"); do # in turns; the first run makes the archives
    for what in empty list report; do
      case $what in
        empty) usable "${archive//@/empty}" .root EmptyWindow ;;
        list) usable "${archive//@/jiping}" .table-row-cell:filled cn.jiping.Main "${data[@]}" ;;
        report) usable "${archive//@/jiping}" '#step-title' cn.jiping.Main "${data[@]}" open 2021 ;;
      esac >>"$work/$name-$what"
    done
  done
  for what in empty list report; do
    tail -n "$runs" "$work/$name-$what" | median >"$work/$what"
  done
  echo "$name, medians of $runs: empty window $(cat "$work/empty") ms, list of reports $(cat "$work/list") ms, open report $(cat "$work/report") ms;" \
    "ratios $(python3 -c "print(round($(cat "$work/list") / $(cat "$work/empty"), 2), round($(cat "$work/report") / $(cat "$work/empty"), 2))")"
}
measure "with class archives" "-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=$work/@.jsa"
measure "without"

$java $options -jar target/jiping.jar --data "$work/data" open 2021 >/dev/null 2>&1 &
pid=$!
xdotool search --sync --onlyvisible --name 绩评 >/dev/null 2>&1
sleep 8
echo "resident memory with the sample open: $(($(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' /proc/$pid/status) / 1024)) MB"
kill -9 $pid

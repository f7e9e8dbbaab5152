#!/usr/bin/env bash
# From the start of the process until the window can be used (what is waited for is painted and
# answers a click of the system's mouse), against an empty JavaFX window and one with the theme and
# a few controls, on a display of its own (packages xvfb, xdotool). Then the resident memory with
# the sample open.
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
runs=${1:-7}
work=$(mktemp -d)
display=:96
Xvfb $display -screen 0 1366x768x24 -noreset >/dev/null 2>&1 &
xvfb=$!
trap 'kill $xvfb; rm -rf "$work"' EXIT
export DISPLAY=$display
sleep 1
./run sample -o "$work" >/dev/null
# In a jar: no class archive is made where a folder is on the class path.
"$(dirname "$java")/javac" -d "$work/bench" -cp "target/lib/*" bench/EmptyWindow.java bench/PlainWindow.java bench/UsableWindow.java
"$(dirname "$java")/jar" --create --file "$work/bench.jar" -C "$work/bench" .
# All with the options of ./run.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -Xlog:cds=off -Xlog:cds+dynamic=off -Dprism.order=sw -Duser.language=zh -Duser.country=CN --enable-native-access=ALL-UNNAMED"

# The two to compare with have only what they need: each jar on the class path costs time.
javafx=$(printf '%s:' target/lib/javafx-*.jar target/lib/atlantafx-*.jar)
all=target/jiping.jar:$(printf '%s:' target/lib/*.jar)
# usable OPTIONS JARS SELECTOR CLASS [argument…]: ms until what the selector names is painted and answers a click
usable() {
  local more=$1 jars=$2
  shift 2
  $java $options $more -cp "$work/bench.jar:$jars" UsableWindow "$@" 2>/dev/null
}
median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }
data=(--data "$work/data")
# measure NAME [FIRST [LATER]]: options of the first run and of the measured ones; @ is the program's name
measure() {
  local name=$1 first=${2:-} later=${3:-} i what more
  for i in $(seq 0 "$runs"); do # in turns; the first run makes the archives
    more=$first
    [ "$i" = 0 ] || more=$later
    for what in empty plain list report; do
      case $what in
        empty) usable "${more//@/empty}" "$javafx" .root EmptyWindow ;;
        plain) usable "${more//@/plain}" "$javafx" .table-row-cell:filled PlainWindow ;;
        list) usable "${more//@/list}" "$all" .table-row-cell:filled cn.jiping.Main "${data[@]}" ;;
        report) usable "${more//@/report}" "$all" '#step-title' cn.jiping.Main "${data[@]}" open 2021 ;;
      esac | tail -n 1 >>"$work/$name-$what"
    done
  done
  for what in empty plain list report; do
    tail -n "$runs" "$work/$name-$what" | median >"$work/$what"
  done
  python3 - "$name" "$runs" "$work" <<'END'
import sys
name, runs, folder = sys.argv[1:]
ms = {what: int(open(f"{folder}/{what}").read()) for what in ("empty", "plain", "list", "report")}
print(f"{name}, medians of {runs}, ms (ratio to the empty window): empty window {ms['empty']}, "
      + ", ".join(f"{label} {ms[what]} ({ms[what] / ms['empty']:.2f})" for what, label in
                  (("plain", "a few controls"), ("list", "list of reports"), ("report", "open report"))))
END
}
archive="-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=$work/@.jsa"
measure "with class archives" "$archive" "$archive"
measure "without"
if $java -XX:+PrintFlagsFinal -version 2>&1 | grep -q AOTCacheOutput; then # since JDK 25: as installer/windows/build.ps1 makes it
  measure "with AOT caches" "-Xlog:aot=off -XX:AOTCacheOutput=$work/@.aot" "-XX:AOTCache=$work/@.aot"
fi

$java $options -jar target/jiping.jar --data "$work/data" open 2021 >/dev/null 2>&1 &
pid=$!
xdotool search --sync --onlyvisible --name 绩评 >/dev/null 2>&1
sleep 8
echo "resident memory with the sample open: $(($(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' /proc/$pid/status) / 1024)) MB"
kill -9 $pid

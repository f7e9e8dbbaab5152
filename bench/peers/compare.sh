#!/usr/bin/env bash
# Our checks on the sample beside zhlint and autocorrect: what is found by place, and the time.
# usage: bench/peers/compare.sh [RUNS]      medians of so many whole processes, in turns
set -euo pipefail
cd "$(dirname "$0")/../.."
. ./installer/prepare.sh
prepare
[ -f target/jiping.jar ] || mvn -q -B -DskipTests -Dspotless.check.skip=true package
runs=${1:-5}
text=src/main/resources/cn/jiping/service/sample/report-2021.txt
known=src/test/resources/cn/jiping/service/check/findings-2021.json
peers=target/peers
mkdir -p "$peers"
cp bench/peers/package.json bench/peers/peer.mjs "$peers"
[ -d "$peers/node_modules/zhlint" ] || npm install --silent --no-audit --no-fund --prefix "$peers"

peer() { (cd "$peers" && node peer.mjs "$@"); }
sample=$PWD/$text
for name in zhlint autocorrect; do
  peer "$name" places "$sample" >"$peers/$name.json"
done
./run check "$text" --format json >"$peers/jiping.json" || [ $? = 1 ] # it finds errors

# Medians of whole processes, taken in turns.
python3 - "$runs" >"$peers/cold" \
  "./run check '$text' --format json" \
  "cd $peers && node peer.mjs zhlint places '$sample'" \
  "cd $peers && node peer.mjs autocorrect places '$sample'" <<'PY'
import statistics, subprocess, sys, time
runs, commands = int(sys.argv[1]), sys.argv[2:]
times = [[] for _ in commands]
for run in range(runs + 1):
    for i, command in enumerate(commands):
        before = time.monotonic()
        subprocess.run(["sh", "-c", command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if run:  # the first one warms the disk cache
            times[i].append(1000 * (time.monotonic() - before))
print(*(f"{statistics.median(t):.0f}" for t in times))
PY
read -r cold_jiping cold_zhlint cold_autocorrect <"$peers/cold"
warm_jiping=$("$java" -cp "target/jiping.jar:target/lib/*" bench/WarmCheck.java "$text" | sed -n 's/^whole text *\([0-9.]*\).*/\1/p')

python3 bench/peers/score.py "$known" "$text" \
  "jiping" "$peers/jiping.json" "$cold_jiping" "$warm_jiping" \
  "zhlint 0.8.2" "$peers/zhlint.json" "$cold_zhlint" "$(peer zhlint warm "$sample")" \
  "autocorrect-node 2.14.0" "$peers/autocorrect.json" "$cold_autocorrect" "$(peer autocorrect warm "$sample")"
echo
echo "Cold: medians of $runs whole processes; warm: medians of 41 after a warm-up in one process."
echo "LanguageTool's Chinese rules (org.languagetool:language-zh) are left out: they need the test jar"
echo "of languagetool-core, which Maven Central does not have, so they can't be resolved."

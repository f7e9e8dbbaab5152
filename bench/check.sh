#!/usr/bin/env bash
# All checks on the sample in a warm process, also after a key and thirty times as long; then 1 and 5 MB of any text.
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
[ -f target/jiping.jar ] || mvn -q -B -DskipTests -Dspotless.check.skip=true package
sample=src/main/resources/cn/jiping/service/sample/report-2021.txt
"$java" -Xmx512m -cp "target/jiping.jar:target/lib/*" bench/WarmCheck.java "$sample"
"$java" -Xmx1g -cp "target/jiping.jar:target/lib/*" bench/LongTexts.java "$sample"

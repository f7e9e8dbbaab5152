#!/usr/bin/env bash
# Reports of 10 and 240 pages: growth of time, memory, and the same text by openhtmltopdf and LibreOffice.
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
[ -f target/jiping.jar ] || mvn -q -B -DskipTests -Dspotless.check.skip=true package
[ -d target/peer ] || (cd bench/peer && mvn -q -B dependency:copy-dependencies -DoutputDirectory="$OLDPWD/target/peer")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program="$java -Djava.awt.headless=true -Xmx1g -cp target/jiping.jar:target/lib/*:target/peer/* bench/LongReport.java"
echo "In a warm process, growth as a multiple of linear (goal: at most 1.20):"
$program 2>/dev/null # its log
classes="$work/classes"
"${java%java}javac" -proc:none -d "$classes" -cp "target/jiping.jar:target/lib/*:target/peer/*" bench/LongReport.java
cold="$java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp '$classes:target/jiping.jar:target/lib/*:target/peer/*' LongReport"
eval "$cold text 240 $work/report.txt"
soffice -env:UserInstallation=file://"$work"/profile --headless --convert-to docx:"MS Word 2007 XML" --outdir "$work" "$work/report.txt" >/dev/null 2>&1
echo "240 pages as whole processes:"
python3 bench/pair.py "${1:-5}" jiping "$cold pdf 240 $work/jiping.pdf" LibreOffice "soffice -env:UserInstallation=file://$work/profile --headless --convert-to pdf --outdir $work $work/report.docx"
python3 bench/pair.py "${1:-5}" jiping "$cold pdf 240 $work/jiping.pdf" openhtmltopdf "$cold html 240 $work/peer.pdf"

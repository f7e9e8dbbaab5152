#!/usr/bin/env bash
# The sample's PDF as a whole cold process, against LibreOffice converting the same report as .docx.
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./run sample -o "$work" >/dev/null
jiping="$java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -jar target/jiping.jar"
$jiping show 2021 --data "$work/data" > "$work/report.txt"
office() { # office FORMAT FILE
  soffice -env:UserInstallation=file://"$work"/profile --headless --convert-to "$1" --outdir "$work" "$2"
}
office docx:"MS Word 2007 XML" "$work/report.txt" >/dev/null 2>&1
python3 bench/pair.py "${1:-7}" \
  jiping "$jiping pdf 2021 --data $work/data -o $work/jiping.pdf" \
  LibreOffice "soffice -env:UserInstallation=file://$work/profile --headless --convert-to pdf --outdir $work $work/report.docx"

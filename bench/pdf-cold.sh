#!/usr/bin/env bash
# The sample's PDF as a whole cold process, against LibreOffice converting the same report as .docx.
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./run sample -o "$work" >/dev/null
# The options of ./run, with a class archive that the first run makes.
jiping="$java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=$work/jiping.jsa -Xlog:cds=off -Xlog:cds+dynamic=off -Djava.awt.headless=true -jar target/jiping.jar"
$jiping show 2021 --data "$work/data" > "$work/report.txt"
office() { # office FORMAT FILE
  soffice -env:UserInstallation=file://"$work"/profile --headless --convert-to "$1" --outdir "$work" "$2"
}
office docx:"MS Word 2007 XML" "$work/report.txt" >/dev/null 2>&1
pdf="$jiping pdf 2021 --data $work/data -o $work/jiping.pdf"
convert="soffice -env:UserInstallation=file://$work/profile --headless --convert-to pdf --outdir $work $work/report.docx"
echo "LibreOffice with the profile of an earlier run:"
python3 bench/pair.py "${1:-7}" jiping "$pdf" LibreOffice "$convert"
echo "LibreOffice with a new profile each time:"
python3 bench/pair.py "${1:-7}" jiping "$pdf" LibreOffice "rm -rf $work/profile; $convert"

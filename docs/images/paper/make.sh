#!/usr/bin/env bash
# Makes the pictures of docs/paper.md from the program's own pages. Needs poppler-utils and imagemagick.
set -euo pipefail
cd "$(dirname "$0")/../../.."
. ./installer/prepare.sh
prepare
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./run sample --all -o "$work" >/dev/null
"$java" -Djava.awt.headless=true -cp "target/jiping.jar:target/lib/*" docs/images/paper/LongTables.java "$work/tables.pdf"
picture() { # picture NAME PDF PAGE [CROP]
  pdftoppm -r 75 -f "$3" -l "$3" -singlefile -png "$2" "$work/page"
  convert "$work/page.png" ${4:+-crop "$4" +repage} -bordercolor '#bbbbbb' -border 1 -colors 24 -strip "PNG8:docs/images/paper/$1.png"
}
plain=$(echo "$work"/*报告.pdf)
whole=$(echo "$work"/*（*.pdf)
picture page-right "$plain" 1
picture page-left "$plain" 6
picture signature-sealed "$plain" 8
picture cover "$whole" 1
picture contents "$whole" 2
picture red-head "$whole" 5
picture signature-plain "$whole" 13
picture attachment "$whole" 14
picture imprint "$whole" 16
picture table-1 "$work/tables.pdf" 1
picture table-2 "$work/tables.pdf" 2
picture wide-1 "$work/tables.pdf" 3
picture wide-2 "$work/tables.pdf" 4

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
"$java" -Djava.awt.headless=true -cp "target/jiping.jar:target/lib/*" docs/images/paper/Forms.java "$work"
picture() { # picture NAME PDF PAGE [CROP]
  pdftoppm -r 75 -f "$3" -l "$3" -singlefile -png "$2" "$work/page"
  convert "$work/page.png" ${4:+-crop "$4" +repage} -bordercolor '#bbbbbb' -border 1 -colors 24 -strip "PNG8:docs/images/paper/$1.png"
}
page_with() { # page_with PDF WORDS: the first page that has them
  local page=1
  until pdftotext -f "$page" -l "$page" "$1" - | grep -qF -- "$2"; do page=$((page + 1)); done
  echo "$page"
}
plain=$(echo "$work"/*报告.pdf)
whole=$(echo "$work"/*（*.pdf)
picture page-right "$plain" 1
picture page-left "$plain" 6
picture signature-sealed "$plain" "$(page_with "$plain" 负责人)"
picture cover "$whole" 1
picture contents "$whole" 2
picture red-head "$whole" "$(page_with "$whole" 区财政局：)"
picture signature-plain "$whole" "$(page_with "$whole" 负责人)"
picture attachment "$whole" "$(page_with "$whole" 执行率)"
picture imprint "$whole" "$(page_with "$whole" 印发)"
for page in 1 2 3 4; do picture "table-$page" "$work/tables.pdf" "$page"; done
for page in 1 2 4; do picture "form-$page" "$work/form.pdf" "$page"; done
picture form-lying "$work/form-lying.pdf" 2

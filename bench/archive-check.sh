#!/usr/bin/env bash
# The archive of the sample, checked without the program: unpacked by the JDK's jar, each digest by
# sha256sum, each PDF by pdfinfo and the XML by xmllint where they are there. Says OK, or fails.
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./run sample -o "$work" --all >/dev/null
mkdir "$work/unpacked"
cd "$work/unpacked"
"$(dirname "$java")/jar" xf ../*.jiping
cd ./*/
sha256sum -c --quiet manifest-sha256.txt
sha256sum -c --quiet tagmanifest-sha256.txt
listed=$(wc -l <manifest-sha256.txt)
lying=$(find data -type f | wc -l)
[ "$listed" = "$lying" ]
[ "$(sed -n 's/^Payload-Oxum: //p' bag-info.txt)" = "$(find data -type f -printf '%s\n' | awk '{ s += $1 } END { print s }').$lying" ]
if command -v pdfinfo >/dev/null; then
  for pdf in data/*.pdf; do pdfinfo "$pdf" >/dev/null; done
fi
if command -v xmllint >/dev/null; then xmllint --noout data/*.xml; fi
echo "OK: $lying files, every digest right"

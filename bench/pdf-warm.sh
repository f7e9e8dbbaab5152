#!/usr/bin/env bash
# CPU time of the sample's PDF in a warm process, against bare PDFBox loops that draw the same glyphs.
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
[ -f target/jiping.jar ] || mvn -q -B -DskipTests -Dspotless.check.skip=true package
exec "$java" -Djava.awt.headless=true -Xmx1g -cp "target/jiping.jar:target/lib/*" bench/WarmPdf.java

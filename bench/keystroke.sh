#!/usr/bin/env bash
# From a changed character to the pixels of its page, in a warm process, against the limit of 150 ms.
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
prepare
[ -f target/jiping.jar ] || mvn -q -B -DskipTests -Dspotless.check.skip=true package
exec "$java" -Djava.awt.headless=true -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "target/jiping.jar:target/lib/*" bench/KeystrokeToPreview.java

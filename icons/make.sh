#!/bin/sh
# Makes every picture of the program's icon from the two drawings beside this script.
# Needs rsvg-convert (librsvg2-bin) and convert (imagemagick).
set -eu
cd "$(dirname "$0")"
window=../src/main/resources/cn/jiping/ui
mkdir -p "$window"

for size in 16 24 32 48 64 128 256 512; do
  drawing=jiping.svg
  if [ "$size" -le 32 ]; then drawing=jiping-small.svg; fi
  rsvg-convert --width "$size" --height "$size" "$drawing" --output "jiping-$size.png"
done
for size in 32 64 256; do
  cp "jiping-$size.png" "$window/icon-$size.png"
done
convert jiping-16.png jiping-24.png jiping-32.png jiping-48.png jiping-64.png jiping-128.png \
  jiping-256.png jiping.ico

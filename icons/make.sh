#!/bin/sh
# Makes every picture of the program's icon, and the icon of an archive's file, from the drawings
# beside this script. Needs rsvg-convert (librsvg2-bin) and convert (imagemagick).
set -eu
cd "$(dirname "$0")"
window=../src/main/resources/cn/jiping/ui
mkdir -p "$window"

# draw NAME SIZE FILE: small sizes have drawings of their own, whose edges meet their pixels.
draw() {
  drawing=$1.svg
  if [ "$2" -le 32 ]; then drawing=$1-small.svg; fi
  if [ -f "$1-$2.svg" ]; then drawing=$1-$2.svg; fi
  rsvg-convert --width "$2" --height "$2" "$drawing" --output "$3"
}

for size in 16 20 24 32 40 48 64 128 256 512; do
  draw jiping "$size" "jiping-$size.png"
done
# Of its window JavaFX takes the picture of 32 px on Windows and of 128 px elsewhere, whatever else there is.
for size in 32 128; do
  cp "jiping-$size.png" "$window/icon-$size.png"
done
# Without 128: Windows takes 256 for it, and every program file would carry its 67 KB.
convert jiping-16.png jiping-20.png jiping-24.png jiping-32.png jiping-40.png jiping-48.png jiping-64.png \
  jiping-256.png jiping.ico

# Windows shows the file's icon only as it is in the .ico; nothing else needs its pictures.
pictures=$(mktemp -d)
trap 'rm -r "$pictures"' EXIT
for size in 16 20 24 32 40 48 64 256; do
  draw jiping-file "$size" "$pictures/$size.png"
done

# Beside the first and the last page of the installer; of the size and kind that NSIS wants.
convert -size 164x314 'xc:#f4e4e2' \( jiping-128.png -resize 96x96 \) -geometry +34+48 -composite \
  -colors 128 -type Palette -compress None BMP3:jiping-side.bmp

cd "$pictures"
convert 16.png 20.png 24.png 32.png 40.png 48.png 64.png 256.png jiping-file.ico
cp jiping-file.ico "$OLDPWD"

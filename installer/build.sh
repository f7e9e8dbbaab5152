#!/usr/bin/env bash
# Makes the installer for Windows and the portable ZIP, on Debian, from Maven Central and Debian
# packages alone. The same sources give the same bytes. What it makes lies in target/windows.
set -euo pipefail
cd "$(dirname "$0")/.."
. ./installer/prepare.sh
export LC_ALL=C.UTF-8 TZ=UTC SOURCE_DATE_EPOCH=1640995200 # as project.build.outputTimestamp

parts=installer/windows
work=target/windows
stage=$work/绩评
version=$(sed -nE 's|^  <version>(.*)</version>|\1|p' pom.xml)
javafx=$(sed -nE 's|.*<javafx.version>(.*)</javafx.version>.*|\1|p' pom.xml)

# A whole Temurin JRE 21 for Windows, the only one on Maven Central.
scanner=8.1.0.6389
scanner_digest=73f0e71928673d5b2f39bb86213342a30e51a14c8eec345164016bb29c8df8ee
graphics_digest=6b5b3041f2735508a8aad23c5795e745d5bf78a0a6aa920bae43ab41ec22d8c2

say() { echo "$*" >&2; }

need_tools() {
  local packages=() pair
  for pair in makensis:nsis x86_64-w64-mingw32-gcc-posix:gcc-mingw-w64-x86-64-posix unzip:unzip python3:python3; do
    command -v "${pair%%:*}" >/dev/null || packages+=("${pair#*:}")
  done
  [ ${#packages[@]} = 0 ] && return
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    say "缺少 Debian 软件包，请先安装：${packages[*]}"
    exit 2
  fi
  say "正在安装 ${packages[*]} ……"
  apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null \
    || { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null; }
}

# fetch COORDINATES: Maven itself gets it, from wherever this machine's settings say.
fetch() {
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$1" -DoutputDirectory="$work/in"
}

# pinned FILE DIGEST
pinned() {
  echo "$2  $1" | sha256sum --check --quiet || { say "$1 不是预期的文件。"; exit 1; }
}

# Built in a copy: the jar names JavaFX's jars in its manifest, and those of Windows are others.
build_program() {
  mkdir -p "$work/source/src"
  cp pom.xml "$work/source/"
  cp -r src/main "$work/source/src/"
  mvn -q -B -f "$work/source/pom.xml" -Djavafx.platform=win -Dmaven.test.skip=true -Dspotless.check.skip=true package
}

stage_java() {
  local zip=$work/in/sonar-scanner-cli-$scanner-windows-x64.zip
  fetch "org.sonarsource.scanner.cli:sonar-scanner-cli:$scanner:zip:windows-x64"
  pinned "$zip" "$scanner_digest"
  unzip -q "$zip" '*/jre/*' -d "$work/in"
  mv "$work"/in/sonar-scanner-*/jre "$stage/jre"
  # Modules can't be taken out without a jlink of the same version and the modules of Windows. What
  # the program never calls can: tools, import libraries, the archive of classes for heaps above
  # 32 GB, debugging, vectors, Kerberos, smart cards, sound, what only a network needs, and the C
  # library, which Windows 10 has itself.
  (cd "$stage/jre" && rm bin/*.exe lib/*.lib lib/jrt-fs.jar bin/server/classes_nocoops.jsa \
    lib/security/{cacerts,public_suffix_list.dat} bin/{jdwp,dt_socket,instrument,management_agent}.dll \
    bin/{jsvml,w2k_lsa_auth,sspi_bridge,j2gss,j2pcsc,jsound,splashscreen}.dll \
    bin/{javaaccessbridge,windowsaccessbridge-64,ucrtbase}.dll bin/api-ms-win-*.dll)
}

# JavaFX looks for its libraries in ../bin, seen from its jar, before it unpacks them into the
# user's home.
stage_program() {
  local built=$work/source/target jar
  mkdir -p "$stage/app/lib" "$stage/app/bin"
  pinned "$built/lib/javafx-graphics-$javafx-win.jar" "$graphics_digest"
  unzip -q "$built/lib/javafx-graphics-$javafx-win.jar" '*.dll' -d "$stage/app/bin"
  for jar in "$built"/lib/*.jar; do
    python3 "$parts/pack.py" store "$jar" "$stage/app/lib/${jar##*/}"
  done
  python3 "$parts/pack.py" store "$built/jiping.jar" "$stage/app/jiping.jar"
  cp LICENSE NOTICE icons/jiping-file.ico "$stage/"
}

# launcher FILE [option…]
launcher() {
  local file=$1
  shift
  x86_64-w64-mingw32-gcc-posix -std=c11 -Os -s -Wall -Wextra -Werror -finput-charset=UTF-8 \
    -DBUILD_ID="L\"$build_id\"" -DVERSION_TEXT="L\"$version\"" -Wl,--no-insert-timestamp "$@" \
    "$parts/launcher.c" "$work/launcher.o" -o "$file"
}

stage_launchers() {
  # Of all that Java loads classes from: an archive of classes is of this build or of none.
  build_id=$(cd "$stage" && find app jre -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -c 1-12)
  x86_64-w64-mingw32-windres -c 65001 -I "$parts" -I icons -DVERSION_NUMBERS="${version//./,},0" \
    -DVERSION_STRING="\\\"$version\\\"" "$parts/launcher.rc" "$work/launcher.o"
  launcher "$stage/jiping.exe" -mwindows
  launcher "$stage/jiping-cli.exe" -mconsole -DCONSOLE
}

# The lists are made here: makensis would take files in the order of the disk. jiping.exe comes
# among the first: by it the installer knows its own folder again when it was broken off. Alike
# files near each other, so that what is in JavaFX's jar and beside it is compressed once.
list_files() {
  local folder path last=none
  { find "$stage" -maxdepth 1 -type f | sort
    find "$stage" -type f -path '*/app/*' ! -name jiping.jar | sort
    find "$stage" -type f -path '*/jre/*' | sort
    echo "$stage/app/jiping.jar"; } | while read -r path; do
    folder=$(dirname "${path#"$stage"}")
    folder=${folder%/}
    if [ "$folder" != "$last" ]; then echo "SetOutPath \"\$INSTDIR${folder//\//\\}\""; fi
    last=$folder
    echo "File \"$PWD/$path\""
  done
}

make_installer() {
  cp -r icons "$work/icons" # makensis keeps the times of pictures, too
  find "$stage" "$work/icons" -exec touch -h -d @$SOURCE_DATE_EPOCH {} +
  list_files >"$work/files.nsh"
  makensis -V2 -WX -INPUTCHARSET UTF8 -DVERSION="$version" -DLIST="$PWD/$work/files.nsh" \
    -DICONS="$PWD/$work/icons" -DOUT="$PWD/$work/Jiping-Setup-$version.exe" "$parts/setup.nsi"
}

make_portable() {
  # What shortcuts do there, copies with a telling name do here.
  cp "$stage/jiping.exe" "$stage/绩评（安全模式）.exe"
  cp "$stage/jiping-cli.exe" "$stage/绩评（诊断）.exe"
  mv "$stage/jiping.exe" "$stage/绩评.exe"
  cp "$parts/portable.txt" "$stage/portable"
  python3 "$parts/pack.py" zip "$stage" "$work/Jiping-Portable-$version.zip"
}

prepare
need_tools
rm -rf "$work"
mkdir -p "$work/in" "$stage"
say "正在编译程序 ……"
build_program
say "正在摆放文件 ……"
stage_java
stage_program
stage_launchers
say "正在压缩安装程序，需要几分钟 ……"
make_installer
make_portable
size=$(stat -c %s "$work/Jiping-Setup-$version.exe")
[ "$size" -le 75000000 ] || { say "安装程序有 $size 字节，超过 75 MB。"; exit 1; }
cd "$work"
sha256sum "Jiping-Setup-$version.exe" "Jiping-Portable-$version.zip" | tee SHA256SUMS

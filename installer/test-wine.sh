#!/usr/bin/env bash
# Installs the program in Wine, uses it as a clerk does, upgrades and uninstalls it. Says what
# passed, and ends with 1 when something did not. Takes about ten minutes; needs no display.
#   installer/test-wine.sh           after installer/build.sh, which it calls when nothing is built
#   installer/test-wine.sh --prove   writes PROVEN.md and pictures/ too
#   installer/test-wine.sh PART…     installs, and tests these parts only: see the end of this file
set -uo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8
. ./installer/wine/prefix.sh
. ./installer/wine/prove.sh

version=$(sed -nE 's|^  <version>(.*)</version>|\1|p' pom.xml)
newer=99.0.0
setup=target/windows/Jiping-Setup-$version.exe
portable=target/windows/Jiping-Portable-$version.zip
key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Jiping'
program=$local/Programs/Jiping
data=$local/Jiping
passed=0 failed=0
patience=600 # seconds, for a machine with much else to do
declare -A took

# check SENTENCE COMMAND…: the command decides; what it says is in the log.
check() {
  local sentence=$1
  shift
  echo "== $sentence" >>"$work/log"
  if "$@" >>"$work/log" 2>&1; then
    passed=$((passed + 1))
    echo "  ✓ $sentence" | tee -a "$work/checks"
  else
    failed=$((failed + 1))
    echo "  ✗ $sentence" | tee -a "$work/checks"
  fi
}

part() { echo "$1" | tee -a "$work/checks"; }

not() { ! "$@"; }

is() {
  echo "“$1”, expected “$2”"
  [ "$1" = "$2" ]
}

# ends WITH COMMAND…: with this exit code.
ends() {
  local code=$1
  shift
  "$@"
  is $? "$code"
}

# timed NAME COMMAND…
timed() {
  local name=$1 from code
  shift
  from=$(date +%s%N)
  "$@"
  code=$?
  took[$name]=$(awk -v ns=$(($(date +%s%N) - from)) 'BEGIN {printf "%.1f", ns / 1e9}')
  echo "$name: ${took[$name]} s"
  return $code
}

# cli ARGUMENT…: the console program that is installed. Wine 8 lacks what Java asks it here.
cli() {
  win "$(path "$program/jiping-cli.exe")" "$@" 2>&1 | grep -av 'process group affinity'
  return "${PIPESTATUS[0]}"
}

# says TEXT COMMAND…: the command succeeds, and the text is in what it says.
says() {
  local text=$1 said
  shift
  said=$("$@") || return
  echo "$said"
  [[ $said == *"$text"* ]]
}

# Windows of JavaFX.
windows() { look count GlassWndClass; }

# A large window whose title no longer says that it is being opened.
is_open() {
  xdotool search --onlyvisible --name '^绩评$' getwindowgeometry %@ | grep -qE 'Geometry: 1[0-9]{3}x'
}

# The portable program has a Chinese name, in the code page of this Windows.
is_running() { win winedbg --command 'info proc' | iconv -f GBK -t UTF-8 -c | grep -qE "'(jiping|绩评)"; }
has_ended() { ! is_running; }

# open_by LINK [time]: as by a double click.
open_by() {
  win start "$1" && wait_until $patience is_open
}

close_program() {
  wait_until 30 look close 绩评 && wait_until $patience has_ended
}

# shows PICTURE: waits until the program has drawn its window, which is after it is open, and all is
# still; a caret may blink.
shows() {
  wait_until $patience is_still "$1"
}

is_still() {
  local picture=$work/pictures/$1.png
  picture "$1"
  sleep 1
  import -window root "$work/again.png"
  [ "$(identify -format %k "$picture")" -gt 900 ] \
    && [ "$(difference "$picture" "$work/again.png")" -lt 200 ]
}

# In pixels.
difference() { printf '%.0f' "$(compare -metric AE "$1" "$2" null: 2>&1)"; }

# differs PICTURE NEW: the screen is still, and is another one.
differs() {
  is_still "$2" && [ "$(difference "$work/pictures/$1.png" "$work/pictures/$2.png")" -gt 100000 ]
}

press() { wait_until 60 look press "$1"; }

install() { win "$setup" /S; }

# NSIS wants the folder last and without quotation marks, even with spaces; Wine would put them.
install_into() {
  local file=Z:$PWD/$setup
  printf '"%s" /S /D=%s\r\n' "${file//\//\\}" "$1" | iconv -t GBK >"$drive/install.bat"
  win cmd /c 'C:\install.bat'
}

# Everything that was built for Windows, and nothing else.
is_whole() {
  diff <(digests "$1") <(digests target/windows/绩评) \
    && cmp "$1/jiping.exe" target/windows/绩评/绩评.exe \
    && diff <(cd "$1" && find . -maxdepth 1 -type f | sort) \
      <(printf './%s\n' LICENSE NOTICE jiping-cli.exe jiping-file.ico jiping.exe uninstall.exe | sort)
}

# Of all that bears the same name installed and in the portable program.
digests() {
  (cd "$1" && find app jre LICENSE NOTICE jiping-cli.exe jiping-file.ico -type f -exec sha256sum {} + | sort -k 2)
}

# What the clerk owns, without what the program makes anew.
kept() { (cd "$data" 2>/dev/null && find . -type f ! -path './cache/*' ! -path './log/*' ! -path './tmp/*' -exec sha256sum {} + | sort -k 2); }

same_text() { diff <(pdftotext -layout "$1" -) <(pdftotext -layout "$2" -); }

test_install() {
  part '安装（静默，全新的 Windows，用户张三）'
  registry >"$work/registry.before"
  files >"$work/files.before"
  check '安装程序结束时退出码为 0' timed install ends 0 install
  check '装下的每个文件和做出的一样，没有多余的' is_whole "$program"
  check '开始菜单里有四个快捷方式，桌面有一个' \
    is "$(ls "$menu" | wc -l) $(ls "$user/Desktop")" '4 绩评.lnk'
  check '“设置”里能看到版本和卸载方法' \
    is "$(value "$key" DisplayVersion) $(value "$key" QuietUninstallString)" \
    "$version \"C:\\users\\张三\\AppData\\Local\\Programs\\Jiping\\uninstall.exe\" /S"
}

test_window() {
  part '窗口'
  check '从桌面的快捷方式打开' timed first_start open_by 'C:\users\张三\Desktop\绩评.lnk'
  check '开始页画出来了' shows start
  xdotool key Tab Tab Tab Tab space # from the year, over the outline, to 打开示例
  check '按“打开示例”，报告打开了' wait_until $patience differs start report
  check '再打开一次，第二个自己结束，退出码为 0' ends 0 win "$(path "$program/jiping.exe")"
  check '仍然只有一个窗口' is "$(windows)" 1
  check '程序开着时安装程序不装，退出码为 3' ends 3 install
  check '程序开着时不能卸载，退出码为 3' \
    ends 3 win "$(path "$program/uninstall.exe")" /S '_?=C:\users\张三\AppData\Local\Programs\Jiping'
  check '文件都还在' is_whole "$program"
  check '关上窗口，程序就结束' close_program
  check '打开过的示例报告保存在数据文件夹里' says 2021 cli list
  check '第二次打开' timed second_start open_by 'C:\users\张三\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\绩评\绩评.lnk'
  check '报告列在开始页上' shows list
  check '打开过的类有一份存档，下次打开得更快' test "$(find "$data/cache" -name '*.jsa' -size +20M | wc -l)" = 1
  check '关上' close_program
}

test_paper() {
  part '成文、打印'
  mkdir -p "$drive/输出"
  check '写出 PDF' timed pdf cli pdf 2021 -o 'C:\输出\报告.pdf'
  rm -rf "$work/linux"
  cp -r "$data" "$work/linux"
  check '在 Linux 上用同样的数据写出 PDF' ./run --data "$work/linux" pdf 2021 -o "$work/报告.pdf"
  check '两份 PDF 的文字一样' same_text "$work/报告.pdf" "$drive/输出/报告.pdf"
  check '两份 PDF 逐字节一样' cmp "$work/报告.pdf" "$drive/输出/报告.pdf"
  check '别的程序给 Java 的选项不起作用' not heeds_options_of_others
  check '备好一台打印成 PDF 的打印机' make_printer
  touch "$work/asked"
  check '打印' timed print says "$queue" cli print 2021 --printer $queue
  check '打印机收到并印完' wait_until $patience is_printed
  mv "$(printed | head -n 1)" "$work/printed.pdf"
  check '印出的页数、纸张和 PDF 一样' is "$(pages "$work/printed.pdf")" "$(pages "$work/报告.pdf")"
  check '每一页印的和 PDF 一样' alike "$work/printed.pdf" "$work/报告.pdf"
  check '每一页的版心在同样的地方（相差不到 1 毫米）' same_place "$work/printed.pdf" "$work/报告.pdf"
}

pages() { pdfinfo "$1" | awk '/^Pages:/ {print $2} /^Page size:/ {printf "%.0f x %.0f", $3, $5}'; }

is_printed() { printed && [ -z "$(lpstat -o $queue)" ]; }

# pixels FILE: its pages in pixels of half a millimetre; prints their folder.
pixels() {
  local folder
  folder=$(mktemp -d -p "$work")
  pdftoppm -r 50.8 -gray -png "$1" "$folder/page" && echo "$folder"
}

# Another page would correlate by 0.1 or 0.2.
alike() {
  local one other page
  one=$(pixels "$1") other=$(pixels "$2")
  for page in $(ls "$other"); do
    compare -metric NCC "$one/$page" "$other/$page" null: 2>&1
    echo
  done | awk '{print; if ($1 < 0.6) wrong = 1} END {exit wrong || NR == 0}'
}

# Where the ink of each page begins and ends.
ink() { convert "$(pixels "$1")"/page-*.png -threshold 75% -format '%@\n' info: | tr 'x+' '  '; }

same_place() {
  paste -d ' ' <(ink "$1") <(ink "$2") | awk '
    {print; for (i = 1; i <= 4; i++) if (($i - $(i + 4)) ^ 2 > 4) wrong = 1}
    END {exit wrong || NR == 0}'
}

test_archive() {
  part '归档到 U 盘（驱动器 E:）'
  check '定稿的示例报告' cli sample --all -o 'C:\示例'
  check '写到 U 盘' timed archive cli --data 'C:\示例\data' archive 2021 -o 'E:\'
  check 'U 盘上只有一个归档包，没有临时文件' is "$(ls "$stick" | wc -l) $(ls "$stick" | grep -c '\.jiping$')" '1 1'
  archive=$(ls "$stick" | head -n 1)
  check '在 Windows 上核验完好' cli verify "E:\\$archive"
  check '在 Linux 上核验完好' ./run verify "$stick/$archive"
  mkdir -p "$drive/坏的"
  head -c 20000 "$stick/$archive" >"$drive/坏的/残缺.jiping"
  check '残缺的归档包核验不通过，退出码为 1' ends 1 cli verify 'C:\坏的\残缺.jiping'
  check '双击归档包，窗口打开' open_by_type "E:\\$archive"
  check '显示归档包里是什么' shows archive
  check '窗口开着，U 盘也能弹出' wait_until 60 not uses_stick
  check '关上' close_program
}

# As Windows does with a double-clicked file; Wine looks for its type only where administrators write.
open_by_type() {
  local classes='HKCU\Software\Classes' command
  command=$(value "$classes\\$(value "$classes\\.${1##*.}")\\shell\\open\\command")
  echo "$command"
  [[ $command == '"'*'" open "%1"' ]] || return
  command=${command#\"}
  # In the folder of the file, as Windows starts it.
  win start /d "${1%\\*}\\" "${command%%\"*}" open "$1" && wait_until $patience is_open
}

# Whether anything has the stick open, or a folder on it.
uses_stick() { find /proc/[0-9]*/fd -lname "$stick*" 2>/dev/null | grep .; }

# Java says so itself when it heeds them.
heeds_options_of_others() { JAVA_TOOL_OPTIONS=-Xmx1m cli --version | grep 'Picked up'; }

# starts_with_error PICTURE TEXT…: a window says all of it, and the program ends with an error.
starts_with_error() {
  local name=$1 starting code text
  shift
  win "$(path "$program/${exe:-jiping.exe}")" &
  starting=$!
  wait_until $patience says 绩评 look
  sleep 1
  look >"$work/said"
  picture "$name"
  cat "$work/said"
  for text in "$@"; do
    grep -qF -- "$text" "$work/said" || code=missing
  done
  press 确定 || win taskkill /F /IM "${exe:-jiping.exe}"
  wait $starting
  [ $? != 0 ] && [ -z "${code:-}" ] && not grep -E '\bat [a-z]+\.|Exception|Error:' "$work/said"
}

# without FILE COMMAND…: the program lacks a file meanwhile.
without() {
  local file=$program/$1 code
  shift
  mv "$file" "$work/away"
  "$@"
  code=$?
  mv "$work/away" "$file"
  return $code
}

# damaged FILE COMMAND…: of a file only the beginning is there meanwhile.
damaged() {
  local file=$program/$1 code
  shift
  mv "$file" "$work/away"
  head -c 50000 "$work/away" >"$file"
  "$@"
  code=$?
  mv "$work/away" "$file"
  return $code
}

test_errors() {
  part '打不开时'
  check '程序文件残缺，窗口里说明' damaged app/jiping.jar starts_with_error error-jar 绩评没有能够运行 安全模式
  check 'JavaFX 残缺，窗口里说明' damaged "app/lib/$(cd "$program/app/lib" && ls javafx-graphics-*-win.jar)" \
    starts_with_error error-javafx 绩评没有能够运行
  check '少了 Java，窗口里说明' without jre/bin/server/jvm.dll starts_with_error error-java 绩评没有能够运行
  check '少了 app 里的文件，窗口里说明' without app/jiping.jar starts_with_error error-missing 重新安装
  check '文件放回以后又能用' says 2021 cli list
}

# The same program under a higher version, quickly packed.
make_newer() {
  sed -E 's|File "(.*)/jiping.exe"|File "/oname=jiping.exe" "\1/绩评.exe"|' target/windows/files.nsh >"$work/files.nsh"
  makensis -V2 -INPUTCHARSET UTF8 -X'SetCompressor /FINAL zlib' -DVERSION=$newer -DLIST="$work/files.nsh" \
    -DICONS="$PWD/icons" -DOUT="$work/newer.exe" installer/windows/setup.nsi
}

test_upgrade() {
  part '升级、降级'
  check '同样的程序，做成更高的版本' make_newer
  kept >"$work/kept.before"
  touch "$program/app/lib/of-an-older-version.jar" "$program/jre/bin/of-an-older-version.dll"
  check '装上更高的版本' ends 0 win "$work/newer.exe" /S
  check '旧版本的文件都不在了，新的都在' is_whole "$program"
  check '报告、设置、备份原样不动' diff <(kept) "$work/kept.before"
  check '现在的版本是更高的' is "$(value "$key" DisplayVersion)" $newer
  check '不能无意中换回旧版本，退出码为 4' ends 4 install
  check '版本没有变' is "$(value "$key" DisplayVersion)" $newer
  check '写明 /DOWNGRADE 才换回去' ends 0 win "$setup" /S /DOWNGRADE
  check '版本换回来了' is "$(value "$key" DisplayVersion)" "$version"
  check '报告、设置、备份仍然原样不动' diff <(kept) "$work/kept.before"
  check '报告还能打开' says 2021 cli list
}

uninstall() {
  win "$(path "$program/uninstall.exe")" /S
  wait_until 60 test ! -e "$program"
}

test_uninstall() {
  part '卸载'
  kept >"$work/kept.before"
  check '静默卸载' uninstall
  check '报告、设置、备份原样不动' diff <(kept) "$work/kept.before"
  files >"$work/files.after"
  check '除了数据和用它做出的文件，磁盘上什么都没有留下' left_only_data
  registry >"$work/registry.after"
  check '注册表和安装以前一样' same_registry
}

# A list that could not be made is the same as another one that could not.
same_registry() {
  grep -qF '[HKEY_USERS\S-1-5-21-0-0-0-1000\Software' "$work/registry.after" \
    && diff "$work/registry.before" "$work/registry.after"
}

left_only_data() {
  grep -qF ./users/张三/AppData/Local/Jiping/ "$work/files.after" || return
  not grep . <(diff "$work/files.before" "$work/files.after" | grep '^[<>]' \
    | grep -vE '^> \./(users/张三/AppData/Local/Jiping|示例|输出|坏的)(/|$)' | tee -a "$work/log")
}

# Where it is installed, there it would be installed again.
is_gone() { [ ! -e "$program" ] || uninstall; }

test_places() {
  part '别的文件夹'
  is_gone
  check '不能装进存放报告的文件夹，退出码为 6' ends 6 install_into 'C:\users\张三\AppData\Local\Jiping'
  check '也不装进它里面的文件夹' ends 6 install_into 'C:\users\张三\AppData\Local\Jiping\程序'
  check '不装进名称含有分号的文件夹' ends 6 install_into 'C:\甲;乙'
  check 'Windows 10 以前的 Windows 上不装，退出码为 5' on_old_windows
  program=$drive/党建资料/绩评\ 程序
  check '装进有汉字和空格的文件夹' ends 0 install_into 'C:\党建资料\绩评 程序'
  check '文件完好' is_whole "$program"
  check '打开' open_by 'C:\users\张三\Desktop\绩评.lnk'
  check '关上' close_program
  check '程序文件夹不能写入' read_only "$program"
  check '照样打开' open_by 'C:\users\张三\Desktop\绩评.lnk'
  check '照样关上' close_program
  check '照样写出 PDF' cli pdf 2021 -o 'C:\输出\只读.pdf'
  writable
  check 'PDF 和原来的一样' cmp "$work/报告.pdf" "$drive/输出/只读.pdf"
  check '卸载' uninstall
  program=$local/Programs/Jiping
}

on_old_windows() {
  win winecfg -v win81
  ends 5 install
  local code=$?
  win winecfg -v win10
  return $code
}

test_portable() {
  part '便携版（U 盘上有汉字的文件夹）'
  local folder=$stick/便携\ 版本
  is_gone
  kept >"$work/kept.before"
  # As Windows' Explorer, and unlike Debian's unzip, it takes the names for the UTF-8 they say they are.
  check '解压' python3 -m zipfile -e "$portable" "$folder"
  program=$folder/绩评
  check '打开' open_by 'E:\便携 版本\绩评\绩评.exe'
  check '开始页画出来了' shows portable
  check '关上' close_program
  check '数据在程序旁边' test -f "$program/data/jiping.mv.db"
  check '没有动这个用户自己的数据' diff <(kept) "$work/kept.before"
  check '安装程序不装进这个文件夹，退出码为 6' ends 6 install_into 'E:\便携 版本\绩评'
  check 'U 盘写保护' read_only "$program"
  exe=绩评.exe check '写保护时窗口里说明' starts_with_error error-read-only 不能写入
  writable
  program=$local/Programs/Jiping
}

# With its pages, as by a double click; what a clerk reads on each.
test_wizard() {
  part '安装程序的界面'
  is_gone
  win "$setup" &
  local installing=$!
  check '欢迎' page setup-1-welcome '安装绩评'
  press 下一步
  check '文件夹' page setup-2-folder '报告不存放在这里'
  press '安装(&I)'
  check '正在安装' page setup-3-files '正在安装'
  check '完成' page setup-4-done '绩评已经装好'
  press 完成
  wait $installing
  check '“现在打开绩评”打开了程序' wait_until $patience is_open
  check '程序开着时，安装程序在窗口里说明' refuses_in_window
  check '关上' close_program
  win "$(path "$program/uninstall.exe")" &
  check '卸载前说明报告在哪里' page uninstall-1-confirm '不会删除'
  press '卸载(&U)'
  check '卸载后说明报告在哪里' page uninstall-2-done '没有删除'
  press 确定
  press '关闭'
  check '程序已经删除' wait_until 60 test ! -e "$program"
}

page() {
  wait_until $patience says "$2" look
  local code=$?
  picture "$1"
  return $code
}

refuses_in_window() {
  win "$setup" &
  local installing=$!
  press 下一步
  page setup-5-running '绩评正在运行'
  local said=$?
  press 取消
  wait $installing
  is "$said $?" '0 3'
}

start_all() {
  need_tools
  [ -e "$setup" ] && [ -e "$portable" ] || ./installer/build.sh || exit 1
  trap clean_up EXIT
  rm -rf "$work"
  mkdir -p "$work/pictures"
  : >"$work/checks"
  echo '正在准备 Wine ……' >&2
  make_screen
  make_windows >>"$work/log" 2>&1
}

# In a function, and last: whatever breaks off here ends with an error.
test_all() {
  local proving= name
  [ "${1:-}" != --prove ] || { proving=yes; shift; }
  [ $# -gt 0 ] || set -- window paper archive errors upgrade uninstall places portable wizard
  start_all
  test_install
  for name in "$@"; do
    "test_$name"
  done
  [ -z "$proving" ] || prove
  echo "Wine：$passed 项通过，$failed 项没有通过。"
  [ $failed = 0 ]
}

test_all "$@"

# Sourced by test-wine.sh: a Windows of its own under target/wine, with a screen, a printer and a
# stick, for a user 张三. What only Wine needs stands in make_windows and touches no file of the
# program.

work=$PWD/target/wine
export WINEPREFIX=$work/prefix WINEDEBUG=-all USER=张三 LOGNAME=张三
# No Mono and Gecko, nothing in the menus of this machine, and no Direct3D, which without a graphics
# card takes minutes: JavaFX then draws by itself, as on a PC with a bad driver.
export WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe,d3d9='
drive=$WINEPREFIX/drive_c
user=$drive/users/张三
local=$user/AppData/Local
menu="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/绩评"
font=/usr/share/fonts/truetype/wqy/wqy-microhei.ttc
stick=$work/stick # drive E:
queue=Jiping-Test
ours=() # processes started here

need_tools() {
  local packages=() pair
  for pair in wine:wine Xvfb:xvfb xdotool:xdotool import:imagemagick pdftotext:poppler-utils cupsd:cups \
    lpadmin:cups-client localedef:locales makensis:nsis python3:python3 \
    x86_64-w64-mingw32-gcc-posix:gcc-mingw-w64-x86-64-posix; do
    PATH=$PATH:/usr/sbin command -v "${pair%%:*}" >/dev/null || packages+=("${pair#*:}")
  done
  [ -e /usr/lib/cups/backend/cups-pdf ] || packages+=(printer-driver-cups-pdf)
  [ -e $font ] || packages+=(fonts-wqy-microhei)
  /usr/bin/python3 -c 'import fontTools' 2>/dev/null || packages+=(python3-fonttools)
  [ ${#packages[@]} = 0 ] && return
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "缺少 Debian 软件包，请先安装：${packages[*]}" >&2
    exit 2
  fi
  echo "正在安装 ${packages[*]} ……" >&2
  apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null \
    || { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null; }
}

# Runs something in this Windows. Its code page follows the locale: 936, as on a Chinese PC.
win() { LOCPATH=$work/locale LC_ALL=zh_CN.UTF-8 wine "$@"; }

# As Windows names a file of drive C: or of the stick.
path() {
  local inside=C:${1#"$drive"}
  [ "$inside" != "C:$1" ] || inside=E:${1#"$stick"}
  echo "${inside//\//\\}"
}

# A screen as small as an office still has.
make_screen() {
  local number=$work/display
  Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$number" 2>/dev/null &
  ours+=($!)
  wait_until 20 test -s "$number"
  DISPLAY=:$(cat "$number")
  export DISPLAY
}

make_windows() {
  mkdir -p "$work/locale" "$stick"
  localedef -i zh_CN -f UTF-8 "$work/locale/zh_CN.UTF-8"
  win wineboot -i
  win winecfg -v win10
  # Folders of its own instead of links into this machine's home.
  local folder
  for folder in Desktop Documents Downloads Music Pictures Videos; do
    rm -f "$user/$folder"
    mkdir -p "$user/$folder"
  done
  # What every Windows has, and only the first program of a user makes in Wine.
  mkdir -p "$local/Programs"
  win reg add 'HKCU\Software\Classes' /f
  win reg add 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall' /f
  ln -s "$stick" "$WINEPREFIX/dosdevices/e:"
  # One desktop window, as Windows has, with title bars.
  set_value 'HKCU\Software\Wine\Explorer' Desktop Default
  set_value 'HKCU\Software\Wine\Explorer\Desktops' Default 1366x768
  # A PC without a network: Java crashes in Wine 8 when it lists network cards, for a function that
  # Windows has is not found. Java does so for every random number.
  set_value 'HKLM\System\CurrentControlSet\Services\nsiproxy' Start 4 REG_DWORD
  # The font that a Chinese Windows has is another, under its name.
  /usr/bin/python3 installer/wine/font.py "$font" "$drive/windows/Fonts/msyh.ttf" 'Microsoft YaHei UI'
  set_value 'HKLM\Software\Microsoft\Windows NT\CurrentVersion\Fonts' 'Microsoft YaHei UI (TrueType)' msyh.ttf
  x86_64-w64-mingw32-gcc-posix -std=c11 -Os -s -Wall -Wextra -Werror -municode installer/wine/look.c \
    -o "$drive/look.exe"
  restart_windows
  look >/dev/null # what a first window leaves behind is there before the program comes
}

set_value() { win reg add "$1" /v "$2" /t "${4:-REG_SZ}" /d "$3" /f; }

# value KEY [NAME]: without a name, the value of the key itself.
value() {
  if [ $# = 2 ]; then set -- "$1" /v "$2"; else set -- "$1" /ve; fi
  win reg query "$@" 2>/dev/null | iconv -f GBK -t UTF-8 | sed -nE 's/\r$//; s/^ +.* REG_(SZ|DWORD) +//p'
}

restart_windows() {
  wineserver -k
  wineserver -w
}

# look: see look.c.
look() { win 'C:\look.exe' "$@"; }

# A queue that prints into a PDF file, as root; this machine's cupsd is started only when none runs.
make_printer() {
  [ "$(id -u)" = 0 ] || return 1
  if ! has_cups; then
    /usr/sbin/cupsd -f >"$work/cupsd.log" 2>&1 &
    ours+=($!)
    wait_until 60 has_cups
  fi
  lpadmin -p $queue -E -v cups-pdf:/ -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd
}

has_cups() { LC_ALL=C lpstat -r | grep -q 'is running'; }

printed() { find "$HOME/PDF" /var/spool/cups-pdf/ANONYMOUS -name '*.pdf' -newer "$work/asked" 2>/dev/null | grep .; }

# What an installer may leave behind: everything that is set, one value a line, but for what Wine
# writes for itself (at every start, at the first use of console, debugger and printers, and where
# Windows has key files), and for the list of temporary files that go at the next start; and every
# file but Windows' own.
registry() {
  win regedit /E 'C:\all.reg' >/dev/null 2>&1
  iconv -f UTF-16 -t UTF-8 "$drive/all.reg" | tr -d '\r' | sed -e ':a' -e '/\\$/{N;s/\\\n *//;ba}' \
    | awk '/^\[/ {key = $0; print; next} /^"|^@/ {print key, $0}' \
    | grep -vE '"DriverDateData"|\\Software\\Wine\\|\\Control\\(Video|Print)\\|\\Console[]\\]|\\CurrentVersion\\(Devices|PrinterPorts|Windows)[]]|"PendingFileRenameOperations"' | sort
  rm "$drive/all.reg"
}

files() { (cd "$drive" && find . \( -path ./windows -o -path '*/Temp' \) -prune -o -print | sort); }

# picture NAME: of the whole screen.
picture() { import -window root "$work/pictures/$1.png"; }

wait_until() {
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ $SECONDS -lt $end ] || return 1
    sleep 0.2
  done
}

# Ends what was started here, by its id.
clean_up() {
  wineserver -k 2>/dev/null
  lpadmin -x $queue 2>/dev/null
  writable
  [ ${#ours[@]} = 0 ] || kill "${ours[@]}" 2>/dev/null
}

# A folder on a write-protected medium. Root may write everywhere, so it is mounted.
read_only() {
  mount --bind "$1" "$1" && mounted=$1 && mount -o remount,bind,ro "$1"
}

writable() {
  [ -z "${mounted:-}" ] || umount "$mounted"
  mounted=
}

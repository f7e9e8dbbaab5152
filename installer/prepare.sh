# Sourced by ./run and ./test: finds a JDK 21 or newer and a Chinese font, or says what to install.

# Prints the major version of a java command, or nothing.
java_version() {
  "$1" -version 2>&1 | sed -nE '1s/.*version "([0-9]+).*/\1/p'
}

# Sets $java to the newest java of 21 or more that has a compiler beside it.
find_java() {
  local candidate version best=0
  java=
  for candidate in "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
    [ -x "$candidate" ] && [ -x "$(dirname "$(readlink -f "$candidate")")/javac" ] || continue
    version=$(java_version "$candidate")
    if [ "${version:-0}" -ge 21 ] && [ "$version" -gt "$best" ]; then
      java=$candidate best=$version
    fi
  done
}

prepare() {
  if ! command -v mvn >/dev/null; then
    echo "没有找到 Maven，请先安装 Maven 3.8 或更新的版本（Debian：apt-get install maven）。" >&2
    exit 2
  fi
  find_java
  if [ -z "$java" ]; then
    echo "没有找到 JDK 21 或更新的版本，请安装后再试（可与其他版本的 Java 并存；Maven 自己可以用 Java 17）。" >&2
    exit 2
  fi
  if command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn family | head -n 1)" ]; then
    return
  fi
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "正在安装中文字体 fonts-wqy-microhei ……" >&2
    { apt-get install -y -qq --no-install-recommends fonts-wqy-microhei \
      || { apt-get update -qq && apt-get install -y -qq --no-install-recommends fonts-wqy-microhei; }; } >/dev/null 2>&1 \
      || echo "没能装上中文字体 fonts-wqy-microhei，屏幕上的汉字可能显示为方框。" >&2
  elif [ "$(uname -s)" = Linux ]; then
    echo "没有找到中文字体，屏幕上的汉字会显示为方框；请安装一种，例如 fonts-wqy-microhei。" >&2
  fi
}

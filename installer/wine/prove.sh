# Sourced by test-wine.sh: writes what was proven, with pictures. Nothing in it is of this machine.

prove() {
  local name
  rm -rf installer/pictures
  mkdir -p installer/pictures
  for name in $(cd "$work/pictures" && ls | sed 's/\.png$//'); do
    shrink "$name"
  done
  proof >installer/PROVEN.md
}

# Dialogs as they are, without the empty desktop round them; the program's window at two thirds.
shrink() {
  local size=()
  case $1 in
    start | report | list | archive | portable) size=(-resize 66%) ;;
    *) size=(-fill '#256d92' -draw 'rectangle 0,0 110,60' -bordercolor '#256d92' -fuzz 12% -trim +repage) ;;
  esac
  convert "$work/pictures/$1.png" "${size[@]}" -colors 48 -define png:compression-level=9 "installer/pictures/$1.png"
}

proof() {
  cat <<END
# 在 Wine 里试过什么

由 \`installer/test-wine.sh --prove\` 写出，不手工修改。*Written by the test in Wine; what a real Windows still has to show is in [manual-checks](../docs/manual-checks.md).*

| | |
|---|---|
| 日期 | $(date -u +%F) |
| 程序 | 绩评 $version，安装程序 $(stat -c %s "$setup") 字节，SHA-256 \`$(sha256sum "$setup" | cut -c 1-64)\` |
| 便携版 | $(stat -c %s "$portable") 字节，SHA-256 \`$(sha256sum "$portable" | cut -c 1-64)\` |
| 环境 | $(wine --version | sed 's/ .*//')（冒充 64 位的 Windows 10），$(. /etc/os-release && echo "$PRETTY_NAME")，$(nproc) 核；屏幕 1366 × 768，简体中文，代码页 936，用户“张三”，不联网 |
| 里面的 Java、JavaFX | $(runtime)，$(sed -nE 's|.*<javafx.version>(.*)</javafx.version>.*|\1|p' pom.xml) |
| 结果 | **$passed 项通过，$failed 项没有通过** |

## 用时（秒；Wine 比 Windows 慢，机器上同时有别的事）

| 静默安装 | 第一次打开 | 第二次打开 | 写出 PDF | 打印 | 归档到 U 盘 |
|---|---|---|---|---|---|
| ${took[install]-} | ${took[first_start]-} | ${took[second_start]-} | ${took[pdf]-} | ${took[print]-} | ${took[archive]-} |

“打开”从双击算到报告可以用为止；写出 PDF、打印、归档各是一条命令从开始到结束，包括启动 Java。

## 逐项

END
  awk '/^ / {sub(/^ +/, "- "); print; next} {print (NR > 1 ? "\n" : "") "### " $0 "\n"}' "$work/checks"
  cat <<'END'

## 只在 Wine 里的安排

都在 `installer/wine/prefix.sh` 里，不改动程序的任何文件，也不给程序任何参数：

- 中文字体换了名字，冒充 Windows 自带的“Microsoft YaHei UI”。
- 关掉 Wine 的网络服务（`nsiproxy`），等于没有网卡的电脑：在 Wine 8 里，Java 列出网卡时会崩溃（所要的系统函数找不到）。
- 关掉 Direct3D（`d3d9`）：没有显卡时 Wine 用软件模拟，要几分钟。JavaFX 找不到它就自己画，和“安全模式”一样。
- 桌面、文档等文件夹换成真的文件夹，U 盘是一个叫 E: 的文件夹。

## Wine 里试不了的

- 显卡画的窗口（Direct3D）、125%–200% 的缩放、两个屏幕、高对比度、讲述人。
- 输入法。
- SmartScreen、杀毒软件、Windows 的用户权限。
- 真的 U 盘：拔出、写满、“安全弹出”。写保护用只读挂载代替。
- 真的打印机。打印经过 Windows 的打印接口、Wine 的 PostScript 驱动、CUPS，印成 PDF 后和原件逐页比较。
- 从 Excel、WPS 粘贴。

## 图

END
  for name in $(ls installer/pictures | sed 's/\.png$//'); do
    printf '![%s](pictures/%s.png)\n\n' "$name" "$name"
  done | sed '$d'
}

runtime() { sed -nE 's/^IMPLEMENTOR_VERSION="(.*)"/\1/p' target/windows/绩评/jre/release; }

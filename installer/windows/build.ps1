# 用 JDK 25 和 WiX 在 Windows 上做出绩评的 .msi（target\msi）。
#
# NOT RUN YET: written on Linux, where neither Windows nor WiX is. Only the steps that are the same
# there were tried there (image, launchers, AOT cache). .github/workflows/windows.yml runs it.
#
# Needs Maven 3.8+, JDK 25 (JAVA_HOME), and WiX 3.14, 4 or 5 on the PATH: jpackage can't use 6.
# The byte order mark at the start of this file tells Windows PowerShell 5 that it is UTF-8.
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 2
Set-Location (Join-Path $PSScriptRoot '..\..')

$work = Join-Path (Get-Location) 'target\msi'
$in = Join-Path $work 'in'
# In ASCII: Java finds no jar in a folder whose name the code page of Windows lacks, as an English
# one does. The launchers in it have their Chinese names.
$image = Join-Path $work 'image\jiping'
$app = Join-Path $image 'app'
$javafx = '25.0.4'
$version = ([xml](Get-Content pom.xml -Encoding UTF8)).project.version
# Never changes: by it Windows knows that the next version takes the place of this one.
$upgrade = '23997acc-0b0e-5b08-9f5d-5165daefdf92'

# Of the memory, compiler and language, as launcher.c gives them. Not its log of crashes and its
# archive of classes: a launcher of jpackage can't name the folder of the user's data.
$options = @(
  '-Xmx512m', '-XX:+UseSerialGC', '-XX:-UsePerfData', '-XX:-CreateCoredumpOnCrash',
  '--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow',
  '-Xlog:aot=off', '-Xlog:cds=off', # a cache that does not fit is no matter for the user
  '-Djava.library.path=$APPDIR/bin',
  '-Duser.language=zh', '-Duser.country=CN',
  '-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-Dstderr.encoding=UTF-8')
$quick = '-XX:TieredStopAtLevel=1' # starts sooner; the command line has long work, and does without
$modules = 'java.se,jdk.unsupported,jdk.charsets,jdk.localedata,jdk.zipfs,jdk.accessibility,' +
  'jdk.crypto.ec,jdk.crypto.mscapi,jdk.crypto.cryptoki'

function Invoke-Program([string] $program, [string[]] $arguments) {
  & $program @arguments
  if ($LASTEXITCODE -ne 0) { throw "$program 失败，退出码 $LASTEXITCODE。" }
}

function Write-Utf8([string] $file, [string[]] $lines) {
  [IO.File]::WriteAllLines($file, $lines, (New-Object Text.UTF8Encoding $false))
}

# Options stand in a file: on the command line of an English Windows, Chinese becomes question marks.
# One option and its value a line; backslashes are escapes there.
function Invoke-JPackage([string] $name, [string[]] $arguments) {
  $file = Join-Path $work "$name.txt"
  Write-Utf8 $file ($arguments | ForEach-Object { '"' + $_.Replace('\', '\\') + '"' })
  # In Chinese, or the installer has a code page without Chinese.
  Invoke-Program "$env:JAVA_HOME\bin\jpackage.exe" @('-J-Duser.language=zh', '-J-Duser.country=CN', "@$file")
}

function Test-Tools {
  if (-not $env:JAVA_HOME -or -not (Test-Path "$env:JAVA_HOME\bin\jpackage.exe")) {
    throw '没有找到 JDK 25，请安装，并设置 JAVA_HOME。'
  }
  if ((& "$env:JAVA_HOME\bin\jpackage.exe" --version) -notmatch '^25\b') { throw 'JAVA_HOME 不是 JDK 25。' }
  if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) { throw '没有找到 Maven，请安装，并加入 PATH。' }
  if (Get-Command wix -ErrorAction SilentlyContinue) {
    $wix = [int]((& wix --version) -split '\.')[0]
    if ($wix -lt 4 -or $wix -gt 5) { throw "jpackage 不能用 WiX $wix，请安装 WiX 3.14、4 或 5。" }
    # WiX 4 and 5 have their parts apart: wix extension add -g WixToolset.UI.wixext and …Util.wixext
  } elseif (-not (Get-Command light -ErrorAction SilentlyContinue)) {
    throw '没有找到 WiX，请安装 WiX 3.14、4 或 5，并加入 PATH。'
  }
}

# Cleaned first: the folder of the jars keeps those of another JavaFX.
function Build-Program {
  Invoke-Program 'mvn' @('-q', '-B', '-ntp', "-Djavafx.version=$javafx", '-Dmaven.test.skip=true',
    '-Dspotless.check.skip=true', 'clean', 'package')
  New-Item -ItemType Directory -Force "$in\bin" | Out-Null
  Copy-Item target\jiping.jar $in
  Copy-Item target\lib $in -Recurse
  Copy-Item LICENSE, NOTICE, icons\jiping-file.ico $in
  # JavaFX looks for its libraries in ..\bin, seen from its jar, before it unpacks them elsewhere.
  Add-Type -AssemblyName System.IO.Compression.FileSystem
  $jar = [IO.Compression.ZipFile]::OpenRead("$in\lib\javafx-graphics-$javafx-win.jar")
  foreach ($entry in $jar.Entries | Where-Object { $_.Name -like '*.dll' }) {
    [IO.Compression.ZipFileExtensions]::ExtractToFile($entry, "$in\bin\$($entry.Name)", $true)
  }
  $jar.Dispose()
}

# What differs in a launcher beside the main one.
function Write-Launcher([string] $file, [string] $description, [string[]] $more, [string] $console, [string] $menu) {
  Write-Utf8 (Join-Path $work $file) @("java-options=$(($options + $more) -join ' ')", "description=$description",
    "win-console=$console", "win-menu=$menu", 'win-shortcut=false')
}

function Build-Image {
  Write-Launcher 'safe.properties' '窗口空白或显示不正常时用：不用显卡' @($quick, '-Dprism.order=sw') 'false' 'true'
  Write-Launcher 'diagnose.properties' '打不开时用：显示运行过程' `
    @($quick, '-Dprism.verbose=true', '-Djavafx.verbose=true') 'true' 'true'
  Write-Launcher 'cli.properties' '绩评的命令行' @() 'true' 'false'
  $arguments = @('--type', 'app-image', '--dest', "$work\image", '--name', '绩评', '--app-version', $version,
    '--vendor', 'Jiping', '--description', '填写项目支出绩效评价报告', '--copyright', 'Apache License 2.0',
    '--icon', 'icons\jiping.ico', '--input', $in, '--main-jar', 'jiping.jar', '--main-class', 'cn.jiping.Main',
    '--add-modules', $modules,
    # Java's own launcher stays for a while: it makes the cache.
    '--jlink-options', '--strip-debug --no-man-pages --no-header-files',
    '--add-launcher', "绩评（安全模式）=$work\safe.properties",
    '--add-launcher', "绩评（诊断）=$work\diagnose.properties",
    '--add-launcher', "jiping-cli=$work\cli.properties")
  foreach ($option in $options + $quick) { $arguments += @('--java-options', $option) }
  Invoke-JPackage 'image' $arguments
  Rename-Item "$work\image\绩评" 'jiping'
}

# The cache of classes (JEP 483, 514) is of these jars: with an old one old classes would run
# (JDK-8377932). It is made last, in a fresh image, and by showing every screen once.
function Add-Cache {
  $cache = Join-Path $app 'jiping.aot'
  $time = [DateTime]::SpecifyKind([DateTime]'2022-01-01', 'Utc')
  # Java compares the times of the jars. An installer keeps even seconds only.
  Get-ChildItem $image -Recurse -File -Force | ForEach-Object { $_.IsReadOnly = $false; $_.LastWriteTimeUtc = $time }
  $env:JAVA_TOOL_OPTIONS = "`"-XX:AOTCacheOutput=$cache`" -Dprism.order=sw"
  try {
    Invoke-Program "$image\jiping-cli.exe" @('--data', "$work\train", 'shots', "$work\shots")
  } finally {
    Remove-Item Env:JAVA_TOOL_OPTIONS
  }
  if (-not (Test-Path $cache)) { throw '没有做出 AOT 缓存。' }
  foreach ($launcher in Get-ChildItem $app -Filter *.cfg) { # their last section is that of Java's options
    [IO.File]::AppendAllText($launcher.FullName, "java-options=-XX:AOTCache=`$APPDIR/jiping.aot`r`n")
  }
  Remove-Item "$image\runtime\bin\*.exe"
}

function Build-Installer {
  Write-Utf8 "$work\archive.properties" @('extension=jiping', 'mime-type=application/x-jiping',
    'description=绩评归档包', ('icon=' + "$in\jiping-file.ico".Replace('\', '\\')))
  # Beside the data (%LOCALAPPDATA%\Jiping) and the other installer's folder, not in them.
  Invoke-JPackage 'msi' @('--type', 'msi', '--app-image', $image, '--dest', $work, '--name', '绩评',
    '--app-version', $version, '--vendor', 'Jiping', '--description', '填写项目支出绩效评价报告',
    '--copyright', 'Apache License 2.0', '--license-file', 'LICENSE',
    '--file-associations', "$work\archive.properties", '--install-dir', 'Programs\JipingMsi',
    '--win-per-user-install', '--win-menu', '--win-menu-group', '绩评', '--win-shortcut',
    '--win-upgrade-uuid', $upgrade)
  Move-Item "$work\绩评-$version.msi" "$work\Jiping-$version.msi"
}

Test-Tools
if (Test-Path $work) { Remove-Item $work -Recurse -Force }
Build-Program
Build-Image
Add-Cache
Build-Installer
Get-FileHash "$work\Jiping-$version.msi" -Algorithm SHA256 | Format-List Hash, Path

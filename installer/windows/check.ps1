# 安装、打开、再装一次、卸载 build.ps1 做出的 .msi，核对报告没有动过。
#
# NOT RUN YET: as build.ps1. For a machine without reports of anybody: it works in the data folder
# of the user who runs it, and stops when there is one already.
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 2
Set-Location (Join-Path $PSScriptRoot '..\..')

$msi = (Get-ChildItem target\msi\Jiping-*.msi | Select-Object -First 1).FullName
$home_ = Join-Path $env:LOCALAPPDATA 'Programs\JipingMsi'
$data = Join-Path $env:LOCALAPPDATA 'Jiping'
$cli = Join-Path $home_ 'jiping-cli.exe'
$papers = Join-Path $env:TEMP 'jiping-papers'

function Confirm-That([bool] $holds, [string] $what) {
  if (-not $holds) { throw "不对：$what" }
  Write-Host "好：$what"
}

function Invoke-Msi([string] $action) {
  $log = "target\msi\msiexec$action.log".Replace('/', '-')
  $run = Start-Process msiexec -ArgumentList $action, "`"$msi`"", '/qn', '/l*v', "`"$log`"" -Wait -PassThru
  if ($run.ExitCode -ne 0) {
    Get-Content $log -Tail 60
    throw "msiexec $action 的退出码是 $($run.ExitCode)。"
  }
}

function Invoke-Cli([string[]] $arguments) {
  & $cli @arguments
  if ($LASTEXITCODE -ne 0) { throw "jiping-cli $arguments 的退出码是 $LASTEXITCODE。" }
}

# All that is kept, but for what each start writes anew.
function Get-Kept {
  Get-ChildItem $data -Recurse -File | Where-Object { $_.FullName -notmatch '\\(log|tmp|cache)\\' } |
    ForEach-Object { "$((Get-FileHash $_.FullName).Hash) $($_.FullName)" }
}

function Test-Window([string] $name) {
  Start-Process (Join-Path $home_ $name)
  $until = (Get-Date).AddSeconds(90)
  do {
    Start-Sleep -Milliseconds 500
    # The launcher has started another process of itself: the window is that one's.
    $shown = Get-Process | Where-Object { $_.Path -like "$home_\*" -and $_.MainWindowTitle -eq '绩评' }
  } until ($shown -or (Get-Date) -gt $until)
  Confirm-That ([bool] $shown) "$name 的窗口打开了"
  Start-Sleep -Seconds 5 # it says its name before the list of reports is in it
  $shown | ForEach-Object { [void] $_.CloseMainWindow() }
  foreach ($process in Get-Process | Where-Object { $_.Path -like "$home_\*" }) {
    Confirm-That ($process.WaitForExit(30000)) "$name 关得上"
  }
}

if (Test-Path $data) { throw "这台电脑上有报告：$data。请在没有报告的电脑上核对。" }

# As an office has it, another time zone than the one in which the .msi was made.
$zone = (Get-TimeZone).Id
Set-TimeZone -Id 'China Standard Time'
try {
  Invoke-Msi '/i'
  Confirm-That (Test-Path "$home_\绩评.exe") "装在 $home_"
  Invoke-Cli '--version'
  # Without a cache that fits these jars, Java refuses to start in this mode.
  $env:JAVA_TOOL_OPTIONS = '-XX:AOTMode=on'
  try {
    Invoke-Cli '--version'
    # A program with a window is not waited for by itself.
    $window = Start-Process (Join-Path $home_ '绩评.exe') '--version' -Wait -PassThru
    Confirm-That ($window.ExitCode -eq 0) '绩评.exe 能用 AOT 缓存'
  } finally {
    Remove-Item Env:JAVA_TOOL_OPTIONS
  }
  Write-Host '好：AOT 缓存在安装以后仍然可用'

  Invoke-Cli 'sample', '--all', '-o', $papers
  Confirm-That (@(Get-ChildItem $papers -Recurse -Filter *.pdf).Count -gt 0) '写出了 PDF'
  # A report of this user's own, in the data folder that has to outlive the program.
  Invoke-Cli 'import', (Get-ChildItem $papers -Filter *.docx | Select-Object -First 1).FullName
  Test-Window '绩评.exe'
  Test-Window '绩评（安全模式）.exe'
  Confirm-That (Test-Path $data) "报告在 $data"
  $menu = @(Get-ChildItem (Join-Path $env:APPDATA 'Microsoft\Windows\Start Menu\Programs') -Recurse -Filter '绩评*.lnk')
  Confirm-That ($menu.Count -ge 3) '开始菜单里有绩评、安全模式、诊断'
  $type = (Get-ItemProperty 'Registry::HKEY_CURRENT_USER\Software\Classes\.jiping').'(default)'
  Confirm-That ([bool] $type) '.jiping 文件由绩评打开'

  $kept = Get-Kept
  Invoke-Msi '/fa' # every file anew, as an upgrade lays them
  Confirm-That (-not (Compare-Object $kept (Get-Kept))) '重装没有动报告'
  Invoke-Msi '/x'
  Confirm-That (-not (Test-Path "$home_\绩评.exe")) '卸载了程序'
  Confirm-That (-not (Compare-Object $kept (Get-Kept))) '卸载没有动报告'
} finally {
  Set-TimeZone -Id $zone
}

; The installer: for one user, without an administrator and without a network. Defined by build.sh:
; VERSION, LIST (the files), ICONS (a folder), OUT.
; Exit codes, also of the silent install (/S): 0 done, 1 cancelled, 2 failed while copying, 3 the
; program runs, 4 a newer version is there (/DOWNGRADE allows it), 5 Windows is too old, 6 the
; folder won't do.
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 128
SetDateSave on
CRCCheck on
AllowSkipFiles off

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include WordFunc.nsh
!include FileFunc.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Jiping"
!define CLASSES "Software\Classes"
!define TYPE "Jiping.Archive"
!define MENU "$SMPROGRAMS\绩评"
!define DATA "$LOCALAPPDATA\Jiping"

Var there ; where it is installed already

Name "绩评"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Jiping"
BrandingText "绩评 ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 "ProductName" "绩评 Jiping"
VIAddVersionKey /LANG=2052 "FileDescription" "绩评安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${ICONS}/jiping.ico"
!define MUI_UNICON "${ICONS}/jiping.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ICONS}/jiping-side.bmp"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "安装绩评 ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "绩评用来填写党建资金的《项目支出绩效评价报告》。$\r$\n$\r$\n只为您这个 Windows 用户安装，不需要管理员，也不需要网络。$\r$\n$\r$\n如果已经装有旧版本，将换成这个版本；报告、设置和备份都会保留。$\r$\n$\r$\n$_CLICK"
!define MUI_DIRECTORYPAGE_TEXT_TOP "程序将安装到下面的文件夹，一般不用更改。报告不存放在这里，而在：$\r$\n${DATA}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\jiping.exe"
!define MUI_FINISHPAGE_RUN_TEXT "现在打开绩评"
!define MUI_FINISHPAGE_TITLE "绩评已经装好"
!define MUI_FINISHPAGE_TEXT "可以从桌面或开始菜单打开它。$\r$\n$\r$\n如果打开后窗口空白或显示不正常，请用开始菜单里的“绩评（安全模式）”。"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "将卸载绩评。您的报告、设置和备份不会删除，仍留在：$\r$\n${DATA}"

!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_PRE skip_folder
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE check_folder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

; refuse CODE TEXT: says it, unless nobody watches, and ends.
!macro refuse CODE TEXT
  MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; A program that runs can't be opened for writing; what is in use is known without a list of
; processes. Tries again when asked to.
!macro refuse_running FILE
  ${Do}
    ${IfNot} ${FileExists} "${FILE}"
      ${ExitDo}
    ${EndIf}
    ClearErrors
    FileOpen $0 "${FILE}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "绩评正在运行。请先保存并关闭它的窗口，再点“重试”。" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 3
    Quit
  ${Loop}
!macroend

!macro refuse_any_running
  !insertmacro refuse_running "$INSTDIR\jiping.exe"
  !insertmacro refuse_running "$INSTDIR\jiping-cli.exe"
  !insertmacro refuse_running "$INSTDIR\jre\bin\server\jvm.dll"
!macroend

!macro refresh_icons
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; Folders of this program only: a user may have chosen a folder with other things in it.
!macro remove_program
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\jre"
  Delete "$INSTDIR\jiping.exe"
  Delete "$INSTDIR\jiping-cli.exe"
  Delete "$INSTDIR\jiping-file.ico"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\NOTICE"
  Delete "$INSTDIR\uninstall.exe"
!macroend

Function .onInit
  SetShellVarContext current
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    !insertmacro refuse 5 "绩评需要 64 位的 Windows 10 或更新的 Windows。"
  ${EndIf}
  ; A newer version goes where the older one is: two of them would share the shortcuts.
  ReadRegStr $there HKCU "${KEY}" "InstallLocation"
  ${If} $there != ""
  ${AndIf} ${FileExists} "$there\jiping.exe"
    StrCpy $INSTDIR $there
    ReadRegStr $1 HKCU "${KEY}" "DisplayVersion"
    ${VersionCompare} "$1" "${VERSION}" $2
    ${If} $2 == 1
      Call ask_downgrade
    ${EndIf}
  ${Else}
    ; It was on a drive that is gone, or deleted by hand; or this part of the registry has come from
    ; another computer with the user's profile.
    StrCpy $there ""
  ${EndIf}
  ${If} ${Silent}
    Call check_folder
  ${EndIf}
FunctionEnd

Function skip_folder
  ${If} $there != ""
    Call check_folder
    Abort ; no page
  ${EndIf}
FunctionEnd

Function ask_downgrade
  ${GetParameters} $3
  ClearErrors
  ${GetOptions} $3 "/DOWNGRADE" $4
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "已经装有较新的版本 $1，现在要装的是 ${VERSION}。$\r$\n$\r$\n旧版本可能打不开新版本保存过的报告；请先用新版本备份。仍要换成旧版本吗？" /SD IDNO IDYES agreed
  SetErrorLevel 4
  Quit
agreed:
FunctionEnd

Function check_folder
  StrLen $6 "${DATA}\"
  StrCpy $7 "$INSTDIR\" $6
  ${If} $7 == "${DATA}\" ; itself, or below it
    StrCpy $5 "这个文件夹是存放报告的，程序不能装在里面。请选择别的文件夹。"
    Goto wrong
  ${EndIf}
  ; As launcher.c has it: Java counts bytes of UTF-8, and ends a path at a semicolon.
  System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w "$INSTDIR\", i -1, p 0, i 0, p 0, p 0) i .r6'
  System::Call 'shlwapi::StrChrW(w "$INSTDIR", i 59) p .r7'
  ${If} $6 > 236
  ${OrIf} $7 <> 0
    StrCpy $5 "这个文件夹的路径太长，或者含有分号。请选择较短的文件夹，例如 D:\绩评。"
    Goto wrong
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\..\bin\java.dll"
  ${OrIf} ${FileExists} "$INSTDIR\..\jre\bin\java.dll"
    StrCpy $5 "上一级文件夹里有另一个 Java，绩评会错用它。请选择别的文件夹，例如 D:\绩评。"
    Goto wrong
  ${EndIf}
  ${If} $INSTDIR != $there
  ${AndIfNot} ${FileExists} "$INSTDIR\jiping.exe"
    ${If} ${FileExists} "$INSTDIR\app\*.*"
    ${OrIf} ${FileExists} "$INSTDIR\jre\*.*"
      StrCpy $5 "这个文件夹里有别的程序的文件。请选择一个空文件夹。"
      Goto wrong
    ${EndIf}
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\portable"
    StrCpy $5 "这个文件夹里是绩评的便携版，报告也在里面。请选择别的文件夹。"
    Goto wrong
  ${EndIf}
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $0 "$INSTDIR\write.tmp" w
  ${If} ${Errors}
    StrCpy $5 "这个文件夹不能写入：$INSTDIR$\r$\n请选择别的文件夹。"
    Goto wrong
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\write.tmp"
  ; Before anything is removed. In MB; without what the version before gives back.
  SectionGetSize 0 $6
  IntOp $6 $6 / 1024
  IntOp $6 $6 + 1
  ${GetRoot} "$INSTDIR" $7
  ${DriveSpace} "$7\" "/D=F /S=M" $8
  ${If} $8 < $6
    StrCpy $5 "磁盘空间不够：需要 $6 MB，$7 还有 $8 MB。请先腾出空间，再安装。"
    Goto wrong
  ${EndIf}
  !insertmacro refuse_any_running
  Return
wrong:
  MessageBox MB_OK|MB_ICONEXCLAMATION "$5" /SD IDOK
  ${If} ${Silent}
  ${OrIf} $there != ""
    SetErrorLevel 6
    Quit
  ${EndIf}
  Abort ; back to the page
FunctionEnd

Section "绩评"
  !insertmacro refuse_any_running ; it may have been opened since
  ; First of all: when this is broken off, the next try knows whose files are there.
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  ; Whole folders go before the new ones come: a jar of an older version would be left behind.
  !insertmacro remove_program
  ; An archive of classes of another build is of no use.
  Delete "${DATA}\cache\*.jsa"
  SetOverwrite on
  !include "${LIST}"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  SetOutPath "$INSTDIR"
  CreateDirectory "${MENU}"
  CreateShortcut "${MENU}\绩评.lnk" "$INSTDIR\jiping.exe" "" "$INSTDIR\jiping.exe" 0 SW_SHOWNORMAL "" "填写项目支出绩效评价报告"
  CreateShortcut "${MENU}\绩评（安全模式）.lnk" "$INSTDIR\jiping.exe" "--safe" "$INSTDIR\jiping.exe" 0 SW_SHOWNORMAL "" "窗口空白或显示不正常时用：不用显卡"
  CreateShortcut "${MENU}\绩评（诊断）.lnk" "$INSTDIR\jiping-cli.exe" "--diagnose" "$INSTDIR\jiping.exe" 0 SW_SHOWNORMAL "" "打不开时用：显示运行过程和日志"
  CreateShortcut "${MENU}\卸载绩评.lnk" "$INSTDIR\uninstall.exe"
  CreateShortcut "$DESKTOP\绩评.lnk" "$INSTDIR\jiping.exe" "" "$INSTDIR\jiping.exe" 0 SW_SHOWNORMAL "" "填写项目支出绩效评价报告"

  WriteRegStr HKCU "${CLASSES}\.jiping" "" "${TYPE}"
  WriteRegStr HKCU "${CLASSES}\${TYPE}" "" "绩评归档包"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\DefaultIcon" "" "$INSTDIR\jiping-file.ico"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open" "" "用绩评打开"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open\command" "" '"$INSTDIR\jiping.exe" open "%1"'
  !insertmacro refresh_icons

  WriteRegStr HKCU "${KEY}" "DisplayName" "绩评"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\jiping.exe"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  SectionGetSize 0 $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

Function un.onInit
  SetShellVarContext current
  !insertmacro refuse_any_running
FunctionEnd

Section "Uninstall"
  !insertmacro remove_program
  RMDir "$INSTDIR" ; only when nothing else is in it
  Delete "${DATA}\cache\*.jsa"
  Delete "${MENU}\绩评.lnk"
  Delete "${MENU}\绩评（安全模式）.lnk"
  Delete "${MENU}\绩评（诊断）.lnk"
  Delete "${MENU}\卸载绩评.lnk"
  RMDir "${MENU}"
  Delete "$DESKTOP\绩评.lnk"
  ReadRegStr $0 HKCU "${CLASSES}\.jiping" ""
  ${If} $0 == "${TYPE}"
    DeleteRegKey HKCU "${CLASSES}\.jiping"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${TYPE}"
  DeleteRegKey HKCU "${KEY}"
  !insertmacro refresh_icons
  MessageBox MB_OK|MB_ICONINFORMATION "绩评已经卸载。$\r$\n$\r$\n您的报告、设置和备份没有删除，仍在：$\r$\n${DATA}$\r$\n$\r$\n重新安装以后可以接着使用。" /SD IDOK
SectionEnd

; SPDX-FileCopyrightText: 2026 The Chuding developers
; SPDX-License-Identifier: GPL-3.0-or-later
; The installer: for the user alone without an administrator's password, or for all users with one. A newer version goes
; over an older one. What the clerk has made is nobody's business here.
;
; /S silent, /ALLUSERS for all users, /NODESKTOP no icon on the desktop, /D=FOLDER (last, without quotes). Ends with
; 1 cancelled, 2 refused.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true
!include MUI2.nsh
!include nsDialogs.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\chuding"
Name "初定通"
OutFile "${OUT}"
!define USUAL "$LOCALAPPDATA\Programs\chuding"
InstallDir "${USUAL}" ; so that a folder that is chosen gets \chuding behind it
BrandingText "初定通 ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "初定通"
VIAddVersionKey FileDescription "初定通 安装程序"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

Var everybody ; "1": for all users
Var radioAll
Var wantsDesktop
Var boxDesktop
Var folderGiven
Var wasAsked ; "1": /ALLUSERS was given, as by the process that asked

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "初定通 ${VERSION}：初次确定专业技术职务任职资格的申报、核对、公示和报送。$\r$\n$\r$\n不需要联网。已安装旧版的，直接升级；资料库、设置和签名文件都原样保留。"
!insertmacro MUI_PAGE_WELCOME
Page custom askForWhom takeForWhom
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION openProgram
!define MUI_FINISHPAGE_RUN_TEXT "打开初定通"
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "将从电脑上移除初定通。资料库、备份、签名文件和设置不会删除。"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE SimpChinese

!macro Refuse text
  MessageBox MB_OK|MB_ICONSTOP "${text}" /SD IDOK
  SetErrorLevel 2
  Quit
!macroend

; As whoever is logged in, not as the administrator whose password was given.
Function openProgram
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\chuding.exe"'
FunctionEnd

; Where it is installed already, it goes again; a folder on the command line decides over it.
Function usualFolder
  ${If} $everybody == 1
    SetShellVarContext all
    StrCpy $INSTDIR "$PROGRAMFILES64\chuding"
  ${Else}
    SetShellVarContext current
    StrCpy $INSTDIR "${USUAL}"
  ${EndIf}
  ReadRegStr $0 SHCTX "${KEY}" InstallLocation
  ${If} $0 != ""
    StrCpy $INSTDIR $0
    ${IfNot} ${FileExists} "$DESKTOP\初定通.lnk" ; which somebody may have thrown away
      StrCpy $wantsDesktop 0
    ${EndIf}
  ${EndIf}
  ${If} $folderGiven != ""
    StrCpy $INSTDIR $folderGiven
  ${EndIf}
FunctionEnd

Function isAdministrator ; leaves 1 or 0 on the stack
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 == "Admin"
    Push 1
  ${Else}
    Push 0
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    !insertmacro Refuse "初定通需要 Windows 10（1809 版或更新）或 Windows 11 的 64 位系统。$\r$\n$\r$\n这台电脑的系统太旧，不能安装；没有更改任何东西。"
  ${EndIf}
  ${If} $INSTDIR != "${USUAL}"
    StrCpy $folderGiven $INSTDIR ; of /D
  ${EndIf}
  StrCpy $wantsDesktop 1
  StrCpy $everybody 0
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/ALLUSERS" $2
  ${IfNot} ${Errors}
    StrCpy $everybody 1
    Call isAdministrator
    Pop $0
    ${If} $0 == 0
      !insertmacro Refuse "为所有用户安装需要管理员权限。没有管理员密码时，请选择“只为我安装”。"
    ${EndIf}
  ${EndIf}
  ClearErrors
  ${GetOptions} $1 "/NODESKTOP" $2
  ${IfNot} ${Errors}
    StrCpy $wantsDesktop 0
  ${EndIf}
  SetRegView 64
  StrCpy $wasAsked $everybody
  ReadRegStr $0 HKLM "${KEY}" InstallLocation
  ${If} $0 != ""
  ${AndIfNot} ${Silent}
    StrCpy $everybody 1 ; as before; it can still be chosen otherwise
  ${EndIf}
  Call usualFolder
FunctionEnd

Function askForWhom
  ${If} $wasAsked == 1
    Abort ; the page, not the installer
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "为谁安装" "一个人用的电脑选第一项，不需要管理员密码。"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 10u 100% 12u "只为我安装（&M）"
  Pop $1
  ${NSD_CreateLabel} 12u 24u 95% 12u "不需要管理员密码。"
  Pop $0
  ${NSD_CreateRadioButton} 0 44u 100% 12u "为这台电脑的所有用户安装（&A）"
  Pop $radioAll
  ${NSD_CreateLabel} 12u 58u 95% 12u "需要管理员密码；安装程序会重新打开一次。"
  Pop $0
  ${NSD_CreateCheckbox} 0 90u 100% 12u "在桌面上放一个图标（&D）"
  Pop $boxDesktop
  ${If} $everybody == 1
    ${NSD_Check} $radioAll
  ${Else}
    ${NSD_Check} $1
  ${EndIf}
  ${If} $wantsDesktop == 1
    ${NSD_Check} $boxDesktop
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function takeForWhom
  ${NSD_GetState} $boxDesktop $wantsDesktop
  ${NSD_GetState} $radioAll $everybody
  Call isAdministrator
  Pop $0
  ${If} $everybody == 1
  ${AndIf} $0 == 0
    ClearErrors
    StrCpy $1 ""
    ${If} $wantsDesktop == 0
      StrCpy $1 " /NODESKTOP"
    ${EndIf}
    ExecShell "runas" "$EXEPATH" "/ALLUSERS$1"
    ${If} ${Errors}
      StrCpy $everybody 0
      MessageBox MB_OK|MB_ICONEXCLAMATION "没有得到管理员权限。可以改为“只为我安装”。"
      Abort
    ${EndIf}
    Quit
  ${EndIf}
  Call usualFolder
FunctionEnd

; A program that runs cannot be replaced or removed: Windows keeps its file.
!macro NoteIfOpen program
  ${If} ${FileExists} "$INSTDIR\${program}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${program}" a
    ${If} ${Errors}
      StrCpy $1 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend
!macro WaitUntilClosed
  ${Do}
    StrCpy $1 0
    !insertmacro NoteIfOpen chuding.exe
    !insertmacro NoteIfOpen chuding-cli.exe
    !insertmacro NoteIfOpen chuding-inspect.exe
    ${If} $1 == 0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "初定通还开着，或者没有权限更改 $INSTDIR。$\r$\n$\r$\n请保存并关闭初定通，再按“重试”。" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 1
    Quit
  ${Loop}
!macroend

; Two copies would have one name, and the older one might be opened.
!macro RemoveElsewhere root
  ReadRegStr $2 ${root} "${KEY}" InstallLocation
  ${If} $2 != ""
  ${AndIf} $2 != $INSTDIR
  ${AndIf} ${FileExists} "$2\uninstall.exe"
    ExecWait '"$2\uninstall.exe" /S _?=$2'
    Delete "$2\uninstall.exe"
    RMDir "$2"
  ${EndIf}
!macroend

Section
  ${If} $everybody == 1
    SetShellVarContext all
    !insertmacro RemoveElsewhere HKLM
  ${Else}
    SetShellVarContext current
  ${EndIf}
  !insertmacro RemoveElsewhere HKCU
  !insertmacro WaitUntilClosed
  ; What only the older version had.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
  ${AndIf} ${FileExists} "$INSTDIR\chuding.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S /UPGRADE _?=$INSTDIR'
  ${EndIf}
  SetOverwrite on
  !include "${LISTS}/install.nsh"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\初定通.lnk" "$INSTDIR\chuding.exe"
  ${If} $wantsDesktop == 1
    CreateShortcut "$DESKTOP\初定通.lnk" "$INSTDIR\chuding.exe"
  ${EndIf}
  WriteRegStr SHCTX "${KEY}" DisplayName "初定通"
  WriteRegStr SHCTX "${KEY}" DisplayVersion "${VERSION}"
  WriteRegStr SHCTX "${KEY}" DisplayIcon "$INSTDIR\chuding.exe"
  WriteRegStr SHCTX "${KEY}" Publisher "The Chuding developers"
  WriteRegStr SHCTX "${KEY}" InstallLocation "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${KEY}" EstimatedSize ${KB}
  WriteRegDWORD SHCTX "${KEY}" NoModify 1
  WriteRegDWORD SHCTX "${KEY}" NoRepair 1
  ; A notice opens by a double click; packages and rosters, whose endings others use too, find it under “打开方式”.
  WriteRegStr SHCTX "Software\Classes\.chuding-policy" "" "chuding.policy"
  WriteRegStr SHCTX "Software\Classes\chuding.policy" "" "初定通通知"
  WriteRegStr SHCTX "Software\Classes\chuding.policy\DefaultIcon" "" "$INSTDIR\chuding.exe,0"
  WriteRegStr SHCTX "Software\Classes\chuding.policy\shell\open\command" "" '"$INSTDIR\chuding.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\Applications\chuding.exe" FriendlyAppName "初定通"
  WriteRegStr SHCTX "Software\Classes\Applications\chuding.exe\shell\open\command" "" '"$INSTDIR\chuding.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\Applications\chuding.exe\SupportedTypes" ".zip" ""
  WriteRegStr SHCTX "Software\Classes\Applications\chuding.exe\SupportedTypes" ".p7m" ""
  WriteRegStr SHCTX "Software\Classes\Applications\chuding.exe\SupportedTypes" ".xlsx" ""
  WriteRegStr SHCTX "Software\Classes\Applications\chuding.exe\SupportedTypes" ".csv" ""
  WriteRegStr SHCTX "Software\Classes\Applications\chuding.exe\SupportedTypes" ".chuding-policy" ""
  ${RefreshShellIcons}
SectionEnd

Function un.onInit
  SetRegView 64
  ReadRegStr $0 HKLM "${KEY}" InstallLocation
  ${If} $0 == $INSTDIR
    SetShellVarContext all
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "Admin"
      StrCpy $2 ""
      ${If} ${Silent}
        StrCpy $2 "/S"
      ${EndIf}
      ClearErrors
      ExecShell "runas" "$INSTDIR\uninstall.exe" $2
      ${If} ${Errors}
        MessageBox MB_OK|MB_ICONSTOP "初定通是为所有用户安装的，移除需要管理员权限。" /SD IDOK
        SetErrorLevel 2
      ${EndIf}
      Quit
    ${EndIf}
  ${Else}
    SetShellVarContext current
  ${EndIf}
FunctionEnd

Section Uninstall
  !insertmacro WaitUntilClosed
  !include "${LISTS}/uninstall.nsh"
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/UPGRADE" $2
  ${If} ${Errors}
    Delete "$SMPROGRAMS\初定通.lnk"
    Delete "$DESKTOP\初定通.lnk"
    DeleteRegKey SHCTX "${KEY}"
    DeleteRegKey SHCTX "Software\Classes\.chuding-policy"
    DeleteRegKey SHCTX "Software\Classes\chuding.policy"
    DeleteRegKey SHCTX "Software\Classes\Applications\chuding.exe"
    ${RefreshShellIcons}
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
  ${EndIf}
SectionEnd

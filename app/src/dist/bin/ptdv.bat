@echo off
rem Starts PTDV: without arguments the window, with a command the command line.
setlocal
chcp 65001 >nul
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HERE%\jre\bin\java.exe" set "JAVA=%HERE%\jre\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo PTĐV cần Java 17 trở lên nhưng không tìm thấy Java trên máy này. Cài Java 17 hoặc đặt JAVA_HOME rồi chạy lại. 1>&2
  exit /b 1
)
for /f "tokens=3" %%v in ('"%JAVA%" -version 2^>^&1 ^| findstr /i "version"') do set "VERSION=%%~v"
for /f "delims=." %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  echo PTĐV cần Java 17 trở lên; Java tìm thấy là phiên bản %VERSION%. Cài Java 17 hoặc đặt JAVA_HOME rồi chạy lại. 1>&2
  exit /b 1
)
set "OPTIONS=-Xmx1g -Dfile.encoding=UTF-8"
if %MAJOR% GEQ 22 set "OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED"
set "ARCHIVE=%HERE%\ptdv-%MAJOR%.jsa"
set "QUIET=-Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off"
if %MAJOR% GEQ 19 (
  set OPTIONS=%OPTIONS% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ARCHIVE%" %QUIET%
) else if exist "%ARCHIVE%" (
  set OPTIONS=%OPTIONS% "-XX:SharedArchiveFile=%ARCHIVE%" %QUIET%
) else if "%~1"=="" (
  set OPTIONS=%OPTIONS% "-XX:ArchiveClassesAtExit=%ARCHIVE%" %QUIET%
)
if not defined PTDV_COMMAND set "PTDV_COMMAND=%~f0"
"%JAVA%" %OPTIONS% "-Dptdv.command=%PTDV_COMMAND%" %PTDV_JAVA_OPTS% -cp "%HERE%\lib\*" vn.ptdv.Main %*
exit /b %errorlevel%

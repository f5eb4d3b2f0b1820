@echo off
rem Runs PTDV, building it first when it is missing; after a change of the sources run "mvn package" or delete target\ptdv.
setlocal
chcp 65001 >nul
set "HERE=%~dp0"
if not exist "%HERE%target\ptdv\bin\ptdv.bat" (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo Cần Maven 3.8 trở lên và JDK 17 trở lên để dựng PTĐV; cài xong rồi chạy lại. 1>&2
    exit /b 1
  )
  echo Đang dựng PTĐV… 1>&2
  call mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true -f "%HERE%..\pom.xml" package 1>&2
  if errorlevel 1 exit /b 1
)
if not defined PTDV_COMMAND set "PTDV_COMMAND=%~f0"
call "%HERE%target\ptdv\bin\ptdv.bat" %*
exit /b %errorlevel%

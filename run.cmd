@echo off
rem Builds the program when it is not built yet, then starts it. Arguments go to the program.
setlocal
chcp 65001 >nul
pushd "%~dp0"
where mvn >nul 2>nul
if errorlevel 1 (
  echo 没有找到 Maven，请先安装 Maven 3.8 或更新的版本，并把它的 bin 文件夹加入 PATH。
  exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo 没有找到 Java，请安装 JDK 21 或更新的版本，并设置 JAVA_HOME。
  exit /b 2
)
if not exist target\jiping.jar call mvn -q -B -DskipTests -Dspotless.check.skip=true package
if errorlevel 1 exit /b 2
popd
set "UNSAFE=--sun-misc-unsafe-memory-access=allow"
"%JAVA%" %UNSAFE% -version >nul 2>nul || set "UNSAFE="
"%JAVA%" %UNSAFE% -Xmx512m -Duser.language=zh -Duser.country=CN -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%~dp0target\jiping.jar" %*

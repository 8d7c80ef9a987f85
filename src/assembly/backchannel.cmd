@echo off
rem Runs Backchannel. JAVA_HOME says which Java, else the one on the PATH; 17 or later. BACKCHANNEL_OPTS: options for Java.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
for %%j in ("%~dp0lib\backchannel-*.jar") do set "JAR=%%~fj"
if not defined JAR (
    echo backchannel: there is no backchannel-*.jar in %~dp0lib; unpack the distribution again 1>&2
    exit /b 1
)
set "MAJOR="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do (
    for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "MAJOR=%%m"
)
if not defined MAJOR (
    echo backchannel: Java 17 or later is needed: put java on the PATH, or set JAVA_HOME 1>&2
    exit /b 1
)
if %MAJOR% LSS 17 (
    echo backchannel: Java 17 or later is needed, and %JAVA% is %MAJOR% 1>&2
    exit /b 1
)
set "FLAGS=-XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr"
if %MAJOR% GEQ 24 set "FLAGS=%FLAGS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
"%JAVA%" %FLAGS% %BACKCHANNEL_OPTS% -cp "%JAR%" org.backchannel.cli.Main %*
exit /b %ERRORLEVEL%

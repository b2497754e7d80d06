@echo off
rem Starts Wakewell from its folder: wakewell [sub-command] [options].
rem Needs a JDK ${java.release} or later: looks at JAVA_HOME, then PATH, then where JDKs usually are.
setlocal DisableDelayedExpansion
set "WAKEWELL_JDK="
set "WAKEWELL_FOLDER=%~dp0.."

if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
for /d %%D in ("%USERPROFILE%\.sdkman\candidates\java\*") do call :consider "%%~D"
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :consider "%%~D"
for /d %%D in ("%ProgramFiles%\Java\*") do call :consider "%%~D"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*") do call :consider "%%~D"
for /d %%D in ("%ProgramFiles%\Microsoft\jdk*") do call :consider "%%~D"
for /d %%D in ("%ProgramFiles%\Zulu\*") do call :consider "%%~D"
for /d %%D in ("%ProgramFiles%\BellSoft\*") do call :consider "%%~D"
for /d %%D in ("%ProgramFiles%\Amazon Corretto\*") do call :consider "%%~D"

if not defined WAKEWELL_JDK (
    echo wakewell: needs a JDK ${java.release} or later and found none: install one, or set JAVA_HOME to it.>&2
    exit /b 1
)
"%WAKEWELL_JDK%\bin\java.exe" --module-path "%WAKEWELL_FOLDER%\lib" ${app.options} -XX:ErrorFile=NUL --module ${app.main} %*
exit /b %ERRORLEVEL%

rem Keeps the JDK in folder %1 if it is the first that is new enough, as its release file says.
:consider
if defined WAKEWELL_JDK exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "WAKEWELL_MAJOR="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
    for /f "delims=.-+" %%M in ("%%~V") do set "WAKEWELL_MAJOR=%%M"
)
if not defined WAKEWELL_MAJOR exit /b 0
if %WAKEWELL_MAJOR% GEQ ${java.release} set "WAKEWELL_JDK=%~f1"
exit /b 0

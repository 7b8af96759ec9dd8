@echo off
rem Starts Quorate with a Java runtime it finds by itself: JAVA_HOME, the usual places, then PATH.
rem QUORATE_JAVA_OPTIONS   extra options for the Java runtime
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "HOME_FOLDER=%~dp0.."
set "JAVA_FOLDER="

if defined JAVA_HOME call :accept "%JAVA_HOME%"
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu") do call :search "%%~P"
for %%P in ("%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\OpenJDK" "%ProgramFiles%\RedHat") do call :search "%%~P"
for %%P in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%LOCALAPPDATA%\Programs\Microsoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do call :search "%%~P"
for %%J in (java.exe) do if not defined JAVA_FOLDER if not "%%~$PATH:J"=="" call :accept "%%~dp$PATH:J.."

if not defined JAVA_FOLDER (
  echo Quorate needs Java %NEEDED% or newer and found none on this computer: install a JDK %NEEDED% ^(Eclipse Temurin, for example^) or set JAVA_HOME to the folder of one.>&2
  exit /b 2
)

if "%~1"=="" (
  start "Quorate" "%JAVA_FOLDER%\bin\javaw.exe" "@%HOME_FOLDER%\lib\java-options" %QUORATE_JAVA_OPTIONS% -classpath "%HOME_FOLDER%\lib\*" org.quorate.app.Launcher
  exit /b 0
)
"%JAVA_FOLDER%\bin\java.exe" "@%HOME_FOLDER%\lib\java-options" %QUORATE_JAVA_OPTIONS% -classpath "%HOME_FOLDER%\lib\*" org.quorate.app.Launcher %*
exit /b %ERRORLEVEL%

:search
if defined JAVA_FOLDER exit /b 0
if not exist "%~1\*" exit /b 0
pushd "%~1"
for /d %%D in (*) do if not defined JAVA_FOLDER call :accept "%~1\%%D"
for /d %%D in (*) do if not defined JAVA_FOLDER call :accept "%~1\%%D\current"
popd
exit /b 0

rem Takes the folder if its 'release' file names a version that is new enough.
:accept
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" for /f "delims=.-+ " %%M in ("%%~L") do if %%M geq %NEEDED% set "JAVA_FOLDER=%~1"
exit /b 0

@echo off
rem Starts Quorate with a Java runtime it finds by itself: JAVA_HOME, the usual places, then PATH.
rem QUORATE_JAVA_OPTIONS   extra options for the Java runtime
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "HOME_FOLDER=%~dp0.."
set "JAVA_FOLDER="

if defined JAVA_HOME call :accept "%JAVA_HOME%"
if not defined JAVA_FOLDER for %%P in (
  "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\OpenJDK" "%ProgramFiles%\RedHat"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%LOCALAPPDATA%\Programs\Microsoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps"
) do if not defined JAVA_FOLDER if exist "%%~P\" call :search "%%~P"
if not defined JAVA_FOLDER for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA_FOLDER call :accept "%%~dpJ.."

if not defined JAVA_FOLDER (
  echo Quorate needs Java %NEEDED% or newer and found none on this computer: install a JDK %NEEDED% ^(Eclipse Temurin, for example^) or set JAVA_HOME to the folder of one.>&2
  exit /b 2
)

set "OPTIONS=--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr"
if "%~1"=="" (
  start "Quorate" "%JAVA_FOLDER%\bin\javaw.exe" %OPTIONS% %QUORATE_JAVA_OPTIONS% -classpath "%HOME_FOLDER%\lib\*" org.quorate.app.Launcher
  exit /b 0
)
"%JAVA_FOLDER%\bin\java.exe" %OPTIONS% %QUORATE_JAVA_OPTIONS% -classpath "%HOME_FOLDER%\lib\*" org.quorate.app.Launcher %*
exit /b %ERRORLEVEL%

:search
for /d %%D in ("%~1\*") do if not defined JAVA_FOLDER call :accept "%%~fD"
if not defined JAVA_FOLDER for /d %%D in ("%~1\*") do if exist "%%~fD\current\" if not defined JAVA_FOLDER call :accept "%%~fD\current"
exit /b 0

rem Takes the folder if its 'release' file names a version that is new enough.
:accept
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
for /f "tokens=2 delims==" %%V in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do for /f "delims=.-+ " %%M in ("%%~V") do if %%M geq %NEEDED% set "JAVA_FOLDER=%~1"
exit /b 0

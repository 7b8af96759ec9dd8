#!/bin/sh
# Starts the installed Quorate with the Java runtime beside it.
# QUORATE_JAVA_OPTIONS   extra options for the Java runtime, separated by blanks
set -u

# A program started with a closed input or output would get the next file it opens in its place.
(: 3<&0) 2>/dev/null || exec </dev/null
(: 3>&1) 2>/dev/null || exec >/dev/null
(: 3>&2) 2>/dev/null || exec 2>/dev/null

# Names of files and people may hold any letter; without a UTF-8 locale Java would read and write them wrongly.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
  *) LC_ALL=C.UTF-8; export LC_ALL ;;
esac

self=$0
while [ -L "$self" ]; do
  target=$(readlink "$self")
  case $target in
    /*) self=$target ;;
    *) self=${self%/*}/$target ;;
  esac
done
home=$(CDPATH='' cd -- "${self%/*}/.." && pwd -P) || exit 2

# In a fixed order: the start-up cache is only used with the class path it was made with.
classpath=
for jar in @JARS@; do
  classpath=$classpath${classpath:+:}$home/lib/app/$jar
done
set -- -classpath "$classpath" org.quorate.app.Launcher "$@"
[ ! -r "$home/lib/quorate.aot" ] || set -- "-XX:AOTCache=$home/lib/quorate.aot" "$@"
# shellcheck disable=SC2086  # the options are meant to be split at blanks
exec "$home/lib/runtime/bin/java" @OPTIONS@ ${QUORATE_JAVA_OPTIONS:-} "$@"

#!/usr/bin/env bash
# Times the store beside the plain way, in turns and in one process, evidence included on both sides.
#   bench/store.sh [ACTORS TIES]      20,000 actors and 200,000 ties unless you say otherwise
# Medians of RUNS runs (3), after smaller ones that warm both sides up. HEAP (3g) is the memory of client, server and map
# together; ONLY=ours leaves the plain way out. Beside other work, compare the processor's time. Needs Maven offline.
# The targets are those of issue 6: load 2.5 times as fast, read back 4 times, an unchanged load of 200,000 ties in 3 s.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly ACTORS=${1:-20000} TIES=${2:-200000} RUNS=${RUNS:-3} HEAP=${HEAP:-3g}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "${CLASSES:-}" ]; then
    mvn -q -B -o compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
    CLASSES=target/classes:$(cat "$work/classpath")
fi
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" -nowarn -d "$work" -cp "$CLASSES" bench/Store.java

printf '%s actors, %s ties; %s, %s cores, load before %s, %s, heap %s\n\n' "$ACTORS" "$TIES" \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)" \
    "$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | head -1)" "$HEAP"
printf '| what | waited | processor | ties a second |\n| --- | --- | --- | --- |\n'
"${JAVA_HOME:+$JAVA_HOME/bin/}java" "-Xmx$HEAP" -XX:+UseParallelGC "-D${ONLY:-both}.only=true" -cp "$work:$CLASSES" \
    Store "$ACTORS" "$TIES" "$RUNS" "$work/data"

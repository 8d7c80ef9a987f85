#!/usr/bin/env bash
# Times the commands as processes, as a user waits for them: medians of 5, with the machine they were taken on.
# The limits are those of issue 3: --help 0.4 s, centrality 1 s, analyze 8 s cold and 2 s beside a running server.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly RUNS=${RUNS:-5}
readonly CASE=sample-graphs/peace-talks-2024.yaml
data=$(mktemp -d)
trap 'BACKCHANNEL_DATA=$data/warm ./backchannel db stop >/dev/null 2>&1 || true; rm -rf "$data"' EXIT

# median LIMIT LABEL COMMAND…: runs the command so often, each after the words of `before`, and prints the median.
median() {
    local limit=$1 label=$2 times=()
    shift 2
    for ((run = 0; run < RUNS; run++)); do
        ${before:-true}
        local start end
        start=$(date +%s%N)
        "$@" >/dev/null 2>&1
        end=$(date +%s%N)
        times+=($(((end - start) / 1000000)))
    done
    local middle
    middle=$(printf '%s\n' "${times[@]}" | sort -n | sed -n "$(((RUNS + 1) / 2))p")
    printf '| %s | %d.%02d s | %s s |\n' "$label" $((middle / 1000)) $((middle % 1000 / 10)) "$limit"
}

fresh() {
    rm -rf "$data/cold"
}

./backchannel --version >/dev/null
printf '%s, %s cores, %s, medians of %s\n\n' "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" "$(nproc)" \
    "$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | head -1)" "$RUNS"
printf '| command | median | limit |\n| --- | --- | --- |\n'
median 0.4 '`--help`' ./backchannel --help
median 1 '`check` of the case' ./backchannel check "$CASE"
median 1 '`centrality` of the case' ./backchannel centrality "$CASE"
median 1.5 '`doors` of the case' ./backchannel doors "$CASE" putin
export BACKCHANNEL_DATA=$data/cold
before=fresh median 8 '`analyze` of the case, no data yet' ./backchannel analyze "$CASE"
median 8 '`analyze` of the case, loaded before' ./backchannel analyze "$CASE"
export BACKCHANNEL_DATA=$data/warm
./backchannel db start >/dev/null 2>&1
median 2 '`analyze` of the case, after `db start`' ./backchannel analyze "$CASE"
median 2 '`query top-brokers`, after `db start`' ./backchannel query top-brokers

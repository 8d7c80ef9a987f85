#!/usr/bin/env bash
# Times check, load and analyze on a made map of 10,000 actors and 50,000 ties with evidence, within 2 GB.
# The limits are those of issue 3: check 3 s, load into an empty store 15 s, analyze 60 s.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly ACTORS=${ACTORS:-10000} TIES=${TIES:-50000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export BACKCHANNEL_OPTS=-Xmx2g BACKCHANNEL_DATA=$work/data

# A few know many, as among people: who is asked is drawn from the low numbers. The same map every time.
awk -v n="$ACTORS" -v m="$TIES" 'BEGIN {
    srand(7)
    split("has-access-to advises reports-to member-of met leads speaks-for funds", type, " ")
    print "graph: made\ntarget: a0\nsources:"
    for (i = 0; i < 200; i++) printf "  s%d: {title: Source %d, reliability: %s}\n", i, i, substr("ABCDEF", i % 6 + 1, 1)
    print "actors:"
    for (i = 0; i < n; i++) printf "  a%d: {name: Actor number %d, side: side%d}\n", i, i, i % 3
    print "ties:"
    while (made < m) {
        from = int(n * rand()); to = int(n * rand() ^ 3); kind = type[int(8 * rand()) + 1]
        key = from " " kind " " to
        if (from == to || key in seen) continue
        seen[key] = 1; made++
        printf "  - {from: a%d, to: a%d, type: %s, strength: 0.%d, evidence: [{source: s%d, credibility: %d, says: As was said}]}\n",
            from, to, kind, 1 + int(9 * rand()), int(200 * rand()), 1 + int(6 * rand())
    }
}' >"$work/made.yaml"

timed() {
    local limit=$1 label=$2 start end
    shift 2
    start=$(date +%s%N)
    "$@" >/dev/null 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
    end=$(date +%s%N)
    printf '| %s | %d.%02d s | %s s |\n' "$label" $(((end - start) / 1000000000)) $(((end - start) / 10000000 % 100)) "$limit"
}

./backchannel --version >/dev/null
printf '%s actors, %s ties; %s, %s cores, %s\n\n' "$ACTORS" "$TIES" \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" "$(nproc)" \
    "$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | head -1)"
printf '| command | time | limit |\n| --- | --- | --- |\n'
timed 3 '`check`' ./backchannel check "$work/made.yaml"
timed 15 '`load` into an empty store' ./backchannel load "$work/made.yaml"
timed 60 '`analyze` into an empty store' env BACKCHANNEL_DATA="$work/other" ./backchannel analyze "$work/made.yaml"

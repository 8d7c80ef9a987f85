#!/usr/bin/env bash
# Times our measures beside JGraphT, igraph and NetworkX in one sitting, and writes the table to docs/benchmarks.md.
#   bench/peers.sh DIRECTORY      with the network files ca-GrQc, wiki-Vote, facebook_combined (.edges.txt.gz)
# Each measurement is a process of its own, loading left out. Medians of RUNS runs (5), of 2 where one takes over 20 s;
# on the JVM as many runs before them warm up. JGRAPHT=no leaves JGraphT out; ROWS=REGEX keeps
# the rows whose label it matches. Needs target/classes and Maven offline.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly networks=${1:?the directory of the network files} RUNS=${RUNS:-5} THREADS=${THREADS:-2}
readonly python=/usr/bin/python3 table=${TABLE:-docs/benchmarks.md}
"$python" -c 'import igraph, networkx' 2>/dev/null ||
    { apt-get update && apt-get install -y python3-igraph python3-networkx; } >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "${CLASSES:-}" ]; then
    mvn -q -B -o compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
    CLASSES=target/classes:$(cat "$work/classpath")
fi
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" -nowarn -d "$work" -cp "$CLASSES" bench/Kernels.java
"$python" bench/make.py influence "$work/influence.gz"
"$python" bench/make.py access "$work/access.gz"
"$python" bench/make.py weighted "$work/weighted.gz" "$networks/wiki-Vote.edges.txt.gz"

ours() {
    "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx4g -cp "$work:$CLASSES" Kernels "$@"
}

# row LABEL FILE DIRECTION MEASURE PEER…: a line of the table; the sums of scores must agree to 1e-8 of them.
row() {
    local label=$1 file=$2 direction=$3 measure=$4 mine theirs line peer
    shift 4
    [[ $label =~ ${ROWS:-.} ]] || return 0
    mine=$(ours "$file" "$direction" "$measure" ours "$THREADS" "$RUNS")
    line="| $label | $(awk '{printf "%.3f s (%.3f s CPU)", $1, $3}' <<<"$mine") |"
    for peer in jgrapht igraph networkx; do
        if [[ " $* " != *" $peer "* || ($peer == jgrapht && ${JGRAPHT:-yes} == no) ]]; then
            line+=" |"
            continue
        fi
        if [ "$peer" = jgrapht ]; then
            theirs=$(ours "$file" "$direction" "$measure" jgrapht 1 1)
        else
            theirs=$("$python" bench/peers.py "$file" "$direction" "$measure" "$peer" "$RUNS")
        fi
        line+=$(awk -v mine="$mine" '{split(mine, m, " "); printf " %.2f s, %.1f × |", $1, $1 / m[1]}' <<<"$theirs")
        agree "$measure" "$peer" "$mine" "$theirs"
    done
    echo "$line" | tee -a "$work/table"
}

# JGraphT's betweenness is not divided, and closeness is defined otherwise by igraph: these sums are not compared.
agree() {
    case "$1 $2" in *"betweenness igraph" | *"betweenness networkx" | harmonic*)
        awk -v what="$1 by $2" -v mine="$(cut -d' ' -f4 <<<"$3")" -v theirs="$(awk '{print ($3 ~ /e/ ? $3 : $4)}' <<<"$4")" \
            'BEGIN { d = mine - theirs; if (d < 0) d = -d
                     if (d > 1e-8 * mine) { print what " differ: " mine " and " theirs > "/dev/stderr"; exit 1 } }' ;;
    esac
}

{
    echo '# Benchmarks'
    echo
    echo "Exact results; ours on $THREADS threads, the peers as they come (one). Seconds, medians of $RUNS, and how many times"
    echo 'ours the peer takes. Loading is left out everywhere; on the JVM, runs before them warm up. Written by'
    echo "\`bench/peers.sh\` ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(nproc) cores, load before $(cut -d' ' -f1 /proc/loadavg);"
    echo "$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | head -1 | tr -d '"'), JGraphT 1.5.3, igraph and NetworkX as Debian has them: $("$python" -c 'import igraph, networkx; print(igraph.__version__, "and", networkx.__version__)'))."
    echo
    echo '| measure and graph | ours | JGraphT | igraph | NetworkX |'
    echo '| --- | --- | --- | --- | --- |'
} | tee "$work/table"
wiki=$networks/wiki-Vote.edges.txt.gz
row 'betweenness, wiki-Vote, directed' "$wiki" directed betweenness jgrapht igraph
row 'betweenness, ca-GrQc' "$networks/ca-GrQc.edges.txt.gz" undirected betweenness jgrapht igraph
row 'betweenness, facebook_combined' "$networks/facebook_combined.edges.txt.gz" undirected betweenness jgrapht igraph
row 'betweenness, made, 30,000 / 150,000' "$work/influence.gz" undirected betweenness igraph
row 'betweenness, wiki-Vote, costs 1 to 10' "$work/weighted.gz" directed weighted-betweenness jgrapht igraph
row '256 sampled sources, made, 100,000 / 500,000, directed' "$work/access.gz" directed sampled-betweenness
row 'harmonic, wiki-Vote' "$wiki" directed harmonic jgrapht igraph
row 'closeness by hops, wiki-Vote' "$wiki" directed closeness igraph
cp "$work/table" "$table"

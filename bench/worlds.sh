#!/usr/bin/env bash
# Times reach of everybody and criticality of every actor and tie in sampled worlds, in one sitting: ours, one world at a
# time over JGraphT with each actor removed in turn, and igraph's dominator trees alone.
#   bench/worlds.sh [--small]
# Some five minutes on an idle machine of two cores. JGraphT gets 100 worlds, where ours gets 10,000: compare what a world
# takes. With --small, a minute or so: only the size on which JGraphT ends soon.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly python=/usr/bin/python3
mvn -q -B -f bench/pom.xml compile
times=$(mktemp)
trap 'rm -f "$times"' EXIT

# What is asked, on which size, and how JMH is to time it.
timed() {
    java -Xmx4g -cp "bench/target/classes:$(cat bench/target/classpath)" org.openjdk.jmh.Main \
        "ReachOfWorlds.$1\$" -p size="$2" "${@:3}" -rf csv -rff "$times" -v SILENT >/dev/null
    "$python" - "$times" <<'PYTHON'
import csv, sys
for row in csv.DictReader(open(sys.argv[1])):
    call = float(row["Score"])
    worlds = int(row["Param: size"].split("/")[2])
    print(f"{row['Benchmark'].split('.')[-1]:28} {row['Param: size']:20} {call:12.1f} ms {call / worlds:12.4f} ms", flush=True)
PYTHON
}

printf '%-28s %-20s %15s %15s\n' 'who' 'actors/ties/worlds' 'a call' 'a world'
timed ours 200/1000/10000 -wi 1 -w 10 -i 3 -r 5
timed oneWorldAtATimeOverJgrapht 200/1000/100 -wi 1 -w 10 -i 3 -r 5
[ "${1:-}" != --small ] || exit 0
timed ours 1000/5000/10000 -wi 1 -w 10 -i 3 -r 5
timed oneWorldAtATimeOverJgrapht 1000/5000/100 -wi 1 -w 10 -i 1 -r 10
timed ours 10000/50000/10000 -wi 1 -w 20 -i 3 -r 15
timed ours 100000/500000/1000 -wi 1 -w 30 -i 1 -r 30
"$python" -c 'import igraph' 2>/dev/null || { apt-get update && apt-get install -y python3-igraph; } >/dev/null
"$python" bench/worlds.py 10000 50000 10000

#!/usr/bin/env bash
# Times our measures beside JGraphT, Gephi, igraph and NetworkX in one sitting, and writes the table to docs/benchmarks.md.
#   bench/peers.sh DIRECTORY [--rows REGEX] [--runs 5] [--threads 2] [--no-jvm-peers] [--no-slopes] [--table FILE]
# The directory holds the network files ca-GrQc, wiki-Vote, facebook_combined and email-Eu-core (.edges.txt.gz).
# All of it takes about a quarter of an hour on an idle machine of two cores. With --rows, only rows whose label the
# expression matches, "memory" among them, and nothing is written unless --table says where.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly networks=${1:?the directory of the network files} python=/usr/bin/python3
shift
"$python" -c 'import igraph, networkx' 2>/dev/null ||
    { apt-get update && apt-get install -y python3-igraph python3-networkx; } >/dev/null
mvn -q -B -f bench/pom.xml compile
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"$python" bench/make.py influence "$made/influence.gz"
"$python" bench/make.py access "$made/access.gz"
"$python" bench/make.py weighted "$made/weighted.gz" "$networks/wiki-Vote.edges.txt.gz"
"$python" bench/sitting.py "$networks" --made "$made" "$@"

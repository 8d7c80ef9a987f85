#!/usr/bin/env bash
# Ten minutes of random bytes for the readers of YAML, JSON, CSV and FollowTheMoney, each in a process of its own.
# What breaks one is printed and kept under src/test/resources/org/backchannel/fuzz: make a test of it, then remove it.
set -eu
cd "$(dirname "$0")/.."
for reader in yaml json csv ftm; do
    echo "== $reader"
    JAZZER_FUZZ=1 mvn -B -ntp -q -Pfuzz test -Dtest="ReadersFuzz#$reader" -DargLine="-Xmx1g -Dfile.encoding=UTF-8" \
        -DforkCount=1 "$@"
done

#!/usr/bin/env python3
"""Times igraph's dominator_tree alone on worlds of the kind that ReachOfWorlds draws, already drawn and built.

    bench/worlds.py ACTORS TIES WORLDS [BUILT]

BUILT worlds (100 unless said) are drawn and built outside the clock; the time is scaled up to WORLDS.
"""
import random
import sys
import time

import igraph

actors, ties, worlds = map(int, sys.argv[1:4])
built = int(sys.argv[4]) if len(sys.argv) > 4 else 100
draw = random.Random(7)
arcs, held = [], []
seen = set()
while len(arcs) < ties:
    one, other = draw.randrange(actors), int(actors * draw.random() ** 2.2)
    tail, head = (other, one) if draw.random() < 0.5 else (one, other)
    if tail != head and (tail, head) not in seen:
        seen.add((tail, head))
        arcs.append((tail, head))
        held.append(0.05 + 0.5 * draw.random())
graphs = [
    igraph.Graph(actors, [(head, tail) for (tail, head), p in zip(arcs, held) if draw.random() < p], directed=True)
    for _ in range(built)
]
started = time.perf_counter()
for graph in graphs:
    graph.dominator(0, mode="out")
took = time.perf_counter() - started
print(f"igraph {igraph.__version__} dominator, {actors} actors, {ties} ties: {took / built * 1000:.2f} ms a world, "
      f"{took / built * worlds:.1f} s for {worlds}")

#!/usr/bin/env python3
"""Writes the made graphs of the benchmarks, the same every time: make.py influence|access|weighted FILE [FROM].

influence: undirected, 30,000 actors and 150,000 ties: heavy-tailed, 60 communities, a third of the actors pendant.
access: directed, 100,000 actors and 500,000 arcs: heavy-tailed, few of the arcs returned.
weighted: the graph in FROM, with a whole-number cost from 1 to 10 on every line.
"""
import gzip
import random
import sys


def influence(rng):
    actors, ties, communities = 30_000, 150_000, 60
    core = actors * 2 // 3
    ends = [[node] for node in range(communities)]
    made = set()

    def tie(one, other):
        if one != other and (one, other) not in made and (other, one) not in made:
            made.add((one, other))
            ends[one % communities].append(other if other % communities == one % communities else one)
            yield one, other

    for node in range(communities, core):
        yield from tie(node, rng.choice(ends[node % communities]))
    while len(made) < ties - (actors - core):
        one = rng.randrange(core)
        home = one % communities if rng.random() < 0.9 else rng.randrange(communities)
        yield from tie(one, rng.choice(ends[home]))
    for node in range(core, actors):
        yield rng.choice(ends[rng.randrange(communities)]), node


def access(rng):
    actors, arcs = 100_000, 500_000
    made = set()
    while len(made) < arcs:
        tail, head = int(actors * rng.random() ** 1.5), int(actors * rng.random() ** 3)
        if tail != head and (tail, head) not in made:
            made.add((tail, head))
            yield tail, head


def main():
    what, path = sys.argv[1:3]
    rng = random.Random(7)
    with gzip.open(path, "wt", compresslevel=1) as out:
        if what == "weighted":
            with gzip.open(sys.argv[3], "rt") as lines:
                for line in lines:
                    out.write(f"{line.rstrip()} {rng.randint(1, 10)}\n")
        else:
            for tail, head in influence(rng) if what == "influence" else access(rng):
                out.write(f"{tail} {head}\n")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Times a measure of a peer library on a network file, loading excluded.

peers.py FILE directed|undirected MEASURE igraph|networkx RUNS [COUNT]

Prints the median and the least time in seconds, and the sum of the scores by which results are compared: node i, as
names appear in the file, counts 1 + i % 7 times. A file's third column, if there is one, is a whole-number cost.
"""
import gzip
import statistics
import sys
import time


def read(path, undirected, costs):
    numbers, arcs = {}, {}
    with gzip.open(path, "rt") as lines:
        for line in lines:
            cells = line.split()
            if line.startswith("#") or len(cells) < 2:
                continue
            tail, head = (numbers.setdefault(name, len(numbers)) for name in cells[:2])
            if tail == head or (undirected and (head, tail) in arcs):
                continue
            arcs.setdefault((tail, head), int(cells[2]) if costs else 1)
    return len(numbers), list(arcs), list(arcs.values())


def igraph_work(nodes, arcs, costs, undirected, measure):
    import igraph

    graph = igraph.Graph(n=nodes, edges=arcs, directed=not undirected)
    weights = costs if measure.startswith("weighted-") else None
    # Ordered pairs: igraph counts each pair of an undirected graph once.
    pairs = (nodes - 1) * (nodes - 2) / (2 if undirected else 1)
    works = {
        "betweenness": lambda: [score / pairs for score in graph.betweenness(weights=weights)],
        "harmonic": lambda: graph.harmonic_centrality(mode="out"),
        "closeness": lambda: graph.closeness(mode="out"),
    }
    return works[measure.removeprefix("weighted-")], "igraph " + igraph.__version__


def networkx_work(nodes, arcs, costs, undirected, measure):
    import networkx

    graph = networkx.Graph() if undirected else networkx.DiGraph()
    graph.add_nodes_from(range(nodes))
    graph.add_weighted_edges_from((tail, head, cost) for (tail, head), cost in zip(arcs, costs))
    weight = "weight" if measure.startswith("weighted-") else None
    outward = graph if undirected else graph.reverse()
    works = {
        "betweenness": lambda: list(networkx.betweenness_centrality(graph, weight=weight).values()),
        "harmonic": lambda: [score / (nodes - 1) for score in networkx.harmonic_centrality(outward).values()],
        "closeness": lambda: list(networkx.closeness_centrality(outward).values()),
    }
    return works[measure.removeprefix("weighted-")], "NetworkX " + networkx.__version__


def main():
    path, direction, measure, who, runs = sys.argv[1:6]
    undirected = direction == "undirected"
    nodes, arcs, costs = read(path, undirected, measure.startswith("weighted-"))
    make = igraph_work if who == "igraph" else networkx_work
    work, version = make(nodes, arcs, costs, undirected, measure)
    times = []
    while len(times) < int(runs):
        start = time.perf_counter()
        scores = work()
        times.append(time.perf_counter() - start)
        if times[0] > 20 and len(times) == 2:
            break
    total = sum(score * (1 + node % 7) for node, score in enumerate(scores) if score == score)
    print(f"{statistics.median(times):.4f} {min(times):.4f} {total:.9e} {version}")


if __name__ == "__main__":
    main()

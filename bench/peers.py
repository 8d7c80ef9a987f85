#!/usr/bin/env python3
"""Times a measure of igraph or NetworkX on a network file, loading excluded.

peers.py FILE directed|undirected MEASURE igraph|networkx RUNS

Prints JSON: the seconds of each run by the clock and of the processor, the sum of the scores by which results are
compared (node i, as names appear in the file, counts 1 + i % 7 times), and the version. Ends after two runs if one takes
more than 20 s. A third column of the file, if there is one, is a whole-number cost, and used by weighted measures only.
"""
import gzip
import json
import sys
import time


def read(path, undirected):
    numbers, arcs = {}, {}
    with gzip.open(path, "rt") as lines:
        for line in lines:
            cells = line.split()
            if line.startswith("#") or len(cells) < 2:
                continue
            tail, head = (numbers.setdefault(name, len(numbers)) for name in cells[:2])
            if tail == head or (undirected and (head, tail) in arcs):
                continue
            arcs.setdefault((tail, head), int(cells[2]) if len(cells) > 2 else 1)
    return len(numbers), list(arcs), list(arcs.values())


def igraph_work(nodes, arcs, costs, undirected, measure):
    import igraph

    graph = igraph.Graph(n=nodes, edges=arcs, directed=not undirected)
    # Ordered pairs: igraph counts each pair of an undirected graph once.
    pairs = (nodes - 1) * (nodes - 2) / (2 if undirected else 1)
    works = {
        "betweenness": lambda: [score / pairs for score in graph.betweenness()],
        "betweenness by cost": lambda: [score / pairs for score in graph.betweenness(weights=costs)],
        "harmonic": lambda: graph.harmonic_centrality(mode="out"),
        "closeness": lambda: graph.closeness(mode="out"),
        "pagerank": lambda: graph.pagerank(),
        "constraint": lambda: graph.constraint(),
        "coreness": lambda: graph.coreness(),
        "clustering": lambda: graph.transitivity_local_undirected(mode="zero"),
        "components": lambda: [len(graph.connected_components(mode="strong"))],
        "leiden": lambda: [graph.community_leiden(objective_function="modularity", n_iterations=2).modularity],
    }
    return works[measure], "igraph " + igraph.__version__


def networkx_work(nodes, arcs, costs, undirected, measure):
    import networkx

    graph = networkx.Graph() if undirected else networkx.DiGraph()
    graph.add_nodes_from(range(nodes))
    graph.add_weighted_edges_from((tail, head, cost) for (tail, head), cost in zip(arcs, costs))
    works = {
        "betweenness": lambda: list(networkx.betweenness_centrality(graph).values()),
        "constraint": lambda: list(networkx.constraint(graph).values()),
    }
    return works[measure], "NetworkX " + networkx.__version__


def main():
    path, direction, measure, who, runs = sys.argv[1:6]
    undirected = direction == "undirected"
    nodes, arcs, costs = read(path, undirected)
    make = igraph_work if who == "igraph" else networkx_work
    work, version = make(nodes, arcs, costs, undirected, measure)
    clock, processor = [], []
    while len(clock) < int(runs) and not (len(clock) == 2 and clock[0] > 20):
        start, cpu_start = time.perf_counter(), time.process_time()
        scores = work()
        clock.append(time.perf_counter() - start)
        processor.append(time.process_time() - cpu_start)
    total = sum(score * (1 + node % 7) for node, score in enumerate(scores) if score == score)
    print(json.dumps({"clock": clock, "processor": processor, "sum": total, "version": version}))


if __name__ == "__main__":
    main()

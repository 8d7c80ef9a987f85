"""Opens a file with NetworkX and prints what NetworkX then has, in lines that a test can compare."""
import json
import sys

import networkx as nx
from networkx.readwrite import json_graph

kind, path = sys.argv[1:]
if kind == "graphml":
    graph = nx.read_graphml(path)
elif kind == "node-link":
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    try:
        graph = json_graph.node_link_graph(data, edges="edges")
    except TypeError:  # before 3.4 the argument was called link
        graph = json_graph.node_link_graph(data, link="edges")
elif kind == "pajek":
    graph = nx.read_pajek(path)
elif kind == "edge-list":
    graph = nx.read_weighted_edgelist(path, delimiter="\t", create_using=nx.MultiDiGraph)
print("networkx", nx.__version__)
print("directed", graph.is_directed(), "nodes", graph.number_of_nodes(), "edges", graph.number_of_edges())
for node, data in sorted(graph.nodes(data=True)):
    print("node", node, "[%s]" % data.get("label", ""), data.get("side", ""))
for tail, head, data in sorted(graph.edges(data=True), key=str):
    print("edge", tail, "->", head, "weight", data.get("weight"), type(data.get("weight")).__name__,
          data.get("tieType", data.get("l", "")))

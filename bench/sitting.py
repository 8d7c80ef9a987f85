#!/usr/bin/env python3
"""Times our measures beside their peers in one sitting and writes the table; bench/peers.sh prepares and calls it.

Each measurement is a process of its own, loading left out. On the JVM it is JMH's: warm-up, then runs of a second or
one call, whichever is longer.
"""
import argparse
import json
import math
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import tempfile

BENCH = pathlib.Path(__file__).parent
PACKAGE = "org.backchannel.bench"
SLOW = 2


class Row:
    """Who is compared with whom on what; for a peer that is SLOW, about 20 s a run and more, two will do."""

    def __init__(self, label, file, direction, measure, jvm=None, python=("igraph",), asked="", compared=True):
        self.label, self.file, self.direction, self.measure = label, file, direction, measure
        self.jvm, self.python, self.asked, self.compared = jvm or {}, python, asked, compared


def rows(networks, made):
    wiki, grqc, facebook, mail = (
        f"{networks}/{name}.edges.txt.gz" for name in ("wiki-Vote", "ca-GrQc", "facebook_combined", "email-Eu-core"))
    influence, access, weighted = (f"{made}/{name}.gz" for name in ("influence", "access", "weighted"))
    return [
        Row("betweenness, wiki-Vote, directed", wiki, "directed", "betweenness", {"jgraphtBetweenness": SLOW}, asked="90 × JGraphT, 4.5 × igraph"),
        Row("betweenness, ca-GrQc", grqc, "undirected", "betweenness",
            {"jgraphtBetweenness": SLOW, "gephiBetweenness": SLOW}, asked="70 × JGraphT, 4.5 × igraph"),
        Row("betweenness, facebook_combined", facebook, "undirected", "betweenness", {"jgraphtBetweenness": SLOW},
            asked="50 × JGraphT, 4 × igraph"),
        Row("betweenness, email-Eu-core, directed", mail, "directed", "betweenness",
            {"jgraphtBetweenness": 5, "gephiBetweenness": 5}, ("igraph", "networkx")),
        Row("betweenness, made, 30,000 / 150,000", influence, "undirected", "betweenness", asked="10 × igraph"),
        Row("betweenness, wiki-Vote, costs 1 to 10", weighted, "directed", "betweenness by cost",
            {"jgraphtBetweenness": SLOW}, asked="25 × JGraphT, 2 × igraph"),
        Row("256 sampled sources, made, 100,000 / 500,000, directed", access, "directed", "sampledBetweenness",
            python=(), asked="0.8 s"),
        Row("harmonic, wiki-Vote", wiki, "directed", "harmonic", {"jgraphtHarmonic": SLOW}, asked="5 × igraph"),
        Row("harmonic, made, 30,000 / 150,000", influence, "undirected", "harmonic", asked="5 × igraph"),
        Row("closeness by hops, wiki-Vote", wiki, "directed", "closeness", asked="5 × igraph", compared=False),
        Row("PageRank, made, 100,000 / 500,000, directed", access, "directed", "pagerank", asked="1 × igraph"),
        Row("constraint, made, 30,000 / 150,000", influence, "undirected", "constraint", asked="1 × igraph"),
        Row("coreness, made, 30,000 / 150,000", influence, "undirected", "coreness", asked="1 × igraph"),
        Row("clustering, made, 30,000 / 150,000", influence, "undirected", "clustering", asked="1 × igraph"),
        Row("strong components, made, 100,000 / 500,000, directed", access, "directed", "components",
            asked="1 × igraph"),
        Row("Leiden, two iterations, made, 30,000 / 150,000", influence, "undirected", "leiden", asked="1 × igraph", compared=False),
    ]


class Sitting:
    def __init__(self, options, classpath):
        self.options, self.classpath = options, classpath
        home = os.environ.get("JAVA_HOME")
        self.java = f"{home}/bin/java" if home else "java"

    def jmh(self, benchmark, arguments, warm, runs, seconds=1.0):
        """The results of a benchmark, and the sum that it prints."""
        with tempfile.NamedTemporaryFile(suffix=".json") as results:
            command = [self.java, "-cp", self.classpath, "org.openjdk.jmh.Main", f"{PACKAGE}.{benchmark}$",
                       "-wi", str(warm), "-w", f"{int(seconds * 1000)}ms", "-i", str(runs),
                       "-r", f"{int(seconds * 1000)}ms", "-to", "30m", "-foe", "true",
                       "-prof", f"{PACKAGE}.CpuTime", "-rf", "json", "-rff", results.name]
            for name, value in arguments.items():
                command += ["-p", f"{name}={value}"]
            printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            found = re.findall(r"^sum (\S+)$", printed, re.MULTILINE)
            return json.load(open(results.name)), float(found[-1]) if found else math.nan

    def time_jvm(self, row, benchmark, runs):
        slow = runs == SLOW
        arguments = {"file": row.file, "direction": row.direction, "threads": self.options.threads}
        results, total = self.jmh(benchmark, arguments, 0 if slow else 2, runs)
        metric, cpu = results[0]["primaryMetric"], results[0]["secondaryMetrics"]["cpu"]
        return {"clock": [ms / 1000 for ms in metric["rawData"][0]],
                "processor": [ms / 1000 for ms in cpu["rawData"][0]], "sum": total}

    def time_python(self, row, who):
        command = [sys.executable, str(BENCH / "peers.py"), row.file, row.direction, row.measure, who,
                   str(self.options.runs)]
        return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    def line(self, row):
        benchmark = "betweenness" if row.measure == "betweenness by cost" else row.measure
        mine = self.time_jvm(row, f"Ours.{benchmark}", self.options.runs)
        cells = [row.label, f"{seconds(mine['clock'])} ({seconds(mine['processor'])})"]
        for name in ("jgrapht", "gephi"):
            peer = next((peer for peer in row.jvm if peer.startswith(name)), None)
            cells.append(self.beside(row, name, mine, self.time_jvm(row, f"Peers.{peer}", row.jvm[peer]))
                         if peer and self.options.jvm_peers else "")
        for who in ("igraph", "networkx"):
            cells.append(self.beside(row, who, mine, self.time_python(row, who)) if who in row.python else "")
        return "| " + " | ".join(cells + [row.asked]) + " |"

    def beside(self, row, who, mine, theirs):
        # Sums of doubles in another order, and a PageRank that ends at 1e-10 or so.
        allowed = 1e-6 if row.measure == "pagerank" else 1e-8
        if row.compared and abs(mine["sum"] - theirs["sum"]) > allowed * abs(mine["sum"]):
            sys.exit(f"{row.label}: our scores sum to {mine['sum']}, those of {who} to {theirs['sum']}")
        clock, processor = (statistics.median(theirs[what]) / statistics.median(mine[what])
                            for what in ("clock", "processor"))
        note = f"; modularity {theirs['sum']:.4f}, ours {mine['sum']:.4f}" if row.measure == "leiden" else ""
        return f"{seconds(theirs['clock'])}, {clock:.1f} × ({processor:.1f} ×){note}"

    def memory(self, file, direction, samples):
        command = [self.java, "-Xms3g", "-Xmx4g", "-Xmn2500m", "-XX:+UseSerialGC", "-XX:-ResizeTLAB",
                   "-XX:TLABSize=64k", "-cp", self.classpath,
                   f"{PACKAGE}.Memory", file, direction, str(self.options.threads), str(samples)]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()

    def slopes(self):
        """By kernel: milliseconds at each size, and the slope of their logarithms."""
        results, _ = self.jmh("Slope.*", {}, 1, 3, 0.2)
        times = {}
        for result in results:
            kernel = result["benchmark"].rsplit(".", 1)[1]
            cpu = statistics.median(result["secondaryMetrics"]["cpu"]["rawData"][0])
            times.setdefault(kernel, {})[int(result["params"]["nodes"])] = cpu
        return {kernel: (by_size, slope(by_size)) for kernel, by_size in times.items()}


def seconds(times):
    value = statistics.median(times)
    return f"{value:.1f} s" if value >= 10 else f"{value:.3f} s" if value >= 0.1 else f"{value * 1000:.1f} ms"


def slope(by_size):
    points = [(math.log(size), math.log(time)) for size, time in by_size.items()]
    mean_x, mean_y = (statistics.mean(values) for values in zip(*points))
    return (sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points))


EXPECTED = {
    "betweennessByHops": "n m: 2", "betweennessByCost": "n m log n at worst: 2 and a little", "harmonic": "n m / 64: 2",
    "pagerank": "m a step: 1", "constraint": "m √m at worst: 1.5", "clustering": "m √m at worst: 1.5",
    "coreness": "n + m: 1", "cutActors": "n + m: 1", "strongComponents": "n + m: 1", "leiden": "about m an iteration: 1",
}


def versions():
    import igraph
    import networkx
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "")
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()[0].replace('"', "")
    return (f"{model}, {os.cpu_count()} cores, load before {os.getloadavg()[0]:.2f}, Linux {platform.release()}; {java}, "
            f"JGraphT 1.5.3, Gephi 0.10.1, igraph {igraph.__version__}, NetworkX {networkx.__version__} (the last two as "
            "Debian has them).")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("networks")
    parser.add_argument("--made", required=True)
    parser.add_argument("--rows", default=".", help="a regular expression: only rows whose label it matches")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--no-jvm-peers", dest="jvm_peers", action="store_false")
    parser.add_argument("--no-slopes", dest="slopes", action="store_false")
    parser.add_argument("--table", help="where to write it; docs/benchmarks.md if all rows are asked for")
    options = parser.parse_args()
    classpath = f"{BENCH}/target/classes:" + (BENCH / "target/classpath").read_text().strip()
    sitting = Sitting(options, classpath)
    lines = []

    def say(*more):
        lines.extend(more)
        print("\n".join(more), flush=True)

    say("# Benchmarks", "",
        f"Exact results; ours on {options.threads} threads, the peers as they come (one). Medians of {options.runs} runs, of two "
        "where a peer takes", "some 20 s, by the clock and, in brackets, of the processor; × is how many times ours the peer "
        "takes. Loading is left", "out, and each measurement is a process of its own. Sums of all scores were equal to 1e-8 "
        "(PageRank: 1e-6), or nothing would", f"be written. Written by `bench/peers.sh` on {versions()}", "",
        "| measure and graph | ours | JGraphT | Gephi | igraph | NetworkX | asked |",
        "| --- | --- | --- | --- | --- | --- | --- |")
    for row in rows(options.networks, options.made):
        if re.search(options.rows, row.label):
            say(sitting.line(row))
    if re.search(options.rows, "memory"):
        say("", "## Memory", "", "All that betweenness allocates, in bytes an arc, on "
            f"{options.threads} threads: more than what it holds at any one time. Asked: 250.", "",
            "| graph | bytes an arc |", "| --- | --- |")
        for label, file, direction, samples in (
                ("wiki-Vote, directed", f"{options.networks}/wiki-Vote.edges.txt.gz", "directed", 0),
                ("ca-GrQc", f"{options.networks}/ca-GrQc.edges.txt.gz", "undirected", 0),
                ("facebook_combined", f"{options.networks}/facebook_combined.edges.txt.gz", "undirected", 0),
                ("made, 30,000 / 150,000, from 256 sources", f"{options.made}/influence.gz", "undirected", 256),
                ("made, 100,000 / 500,000, from 256 sources", f"{options.made}/access.gz", "directed", 256)):
            say(f"| {label} | {sitting.memory(file, direction, samples)} |")
    if options.slopes:
        say("", "## How time grows", "", "One thread, made graphs of n nodes and m = 5n arcs, heavy-tailed; milliseconds of "
            "processor time, and the slope of a line", "through their logarithms: 1 is linear, 2 quadratic. At worst is worst: a "
            "slope may be less.", "",
            "| kernel | 1,000 | 2,000 | 4,000 | 8,000 | 16,000 | slope | its class says |",
            "| --- | --- | --- | --- | --- | --- | --- | --- |")
        for kernel, (by_size, fitted) in sitting.slopes().items():
            cells = [f"{by_size[size]:.2f}" for size in sorted(by_size)]
            say(f"| {kernel} | " + " | ".join(cells) + f" | {fitted:.2f} | {EXPECTED[kernel]} |")
    table = options.table or (BENCH.parent / "docs/benchmarks.md" if options.rows == "." else None)
    if table:
        pathlib.Path(table).write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

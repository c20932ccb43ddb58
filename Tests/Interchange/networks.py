"""Reads the exported networks back with NetworkX and igraph and compares them with the CSV of the same network.

python3 networks.py OREFLOW    (needs networkx and igraph; the data folder by OREFLOW_DATA)
"""

import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import igraph
import networkx

oreflow = sys.argv[1]
faults = 0


def check(name, ok):
    global faults
    faults += not ok
    print(("same: " if ok else "DIFFERS: ") + name)


def close(a, b):
    return abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))


def edges_of(graph):
    """The edges of a NetworkX graph as sorted (source, target, kind, weight, length)."""
    return sorted(
        (source, target, data["kind"], float(data["weight"]), float(data.get("length") or 0))
        for source, target, data in graph.edges(data=True)
    )


def alike(one, other):
    return len(one) == len(other) and all(
        a[:3] == b[:3] and close(a[3], b[3]) and close(a[4], b[4]) for a, b in zip(one, other)
    )


with tempfile.TemporaryDirectory() as folder:
    for layer in ["all", "supply", "imports", "production", "projection", "trade"]:
        more = ["--mineral", "cobalt"] if layer == "trade" else []
        files = {ending: Path(folder, f"{layer}.{ending}") for ending in ["csv", "graphml", "gexf", "json"]}
        for path in files.values():
            subprocess.run([oreflow, "export", "--layer", layer, *more, "-o", str(path)], check=True)
        rows = list(csv.DictReader(files["csv"].open(encoding="utf-8")))
        undirected = layer == "projection"

        def ends(source, target):
            return tuple(sorted((source, target))) if undirected else (source, target)

        expected = sorted(
            (*ends(row["source"], row["target"]), row["kind"], float(row["weight"]), float(row["length"] or 0))
            for row in rows
        )
        nodes = {end for row in rows for end in (row["source"], row["target"])}
        readings = {
            "graphml in NetworkX": networkx.read_graphml(files["graphml"], force_multigraph=True),
            "gexf in NetworkX": networkx.read_gexf(files["gexf"]),
            "json in NetworkX": networkx.node_link_graph(
                json.loads(files["json"].read_text(encoding="utf-8")), edges="edges"
            ),
        }
        for name, graph in readings.items():
            found = sorted((*ends(s, t), *rest) for s, t, *rest in edges_of(graph))
            check(f"{layer}, {name}: {len(found)} edges of {len(expected)}", alike(found, expected))
            check(f"{layer}, {name}: nodes", nodes <= set(graph.nodes))
            years = {type(data["year"]) for *_, data in graph.edges(data=True)}
            check(f"{layer}, {name}: years are whole numbers", years == {int})
        graph = igraph.Graph.Read_GraphML(str(files["graphml"]))
        found = sorted(
            (
                *ends(graph.vs[edge.source]["id"], graph.vs[edge.target]["id"]),
                edge["kind"],
                edge["weight"],
                edge["length"] or 0,
            )
            for edge in graph.es
        )
        check(f"{layer}, graphml in igraph: {len(found)} edges", alike(found, expected))
        check(f"{layer}, igraph takes it for directed", graph.is_directed() != undirected)
        if layer in ("supply", "projection"):
            # The same distances give the same betweenness.
            extra = ["--undirected"] if undirected else []
            text = subprocess.run(
                [oreflow, "graph", "betweenness", str(files["csv"]), "--weights", "strength", "--format", "csv", *extra],
                check=True, capture_output=True, text=True,
            ).stdout
            ours = {row["node"]: float(row["score"]) for row in csv.DictReader(text.splitlines())}
            # A strength counts as 1 / weight.
            scores = graph.betweenness(weights=[1 / edge["weight"] for edge in graph.es])
            theirs = {graph.vs[place]["id"]: score for place, score in enumerate(scores)}
            check(
                f"{layer}, betweenness in igraph {igraph.__version__}",
                all(close(score, theirs[node]) for node, score in ours.items()),
            )

sys.exit(faults > 0)

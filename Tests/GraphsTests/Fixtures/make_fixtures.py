#!/usr/bin/env python3
"""Writes the fixtures beside it: graphs and the values that NetworkX gives for them.

    pip install networkx==3.6.1 igraph==1.0.0 numpy scipy
    python make_fixtures.py

Format: `graph NAME directed|undirected NODES`, then `edges a b w ...` (parallel edges as given; they are summed),
then one line for each key: `key value value ...`. A key that a graph does not have is not defined for it.
"""
import math, os, random
import igraph, networkx as nx, numpy as np, scipy

HERE = os.path.dirname(os.path.abspath(__file__))
CALLS = {}


def key(name, call):
    """Registers a function of a graph; what it raises means that the measure is not defined there."""
    def register(f):
        CALLS[name] = (call, f)
        return f
    return register


def order(G, d): return [d[v] for v in range(len(G))]
def edges(G): return sorted(G.edges() if G.is_directed() else (tuple(sorted(e)) for e in G.edges()))
def positive(G): return all(w > 0 for *_, w in G.edges(data="weight"))
def require(ok):
    if not ok: raise ValueError


class Pivots(random.Random):
    """A random number generator that samples the first k nodes."""
    def sample(self, nodes, k): return list(nodes)[:k]


key("degree", "G.degree()")(lambda G: order(G, dict(G.degree())))
key("degree-in", "G.in_degree()")(lambda G: order(G, dict(G.in_degree())))
key("degree-out", "G.out_degree()")(lambda G: order(G, dict(G.out_degree())))
key("degree-normalized", "nx.degree_centrality(G)")(lambda G: order(G, nx.degree_centrality(G)))
key("strength", 'G.degree(weight="weight")')(lambda G: order(G, dict(G.degree(weight="weight"))))
key("strength-in", 'G.in_degree(weight="weight")')(lambda G: order(G, dict(G.in_degree(weight="weight"))))
key("strength-out", 'G.out_degree(weight="weight")')(lambda G: order(G, dict(G.out_degree(weight="weight"))))

key("betweenness", "nx.betweenness_centrality(G)")(lambda G: order(G, nx.betweenness_centrality(G)))
key("betweenness-raw", "nx.betweenness_centrality(G, normalized=False)")(
    lambda G: order(G, nx.betweenness_centrality(G, normalized=False)))
key("betweenness-endpoints", "nx.betweenness_centrality(G, endpoints=True)")(
    lambda G: order(G, nx.betweenness_centrality(G, endpoints=True)))
key("betweenness-sampled", "nx.betweenness_centrality(G, k=3, seed=(the first three nodes))")(
    lambda G: (require(len(G) > 3), order(G, nx.betweenness_centrality(G, k=3, seed=Pivots())))[1])
key("betweenness-sampled-raw", "nx.betweenness_centrality(G, k=3, normalized=False, seed=(the first three nodes))")(
    lambda G: (require(len(G) > 3), order(G, nx.betweenness_centrality(G, k=3, normalized=False, seed=Pivots())))[1])
key("betweenness-sampled-endpoints", "nx.betweenness_centrality(G, k=3, endpoints=True, seed=(the first three nodes))")(
    lambda G: (require(len(G) > 3), order(G, nx.betweenness_centrality(G, k=3, endpoints=True, seed=Pivots())))[1])
key("betweenness-lengths", 'nx.betweenness_centrality(G, weight="weight")')(
    lambda G: (require(positive(G)), order(G, nx.betweenness_centrality(G, weight="weight")))[1])
key("betweenness-lengths-endpoints", 'nx.betweenness_centrality(G, weight="weight", endpoints=True, normalized=False)')(
    lambda G: (require(positive(G)), order(G, nx.betweenness_centrality(G, weight="weight", endpoints=True, normalized=False)))[1])


def edge_order(G, d): return [d[e] if e in d else d[e[::-1]] for e in edges(G)]


key("edge-betweenness", "nx.edge_betweenness_centrality(G)")(lambda G: edge_order(G, nx.edge_betweenness_centrality(G)))
key("edge-betweenness-raw", "nx.edge_betweenness_centrality(G, normalized=False)")(
    lambda G: edge_order(G, nx.edge_betweenness_centrality(G, normalized=False)))
key("edge-betweenness-lengths", 'nx.edge_betweenness_centrality(G, weight="weight")')(
    lambda G: (require(positive(G)), edge_order(G, nx.edge_betweenness_centrality(G, weight="weight")))[1])

key("closeness", "nx.closeness_centrality(G)")(lambda G: order(G, nx.closeness_centrality(G)))
key("closeness-plain", "nx.closeness_centrality(G, wf_improved=False)")(
    lambda G: order(G, nx.closeness_centrality(G, wf_improved=False)))
key("closeness-lengths", 'nx.closeness_centrality(G, distance="weight")')(
    lambda G: order(G, nx.closeness_centrality(G, distance="weight")))
key("harmonic", "nx.harmonic_centrality(G)")(lambda G: order(G, nx.harmonic_centrality(G)))
key("harmonic-lengths", 'nx.harmonic_centrality(G, distance="weight")')(
    lambda G: (require(positive(G)), order(G, nx.harmonic_centrality(G, distance="weight")))[1])


def efficiency(G, weight):
    n = len(G); total = 0.0
    for s, d in nx.all_pairs_dijkstra_path_length(G, weight=weight): total += sum(1 / x for t, x in d.items() if t != s and x > 0)
    return [total / (n * (n - 1)) if n > 1 else 0.0]


key("efficiency", "nx.global_efficiency(G), directed: the mean of 1/d")(
    lambda G: efficiency(G, None) if G.is_directed() else [nx.global_efficiency(G)])
key("efficiency-lengths", 'mean of 1/d over nx.all_pairs_dijkstra_path_length(G, weight="weight")')(
    lambda G: (require(positive(G)), efficiency(G, "weight"))[1])


def eigenvector(G, weight):
    require(not (nx.is_directed_acyclic_graph(G) if G.is_directed() else G.size() == 0))
    require(G.size() > 0)
    # Powers never reach an exact zero: what they leave where no importance comes from is 0.
    scores = nx.eigenvector_centrality(G, weight=weight, tol=1e-14, max_iter=20000)
    return [0.0 if abs(score) < 1e-10 else score for score in order(G, scores)]


key("eigenvector", "nx.eigenvector_centrality(G, tol=1e-14, max_iter=20000)")(lambda G: eigenvector(G, None))
key("eigenvector-strengths", 'nx.eigenvector_centrality(G, weight="weight", tol=1e-14, max_iter=20000)')(
    lambda G: (require(positive(G)), eigenvector(G, "weight"))[1])
key("katz", "nx.katz_centrality(G, alpha=0.05, tol=1e-15, max_iter=10000)")(
    lambda G: order(G, nx.katz_centrality(G, alpha=0.05, tol=1e-15, max_iter=10000)))
key("katz-strengths", 'nx.katz_centrality(G, alpha=0.003, beta=2, normalized=False, weight="weight", tol=1e-15, max_iter=10000)')(
    lambda G: order(G, nx.katz_centrality(G, alpha=0.003, beta=2, normalized=False, weight="weight", tol=1e-15, max_iter=10000)))
key("pagerank", "nx.pagerank(G, weight=None, tol=1e-14, max_iter=10000)")(
    lambda G: order(G, nx.pagerank(G, weight=None, tol=1e-14, max_iter=10000)))
key("pagerank-strengths", 'nx.pagerank(G, alpha=0.6, weight="weight", tol=1e-14, max_iter=10000)')(
    lambda G: order(G, nx.pagerank(G, alpha=0.6, weight="weight", tol=1e-14, max_iter=10000)))
key("pagerank-personal", "nx.pagerank(G, personalization={v: v + 1}, weight=None, tol=1e-14, max_iter=10000)")(
    lambda G: order(G, nx.pagerank(G, personalization={v: v + 1 for v in G}, weight=None, tol=1e-14, max_iter=10000)))
key("pagerank-dangling", "nx.pagerank(G, dangling={0: 1}, weight=None, tol=1e-14, max_iter=10000)")(
    lambda G: order(G, nx.pagerank(G, dangling={v: 1.0 if v == 0 else 0.0 for v in G}, weight=None, tol=1e-14, max_iter=10000)))


def hits(G):
    A = nx.to_numpy_array(G, nodelist=range(len(G))); s = np.linalg.svd(A, compute_uv=False)
    require(len(G) > 2 and s[0] > 0 and s[1] < 0.98 * s[0])   # a tie leaves the vectors arbitrary
    h, a = nx.hits(G)
    return order(G, h) + order(G, a)


key("hits", "nx.hits(G): hubs, then authorities")(hits)


def scipy_rows(f):
    def rows(G):
        require(G.size() > 0 and positive(G))
        # NetworkX marks nodes whose only neighbour is themselves by comparing a weight with a share
        require(all(set(nx.all_neighbors(G, v)) != {v} if G.is_directed() else set(G[v]) != {v} for v in G))
        return order(G, f(G))
    return rows


key("constraint", "nx.constraint(G)")(scipy_rows(nx.constraint))
key("constraint-strengths", 'nx.constraint(G, weight="weight")')(scipy_rows(lambda G: nx.constraint(G, weight="weight")))
def effective_size(G, weight):
    """By definition (nodes given): the matrix shortcut of NetworkX 3.6.1 divides by the maxima of the wrong nodes with
    SciPy 1.17, and the definition leaves out directed nodes without arcs out. It reads mutual weights only, so the
    undirected graph of those stands for a directed one."""
    require(nx.number_of_selfloops(G) == 0 and positive(G) and G.size() > 0)
    if not G.is_directed(): return order(G, nx.effective_size(G, nodes=list(G), weight=weight))
    U = nx.Graph(); U.add_nodes_from(G)
    for u, v, w in G.edges(data="weight", default=1):
        w = w if weight else 1
        U.add_edge(u, v, mutual=w + (U[u][v]["mutual"] if U.has_edge(u, v) else 0))
    return order(G, nx.effective_size(U, nodes=list(U), weight="mutual"))


key("effective-size", "nx.effective_size(G, nodes=list(G)), directed: of the graph of mutual weights")(lambda G: effective_size(G, None))
key("effective-size-strengths", 'nx.effective_size(G, nodes=list(G), weight="weight"), directed: of the graph of mutual weights')(
    lambda G: effective_size(G, "weight"))


def without_loops(G):
    H = G.copy(); H.remove_edges_from(list(nx.selfloop_edges(H))); return H


key("core", "nx.core_number(G without self-loops)")(lambda G: order(G, nx.core_number(without_loops(G))))
key("clustering", "nx.clustering(G)")(lambda G: order(G, nx.clustering(G)))
key("clustering-strengths", 'nx.clustering(G, weight="weight")')(lambda G: order(G, nx.clustering(G, weight="weight")))
key("reciprocity", "nx.overall_reciprocity(G)")(lambda G: (require(G.is_directed()), [nx.overall_reciprocity(G)])[1])
key("reciprocity-nodes", "nx.reciprocity(G, nodes)")(
    lambda G: (require(G.is_directed()), [math.nan if x is None else x for x in order(G, nx.reciprocity(G, list(G)))])[1])


def assortativity(G, weight):
    x = [G.out_degree(u, weight=weight) if G.is_directed() else G.degree(u, weight=weight) for u, v in G.edges()]
    y = [G.in_degree(v, weight=weight) if G.is_directed() else G.degree(v, weight=weight) for u, v in G.edges()]
    if not G.is_directed(): x, y = x + y, y + x
    require(np.var(x) > 1e-9 and np.var(y) > 1e-9)
    return [nx.degree_assortativity_coefficient(G, weight=weight)]


key("assortativity", "nx.degree_assortativity_coefficient(G)")(lambda G: assortativity(G, None))
key("assortativity-strengths", 'nx.degree_assortativity_coefficient(G, weight="weight")')(lambda G: assortativity(G, "weight"))


def labels(G, parts):
    parts = sorted(sorted(p) for p in parts); out = [0] * len(G)
    for i, p in enumerate(parts):
        for v in p: out[v] = i
    return out


key("weak-components", "nx.weakly_connected_components(G), undirected nx.connected_components(G)")(
    lambda G: labels(G, nx.weakly_connected_components(G) if G.is_directed() else nx.connected_components(G)))
key("strong-components", "nx.strongly_connected_components(G)")(
    lambda G: (require(G.is_directed()), labels(G, nx.strongly_connected_components(G)))[1])


def condensation(G):
    require(G.is_directed())
    l = labels(G, nx.strongly_connected_components(G)); C = nx.condensation(G)
    number = {c: l[next(iter(C.nodes[c]["members"]))] for c in C}
    return [x for e in sorted((number[a], number[b]) for a, b in C.edges()) for x in e]


key("condensation", "nx.condensation(G).edges(), components numbered by lowest node")(condensation)
key("articulation-points", "nx.articulation_points(G)")(lambda G: (require(not G.is_directed()), sorted(set(nx.articulation_points(G))))[1])
key("bridges", "nx.bridges(G)")(
    lambda G: (require(not G.is_directed()), [x for e in sorted(tuple(sorted(e)) for e in nx.bridges(G)) for x in e])[1])
key("biconnected-components", "nx.biconnected_components(G), each closed by -1")(
    lambda G: (require(not G.is_directed()), [x for c in sorted(sorted(c) for c in nx.biconnected_components(without_loops(G))) for x in c + [-1]])[1])


def dominators(G):
    require(G.is_directed()); d = nx.immediate_dominators(G, 0)
    return [-1 if v == 0 or d.get(v) is None else d[v] for v in range(len(G))]


key("dominators", "nx.immediate_dominators(G, 0)")(dominators)
key("topological-order", "nx.lexicographical_topological_sort(G)")(
    lambda G: (require(G.is_directed()), list(nx.lexicographical_topological_sort(G)))[1])


def matrix(G, d):
    require(len(G) <= 20)
    return [d[s].get(t, math.inf) for s in range(len(G)) for t in range(len(G))]


key("hops", "nx.all_pairs_shortest_path_length(G)")(lambda G: matrix(G, dict(nx.all_pairs_shortest_path_length(G))))
key("distances", 'nx.all_pairs_dijkstra_path_length(G, weight="weight")')(
    lambda G: matrix(G, dict(nx.all_pairs_dijkstra_path_length(G, weight="weight"))))

key("maximum-flow", 'nx.maximum_flow_value(G, 0, n - 1, capacity="weight")')(
    lambda G: (require(len(G) > 1), [nx.maximum_flow_value(G, 0, len(G) - 1, capacity="weight")])[1])


def node_capacities(G):
    require(len(G) > 1); S = nx.DiGraph()
    for v in G: S.add_edge((v, 0), (v, 1), weight=(v * 3) % 5 + 1)
    for u, v, w in G.edges(data="weight"):
        S.add_edge((u, 1), (v, 0), weight=w)
        if not G.is_directed(): S.add_edge((v, 1), (u, 0), weight=w)
    return [nx.maximum_flow_value(S, (0, 0), (len(G) - 1, 1), capacity="weight")]


key("maximum-flow-nodes", "nx.maximum_flow_value of the graph with each node v split by an arc of capacity (3 v mod 5) + 1")(node_capacities)


def cheapest(G):
    require(G.is_directed() and len(G) > 1 and all(float(w).is_integer() for *_, w in G.edges(data="weight")))
    H = nx.DiGraph(); H.add_nodes_from(G)
    for i, (u, v) in enumerate(edges(G)): H.add_edge(u, v, weight=i * 7 % 5 + 1, capacity=int(G[u][v]["weight"]))
    amount = int(nx.maximum_flow_value(H, 0, len(G) - 1)); require(amount > 0)
    H.nodes[0]["demand"] = -amount; H.nodes[len(G) - 1]["demand"] = amount
    return [amount, nx.min_cost_flow_cost(H)]


key("minimum-cost", "nx.min_cost_flow_cost(G): the maximum flow from 0 to n - 1, arc i at cost (7 i mod 5) + 1; flow, cost")(cheapest)
key("spanning-forest", 'sum of nx.maximum_spanning_edges(G, weight="weight")')(
    lambda G: (require(not G.is_directed()), [math.fsum(d["weight"] for *_, d in nx.maximum_spanning_edges(G, weight="weight"))])[1])


def rich_club(G):
    require(not G.is_directed() and nx.number_of_selfloops(G) == 0)
    rc = nx.rich_club_coefficient(G, normalized=False); return [rc[k] for k in sorted(rc)]


key("rich-club", "nx.rich_club_coefficient(G, normalized=False)")(rich_club)


def modularity(G, weight, resolution):
    require(G.size(weight="weight") > 0)
    return [nx.community.modularity(G, [c for c in ({v for v in G if v % 3 == r} for r in range(3)) if c], weight=weight, resolution=resolution)]


key("modularity", "nx.community.modularity(G, (nodes by v mod 3), weight=None)")(lambda G: modularity(G, None, 1))
key("modularity-strengths", 'nx.community.modularity(G, (nodes by v mod 3), weight="weight", resolution=0.5)')(lambda G: modularity(G, "weight", 0.5))


def percolation(G):
    H = G.to_undirected() if G.is_directed() else G.copy(); sizes = [max(map(len, nx.connected_components(H)), default=0)]
    for v in sorted(G, key=lambda v: (v * 5 % 7, v)):
        H.remove_node(v); sizes.append(max(map(len, nx.connected_components(H)), default=0))
    return sizes


key("percolation", "largest of nx.connected_components after removing nodes by (5 v mod 7, v), one by one")(percolation)


def disparity(G):
    def chance(w, s, k): return 0.0 if k == 1 else (1 - w / s) ** (k - 1) if s > 0 else 1.0
    out = []
    for u, v in edges(G):
        w = G[u][v]["weight"]
        if G.is_directed():
            out.append(min(chance(w, G.out_degree(u, weight="weight"), G.out_degree(u)), chance(w, G.in_degree(v, weight="weight"), G.in_degree(v))))
        else:
            def s(x): return sum(d["weight"] for d in G[x].values())
            out.append(min(chance(w, s(u), len(G[u])), chance(w, s(v), len(G[v]))))
    return out


key("disparity", "Serrano, Boguna and Vespignani (2009), formula (2), the smaller of both ends; 0 for the only edge of a node")(disparity)


def optimal_modularity(G):
    require(not G.is_directed() and 1 < G.size() and len(G) < 40)
    g = igraph.Graph(n=len(G), edges=list(G.edges())); return [g.community_optimal_modularity().modularity]


key("optimal-modularity", f"igraph {igraph.__version__}: Graph.community_optimal_modularity().modularity, without weights")(optimal_modularity)


def random_graph(seed):
    r = random.Random(seed); directed = seed % 2 == 0; n = 1 + seed % 12 if seed < 24 else r.randint(4, 11)
    kind = seed // 2 % 5; density = r.choice([0.08, 0.15, 0.25, 0.45])
    def weight():
        if kind == 0: return r.randint(1, 9)
        if kind == 1: return r.choice([1, 2])                    # many equal lengths
        if kind == 2: return round(r.uniform(0.1, 9), 2)
        if kind == 3: return r.choice([0, 0.5, 1, 3])            # zero lengths, cycles of them included
        return r.choice([1, 10, 1000, 25000, 0.25])              # too wide for a ring of buckets
    out = []
    for a in range(n):
        for b in range(n) if directed else range(a, n):
            if a == b and (seed % 3 or r.random() > 0.3): continue
            if r.random() < density + (0.35 if (a // 4 == b // 4) else 0):
                out.append((a, b, weight()))
                if seed % 4 == 1 and r.random() < 0.2: out.append((a, b, weight()))
    if seed % 10 == 4: out = [(a, b, w) for a, b, w in out if a < b]     # without cycles
    return n, directed, out


def build(n, directed, listed):
    G = nx.DiGraph() if directed else nx.Graph(); G.add_nodes_from(range(n))
    for a, b, w in listed:
        if G.has_edge(a, b): G[a][b]["weight"] += w
        else: G.add_edge(a, b, weight=w)
    return G


def known():
    for name, G in [("path-5", nx.path_graph(5)), ("star-6", nx.star_graph(5)), ("cycle-7", nx.cycle_graph(7)),
                    ("directed-path-5", nx.path_graph(5, nx.DiGraph)), ("directed-cycle-6", nx.cycle_graph(6, nx.DiGraph)),
                    ("complete-6", nx.complete_graph(6)), ("krackhardt-kite", nx.krackhardt_kite_graph()),
                    ("florentine-families", nx.florentine_families_graph()), ("les-miserables", nx.les_miserables_graph()),
                    ("karate-club", nx.karate_club_graph())]:
        G = nx.convert_node_labels_to_integers(G, ordering="sorted")
        yield name, len(G), G.is_directed(), [(a, b, d.get("weight", 1)) for a, b, d in sorted(G.edges(data=True), key=lambda e: e[:2])]


def number(x): return "inf" if x == math.inf else "nan" if x != x else f"{float(x):.13g}"


def write(file, graphs):
    with open(os.path.join(HERE, file), "w") as f:
        f.write(f"# NetworkX {nx.__version__}, NumPy {np.__version__}, SciPy {scipy.__version__}, written by make_fixtures.py\n")
        for name, (call, _) in CALLS.items(): f.write(f"# {name}: {call}\n")
        for name, n, directed, listed in graphs:
            f.write(f"graph {name} {'directed' if directed else 'undirected'} {n}\n")
            f.write("edges " + " ".join(f"{a} {b} {number(w)}" for a, b, w in listed) + "\n")
            G = build(n, directed, listed)
            for name, (_, f_) in CALLS.items():
                try: values = f_(G)
                except Exception: continue
                if values is not None: f.write(name + "".join(" " + number(x) for x in values) + "\n")


def bipartite():
    """Nestedness and complexity have no call in NetworkX or igraph: their formulas, on dense matrices with numpy."""
    global CALLS
    CALLS = {}
    def rows(G): return [v for v in G if v < len(G) // 2]
    def M(G): return np.array([[1.0 if G.has_edge(r, c) else 0.0 for c in range(len(G) // 2, len(G))] for r in rows(G)])
    @key("nodf", "Almeida-Neto et al. (2008), both sides")
    def nodf(G):
        def half(A):
            total = 0.0
            for i in range(len(A)):
                for j in range(len(A)):
                    if A[i].sum() > A[j].sum() > 0: total += (A[i] * A[j]).sum() / A[j].sum()
            return total
        A = M(G); pairs = len(A) * (len(A) - 1) / 2 + A.shape[1] * (A.shape[1] - 1) / 2
        return [100 * (half(A) + half(A.T)) / pairs]
    @key("complexity", "second eigenvector of D^-1 M U^-1 M^T by numpy.linalg.eig; rows, then columns, standardized")
    def complexity(G):
        A = M(G); require((A.sum(0) > 0).all() and (A.sum(1) > 0).all())
        d, u = A.sum(1), A.sum(0)
        w, V = np.linalg.eig((A / d[:, None]) @ (A / u).T); o = np.argsort(-w.real); w, V = w.real[o], V.real[:, o]
        require(w[1] < 1 - 1e-6 and w[1] > 1e-6 and w[1] - w[2] > 1e-6)
        e = V[:, 1]; require(abs(np.corrcoef(e, d)[0, 1]) > 1e-3); e = e * np.sign(np.corrcoef(e, d)[0, 1])
        p = (A / u).T @ e
        return list((e - e.mean()) / e.std()) + list((p - p.mean()) / p.std())
    B = nx.bipartite
    for name, f in [("shared", lambda G, r: B.weighted_projected_graph(G, r)), ("ratio", lambda G, r: B.weighted_projected_graph(G, r, ratio=True)),
                    ("newman", lambda G, r: B.collaboration_weighted_projected_graph(G, r)),
                    ("jaccard", lambda G, r: B.overlap_weighted_projected_graph(G, r)),
                    ("overlap", lambda G, r: B.overlap_weighted_projected_graph(G, r, jaccard=False))]:
        key("projection-" + name, "nx.bipartite, weights of edges in order: a b w")(
            lambda G, f=f: [x for e in sorted((min(a, b), max(a, b), w) for a, b, w in f(G.to_undirected(), rows(G)).edges(data="weight")) for x in e])
    def graphs():
        for seed in range(30):
            r = random.Random(1000 + seed); h = r.randint(3, 8); p = r.choice([0.35, 0.5, 0.7])
            listed = [(a, h + b, 1) for a in range(h) for b in range(h) if r.random() < p * (1.6 - a / h - b / h * 0.5)]
            yield f"bipartite-{seed}", 2 * h, True, listed
    write("bipartite-graphs.txt", graphs())


if __name__ == "__main__":
    write("known-graphs.txt", known())
    write("random-graphs.txt", ((f"random-{s}", *random_graph(s)) for s in range(210)))
    bipartite()

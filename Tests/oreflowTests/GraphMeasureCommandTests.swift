import SampleData
import SupplyData
import Testing

/// The measures that read more than an edge list: bipartite graphs, flows with costs, files of nodes.
///
/// The numbers of flows, PageRank, modularity and betweenness are from NetworkX 3.6.1: `nx.min_cost_flow` and
/// `nx.cost_of_flow`, `nx.minimum_cut(G, "mine", "plant", capacity="weight")`, `nx.pagerank(G, personalization={"a":
/// 1})`, `nx.community.modularity(G, [{"a", "b"}, {"c", "d"}])`, `nx.betweenness_centrality(G, normalized=False,
/// endpoints=True)`.
struct GraphMeasureCommandTests {
  private let folder: SampleFolder
  private let files: [String: String]

  init() throws {
    folder = try SampleFolder()
    files = [
      "ROADS": try folder.write(
        """
        source,target,weight,cost
        mine,port,4,1
        mine,road,3,3
        port,plant,3,2
        road,plant,3,1
        port,road,2,0

        """, to: "roads.csv"),
      "LOOP": try folder.write("source,target,weight\na,b,1\nb,c,2\nc,a,1\nc,d,5\n", to: "loop.csv"),
      "TRIANGLE": try folder.write(
        "source,target\nx,1\nx,2\nx,3\ny,1\ny,2\nz,1\n", to: "triangle.csv"),
      "BADCOST": try folder.write("source,target,cost\na,b,-1\n", to: "badcost.csv"),
      "DEMANDS": try folder.write("node,demand\nmine,-5\nplant,5\n", to: "demands.csv"),
      "UNEVEN": try folder.write("node,demand\nmine,-5\nplant,4\n", to: "uneven.csv"),
      "CAPACITY": try folder.write("node,capacity\nroad,2\nport,\n", to: "capacity.csv"),
      "RESTART": try folder.write("node,restart\na,1\n", to: "restart.csv"),
      "GROUPS": try folder.write("node,group\na,one\nb,one\nc,two\nd,two\n", to: "groups.csv"),
      "HALF": try folder.write("node,group\na,one\n", to: "half.csv"),
      "STRANGER": try folder.write("node,demand\nmill,5\n", to: "stranger.csv"),
      "TWICE": try folder.write("node\na\na\n", to: "twice.csv"),
      "WORD": try folder.write("node,demand\nmine,much\n", to: "word.csv"),
      "ORDER": try folder.write("node\nc\n", to: "order.csv"),
    ]
  }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(["graph"] + arguments.map { files[$0] ?? $0 })
  }

  @Test(arguments: [
    (
      ["minimum-cost-flow", "ROADS", "--weights", "strength", "--nodes", "DEMANDS"],
      "source,target,flow\nmine,port,4\nmine,road,1\nport,road,2\nport,plant,2\nroad,plant,3\n"
    ),
    (
      [
        "minimum-cost-flow", "ROADS", "--weights", "strength", "--from", "mine", "--to", "plant", "--amount",
        "5",
      ], "source,target,flow\nmine,port,4\nmine,road,1\nport,road,2\nport,plant,2\nroad,plant,3\n"
    ),
    (
      ["minimum-cut", "ROADS", "--weights", "strength", "--from", "mine", "--to", "plant"],
      "source,target,weight\nport,plant,3\nroad,plant,3\n"
    ),
    (
      [
        "minimum-cut", "ROADS", "--weights", "strength", "--from", "mine", "--to", "plant", "--nodes",
        "CAPACITY",
      ], "source,target,weight\nport,plant,3\nroad,,2\n"
    ),
    (
      [
        "maximum-flow", "ROADS", "--weights", "strength", "--from", "mine", "--to", "plant", "--nodes",
        "CAPACITY",
      ], "measure,value\nmaximum flow,5\n"
    ),
    (["nestedness", "TRIANGLE"], "measure,value\nNODF,100\n"),
    (
      ["projection", "TRIANGLE"],
      "source,target,weight\nx,y,2\nx,z,1\ny,z,1\n"
    ),
    (
      ["modularity", "LOOP", "--weights", "strength", "--nodes", "GROUPS"],
      "measure,value\nmodularity,0.0740740740740"
    ),
    (
      ["betweenness", "LOOP", "--endpoints"], "node,score\na,6\nb,7\nc,8\nd,3\n"
    ),
    (["hops", "LOOP", "--from", "a"], "node,score\na,0\nb,1\nc,2\nd,3\n"),
    (["dominators", "LOOP", "--from", "a"], "source,target,weight\na,b,1\nb,c,1\nc,d,1\n"),
    (["condensation", "LOOP"], "source,target,weight\na,d,1\n"),
    (["biconnected-components", "LOOP"], "component,node\n0,a\n0,b\n0,c\n1,c\n1,d\n"),
    (["percolation", "LOOP", "--nodes", "ORDER"], "measure,value\nrobustness,0.5\n"),
    (["all-distances", "LOOP", "--top", "4"], "source,target,distance\na,a,0\na,b,1\na,c,2\na,d,3\n"),
  ])
  func answers(arguments: [String], starts: String) throws {
    let outcome = try run(arguments + ["--format", "csv"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix(starts), "\(outcome.output)")
  }

  @Test func theCostIsTold() throws {
    let flow = ["minimum-cost-flow", "ROADS", "--weights", "strength", "--nodes", "DEMANDS"]
    #expect(try run(flow).output.contains("Cost: 14."))
  }

  @Test func pageRankStartsAnewWhereItIsTold() throws {
    let outcome = try run(
      ["pagerank", "LOOP", "--weights", "strength", "--nodes", "RESTART", "--format", "csv"])
    let scores = outcome.output.split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: ",").last.flatMap { Double($0) }
    }
    let expected = [0.32422574217380007, 0.2755918808474338, 0.23425309871905753, 0.1659292782597085]
    #expect(scores.count == 4 && zip(scores, expected).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  /// Of a triangle, whoever has most has the highest index, and what all have the lowest; closed by symmetry.
  @Test func complexityNamesTheSides() throws {
    let outcome = try run(["economic-complexity", "TRIANGLE", "--format", "csv"])
    #expect(outcome.output.hasPrefix("node,side,score\nx,source,"), "\(outcome.output)")
    let rows = outcome.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    let scores = rows.compactMap { Double($0[2]) }
    #expect(rows.map { $0[1] } == ["source", "source", "source", "target", "target", "target"])
    #expect(scores[0] > scores[1] && scores[1] > scores[2])
    #expect(scores[3] < scores[4] && scores[4] < scores[5])
    #expect(abs(scores.reduce(0, +)) < 1e-9)
  }

  @Test(arguments: [
    (["nestedness", "LOOP"], 1, "a leads to b, which itself leads on"),
    (["economic-complexity", "TRIANGLE", "--undirected"], 2, "directed"),
    (
      ["minimum-cost-flow", "LOOP", "--from", "a", "--to", "d", "--amount", "1"], 3, "there is no column cost"
    ),
    (["minimum-cost-flow", "BADCOST", "--from", "a", "--to", "b", "--amount", "1"], 3, "badcost.csv:2"),
    (["minimum-cost-flow", "ROADS", "--weights", "strength"], 2, "--amount"),
    (
      ["minimum-cost-flow", "ROADS", "--from", "mine", "--to", "plant", "--amount", "9"], 1,
      "only 2.0 of the 9.0 demanded"
    ),
    (
      ["minimum-cost-flow", "ROADS", "--from", "mine", "--to", "plant", "--amount", "nan"], 2,
      "--amount takes"
    ),
    (["minimum-cost-flow", "ROADS", "--nodes", "UNEVEN"], 1, "add up to -1.0"),
    (["minimum-cost-flow", "ROADS", "--nodes", "STRANGER"], 3, "stranger.csv:2: column \"node\""),
    (["minimum-cost-flow", "ROADS", "--nodes", "WORD"], 3, "\"much\" is not a finite number"),
    (["minimum-cost-flow", "ROADS", "--duplicates", "sum", "--nodes", "DEMANDS"], 2, "--duplicates"),
    (["maximum-flow", "ROADS", "--from", "mine", "--to", "mill"], 2, "no node is called \"mill\""),
    (["modularity", "LOOP"], 2, "--nodes"), (["modularity", "LOOP", "--nodes", "HALF"], 3, "no group of b"),
    (["percolation", "LOOP", "--nodes", "TWICE"], 3, "twice.csv:3"),
    (["percolation", "LOOP", "--nodes", "TRIANGLE"], 3, "needs the column node"),
    (["backbone", "LOOP", "--level", "0"], 2, "--level"),
  ])
  func wrongInput(arguments: [String], code: Int32, words: String) throws {
    let outcome = try run(arguments)
    #expect(outcome.code == code, "\(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output == "")
  }
}

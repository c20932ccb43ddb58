import Graphs
import Testing

struct GraphMeasureTests {
  @Test func namesAreUniqueAndSpelledAlike() {
    let names = GraphMeasure.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
    #expect(GraphMeasure.all.allSatisfy { !$0.question.isEmpty && $0.cost.hasPrefix("O(") })
    #expect(GraphMeasure.named("betweenness")?.reading == .length)
    #expect(GraphMeasure.named("nonsense") == nil)
  }

  /// A triangle with a tail, the shape that every measure can be asked about.
  private func graph(_ meaning: WeightMeaning, directed: Bool) throws -> Digraph {
    try Digraph(
      nodeCount: 4, edges: [(0, 1, 1), (1, 2, 2), (0, 2, 1), (2, 3, 5)], weights: meaning, directed: directed)
  }

  @Test(arguments: GraphMeasure.all.map(\.name))
  func everyMeasureAnswers(name: String) throws {
    let measure = try #require(GraphMeasure.named(name))
    var options = GraphMeasure.Options()
    (options.source, options.target) = (0, 3)
    options.labels = [0, 0, 0, 1]
    options.costs = [1, 1, 1, 1]
    options.amount = 1
    options.level = 0.5
    let meaning: WeightMeaning =
      switch measure.reading {
      case .length: .length
      case .strength, .either: .strength
      case .none: .none
      }
    let directed = name != "eigenvector"
    let isBipartite = ["nestedness", "economic-complexity", "projection"].contains(name)
    let graph =
      isBipartite
      ? try Digraph(nodeCount: 5, edges: [(0, 3, 1), (0, 4, 1), (1, 3, 1), (1, 4, 1), (2, 4, 1)])
      : try graph(meaning, directed: directed)
    switch try measure(graph, options: options) {
    case .nodeScores(let scores, _): #expect(scores.count == 4)
    case .edgeScores(let scores): #expect(scores.graph.edgeCount == 4)
    case .groups(let labels, let facts):
      #expect(labels.count == 4)
      #expect(facts.first?.name == "groups")
    case .nodes(let nodes): #expect(nodes == (name == "articulation-points" ? [2] : [0, 1, 2, 3]))
    case .edges(let edges): #expect(!edges.isEmpty)
    case .flows(let flows, let facts):
      #expect(flows.values == [0, 1, 0, 1])
      #expect(facts.first?.value == 2)
    case .cut(let edges, let nodes, let value): #expect(edges.count == 2 && nodes.isEmpty && value == 2)
    case .distances(let rows):
      var first: [Double] = []
      rows.forEach { source, distances in if source == 0 { first = Array(distances) } }
      #expect(first == [0, 1, 1, 6])
    case .sides(let sources, let targets): #expect(sources.count == 3 && targets.count == 2)
    case .sets(let sets): #expect(sets == [[0, 1, 2], [2, 3]])
    case .numbers(let numbers): #expect(numbers.allSatisfy { $0.value.isFinite })
    }
  }

  /// What a measure says acts does act, and nothing else: an option that does not act leaves the answer as it is.
  @Test(arguments: GraphMeasure.all.map(\.name))
  func optionsThatAreNotListedDoNotAct(name: String) throws {
    let measure = try #require(GraphMeasure.named(name))
    #expect(measure.question.contains("--") == false && measure.note.contains("--") == false)
    if measure.choices.contains(.source) || measure.nodeColumn == .group
      || !measure.choices.isDisjoint(with: [.alpha])
    {
      return
    }
    var options = GraphMeasure.Options()
    if !measure.choices.contains(.normalized) { options.isNormalized = true }
    if !measure.choices.contains(.endpoints) { options.countsEndpoints = true }
    if !measure.choices.contains(.pivots) { options.pivots = 1 }
    if !measure.choices.contains(.level) { options.level = 1 }
    if !measure.choices.contains(.resolution) { options.resolution = 7 }
    if !measure.choices.contains(.alpha) { options.alpha = 0.01 }
    let isBipartite = ["nestedness", "economic-complexity", "projection"].contains(name)
    let graph =
      isBipartite
      ? try Digraph(nodeCount: 5, edges: [(0, 3, 1), (0, 4, 1), (1, 3, 1), (1, 4, 1), (2, 4, 1)])
      : try graph(measure.reading == .length ? .length : .strength, directed: name != "eigenvector")
    let (plain, told) = (try measure(graph), try measure(graph, options: options))
    #expect("\(plain)" == "\(told)")
  }

  @Test(arguments: ["distances", "maximum-flow", "minimum-cut", "dominated"])
  func aMeasureThatNeedsANodeAsksForIt(name: String) throws {
    let measure = try #require(GraphMeasure.named(name))
    let graph = try graph(measure.reading == .length ? .length : .strength, directed: true)
    let error = #expect(throws: GraphError.self) { _ = try measure(graph) }
    guard case .missing(_, .source) = error else {
      return #expect(Bool(false), "\(String(describing: error))")
    }
  }
}

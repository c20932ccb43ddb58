import Graphs
import Testing

/// What a measure lists does act; that nothing else does is in ``GraphMeasureTests``.
struct MeasureCatalogTests {
  private func graph(_ reading: GraphMeasure.Reading) throws -> Digraph {
    let meaning: WeightMeaning = reading == .length ? .length : reading == .strength ? .strength : .none
    return try RandomGraph.make(seed: 4, nodes: 14, edges: 60, weights: meaning)
  }

  private func options(
    for graph: Digraph, with choice: GraphMeasure.Choice? = nil
  ) -> GraphMeasure.Options {
    var options = GraphMeasure.Options()
    (options.source, options.target, options.amount) = (0, 3, 1)
    options.costs = (0..<graph.arcCount).map { Double($0 % 7) }
    options.labels = (0..<14).map { $0 % 3 }
    switch choice {
    case .normalized: options.isNormalized = true
    case .endpoints: options.countsEndpoints = true
    case .pivots: options.pivots = 3
    case .source: options.source = 5
    case .amount: options.amount = 0.5
    case .level: options.level = 1
    case .resolution: options.resolution = 3
    case .seed: options.seed = 3
    case .alpha: options.alpha = 1e-3
    case .tolerance: options.tolerance = 0.5
    case .iterations: options.maximumIterations = 1
    case .target, nil: break
    }
    return options
  }

  private func answer(_ measure: GraphMeasure, _ graph: Digraph, _ options: GraphMeasure.Options) -> String {
    do throws(GraphError) { return "\(try measure(graph, options: options))" } catch {
      return error.description
    }
  }

  private static let cases = GraphMeasure.all.flatMap { measure in
    measure.choices.sorted { $0.rawValue < $1.rawValue }.map { (measure.name, $0) }
  }

  @Test(arguments: cases) func optionsThatAreListedAct(name: String, choice: GraphMeasure.Choice) throws {
    let measure = try #require(GraphMeasure.named(name))
    // A seed acts where something is drawn: pivots, or the order of a search for communities.
    if choice == .seed {
      let graph = try graph(measure.reading)
      let answers = Set(
        (0..<10 as Range<UInt64>).map { seed in
          var options = options(for: graph, with: measure.choices.contains(.pivots) ? .pivots : nil)
          options.seed = seed
          return answer(measure, graph, options)
        })
      // Communities of a small graph may be the same from every seed.
      #expect(answers.count > 1 || measure.choices.contains(.resolution))
      return
    }
    let graph = try graph(measure.reading)
    let plain = answer(measure, graph, options(for: graph))
    if choice == .target {
      // What the source lets out may be all that flows, wherever it goes.
      let others = graph.nodes.dropFirst().map { target in
        var options = options(for: graph)
        options.target = target
        return answer(measure, graph, options)
      }
      #expect(Set(others).count > 1)
      return
    }
    #expect(plain != answer(measure, graph, options(for: graph, with: choice)))
  }

  @Test(arguments: GraphMeasure.all.map(\.name)) func weightsAreReadAsListed(name: String) throws {
    let measure = try #require(GraphMeasure.named(name))
    let plain = try outcome(measure, sparse(for: measure, .none))
    let strengths = try outcome(measure, sparse(for: measure, .strength))
    let lengths = try outcome(measure, sparse(for: measure, .length))
    switch measure.reading {
    case .none: #expect(plain == strengths && plain == lengths)
    case .either: #expect(plain != strengths && strengths == lengths)
    case .strength: #expect(plain != strengths && strengths != .refused && lengths == .refused)
    case .length: #expect(plain != lengths && lengths != .refused && strengths == .refused)
    }
  }

  @Test(arguments: GraphMeasure.all.map(\.name)) func directionsAreReadAsListed(name: String) throws {
    let measure = try #require(GraphMeasure.named(name))
    let meaning: WeightMeaning =
      measure.reading == .length ? .length : measure.reading == .none ? .none : .strength
    // Two edges between the same nodes would be one without directions.
    let directed = try outcome(measure, sparse(for: measure, meaning, mutual: false))
    let undirected = try outcome(measure, sparse(for: measure, meaning, directed: false, mutual: false))
    switch measure.directions {
    case .read: #expect(directed != undirected && undirected != .needsDirections)
    case .ignored: #expect(directed == undirected)
    case .needed: #expect(directed != .needsDirections && undirected == .needsDirections)
    }
  }

  @Test(arguments: GraphMeasure.all.map(\.name)) func columnsAreReadAsListed(name: String) throws {
    let measure = try #require(GraphMeasure.named(name))
    let graph = try sparse(for: measure, measure.reading == .length ? .length : .strength)
    let plain = try outcome(measure, graph)
    for column in GraphMeasure.NodeColumn.allCases {
      let changed = try outcome(measure, graph) { options in
        switch column {
        case .demand: options.demands = graph.nodes.map { $0 == 0 ? -0.25 : $0 == 5 ? 0.25 : 0 }
        case .capacity: options.nodeCapacities = graph.nodes.map { _ in 0.125 }
        case .restart: options.restart = graph.nodes.map { Double($0) }
        case .group: options.labels = graph.nodes.map { $0 % 2 }
        case .order: options.order = graph.nodes.reversed()
        }
      }
      #expect((changed != plain) == (measure.nodeColumn == column), "\(column)")
    }
    let dearer = try outcome(measure, graph) { $0.costs = graph.arcs.map { $0.weight } }
    #expect((dearer != plain) == measure.readsCosts)
  }

  /// What a measure said, or what it asked for instead.
  private enum Outcome: Equatable {
    case answer(String)
    case refused, needsDirections
  }

  /// The outcome, for every target where there is one.
  private func outcome(
    _ measure: GraphMeasure, _ graph: Digraph, _ change: (inout GraphMeasure.Options) -> Void = { _ in }
  ) throws -> Outcome {
    var options = options(for: graph)
    // More than an edge without weight carries.
    (options.level, options.amount) = (0.5, 1.25)
    change(&options)
    let targets = measure.choices.contains(.target) ? Array(graph.nodes.dropFirst()) : [3]
    let outcomes = try targets.map { target in
      options.target = target
      return try outcome(measure, graph, options)
    }
    let isOne = outcomes.allSatisfy { $0 == outcomes[0] }
    return isOne ? outcomes[0] : .answer("\(outcomes)")
  }

  private func outcome(
    _ measure: GraphMeasure, _ graph: Digraph, _ options: GraphMeasure.Options
  ) throws -> Outcome {
    func rounded(_ values: [Double]) -> [Double] { values.map { ($0 * 1e9).rounded() / 1e9 } }
    do throws(GraphError) {
      // Edges are compared by their ends, not by the weights they were given.
      switch try measure(graph, options: options) {
      case .nodeScores(let scores, _): return .answer("\(rounded(scores.values))")
      case .edgeScores(let scores): return .answer("\(rounded(scores.values))")
      case .flows(let scores, let facts): return .answer("\(rounded(scores.values)) \(facts)")
      case .edges(let edges): return .answer("\(edges.map { [$0.source, $0.target] })")
      case .distances(let rows):
        var values: [Double] = []
        rows.forEach { values += $1 }
        return .answer("\(rounded(values))")
      case let result: return .answer("\(result)")
      }
    } catch .needsLengths, .needsStrengths {
      return .refused
    } catch .needsDirected {
      return .needsDirections
    } catch {
      return .answer(error.description)
    }
  }

  /// A graph that the measure can be asked of: of two sides where it needs them, without cycles where it orders nodes.
  private func sparse(
    for measure: GraphMeasure, _ meaning: WeightMeaning, directed: Bool = true, mutual: Bool = true
  ) throws -> Digraph {
    let whole = try RandomGraph.make(seed: 4, nodes: 14, edges: 36, weights: .strength)
    let hasSides = ["nestedness", "economic-complexity", "projection"].contains(measure.name)
    let edges = whole.arcs.filter { arc in
      if hasSides { return arc.source < 7 && arc.target >= 7 }
      if measure.name == "topological-order" { return arc.source < arc.target }
      return mutual || arc.source < arc.target || !whole.hasArc(from: arc.target, to: arc.source)
    }
    return try Digraph(
      nodeCount: 14, edges: edges.map { ($0.source, $0.target, $0.weight) }, weights: meaning,
      directed: directed)
  }

  @Test func whatAMeasureChoosesItselfIsAFact() throws {
    let katz = try #require(GraphMeasure.named("katz"))
    let graph = try graph(.strength)
    guard case .nodeScores(_, let facts) = try katz(graph) else { return #expect(Bool(false)) }
    #expect(facts == [.init("alpha", try graph.katzAlpha())])
    let modularity = try #require(GraphMeasure.named("modularity"))
    #expect(throws: GraphError.missing(measure: "modularity", .group)) { try modularity(graph) }
  }
}

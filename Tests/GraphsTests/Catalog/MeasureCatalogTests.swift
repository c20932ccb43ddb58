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

  @Test(arguments: GraphMeasure.all.filter { $0.reading != .none }.map(\.name))
  func weightsOfTheOtherMeaningAreRefused(name: String) throws {
    let measure = try #require(GraphMeasure.named(name))
    let graph = try graph(measure.reading == .length ? .strength : .length)
    // Sums of weights at a node are what they are, whatever weights mean, and so is what compares nodes by them.
    if name.hasSuffix("strength") || ["assortativity", "percolation"].contains(name) { return }
    let error = #expect(throws: GraphError.self) { try measure(graph, options: options(for: graph)) }
    switch error {
    case .needsLengths, .needsStrengths: break
    default: Issue.record("\(error?.description ?? "")")
    }
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

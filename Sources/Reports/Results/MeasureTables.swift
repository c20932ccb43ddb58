public import Graphs

/// The table of a graph measure's answer.
public enum MeasureTables {
  /// The answer of `measure` over the nodes `names`.
  ///
  /// - Parameters:
  ///   - top: Only the first so many of the ranking; all, in the order of the nodes, where nil.
  ///   - notes: What the reader must know of weights and normalisation.
  public static func table(
    _ result: MeasureResult, of measure: GraphMeasure, names: NodeNames, top: Int? = nil, notes: [String]
  ) -> Table {
    let (columns, rows, facts) = content(result, names, top)
    let words = facts.map {
      "\($0.name.prefix(1).uppercased() + $0.name.dropFirst()): \(NumberText.plain($0.value))."
    }
    return Table(
      name: measure.name, title: "\(measure.name): \(measure.question)", columns: columns,
      rows: rows.map { Table.Row($0) }, notes: words + notes)
  }

  private static func content(
    _ result: MeasureResult, _ names: NodeNames, _ top: Int?
  ) -> ([Table.Column], [[Table.Cell]], [(name: String, value: Double)]) {
    let score = Table.Column("score", "Score", .number)
    let ends = [Table.Column("source", "Source"), Table.Column("target", "Target")]
    func node(_ id: NodeID) -> Table.Cell { .text(names[id]) }
    switch result {
    case .nodeScores(let scores):
      let ranked =
        top.map { scores.top($0) } ?? scores.values.enumerated().map { .init(node: NodeID($0), score: $1) }
      return (
        [.init("node", "Node"), score], ranked.map { [node($0.node), number($0.score)] },
        scores.convergence.map { [("iterations", Double($0.iterations)), ("residual", $0.residual)] } ?? []
      )
    case .edgeScores(let scores):
      let edges = top.map { scores.top($0) } ?? scores.graph.edges.map { (edge: $0, score: scores[$0]) }
      return (
        ends + [score], edges.map { [node($0.edge.source), node($0.edge.target), number($0.score)] }, []
      )
    case .groups(let labels, let facts):
      return (
        [.init("node", "Node"), score],
        labels.enumerated().map { [node(NodeID($0)), .integer(Int($1))] }, facts
      )
    case .nodes(let nodes): return ([.init("node", "Node")], nodes.prefix(top ?? .max).map { [node($0)] }, [])
    case .edges(let edges):
      return (
        ends + [.init("weight", "Weight", .number)],
        edges.prefix(top ?? .max).map { [node($0.source), node($0.target), number($0.weight)] }, []
      )
    case .flows(let scores, let facts):
      let edges = top.map { scores.top($0) } ?? scores.graph.edges.map { (edge: $0, score: scores[$0]) }
      return (
        ends + [.init("flow", "Flow", .number)],
        edges.map { [node($0.edge.source), node($0.edge.target), number($0.score)] }, facts
      )
    case .cut(let edges, let nodes, let value):
      let rows =
        edges.map { [node($0.source), node($0.target), number($0.weight)] }
        + nodes.map { [node($0.node), .text("–"), number($0.capacity)] }
      return (ends + [.init("weight", "Weight", .number)], Array(rows.prefix(top ?? .max)), [("cut", value)])
    case .pairs(let matrix):
      let nodes = 0..<NodeID(matrix.nodeCount)
      let rows = nodes.lazy.flatMap { source in
        nodes.lazy.map { [node(source), node($0), number(matrix[source, $0])] }
      }
      return (
        ends + [.init("distance", "Distance", .number)], Array(rows.prefix(top ?? .max)),
        [("longest", matrix.diameter)]
      )
    case .sides(let sources, let targets):
      func rows(_ side: [Scores.Ranked], _ word: String) -> [[Table.Cell]] {
        (top == nil ? side : side.sorted { ($1.score, $0.node) < ($0.score, $1.node) }).prefix(top ?? .max)
          .map { [node($0.node), .text(word), number($0.score)] }
      }
      return (
        [.init("node", "Node"), .init("side", "Side"), score],
        rows(sources, "source") + rows(targets, "target"), []
      )
    case .sets(let sets):
      return (
        [.init("component", "Component", .number), .init("node", "Node")],
        sets.prefix(top ?? .max).enumerated().flatMap { number, set in
          set.map { [.integer(number), node($0)] }
        }, [("components", Double(sets.count))]
      )
    case .numbers(let numbers):
      return (
        [.init("measure", "Measure"), .init("value", "Value", .number)],
        numbers.prefix(top ?? .max).map { [.text($0.name), number($0.value)] }, []
      )
    }
  }

  private static func number(_ value: Double) -> Table.Cell {
    value.isFinite ? .number(value, decimals: 6) : .missing
  }

  /// The catalog of measures.
  public static var catalog: Table {
    Table(
      name: "measures", title: "Measures of graphs",
      columns: [
        .init("measure", "Measure"), .init("question", "Tells"), .init("weights", "Reads weights as"),
        .init("cost", "Cost"),
      ],
      rows: GraphMeasure.all.map { measure in
        Table.Row([
          .text(measure.name), .text(measure.question), .text(measure.reading.rawValue), .text(measure.cost),
        ])
      })
  }
}

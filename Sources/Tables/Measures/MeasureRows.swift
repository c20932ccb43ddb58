import Platform
public import Graphs

/// The answer of a measure row by row: what its table shows and its CSV streams.
public struct MeasureRows: Sendable {
  /// One cell.
  public enum Cell: Sendable {
    /// The name of a node.
    case node(NodeID)
    /// A number; nothing where it is not finite.
    case number(Double)
    /// A whole number.
    case integer(Int)
    /// Words.
    case text(String)
  }

  /// A column: its name in CSV and whether it holds numbers. The heading is the name with a capital.
  public struct Column: Sendable, Hashable {
    /// The name.
    public let name: String
    /// Whether it holds numbers.
    public let isNumber: Bool

    init(_ name: String, isNumber: Bool = false) {
      self.name = name
      self.isNumber = isNumber
    }
  }

  /// The columns.
  public let columns: [Column]
  /// How many rows there are.
  public let count: Int
  /// Numbers that describe the answer.
  public let facts: [MeasureResult.Fact]
  private let result: MeasureResult
  private let top: Int?

  /// The rows of `result`, with `top` only the first `top` of the ranking.
  public init(_ result: MeasureResult, top: Int? = nil) {
    self.result = result
    self.top = top
    let score = Column("score", isNumber: true)
    let ends = [Column("source"), Column("target")]
    let most = top ?? .max
    let (columns, count, facts): ([Column], Int, [MeasureResult.Fact]) =
      switch result {
      case .nodeScores(let scores, let facts):
        ([Column("node"), score], scores.count, facts + Self.facts(scores))
      case .edgeScores(let scores): (ends + [score], scores.graph.edgeCount, [])
      case .groups(let labels, let facts): ([Column("node"), score], labels.count, facts)
      case .nodes(let nodes): ([Column("node")], nodes.count, [])
      case .edges(let edges): (ends + [Column("weight", isNumber: true)], edges.count, [])
      case .flows(let scores, let facts):
        (ends + [Column("flow", isNumber: true)], scores.graph.edgeCount, facts)
      case .cut(let edges, let nodes, let value):
        (ends + [Column("weight", isNumber: true)], edges.count + nodes.count, [.init("cut", value)])
      case .distances(let rows): (ends + [Column("distance", isNumber: true)], rows.count, [])
      case .sides(let sources, let targets):
        ([Column("node"), Column("side"), score], min(sources.count, most) + min(targets.count, most), [])
      case .sets(let sets):
        (
          [Column("component", isNumber: true), Column("node")],
          sets.prefix(most).reduce(0) { $0 + $1.count },
          [.init("components", Double(sets.count))]
        )
      case .numbers(let numbers): ([Column("measure"), Column("value", isNumber: true)], numbers.count, [])
      }
    (self.columns, self.facts) = (columns, facts)
    // Of sides and of sets the first of each are shown, not the first rows.
    self.count =
      switch result {
      case .sides, .sets: count
      default: min(count, most)
      }
  }

  private static func facts(_ scores: Scores) -> [MeasureResult.Fact] {
    scores.convergence.map {
      [.init("iterations", Double($0.iterations)), .init("residual", $0.residual)]
    } ?? []
  }

  /// Calls `body` with the cells of each row; the rows of distances are computed on the way.
  public func forEach<Failure: Error>(_ body: ([Cell]) throws(Failure) -> Void) throws(Failure) {
    switch result {
    case .nodeScores(let scores, _):
      if let top {
        for entry in scores.top(top) { try body([.node(entry.node), .number(entry.score)]) }
      } else {
        for (node, score) in scores.values.enumerated() { try body([.node(NodeID(node)), .number(score)]) }
      }
    case .edgeScores(let scores), .flows(let scores, _): try forEachEdge(of: scores, body)
    case .groups(let labels, _):
      for (node, label) in labels.enumerated() { try body([.node(NodeID(node)), .integer(Int(label))]) }
    case .nodes(let nodes): for node in nodes.prefix(count) { try body([.node(node)]) }
    case .edges(let edges): for edge in edges.prefix(count) { try body(Self.cells(edge)) }
    case .cut(let edges, let nodes, _):
      for edge in edges.prefix(count) { try body(Self.cells(edge)) }
      for node in nodes.prefix(count - min(count, edges.count)) {
        try body([.node(node.node), .text(""), .number(node.capacity)])
      }
    case .distances(let rows): try forEachDistance(of: rows, body)
    case .sides(let sources, let targets): try forEachSide(sources, targets, body)
    case .sets(let sets):
      for (number, set) in sets.prefix(top ?? .max).enumerated() {
        for node in set { try body([.integer(number), .node(node)]) }
      }
    case .numbers(let numbers):
      for number in numbers.prefix(count) { try body([.text(number.name), .number(number.value)]) }
    }
  }

  private static func cells(_ edge: Arc) -> [Cell] {
    [.node(edge.source), .node(edge.target), .number(edge.weight)]
  }

  private func forEachEdge<Failure: Error>(
    of scores: EdgeScores, _ body: ([Cell]) throws(Failure) -> Void
  ) throws(Failure) {
    if let top {
      for entry in scores.top(top) {
        try body([.node(entry.edge.source), .node(entry.edge.target), .number(entry.score)])
      }
      return
    }
    for node in scores.graph.nodes {
      for arc in scores.graph.arcs(from: node) where scores.graph.isDirected || arc.source <= arc.target {
        try body([.node(arc.source), .node(arc.target), .number(scores[arc])])
      }
    }
  }

  private func forEachDistance<Failure: Error>(
    of rows: DistanceRows, _ body: ([Cell]) throws(Failure) -> Void
  ) throws(Failure) {
    var left = count
    try rows.forEach { (source, distances) throws(Failure) in
      for (target, distance) in distances.enumerated() where left > 0 {
        left -= 1
        try body([.node(source), .node(NodeID(target)), .number(distance)])
      }
    }
  }

  private func forEachSide<Failure: Error>(
    _ sources: [Scores.Ranked], _ targets: [Scores.Ranked], _ body: ([Cell]) throws(Failure) -> Void
  ) throws(Failure) {
    for (side, word) in [(sources, "source"), (targets, "target")] {
      let shown = top == nil ? side : side.ranked(by: \.score, then: \.node)
      for entry in shown.prefix(top ?? .max) {
        try body([.node(entry.node), .text(word), .number(entry.score)])
      }
    }
  }
}

extension MeasureRows {
  /// How many bytes of CSV are given out at a time.
  private static let chunk = 1 << 18

  /// Gives the rows out as CSV, a piece at a time, so that memory does not grow with their number.
  public func writeCSV<Failure: Error>(
    names: NodeNames, to body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var bytes = Array((columns.map(\.name).joined(separator: ",") + "\n").utf8)
    bytes.reserveCapacity(Self.chunk + 4096)
    try forEach { (cells) throws(Failure) in
      for (place, cell) in cells.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        switch cell {
        case .node(let node): Self.append(names.utf8(of: node), to: &bytes)
        case .number(let value): if value.isFinite { bytes.append(contentsOf: NumberText.plain(value).utf8) }
        case .integer(let value): bytes.append(contentsOf: "\(value)".utf8)
        case .text(let text): Self.append(Array(text.utf8)[...], to: &bytes)
        }
      }
      bytes.append(UInt8(ascii: "\n"))
      if bytes.count >= Self.chunk {
        try body(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try body(bytes)
  }

  /// Appends a field, in quotes where it needs them.
  private static func append(_ field: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    let space = UInt8(ascii: " ")
    let isPlain =
      !field.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D } && field.first != space
      && field.last != space
    if isPlain { return bytes.append(contentsOf: field) }
    bytes.append(0x22)
    for byte in field {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}

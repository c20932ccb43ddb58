import Graphs
import Platform

/// Shapes of graphs to time measures on, the same on every machine.
///
/// `oreflow-benchmarks shape SHAPE NODES` writes one as an edge list, for `oreflow graph MEASURE --timing` and for
/// other tools beside it.
enum GraphShape: String, CaseIterable {
  /// Ten edges a node; low nodes have many, high ones few. Weights are uniform from 1 to 100.
  case skewed
  /// The same with whole weights from 1 to 10, so that many shortest paths tie.
  case ties
  /// Five edges a new node to nodes in proportion to the edges they have, either way (Barabási and Albert).
  case scaleFree = "scale-free"
  /// A square whose nodes are joined to their neighbours both ways. Weights are uniform from 1 to 100.
  case grid
  /// Half the nodes are rows, half columns; low ones have more edges, and a ring joins all.
  case bipartite
  /// Countries of very unequal size and flows over eleven orders of magnitude.
  case trade
  /// One node joined to all others both ways.
  case star
  /// Each node joined to the next. Weights are uniform from 1 to 9.
  case path

  /// A graph of this shape; an edge drawn twice is one of both weights.
  func graph(nodes: Int, weights: WeightMeaning, directed: Bool) throws -> Digraph {
    var pencil = Pencil(
      builder: DigraphBuilder(weights: weights, directed: directed, duplicates: .sum, selfLoops: .drop))
    pencil.builder.reserveCapacity(nodes * 10)
    switch self {
    case .skewed: try pencil.drawSkewed(nodes) { $0.uniform(1, 100) }
    case .ties: try pencil.drawSkewed(nodes) { $0.uniform(1, 11).rounded(.down) }
    case .scaleFree: try pencil.drawScaleFree(nodes)
    case .grid: try pencil.drawGrid(nodes)
    case .bipartite: try pencil.drawBipartite(nodes)
    case .trade: try pencil.drawTrade(nodes)
    case .star:
      for leaf in 1..<nodes {
        try pencil.drawBothWays(0, leaf) { $0.uniform(1, 9) }
      }
    case .path:
      for node in 1..<nodes { try pencil.draw(node - 1, node, pencil.uniform(1, 9)) }
    }
    return try pencil.builder.build(nodeCount: nodes)
  }

  /// Writes an edge list: `oreflow-benchmarks shape SHAPE NODES`.
  static func write(_ arguments: [String]) throws {
    guard arguments.count == 2, let shape = GraphShape(rawValue: arguments[0]),
      let nodes = Int(arguments[1]), (8...10_000_000).contains(nodes)
    else {
      printError("shape takes one of \(allNames) and a number of nodes from 8 to 10000000")
      exit(2)
    }
    print("source,target,weight")
    for arc in try shape.graph(nodes: nodes, weights: .strength, directed: true).arcs {
      print("\(arc.source),\(arc.target),\(arc.weight)")
    }
  }

  static var allNames: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

/// Draws edges by chance, the same in every run.
private struct Pencil {
  var builder: DigraphBuilder
  private var generator = SplitMix64(seed: 7)

  init(builder: DigraphBuilder) { self.builder = builder }

  mutating func uniform(_ least: Double, _ most: Double) -> Double {
    Double.random(in: least..<most, using: &generator)
  }

  /// Box and Muller (1958).
  private mutating func normal(_ mean: Double, _ deviation: Double) -> Double {
    mean + deviation * (-2 * log(1 - uniform(0, 1))).squareRoot() * cos(2 * .pi * uniform(0, 1))
  }

  /// A number below `count`, low ones more often.
  private mutating func low(_ count: Int) -> Int {
    let share = uniform(0, 1)
    return Int(share * share * Double(count))
  }

  mutating func draw(_ source: Int, _ target: Int, _ weight: Double) throws {
    try builder.addEdge(from: NodeID(source), to: NodeID(target), weight: weight)
  }

  mutating func drawBothWays(_ first: Int, _ second: Int, weight: (inout Pencil) -> Double) throws {
    try draw(first, second, weight(&self))
    try draw(second, first, weight(&self))
  }

  mutating func drawSkewed(_ nodes: Int, weight: (inout Pencil) -> Double) throws {
    for _ in 0..<nodes * 10 { try draw(low(nodes), low(nodes), weight(&self)) }
  }

  mutating func drawScaleFree(_ nodes: Int) throws {
    // Every node as often as it has edges.
    var ends = Array(0..<5)
    for node in 5..<nodes {
      for _ in 0..<5 {
        let other = ends[Int(uniform(0, Double(ends.count)))]
        let (source, target) = uniform(0, 1) < 0.5 ? (node, other) : (other, node)
        try draw(source, target, uniform(1, 100))
        ends += [node, other]
      }
    }
  }

  mutating func drawGrid(_ nodes: Int) throws {
    let side = Int(Double(nodes).squareRoot())
    for row in 0..<side {
      for column in 0..<side {
        let node = row * side + column
        if column + 1 < side { try drawBothWays(node, node + 1) { $0.uniform(1, 100) } }
        if row + 1 < side { try drawBothWays(node, node + side) { $0.uniform(1, 100) } }
      }
    }
  }

  mutating func drawBipartite(_ nodes: Int) throws {
    let half = nodes / 2
    for row in 0..<half {
      try draw(row, half + row, 1)
      for _ in 0..<10 { try draw(low(half), half + low(half), 1) }
      try draw(row, half + (row + 1) % half, 1)
    }
  }

  mutating func drawTrade(_ nodes: Int) throws {
    // Sizes as of economies; who trades with whom goes by size, how much by chance.
    var bounds: [Double] = []
    for _ in 0..<nodes { bounds.append((bounds.last ?? 0) + exp(normal(0, 2))) }
    for node in 1..<nodes { try draw(node, node - 1, exp(normal(5, 3))) }
    for _ in 0..<nodes * 9 {
      let (source, target) = (partner(bounds), partner(bounds))
      try draw(source, target, exp(normal(5, 3)))
    }
  }

  /// A country by size: the first whose bound is above a number drawn.
  private mutating func partner(_ bounds: [Double]) -> Int {
    let drawn = uniform(0, bounds[bounds.count - 1])
    var (low, high) = (0, bounds.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] > drawn { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

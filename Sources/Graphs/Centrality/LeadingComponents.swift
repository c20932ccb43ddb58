/// The strong components of a graph whose own leading eigenvalue is that of the whole graph, and what they reach.
///
/// They decide which nodes have importance: by Perron and Frobenius the leading value of a matrix is the largest of
/// those of its irreducible blocks, and of a chain of blocks that share it only the last keeps a part.
///
/// Rothblum (1975), doi:10.1016/0024-3795(75)90050-6.
struct LeadingComponents {
  /// Values nearer to each other than this, relative to them, are one value.
  private static let sameValue = 1e-10

  private let graph: Digraph
  private let measure: String
  private let maximumIterations: Int

  /// A graph whose arcs all have weight above zero.
  init(_ graph: Digraph, measure: String, maximumIterations: Int) {
    (self.graph, self.measure, self.maximumIterations) = (graph, measure, maximumIterations)
  }

  /// The vector that powers start from: above zero where importance can end up or come from.
  ///
  /// - Throws: ``GraphError/undefined(measure:reason:)`` without a cycle, or where longest chains tie.
  func starts() throws(GraphError) -> [Double] {
    let everywhere = [Double](repeating: 1, count: graph.nodeCount)
    if !graph.isDirected {
      if graph.arcCount == 0 { throw withoutCycle }
      return everywhere
    }
    let components = graph.strongComponents()
    if components.count == 1, graph.arcCount > 0 { return everywhere }
    let members = components.members.filter { members in
      members.count > 1 || graph.hasArc(from: members[0], to: members[0])
    }
    if members.isEmpty { throw withoutCycle }
    let leading = leadingOnes(of: members, components)
    if leading.count == 1 { return reached(from: leading[0]) }
    let chains = chainLengths(of: leading)
    let longest = chains.max() ?? 1
    if longest == 1 { return everywhere }
    let last = leading.indices.filter { chains[$0] == longest }
    guard last.count == 1 else {
      throw .undefined(
        measure: measure,
        reason:
          "\(last.count) strong components share the leading value at the end of equally long chains of "
          + "such components; ask for PageRank or Katz centrality")
    }
    return reached(from: leading[last[0]])
  }

  private var withoutCycle: GraphError {
    .undefined(
      measure: measure,
      reason:
        "the graph has no cycle, so every score is 0 by construction; ask for PageRank or Katz centrality")
  }

  /// The components of the largest value, found from those that can have it at most.
  private func leadingOnes(of members: [[NodeID]], _ components: Components) -> [[NodeID]] {
    if members.count == 1 { return members }
    var local = [Int32](repeating: -1, count: graph.nodeCount)
    let blocks = members.map { block($0, components, &local) }
    let limits = blocks.map { min($0.outgoing.rowSums().max() ?? 0, $0.incoming.rowSums().max() ?? 0) }
    var values = [Double](repeating: 0, count: blocks.count)
    var largest = 0.0
    for index in limits.indices.sorted(by: { limits[$0] > limits[$1] }) {
      if limits[index] < largest * (1 - Self.sameValue) { break }
      values[index] = value(of: blocks[index], scale: limits[index])
      largest = max(largest, values[index])
    }
    return members.indices.filter { values[$0] >= largest * (1 - Self.sameValue) }.map { members[$0] }
  }

  /// The graph of some nodes and the arcs between them within their component.
  private func block(_ members: [NodeID], _ components: Components, _ local: inout [Int32]) -> Digraph {
    for (place, node) in members.enumerated() { local[Int(node)] = Int32(truncatingIfNeeded: place) }
    var rows = Adjacency(offsets: [0], nodes: [], weights: [], arcs: [])
    for node in members {
      for position in graph.outgoing.range(of: node) {
        let other = graph.outgoing.nodes[position]
        guard components[other] == components[node] else { continue }
        rows.nodes.append(local[Int(other)])
        rows.weights.append(graph.outgoing.weight(at: position))
      }
      rows.offsets.append(Int32(truncatingIfNeeded: rows.nodes.count))
    }
    return Digraph(outgoing: rows, isDirected: true, weightMeaning: .strength)
  }

  private func value(of block: Digraph, scale: Double) -> Double {
    let search = LeadingEigenvector(
      count: block.nodeCount, isSymmetric: false, tolerance: Self.sameValue / 100,
      maximumProducts: maximumIterations
    ) { from, to in
      block.incoming.withRows { rows in
        let from = UnsafeBufferPointer(start: from, count: block.nodeCount)
        for node in 0..<block.nodeCount { to[node] = rows.weightedSum(of: from, at: node) / scale }
      }
    }
    return search.find(from: [Double](repeating: 1, count: block.nodeCount)).found.value * scale
  }

  /// How many leading components follow each other at most on the way to each, itself included.
  private func chainLengths(of leading: [[NodeID]]) -> [Int] {
    let reaches = leading.map { members -> [Int] in
      let marks = reached(from: members)
      return leading.indices.filter { marks[Int(leading[$0][0])] > 0 && leading[$0][0] != members[0] }
    }
    var lengths = [Int](repeating: 1, count: leading.count)
    // A component reaches fewer others than any that reaches it.
    for index in leading.indices.sorted(by: { reaches[$0].count > reaches[$1].count }) {
      for other in reaches[index] { lengths[other] = max(lengths[other], lengths[index] + 1) }
    }
    return lengths
  }

  /// 1 at every node that can be reached from some nodes, 0 at all others.
  private func reached(from nodes: [NodeID]) -> [Double] {
    var marks = [Double](repeating: 0, count: graph.nodeCount)
    var waiting = nodes
    for node in nodes { marks[Int(node)] = 1 }
    while let node = waiting.popLast() {
      for other in graph.successors(of: node) where marks[Int(other)] == 0 {
        marks[Int(other)] = 1
        waiting.append(other)
      }
    }
    return marks
  }
}

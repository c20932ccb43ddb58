/// The complexity of both sides of a bipartite graph.
public struct EconomicComplexity: Sendable, Equatable {
  /// The rows (countries), ascending, and their index: mean 0, standard deviation 1.
  public let rows: [Scores.Ranked]
  /// The columns (products), ascending, and their index: mean 0, standard deviation 1.
  public let columns: [Scores.Ranked]
}

extension Digraph {
  /// The economic complexity of countries and the complexity of their products.
  ///
  ///     ECI = standardized second eigenvector of  D^-1 M U^-1 M^T,  PCI = standardized  U^-1 M^T ECI
  ///
  /// M is the matrix of who makes what, D the diversity of rows, U the ubiquity of columns. The sign is such that
  /// ECI correlates positively with diversity. Weights and directions are not read: filter by revealed
  /// comparative advantage first. Nodes without edges are omitted.
  ///
  /// - Parameter rows: the nodes of one side; all others are the other side.
  /// - Throws: ``GraphError/sameSide(measure:source:target:)`` when an edge stays on one side;
  ///   ``GraphError/undefined(measure:reason:)`` when the graph is not connected, has fewer than two nodes on a side,
  ///   or two eigenvectors tie; ``GraphError/noSuchNode(node:nodeCount:)``,
  ///   ``GraphError/notConverged(measure:iterations:residual:)``.
  /// - Complexity: O(V + E) a pass, and O(n) times 24 with n the smaller side.
  ///
  /// Neither NetworkX nor igraph has it; the fixtures are from `numpy.linalg.eig` of the matrix above.
  ///
  /// Hidalgo and Hausmann (2009), doi:10.1073/pnas.0900943106; Mealy, Farmer and Teytelboym (2019),
  /// doi:10.1126/sciadv.aau1705; restarted Lanczos: Wu and Simon (2000), doi:10.1137/S0895479898334605.
  public func economicComplexity(rows: some Sequence<NodeID>) throws(GraphError) -> EconomicComplexity {
    let name = "economic complexity"
    let sides = try bipartiteSides(rows: rows, measure: name)
    let (left, right) = (
      sides.rows.filter { !sides.partners[Int($0)].isEmpty },
      sides.columns.filter { !sides.partners[Int($0)].isEmpty }
    )
    guard left.count > 1, right.count > 1 else {
      throw .undefined(measure: name, reason: "each side needs at least two nodes with edges")
    }
    // The smaller side's matrix gives both indices, as each is the mean of the other up to scale.
    let leftIsSmaller = left.count <= right.count
    let (small, large) = leftIsSmaller ? (left, right) : (right, left)
    var index = [Double](repeating: 0, count: nodeCount)
    for (node, value) in zip(small, try secondEigenvector(of: small, sides, measure: name)) {
      index[Int(node)] = value
    }
    for node in large {
      let partners = sides.partners[Int(node)]
      index[Int(node)] = partners.reduce(0) { $0 + index[Int($1)] } / Double(partners.count)
    }
    var (rowValues, columnValues) = (left.map { index[Int($0)] }, right.map { index[Int($0)] })
    let diversity = left.map { Double(sides.partners[Int($0)].count) }
    let mean = diversity.reduce(0, +) / Double(left.count)
    let rowMean = rowValues.reduce(0, +) / Double(left.count)
    let correlation = zip(rowValues, diversity).reduce(0) { $0 + ($1.0 - rowMean) * ($1.1 - mean) }
    if correlation < 0 {
      rowValues = rowValues.map { -$0 }
      columnValues = columnValues.map { -$0 }
    }
    return EconomicComplexity(
      rows: try Self.standardized(left, rowValues, measure: name),
      columns: try Self.standardized(right, columnValues, measure: name))
  }

  private func secondEigenvector(
    of side: [NodeID], _ sides: BipartiteSides, measure: String
  ) throws(GraphError) -> [Double] {
    guard weakComponents().sizes.count(where: { $0 > 1 }) == 1 else {
      throw .undefined(measure: measure, reason: "the graph is not connected; ask for its largest component")
    }
    let step = SharedStep(side, sides, nodeCount: nodeCount)
    // The leading vector of the symmetric matrix is known: the square roots of the diversities, at value 1.
    let second = try step.leadingVector(without: [step.roots], tolerance: 1e-12, measure: measure)
    var third = 0.0
    if side.count > 2, second.value > 1e-12 {
      third = try step.leadingVector(
        without: [step.roots, second.vector], tolerance: 1e-6, measure: measure
      ).value
    }
    if second.value < 1e-12 || (side.count > 2 && second.value - third < 1e-10) {
      throw .undefined(
        measure: measure, reason: "the second eigenvalue is zero or tied, so its vector is arbitrary")
    }
    return zip(second.vector, step.roots).map { $0 / $1 }
  }

  private static func standardized(
    _ nodes: [NodeID], _ values: [Double], measure: String
  ) throws(GraphError) -> [Scores.Ranked] {
    let mean = values.reduce(0, +) / Double(values.count)
    let deviation = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
    guard deviation > 1e-12 else {
      throw .undefined(measure: measure, reason: "all nodes of a side are alike")
    }
    return zip(nodes, values).map { Scores.Ranked(node: $0, score: ($1 - mean) / deviation) }
  }
}

/// The matrix D^-1/2 M U^-1 M^T D^-1/2 of one side: symmetric, with the eigenvalues of D^-1 M U^-1 M^T.
private struct SharedStep {
  /// The square root of the number of partners of each node of the side.
  let roots: [Double]
  /// The other side, each node as the places of its partners.
  private let partners: Adjacency

  init(_ side: [NodeID], _ sides: BipartiteSides, nodeCount: Int) {
    roots = side.map { Double(sides.partners[Int($0)].count).squareRoot() }
    var places = [Int32](repeating: -1, count: nodeCount)
    for (place, node) in side.enumerated() { places[Int(node)] = Int32(truncatingIfNeeded: place) }
    var rows = Adjacency(offsets: [0], nodes: [], weights: [], arcs: [])
    for partners in sides.partners {
      guard let first = partners.first, places[Int(first)] >= 0 else { continue }
      rows.nodes.append(contentsOf: partners.map { places[Int($0)] })
      rows.offsets.append(Int32(truncatingIfNeeded: rows.nodes.count))
    }
    partners = rows
  }

  /// The leading eigenvector among those at right angles to some others.
  func leadingVector(
    without others: [[Double]], tolerance: Double, measure: String
  ) throws(GraphError) -> LeadingEigenvector.Found {
    let others = SpanVectors.orthonormal(others)
    let search = LeadingEigenvector(
      count: roots.count, isSymmetric: true, tolerance: tolerance, maximumProducts: 100_000
    ) { from, to in
      multiply(from, to)
      for other in others { remove(other, from: to) }
    }
    var generator = SplitMix64(seed: 1)
    var start = roots.map { _ in generator.unit() - 0.5 }
    start.withUnsafeMutableBufferPointer { start in
      guard let start = start.baseAddress else { return }
      for other in others { remove(other, from: start) }
    }
    let (found, hasConverged) = search.find(from: start)
    guard hasConverged else {
      throw .notConverged(measure: measure, iterations: found.products, residual: found.residual)
    }
    return found
  }

  private func multiply(_ from: UnsafePointer<Double>, _ to: UnsafeMutablePointer<Double>) {
    for place in roots.indices { to[place] = 0 }
    partners.withRows { rows in
      for middle in 0..<partners.nodeCount {
        let row = rows.start(middle)..<rows.end(middle)
        var sum = 0.0
        for position in row { sum += from[Int(rows.nodes[position])] / roots[Int(rows.nodes[position])] }
        sum /= Double(row.count)
        for position in row { to[Int(rows.nodes[position])] += sum }
      }
    }
    for place in roots.indices { to[place] /= roots[place] }
  }

  private func remove(_ other: [Double], from vector: UnsafeMutablePointer<Double>) {
    other.withUnsafeBufferPointer { other in
      guard let other = other.baseAddress else { return }
      let share = SpanVectors.dot(other, vector, count: roots.count)
      SpanVectors.add(-share, times: other, to: vector, count: roots.count)
    }
  }
}

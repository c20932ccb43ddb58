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
  /// comparative advantage first. Nodes without edges are left out.
  ///
  /// - Parameter rows: the nodes of one side; all others are the other side.
  /// - Throws: ``GraphError/sameSide(measure:source:target:)`` when an edge stays on one side;
  ///   ``GraphError/undefined(measure:reason:)`` when the graph is not connected, has fewer than two nodes on a side,
  ///   or two eigenvectors tie; ``GraphError/noSuchNode(node:nodeCount:)``.
  /// - Complexity: O(n^3) with n the smaller side, O(n^2) space.
  ///
  /// Neither NetworkX nor igraph has it; the fixtures are from `numpy.linalg.eig` of the matrix above.
  ///
  /// Hidalgo and Hausmann (2009), doi:10.1073/pnas.0900943106; Mealy, Farmer and Teytelboym (2019),
  /// doi:10.1126/sciadv.aau1705.
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
    let count = side.count
    var number = [Int](repeating: -1, count: nodeCount)
    for (place, node) in side.enumerated() { number[Int(node)] = place }
    // D^-1/2 M U^-1 M^T D^-1/2 is symmetric and has the same eigenvalues.
    var matrix = [Double](repeating: 0, count: count * count)
    let root = side.map { Double(sides.partners[Int($0)].count).squareRoot() }
    for (place, node) in side.enumerated() {
      for middle in sides.partners[Int(node)] {
        let sharers = sides.partners[Int(middle)]
        for other in sharers {
          let column = number[Int(other)]
          matrix[place * count + column] += 1 / (Double(sharers.count) * root[place] * root[column])
        }
      }
    }
    let (values, vectors) = SymmetricMatrix.eigenvectors(of: matrix, count: count)
    if values[1] > 1 - 1e-10 {
      throw .undefined(measure: measure, reason: "the graph is not connected; ask for its largest component")
    }
    if values[1] < 1e-12 || (count > 2 && values[1] - values[2] < 1e-10) {
      throw .undefined(
        measure: measure, reason: "the second eigenvalue is zero or tied, so its vector is arbitrary")
    }
    return (0..<count).map { vectors[count + $0] / root[$0] }
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

extension Digraph {
  /// Whether nodes of many edges are joined to nodes of many edges: the correlation of strengths over the arcs.
  ///
  ///     r = cov(s(u), s(v)) / sqrt(var s(u) var s(v))  over arcs u -> v
  ///
  /// s is the sum of the weights at a node, be they strengths or lengths (the degree without weights). Every arc counts
  /// once whatever its weight; an undirected edge counts both ways.
  ///
  /// - Parameters:
  ///   - source: which arcs make the strength of the source of an arc.
  ///   - target: which arcs make the strength of its target.
  /// - Returns: a correlation from -1 to 1.
  /// - Throws: ``GraphError/undefined(measure:reason:)`` where all sources or all targets have the same strength.
  /// - Complexity: O(V + E).
  ///
  /// `nx.degree_assortativity_coefficient(G, x="out", y="in", weight="weight")`.
  ///
  /// Newman (2003), doi:10.1103/PhysRevE.67.026126; Foster, Foster, Grassberger and Paczuski (2010),
  /// doi:10.1073/pnas.0912671107.
  public func assortativity(
    source: ArcDirection = .outgoing, target: ArcDirection = .incoming
  ) throws(GraphError) -> Double {
    let (atSource, atTarget) = (strength(source).values, strength(target).values)
    var (sumX, sumY) = (0.0, 0.0)
    for node in nodes {
      for other in successors(of: node) {
        sumX += atSource[Int(node)]
        sumY += atTarget[Int(other)]
      }
    }
    let (meanX, meanY) = (sumX / Double(arcCount), sumY / Double(arcCount))
    // Differences from the mean, because the difference of large sums loses the digits that matter.
    var (covariance, varianceX, varianceY) = (0.0, 0.0, 0.0)
    for node in nodes {
      for other in successors(of: node) {
        let (x, y) = (atSource[Int(node)] - meanX, atTarget[Int(other)] - meanY)
        covariance += x * y
        varianceX += x * x
        varianceY += y * y
      }
    }
    let spread = Double(arcCount) * 1e-24
    guard varianceX > spread * meanX * meanX, varianceY > spread * meanY * meanY else {
      throw .undefined(measure: "assortativity", reason: "all ends of arcs have the same strength")
    }
    return covariance / (varianceX * varianceY).squareRoot()
  }
}

import Graphs

/// Betweenness from its definition over whole-number lengths, which no rounding touches: a reference that shares
/// nothing with the searches.
struct ExactPaths {
  let nodeCount: Int
  let arcs: [Arc]
  private let lengths: [Int128]
  private var distance: [[Int128?]]
  private var pathCount: [[Double]]

  /// - Parameter lengths: the length of each arc of the graph, above zero, by ``ArcID``.
  init(_ graph: Digraph, lengths: [Int128]) {
    nodeCount = graph.nodeCount
    arcs = graph.arcs
    self.lengths = lengths
    let size = graph.nodeCount
    distance = Array(repeating: Array(repeating: nil, count: size), count: size)
    pathCount = Array(repeating: Array(repeating: 0, count: size), count: size)
    for node in 0..<size { distance[node][node] = 0 }
    for arc in arcs where arc.source != arc.target {
      distance[Int(arc.source)][Int(arc.target)] = lengths[Int(arc.id)]
    }
    for middle in 0..<size {
      for source in 0..<size {
        guard let first = distance[source][middle] else { continue }
        for target in 0..<size {
          guard let second = distance[middle][target] else { continue }
          let sum = first + second
          if distance[source][target].map({ sum < $0 }) ?? true { distance[source][target] = sum }
        }
      }
    }
    for source in 0..<size { countPaths(from: source) }
  }

  private mutating func countPaths(from source: Int) {
    pathCount[source][source] = 1
    let order = (0..<nodeCount).filter { $0 != source && distance[source][$0] != nil }
      .sorted { (distance[source][$0] ?? 0) < (distance[source][$1] ?? 0) }
    for node in order {
      for arc in arcs where Int(arc.target) == node {
        guard let near = distance[source][Int(arc.source)] else { continue }
        if near + lengths[Int(arc.id)] == distance[source][node] {
          pathCount[source][node] += pathCount[source][Int(arc.source)]
        }
      }
    }
  }

  /// The number of shortest paths between the ends of an arc's pair that use it, over all ordered pairs.
  var edgeBetweenness: [Double] {
    arcs.map { arc in
      let length = lengths[Int(arc.id)]
      return sumOverPairs { source, target in
        guard arc.source != arc.target, let near = distance[source][Int(arc.source)],
          let rest = distance[Int(arc.target)][target], near + length + rest == distance[source][target]
        else { return 0 }
        return pathCount[source][Int(arc.source)] * pathCount[Int(arc.target)][target]
      }
    }
  }

  /// The betweenness of each node over all ordered pairs of other nodes.
  var betweenness: [Double] {
    (0..<nodeCount).map { node in
      sumOverPairs { source, target in
        guard source != node, target != node, let near = distance[source][node],
          let rest = distance[node][target], near + rest == distance[source][target]
        else { return 0 }
        return pathCount[source][node] * pathCount[node][target]
      }
    }
  }

  private func sumOverPairs(_ pathsThrough: (Int, Int) -> Double) -> Double {
    var sum = 0.0
    for source in 0..<nodeCount {
      for target in 0..<nodeCount where target != source && pathCount[source][target] > 0 {
        sum += pathsThrough(source, target) / pathCount[source][target]
      }
    }
    return sum
  }
}

/// A bipartite graph as two sides and the partners of each node.
struct BipartiteSides {
  let rows: [NodeID]
  let columns: [NodeID]
  /// The partners of each node, ascending; directions forgotten.
  let partners: [[NodeID]]
}

extension Digraph {
  /// The two sides of a bipartite graph, of which `rows` is one; checks that every edge crosses.
  func bipartiteSides(rows: some Sequence<NodeID>, measure: String) throws(GraphError) -> BipartiteSides {
    var isRow = [Bool](repeating: false, count: nodeCount)
    for node in rows {
      try requireNode(node)
      isRow[Int(node)] = true
    }
    var partners: [[NodeID]] = []
    let mutual = mutualWeights()
    for node in nodes {
      let row = Array(mutual.nodes[mutual.range(of: node)])
      if let other = row.first(where: { isRow[Int($0)] == isRow[Int(node)] }) {
        throw .sameSide(measure: measure, source: node, target: other)
      }
      partners.append(row)
    }
    return BipartiteSides(
      rows: nodes.filter { isRow[Int($0)] }, columns: nodes.filter { !isRow[Int($0)] }, partners: partners)
  }
}

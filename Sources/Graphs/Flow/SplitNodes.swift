/// A graph whose nodes of limited capacity are two each, joined by an arc of that capacity.
struct SplitNodes {
  /// The entries keep the numbers of the nodes; the exits of limited nodes come after them.
  let graph: Digraph
  /// The nodes that are two.
  let limited: [NodeID]
  /// Where each node is left: the node itself where nothing limits it.
  let exits: [NodeID]
  /// The arc of ``graph`` that each arc of the original became, by ``ArcID``.
  let places: [Int]

  /// - Parameter capacities: what each node lets through, infinite for no limit.
  init(_ original: Digraph, capacities: [Double]) {
    limited = original.nodes.filter { capacities[Int($0)] < .infinity }
    var exits = Array(original.nodes)
    for (place, node) in limited.enumerated() { exits[Int(node)] = NodeID(original.nodeCount + place) }
    var rows = Adjacency(offsets: [0], nodes: [], weights: [], arcs: [])
    var places = [Int](repeating: 0, count: original.arcCount)
    func addRow(of node: NodeID) {
      for position in original.outgoing.range(of: node) {
        places[Int(original.outgoing.arc(at: position))] = rows.nodes.count
        rows.nodes.append(original.outgoing.nodes[position])
        rows.weights.append(original.outgoing.weight(at: position))
      }
      rows.offsets.append(Int32(truncatingIfNeeded: rows.nodes.count))
    }
    for node in original.nodes {
      guard exits[Int(node)] != node else {
        addRow(of: node)
        continue
      }
      rows.nodes.append(exits[Int(node)])
      rows.weights.append(capacities[Int(node)])
      rows.offsets.append(Int32(truncatingIfNeeded: rows.nodes.count))
    }
    for node in limited { addRow(of: node) }
    graph = Digraph(outgoing: rows, isDirected: true, weightMeaning: .strength)
    (self.exits, self.places) = (exits, places)
  }
}

extension LengthSearch {
  /// Adds to `total` what each node is depended on by `source`, by Brandes's accumulation.
  func addDependencies(from source: NodeID, endpoints: Bool, to total: UnsafeMutablePointer<Double>) {
    countPaths(from: source)
    defer { clear() }
    let (order, pathCount, parent, firstTie) = (order, pathCount, parent, firstTie)
    let (ties, dependency) = (ties, dependency)
    let ends = endpoints ? 1.0 : 0
    for index in stride(from: reachedCount - 1, to: 0, by: -1) {
      let node = Int(order[index])
      let share = (1 + dependency[node]) / pathCount[node]
      let before = Int(parent[node])
      dependency[before] += pathCount[before] * fold(before, to: node) * share
      var tie = firstTie[node]
      while tie >= 0 {
        let before = Int(ties[Int(tie)].node)
        dependency[before] += pathCount[before] * fold(before, to: node) * share
        tie = ties[Int(tie)].next
      }
      total[node] += dependency[node] + ends
      dependency[node] = 0
    }
    if reachedCount > 0 {
      let source = Int(order[0])
      total[source] += ends * Double(reachedCount - 1)
      dependency[source] = 0
    }
  }

  /// Adds to `total`, by position of the arc, how many of the shortest paths of the last `countPaths` use each arc.
  func addArcDependencies(to total: UnsafeMutablePointer<Double>) {
    // `dependency` holds here what a node passes to a predecessor for each of its paths.
    for index in stride(from: reachedCount - 1, through: 0, by: -1) {
      let node = Int(order[index])
      var depended = 0.0
      for arc in rows.start(node)..<rows.end(node) {
        let target = Int(rows.nodes[arc])
        guard isStep(from: node, length: lengths[arc], to: target) || parent[target] == NodeID(node) else {
          continue
        }
        let share = pathCount[node] * fold(node, to: target) * dependency[target]
        total[arc] += share
        depended += share
      }
      dependency[node] = (1 + depended) / pathCount[node]
    }
    for index in 0..<reachedCount { dependency[Int(order[index])] = 0 }
  }
}

extension Digraph {
  /// The largest parts of the graph in which every node reaches every other along arcs.
  ///
  /// Weights are not read. In an undirected graph these are the connected components.
  ///
  /// - Returns: the component of each node, numbered by their lowest node.
  /// - Complexity: O(V + E), without recursion.
  ///
  /// `nx.strongly_connected_components(G)`.
  ///
  /// Tarjan (1972), doi:10.1137/0201010, in the form of Pearce (2016), doi:10.1016/j.ipl.2015.08.010.
  public func strongComponents() -> Components {
    let (labels, first) = strongLabels()
    // From the top down, which is below the number of nodes.
    return Components(relabelling: labels.map { Int32(nodeCount - 1) - $0 }, count: nodeCount - first)
  }

  /// The nodes so ordered that every arc leads forward or stays within its strong component, those of a component in
  /// ascending order; nil where that is the order of their numbers.
  ///
  /// - Complexity: O(V + E).
  func orderByStrongComponents() -> [NodeID]? {
    let (labels, first) = strongLabels()
    if zip(labels, labels.dropFirst()).allSatisfy({ $0 <= $1 }) { return nil }
    var places = [Int32](repeating: 0, count: nodeCount - first + 1)
    for label in labels { places[Int(label) - first + 1] += 1 }
    for index in 1..<places.count { places[index] += places[index - 1] }
    var order = [NodeID](repeating: 0, count: nodeCount)
    for node in nodes {
      let component = Int(labels[Int(node)]) - first
      order[Int(places[component])] = node
      places[component] += 1
    }
    return order
  }

  /// A number for the component of each node, from the first to the number of nodes less one: an arc that leaves a
  /// component leads to a higher number.
  private func strongLabels() -> (labels: [Int32], first: Int) {
    // `root` is 0 before a node is met, then the lowest visit number it can get back to, and once its component is
    // known the component counted down from the top, which no visit number reaches.
    var root = [Int32](repeating: 0, count: nodeCount)
    var next = outgoing.offsets
    var (path, open): ([NodeID], [NodeID]) = ([], [])
    path.reserveCapacity(64)
    var isRoot = [Bool](repeating: true, count: nodeCount)
    var visit: Int32 = 1
    var component = Int32(truncatingIfNeeded: nodeCount - 1)
    var unmet = nodeCount
    // A graph of n nodes uses visits 1...n and components down from n - 1; a visit number is given back when its
    // component closes, so that the two never meet.
    outgoing.withRows { rows in
      root.withUnsafeMutableBufferPointer { root in
        for start in 0..<nodeCount where root[start] == 0 {
          let first = visit
          root[start] = visit
          visit += 1
          unmet -= 1
          path.append(NodeID(start))
          while let last = path.last {
            let node = Int(last)
            var (arc, lowest) = (Int(next[node]), root[node])
            let end = rows.end(node)
            var found = -1
            while arc < end {
              let target = Int(rows.nodes[arc])
              let back = root[target]
              if back == 0 {
                found = target
                break
              }
              arc += 1
              if back < lowest {
                lowest = back
                isRoot[node] = false
              }
              // No arc leads anywhere new or further back.
              if lowest == first, unmet == 0 { arc = end }
            }
            root[node] = lowest
            next[node] = Int32(truncatingIfNeeded: arc)
            if found >= 0 {
              root[found] = visit
              visit += 1
              unmet -= 1
              path.append(NodeID(truncatingIfNeeded: found))
              continue
            }
            path.removeLast()
            if isRoot[node] {
              visit -= 1
              while let member = open.last, root[node] <= root[Int(member)] {
                open.removeLast()
                root[Int(member)] = component
                visit -= 1
              }
              root[node] = component
              component -= 1
            } else {
              open.append(last)
            }
          }
        }
      }
    }
    return (root, Int(component) + 1)
  }
}

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
    // `root` is 0 before a node is met, then the lowest visit number it can get back to, and once its component is
    // known the component counted down from the top, which no visit number reaches.
    var root = [Int32](repeating: 0, count: nodeCount)
    var next = outgoing.offsets
    var (path, open): ([NodeID], [NodeID]) = ([], [])
    path.reserveCapacity(64)
    var isRoot = [Bool](repeating: true, count: nodeCount)
    var visit: Int32 = 1
    var component = Int32(max(0, nodeCount - 1))
    let top = component
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
    return Components(relabelling: root.map { top - $0 }, count: Int(top - component))
  }
}

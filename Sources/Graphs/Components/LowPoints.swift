/// A walk of an undirected graph into its depth, and how far back each branch of it gets.
///
/// An edge that the walk does not follow joins a node to one before it on the path from the root, so that what a
/// branch reaches without its first edge is all there is to know of where the graph comes apart.
///
/// - Complexity: O(V + E), without recursion.
///
/// Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
struct LowPoints {
  /// The nodes in the order of the walk.
  private(set) var order: [NodeID]
  /// Where the walk came from, or -1 at a root.
  private(set) var parents: [NodeID]
  /// When each node was met, from 1.
  private(set) var visits: [Int32]
  /// The earliest visit that a node or one below it has an edge to, the edge to its parent not counted.
  private(set) var lows: [Int32]

  init(_ graph: Digraph) {
    let count = graph.nodeCount
    visits = [Int32](repeating: 0, count: count)
    (lows, parents) = (visits, [NodeID](repeating: -1, count: count))
    order = []
    order.reserveCapacity(count)
    var next = graph.outgoing.offsets
    graph.outgoing.withRows { rows in
      next.withUnsafeMutableBufferPointer { next in
        for start in 0..<count where visits[start] == 0 { walk(from: start, rows, next) }
      }
    }
  }

  /// Walks a component.
  private mutating func walk(
    from start: Int, _ rows: AdjacencyRows, _ next: UnsafeMutableBufferPointer<Int32>
  ) {
    order.append(NodeID(truncatingIfNeeded: start))
    visits[start] = Int32(truncatingIfNeeded: order.count)
    lows[start] = visits[start]
    var node = start
    visits.withUnsafeMutableBufferPointer { visits in
      lows.withUnsafeMutableBufferPointer { lows in
        parents.withUnsafeMutableBufferPointer { parents in
          while true {
            let (parent, end) = (Int(parents[node]), rows.end(node))
            var (place, low, found) = (Int(next[node]), lows[node], -1)
            while place < end {
              let other = Int(rows.nodes[place])
              place &+= 1
              let visit = visits[other]
              if visit == 0 {
                found = other
                break
              }
              if visit < low, other != parent { low = visit }
            }
            lows[node] = low
            next[node] = Int32(truncatingIfNeeded: place)
            if found >= 0 {
              order.append(NodeID(truncatingIfNeeded: found))
              visits[found] = Int32(truncatingIfNeeded: order.count)
              lows[found] = visits[found]
              parents[found] = NodeID(truncatingIfNeeded: node)
              node = found
            } else if parent >= 0 {
              if low < lows[parent] { lows[parent] = low }
              node = parent
            } else {
              return
            }
          }
        }
      }
    }
  }

  /// Whether nothing at or below a node, which is no root, has an edge past its parent.
  @inline(__always)
  func staysBelowParent(_ node: Int) -> Bool { lows[node] >= visits[Int(parents[node])] }

  /// Whether the edge of a node to its parent, which it has, is the only one that leads out of its branch.
  @inline(__always)
  func hangsByOneEdge(_ node: Int) -> Bool { lows[node] > visits[Int(parents[node])] }
}

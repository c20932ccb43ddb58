/// A four-ary heap of nodes by distance, ties by node, that leaves outdated entries for the reader to skip.
///
/// Four children share a cache line of keys, which makes it shallower and faster than a binary heap here.
struct LengthHeap {
  private var keys: [Double] = []
  private var nodes: [NodeID] = []

  var isEmpty: Bool { keys.isEmpty }

  mutating func push(key: Double, node: NodeID) {
    var hole = keys.count
    keys.append(key)
    nodes.append(node)
    keys.withUnsafeMutableBufferPointer { keys in
      nodes.withUnsafeMutableBufferPointer { nodes in
        while hole > 0 {
          let up = (hole &- 1) >> 2
          if keys[up] < key || (keys[up] == key && nodes[up] <= node) { break }
          keys[hole] = keys[up]
          nodes[hole] = nodes[up]
          hole = up
        }
        keys[hole] = key
        nodes[hole] = node
      }
    }
  }

  mutating func pop() -> (key: Double, node: NodeID)? {
    guard let key = keys.popLast(), let node = nodes.popLast() else { return nil }
    let count = keys.count
    if count == 0 { return (key, node) }
    return keys.withUnsafeMutableBufferPointer { keys in
      nodes.withUnsafeMutableBufferPointer { nodes in
        let top = (key: keys[0], node: nodes[0])
        var hole = 0
        while true {
          let first = hole &* 4 &+ 1
          if first >= count { break }
          var least = first
          for child in (first &+ 1)..<max(first &+ 1, min(first &+ 4, count))
          where keys[child] < keys[least] || (keys[child] == keys[least] && nodes[child] < nodes[least]) {
            least = child
          }
          if key < keys[least] || (key == keys[least] && node <= nodes[least]) { break }
          keys[hole] = keys[least]
          nodes[hole] = nodes[least]
          hole = least
        }
        keys[hole] = key
        nodes[hole] = node
        return top
      }
    }
  }
}

/// The numbers of a METIS file: a header, then a row for each node.
struct METISRows {
  /// The number of nodes.
  let nodeCount: Int
  /// The neighbours of each node, from 0, and the weight of the edge to each.
  private(set) var neighbours: [[(node: Int, weight: Double)]] = []

  /// Reads the lines of `bytes`; nil where they are not METIS's.
  init?(_ bytes: [UInt8]) {
    // Empty lines are nodes without neighbours.
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).filter {
      $0.first != UInt8(ascii: "%")
    }
    if bytes.last == 0x0A { lines.removeLast() }
    let rows = lines.map { line in
      line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }).map { word in
        word.withUnsafeBufferPointer(NumberText.value)
      }
    }
    guard let header = rows.first, (2...4).contains(header.count), let nodes = header[0],
      let edges = header[1],
      let nodeCount = Int(exactly: nodes), let edgeCount = Int(exactly: edges), nodeCount >= 0
    else { return nil }
    let format = header.count > 2 ? Int(exactly: header[2] ?? -1) ?? -1 : 0
    guard [0, 1, 10, 11, 100, 101, 110, 111].contains(format) else { return nil }
    let hasEdgeWeights = format % 10 == 1
    let nodeWeights = format / 10 % 10 == 1 ? (header.count > 3 ? Int(exactly: header[3] ?? 1) ?? 1 : 1) : 0
    // As many weights of a node as a file's numbers allow; more than its lines hold cannot be meant.
    guard (0...Int(Int32.max)).contains(nodeWeights) else { return nil }
    let skipped = format / 100 + nodeWeights
    // Lines after the last node must be empty.
    guard rows.count > nodeCount, rows.dropFirst(nodeCount + 1).allSatisfy(\.isEmpty) else { return nil }
    self.nodeCount = nodeCount
    var arcCount = 0
    for row in rows.dropFirst().prefix(nodeCount) {
      var list: [(node: Int, weight: Double)] = []
      let step = hasEdgeWeights ? 2 : 1
      guard row.count >= skipped, (row.count - skipped) % step == 0 else { return nil }
      for place in stride(from: skipped, to: row.count, by: step) {
        guard let number = row[place], let node = Int(exactly: number), (1...nodeCount).contains(node),
          let weight = hasEdgeWeights ? row[place + 1] : 1
        else { return nil }
        list.append((node - 1, weight))
      }
      arcCount += list.count
      neighbours.append(list)
    }
    // Halved, not doubled: the header is a number of the file and may be any.
    guard arcCount % 2 == 0, arcCount / 2 == edgeCount else { return nil }
  }

  /// Whether each node is a neighbour of its neighbours.
  var areMutual: Bool {
    let lists = neighbours.map { Set($0.map(\.node)) }
    return lists.indices.allSatisfy { node in
      lists[node].allSatisfy { lists[$0].contains(node) && $0 != node }
    }
  }
}

public import Graphs

/// What is given of the nodes of an edge list beside the edges: a table with the column `node` and any of `demand`,
/// `capacity`, `restart` and `group`, in any order and any case; further columns are passed over.
///
/// | column | means | where it is empty, or the node is not listed |
/// |---|---|---|
/// | demand | what the node takes (above 0) or gives (below 0) | 0 |
/// | capacity | what the node lets through; `inf` is no limit | no limit |
/// | restart | how often PageRank starts anew there, any scale | 0 |
/// | group | the group of the node, any text | refused |
///
/// The order of the rows is the order of removal of percolation.
public struct NodeList: Sendable {
  /// The nodes, in the order of the file.
  public private(set) var order: [NodeID] = []
  /// What each node demands; nil without that column.
  public private(set) var demands: [Double]?
  /// What each node lets through; nil without that column.
  public private(set) var capacities: [Double]?
  /// How often PageRank starts anew at each node; nil without that column.
  public private(set) var restart: [Double]?
  /// The group of each node, numbered in the order in which they first appear; nil without that column.
  public private(set) var groups: [Int32]?

  /// Reads the node list at `path` for the nodes `names`.
  ///
  /// - Throws: ``GraphFileError`` with line and column when the column node is missing, a node is unknown or stands
  ///   twice, a number is none or out of range, or a node has no group where there are groups.
  public init(
    path: String, names: NodeNames, encoding: TextEncoding = .utf8, separator: ColumnSeparator? = nil
  ) throws(GraphFileError) {
    var rows = try DelimitedReader(path: path, encoding: encoding, separator: separator)
    rows.readHeader()
    let header = rows.header.map { $0.lowercased() }
    guard let nodeColumn = header.firstIndex(of: "node") else {
      throw GraphFileError(
        path, line: 1, "the header reads \(rows.header.joined(separator: ","))",
        .edit("A node list needs the column node"))
    }
    let columns = ["demand", "capacity", "restart", "group"].map(header.firstIndex)
    demands = columns[0].map { _ in [Double](repeating: 0, count: names.count) }
    capacities = columns[1].map { _ in [Double](repeating: .infinity, count: names.count) }
    restart = columns[2].map { _ in [Double](repeating: 0, count: names.count) }
    groups = columns[3].map { _ in [Int32](repeating: -1, count: names.count) }
    var numbers: [String: Int32] = [:]
    var isListed = [Bool](repeating: false, count: names.count)
    while try rows.next() {
      let node = try Self.node(rows, nodeColumn, names)
      guard !isListed[node] else {
        throw rows.fault(
          nodeColumn, "\"\(rows.text(nodeColumn))\" stands there already", .edit("Name each node once"))
      }
      isListed[node] = true
      order.append(NodeID(node))
      if let value = try Self.number(rows, columns[0], -Digraph.largestWeight...Digraph.largestWeight) {
        demands?[node] = value
      }
      if let value = try Self.number(rows, columns[1], 0...(.infinity)) { capacities?[node] = value }
      if let value = try Self.number(rows, columns[2], 0...Digraph.largestWeight) { restart?[node] = value }
      if let group = columns[3] {
        guard !rows.isEmpty(group) else {
          throw rows.fault(group, "is empty", .edit("Name the group of the node"))
        }
        let label = rows.text(group)
        let number = numbers[label] ?? Int32(numbers.count)
        numbers[label] = number
        groups?[node] = number
      }
    }
    if let missing = groups?.firstIndex(of: -1) {
      throw GraphFileError(
        path, "names no group of \(names[NodeID(missing)])", .edit("Add a row for every node"))
    }
  }

  private static func node(
    _ rows: borrowing DelimitedReader, _ column: Int, _ names: NodeNames
  ) throws(GraphFileError) -> Int {
    let name = column < rows.count ? rows.text(column) : ""
    guard let node = names.node(named: name) else {
      throw rows.fault(
        column, "no node of the edge list is called \"\(name)\"", .edit("Use a name of the edge list"))
    }
    return Int(node)
  }

  private static func number(
    _ rows: borrowing DelimitedReader, _ column: Int?, _ range: ClosedRange<Double>
  ) throws(GraphFileError) -> Double? {
    guard let column, !rows.isEmpty(column) else { return nil }
    guard let value = NumberText.value(rows.bytes(column)), range.contains(value) else {
      throw rows.fault(
        column,
        "\"\(rows.text(column))\" is not a finite number\(range.lowerBound == 0 ? " of at least 0" : "")",
        .edit("Write it with a point"))
    }
    return value
  }
}

public import Graphs
public import SupplyData

/// What is told of the nodes of an edge list beside the edges: a CSV file with the column `node` and any of `demand`,
/// `capacity`, `restart` and `group`, in any order; further columns are passed over.
///
/// | column | means | where it is empty, or the node is not listed |
/// |---|---|---|
/// | demand | what the node takes (above 0) or gives (below 0) | 0 |
/// | capacity | what the node lets through | no limit |
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
  /// - Throws: ``DataError`` with line and column when the column node is missing, a node is unknown or stands twice, a
  ///   number is none or out of range, or a node has no group where there are groups.
  public init(path: String, names: NodeNames) throws(DataError) {
    var reader = try CSVReader(path: path)
    guard let nodeColumn = reader.header.firstIndex(of: "node") else {
      throw DataError(
        .badData, file: path, line: 1, "the header reads \(reader.header.joined(separator: ","))",
        remedy: "A node list needs the column node")
    }
    let header = reader.header
    func column(_ name: String) -> Int? { header.firstIndex(of: name) }
    let (demand, capacity, restart, group) = (
      column("demand"), column("capacity"), column("restart"), column("group")
    )
    demands = demand.map { _ in [Double](repeating: 0, count: names.count) }
    capacities = capacity.map { _ in [Double](repeating: .infinity, count: names.count) }
    self.restart = restart.map { _ in [Double](repeating: 0, count: names.count) }
    groups = group.map { _ in [Int32](repeating: -1, count: names.count) }
    var numbers: [String: Int32] = [:]
    var isListed = [Bool](repeating: false, count: names.count)
    while try reader.next() {
      let name = try reader.text(nodeColumn)
      guard let node = names.node(named: name).map(Int.init) else {
        throw reader.fault(
          nodeColumn, "no node of the edge list is called \"\(name)\"", remedy: "Use a name of the edge list")
      }
      guard !isListed[node] else {
        throw reader.fault(nodeColumn, "\"\(name)\" stands there already", remedy: "Name each node once")
      }
      isListed[node] = true
      order.append(NodeID(node))
      if let value = try Self.number(demand, &reader, atLeast: nil) { demands?[node] = value }
      if let value = try Self.number(capacity, &reader, atLeast: 0) { capacities?[node] = value }
      if let value = try Self.number(restart, &reader, atLeast: 0) { self.restart?[node] = value }
      if let group {
        let label = try reader.text(group)
        guard !label.isEmpty else {
          throw reader.fault(group, "is empty", remedy: "Name the group of the node")
        }
        let number = numbers[label] ?? Int32(numbers.count)
        numbers[label] = number
        groups?[node] = number
      }
    }
    if let missing = groups?.firstIndex(of: -1) {
      throw DataError(
        .badData, file: path, "names no group of \(names[NodeID(missing)])",
        remedy: "Add a row for every node")
    }
  }

  private static func number(
    _ column: Int?, _ reader: inout CSVReader, atLeast least: Double?
  ) throws(DataError) -> Double? {
    guard let column, !reader.isEmpty(column) else { return nil }
    guard let value = reader.withBytes(column, DecimalNumber.value), least.map({ value >= $0 }) ?? true else {
      throw reader.fault(
        column,
        "\"\(try reader.text(column))\" is not a finite number\(least == nil ? "" : " of at least 0")",
        remedy: "Write it with a point")
    }
    return value
  }
}

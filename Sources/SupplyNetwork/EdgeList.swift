public import Graphs
public import SupplyData

/// A graph read from an edge list: a CSV file with the columns `source`, `target` and, where there are weights,
/// `weight`, and `cost` where there are costs, in any order; further columns are passed over.
///
/// Reading streams: 10 million rows take a few seconds and about 60 bytes an edge.
public struct EdgeList: Sendable {
  /// The names of the nodes, in the order in which they first appear.
  public let names: NodeNames
  /// The graph.
  public let graph: Digraph
  /// What a unit of flow pays on each arc, by ``Graphs/ArcID``; nil where costs were not asked for.
  public let costs: [Double]?

  /// Reads the edge list at `path`.
  ///
  /// - Parameter readsCosts: Read the column `cost` too. An edge must then stand once, for two costs cannot be one.
  /// - Throws: ``DataError`` with line and column when a column is missing, a weight is no finite number of at least
  ///   zero, an end is empty, or an edge stands twice where that is refused.
  public init(
    path: String, weights: WeightMeaning, directed: Bool = true,
    duplicates: DigraphBuilder.Duplicates = .refuse, selfLoops: DigraphBuilder.SelfLoops = .keep,
    readsCosts: Bool = false
  ) throws(DataError) {
    if readsCosts, duplicates != .refuse {
      throw DataError(
        .badRequest, "edges with costs cannot be added up", remedy: "Leave --duplicates at refuse")
    }
    var reader = try CSVReader(path: path)
    let costColumn = readsCosts ? reader.header.firstIndex(of: "cost") : nil
    if readsCosts, costColumn == nil {
      throw DataError(
        .badData, file: path, line: 1, "there is no column cost",
        remedy: "Add what a unit of flow pays on each edge")
    }
    var priced: [(source: NodeID, target: NodeID, cost: Double)] = []
    let columns = try Self.columns(of: reader.header, needsWeight: weights != .none, file: path)
    var names = NodeNames()
    var builder = DigraphBuilder(
      weights: weights, directed: directed, duplicates: duplicates, selfLoops: selfLoops)
    while try reader.next() {
      for column in [columns.source, columns.target] where reader.isEmpty(column) {
        throw reader.fault(column, "is empty", remedy: "Name the node, or remove the row")
      }
      let source = try Self.intern(columns.source, &reader, &names)
      let target = try Self.intern(columns.target, &reader, &names)
      var weight = 1.0
      if let column = columns.weight {
        guard let value = reader.withBytes(column, DecimalNumber.value) else {
          throw reader.fault(
            column, "\"\(try reader.text(column))\" is not a finite number", remedy: "Write it with a point")
        }
        weight = value
      }
      if let costColumn {
        guard let cost = reader.withBytes(costColumn, DecimalNumber.value), cost >= 0 else {
          throw reader.fault(
            costColumn, "\"\(try reader.text(costColumn))\" is not a finite number of at least 0",
            remedy: "Write it with a point")
        }
        priced.append((source, target, cost))
      }
      do throws(GraphError) {
        try builder.addEdge(from: source, to: target, weight: weight)
      } catch {
        throw reader.fault(columns.weight ?? columns.source, Self.words(error, names))
      }
    }
    do throws(GraphError) {
      graph = try builder.build(nodeCount: names.count)
    } catch {
      throw DataError(.badData, file: path, Self.words(error, names))
    }
    self.names = names
    // Arcs of a directed graph without duplicates are numbered by source, then target.
    costs =
      readsCosts
      ? priced.sorted { ($0.source, $0.target) < ($1.source, $1.target) }.map(\.cost) : nil
  }

  /// The node named in `column`; a name with quotes in it takes the slower way through text.
  @inline(__always)
  private static func intern(
    _ column: Int, _ reader: inout CSVReader, _ names: inout NodeNames
  ) throws(DataError) -> NodeID {
    let node = reader.withBytes(column) { bytes -> NodeID? in
      bytes.contains(UInt8(ascii: "\"")) ? nil : names.intern(bytes)
    }
    if let node { return node }
    return names.intern(try reader.text(column))
  }

  private static func columns(
    of header: [String], needsWeight: Bool, file: String
  ) throws(DataError) -> (source: Int, target: Int, weight: Int?) {
    guard let source = header.firstIndex(of: "source"), let target = header.firstIndex(of: "target") else {
      throw DataError(
        .badData, file: file, line: 1, "the header reads \(header.joined(separator: ","))",
        remedy: "An edge list needs the columns source and target, and weight where there are weights")
    }
    guard needsWeight else { return (source, target, nil) }
    guard let weight = header.firstIndex(of: "weight") else {
      throw DataError(
        .badData, file: file, line: 1, "there is no column weight",
        remedy: "Add it, or leave weights out with --weights none")
    }
    return (source, target, weight)
  }

  /// The error with the names of nodes in place of their numbers.
  public static func words(_ error: GraphError, _ names: NodeNames) -> String {
    switch error {
    case .duplicateEdge(let edge, let source, let target):
      "edge \(edge): the edge from \(names[source]) to \(names[target]) was given before; "
        + "add duplicates up with --duplicates sum, or remove it"
    case .selfLoop(let edge, let node): "edge \(edge): \(names[node]) leads to itself"
    case .cycle(let measure, let node):
      "\(measure) needs a graph without cycles, and \(names[node]) lies on one"
    case .sameSide(let measure, let source, let target):
      "\(measure) needs a bipartite graph, sources on one side and targets on the other, and "
        + "\(names[source]) leads to \(names[target]), which itself leads on"
    case .zeroLength(let measure, let source, let target):
      "\(measure) counts shortest paths, and the edge from \(names[source]) to \(names[target]) has length zero; "
        + "give it a positive length or merge the two nodes"
    default: error.description
    }
  }
}

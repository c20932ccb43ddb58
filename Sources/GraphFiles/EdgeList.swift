public import Graphs

/// A graph read from a file of edges as they are published: the format, the separator and the header are recognised
/// from the content, unless ``EdgeListOptions`` name them.
///
/// | format | recognised by |
/// |---|---|
/// | a table with a header, as Gephi and spreadsheets write it | columns source and target (or from and to) in any case |
/// | a table without a header, as SNAP and KONECT publish it | two columns and more, the third the weight |
/// | Pajek | `*Vertices` |
/// | Matrix Market | `%%MatrixMarket` |
/// | GML, GraphML | `graph [`, `<graphml` |
/// | METIS | a line a node, mutual |
///
/// A weight that is missing is 1. Tables and matrices are streamed: a million rows take under a second and about 60
/// bytes an edge.
///
/// ```swift
/// var options = EdgeListOptions()
/// options.weights = .strength
/// let list = try EdgeList(path: "trade.csv", options: options)
/// print(list.reading, list.graph.edgeCount, list.names[0])
/// ```
public struct EdgeList: Sendable {
  /// How the file was understood.
  public struct Reading: Sendable, Hashable, CustomStringConvertible {
    /// The format.
    public var format: GraphFormat
    /// What stands between the columns of a table.
    public var separator: ColumnSeparator?
    /// The names of the columns of a table; empty where it has no header.
    public var header: [String] = []
    /// The columns of source, target and, where there is one, weight, by name or number from 1.
    public var columns: [String] = []
    /// Whether edges have a direction.
    public var isDirected = true
    /// Whether the file holds weights.
    public var hasWeights = false

    /// Whether nothing had to be found out: a CSV file whose header names source and target so.
    public var isPlain: Bool {
      format == .table && separator == .comma && columns.starts(with: ["source", "target"])
    }

    /// The reading in words, for example `a table of edges, separator tab, no header, columns 1, 2; directed, each
    /// weight 1`.
    public var description: String {
      var parts = [format.words]
      if let separator { parts.append("separator \(separator.rawValue)") }
      if format == .table {
        parts.append(header.isEmpty ? "no header" : "header \(header.prefix(8).joined(separator: " "))")
        parts.append("columns \(columns.joined(separator: " "))")
      }
      return parts.joined(separator: ", ") + "; " + (isDirected ? "directed" : "undirected")
        + (hasWeights ? "" : ", each weight 1")
    }
  }

  /// The names of the nodes: of a table in the order in which they first appear, else in the order of the file.
  public let names: NodeNames
  /// The graph.
  public let graph: Digraph
  /// What a unit of flow pays on each arc, by `ArcID`; nil where costs were not asked for.
  public let costs: [Double]?
  /// How the file was understood.
  public let reading: Reading

  /// Reads the edges at `path`.
  ///
  /// - Throws: ``GraphFileError`` with line and column: a file that cannot be read or is no text, a table whose columns
  ///   are not clear, an end that is empty, a weight that is no number of at least zero, an edge given twice where that
  ///   is refused.
  /// - Complexity: O(bytes) time; O(V + E) space, for GML, GraphML, Pajek and METIS also the file.
  public init(path: String, options: EdgeListOptions = EdgeListOptions()) throws(GraphFileError) {
    if options.readsCosts, options.duplicates != .refuse {
      throw GraphFileError(path, "edges with costs cannot be added up", .refuseDuplicates)
    }
    let lines = try LineReader(path: path, encoding: options.encoding)
    let isTable = options.separator != nil || !options.columns.isEmpty || options.hasHeader != nil
    let format = isTable ? .table : try FormatGuess(lines).format()
    if options.readsCosts, format != .table {
      throw GraphFileError(path, "holds no costs", .edit("Give a table of edges with a column cost"))
    }
    var sink = EdgeSink(options, file: path)
    var reading = Reading(format: format)
    switch format {
    case .table: reading = try EdgeTable(options).read(lines, into: &sink)
    case .matrixMarket: reading.hasWeights = try MatrixMarket.read(lines, into: &sink)
    case .pajek, .gml, .graphML, .metis:
      let parts = try GraphParts(format, lines)
      reading.hasWeights = parts.hasWeights
      try parts.add(to: &sink, options)
    }
    graph = try sink.graph()
    names = sink.names
    reading.isDirected = graph.isDirected
    self.reading = reading
    costs = options.readsCosts ? sink.costs : nil
  }
}

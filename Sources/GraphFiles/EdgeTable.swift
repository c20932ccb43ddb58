import Graphs

/// Reads a table of edges row by row.
struct EdgeTable {
  /// What the columns of source, target, weight and cost are called, in lower case.
  private static let sourceNames = [
    "source", "from", "src", "fromnodeid", "from_node", "node1", "node_1", "source_id", "start", "u",
    "id_1", "id1",
  ]
  private static let targetNames = [
    "target", "to", "dst", "tonodeid", "to_node", "node2", "node_2", "target_id", "end", "v",
    "id_2", "id2",
  ]
  private static let weightNames = ["weight", "weights", "value", "w", "length", "strength", "capacity"]

  private struct Columns {
    var source: Int
    var target: Int
    var weight: Int?
    var cost: Int?
    var type: Int?
  }

  private let options: EdgeListOptions

  init(_ options: EdgeListOptions) { self.options = options }

  /// Adds the edges of the table to `sink`; returns how it was understood.
  func read(_ lines: consuming LineReader, into sink: inout EdgeSink) throws(GraphFileError)
    -> EdgeList.Reading
  {
    let second = SeparatorGuess.rows(of: lines.head).dropFirst().first
    var rows = try DelimitedReader(lines: lines, separator: options.separator)
    let first = rows.firstRow
    if options.hasHeader ?? isHeader(first) { rows.readHeader() }
    let columns = try columns(of: rows, first, above: second)
    let convention = CommentConvention(rows.comments)
    var typeIsDirected: Bool?
    while try rows.next() {
      try requireEnds(rows, columns)
      if let type = columns.type, options.isDirected == nil {
        typeIsDirected = try direction(rows, type, typeIsDirected)
      }
      sink.settle(fileIsDirected: typeIsDirected ?? convention.isDirected)
      let source = sink.intern(columns.source, rows, convention.isBipartite ? "left " : "")
      let target = sink.intern(columns.target, rows, convention.isBipartite ? "right " : "")
      try add(rows, source, target, columns, to: &sink)
    }
    sink.settle(fileIsDirected: convention.isDirected)
    let used = [columns.source, columns.target] + (columns.weight.map { [$0] } ?? [])
    let header = rows.header
    return EdgeList.Reading(
      format: .table, separator: rows.separator, header: header,
      columns: used.map { header.indices.contains($0) ? header[$0] : "\($0 + 1)" },
      hasWeights: columns.weight != nil)
  }

  @inline(__always)
  private func add(
    _ rows: borrowing DelimitedReader, _ source: NodeID, _ target: NodeID, _ columns: Columns,
    to sink: inout EdgeSink
  ) throws(GraphFileError) {
    let weight = try self.weight(rows, columns.weight)
    do throws(GraphError) {
      try sink.add(source, target, weight)
    } catch {
      throw rows.fault(
        columns.weight ?? columns.source, error.words(sink.names), .edit("Correct or remove the row"))
    }
    if let column = columns.cost {
      guard column < rows.count, let cost = NumberText.value(rows.bytes(column)), cost >= 0, cost < .infinity
      else {
        throw rows.fault(
          column, "\"\(column < rows.count ? rows.text(column) : "")\" is not a finite number of at least 0",
          .edit("Write it with a point"))
      }
      sink.add(cost: cost, source, target)
    }
  }

  @inline(__always)
  private func weight(
    _ rows: borrowing DelimitedReader, _ column: Int?
  ) throws(GraphFileError) -> Double {
    let missing = options.readsCapacities ? Double.infinity : 1
    guard options.weights != .none else { return 1 }
    guard let column else { return 1 }
    if rows.isEmpty(column) { return missing }
    guard let value = NumberText.value(rows.bytes(column)), value < .infinity || options.readsCapacities
    else {
      throw rows.fault(
        column, "\"\(rows.text(column))\" is not a finite number",
        .edit("Write it with a point, as in 1234.5"))
    }
    return value
  }

  private func requireEnds(_ rows: borrowing DelimitedReader, _ columns: Columns) throws(GraphFileError) {
    for column in [columns.source, columns.target] where rows.isEmpty(column) {
      if column >= rows.count {
        throw rows.fault(column, "is missing: the row has \(rows.count) fields", .nameSeparator)
      }
      throw rows.fault(column, "is empty", .edit("Name the node, or remove the row"))
    }
  }

  /// Whether the edge of a row is directed by its column type, the same for all rows.
  private func direction(
    _ rows: borrowing DelimitedReader, _ column: Int, _ known: Bool?
  ) throws(GraphFileError) -> Bool {
    let word = column < rows.count ? rows.text(column).lowercased() : ""
    let isDirected = word != "undirected"
    if let known, known != isDirected {
      throw rows.fault(column, "directed and undirected edges stand in one list", .nameDirection)
    }
    return isDirected
  }

  // MARK: - Columns

  /// Whether the first row names the columns of source and target.
  private func isHeader(_ row: [String]) -> Bool {
    let names = row.map { $0.lowercased() }
    if options.columns.contains(where: { Int($0) == nil }) { return true }
    return names.contains(where: Self.sourceNames.contains)
      && names.contains(where: Self.targetNames.contains)
  }

  private func columns(
    of rows: borrowing DelimitedReader, _ first: [String], above second: ArraySlice<UInt8>?
  ) throws(GraphFileError) -> Columns {
    let names = rows.header.map { $0.lowercased() }
    func find(_ candidates: [String]) -> Int? { candidates.lazy.compactMap(names.firstIndex).first }
    var columns = Columns(source: 0, target: 1, weight: nil)
    if !options.columns.isEmpty {
      var chosen: [Int] = []
      for name in options.columns { chosen.append(try column(name, rows, first.count)) }
      guard chosen.count == 2 || chosen.count == 3 else {
        throw GraphFileError(
          rows.name, "two or three columns are needed: source, target and weight", .nameColumns)
      }
      columns = Columns(source: chosen[0], target: chosen[1], weight: chosen.count > 2 ? chosen[2] : nil)
    } else if !names.isEmpty {
      guard let source = find(Self.sourceNames), let target = find(Self.targetNames) else {
        throw GraphFileError(
          rows.name, line: rows.line, "the header reads \(rows.header.joined(separator: ", "))", .nameColumns)
      }
      columns = Columns(source: source, target: target, weight: find(Self.weightNames))
    } else if !first.isEmpty {
      let third = first.count > 2 ? first[2] : ""
      if third.hasPrefix("{") {
        try refuseDictionaries(third, rows)
      } else {
        try refuseUnknownHeader(first, above: second, rows)
      }
      var copy = third
      columns.weight = copy.withUTF8 { NumberText.value($0) } != nil ? 2 : nil
    }
    columns.type = names.firstIndex(of: "type")
    if options.readsCosts {
      guard let cost = names.firstIndex(of: "cost") else {
        throw GraphFileError(
          rows.name, line: rows.line, "there is no column cost",
          .edit("Add what a unit of flow pays on each edge"))
      }
      columns.cost = cost
    }
    return columns
  }

  private func column(
    _ name: String, _ rows: borrowing DelimitedReader, _ count: Int
  ) throws(GraphFileError) -> Int {
    let header = rows.header
    if let column = header.firstIndex(of: name) { return column }
    if let column = header.firstIndex(where: { $0.lowercased() == name.lowercased() }) { return column }
    if let number = Int(name), number >= 1, number <= max(count, 1) { return number - 1 }
    throw GraphFileError(
      rows.name, line: rows.line,
      "there is no column \(name) among \(rows.header.isEmpty ? "the \(count)" : rows.header.joined(separator: ", "))",
      .nameColumns)
  }

  /// Refuses to take 1 for the weights in the dictionaries that NetworkX writes after the two ends.
  private func refuseDictionaries(
    _ third: String, _ rows: borrowing DelimitedReader
  ) throws(GraphFileError) {
    if options.weights == .none || third.hasPrefix("{}") { return }
    throw GraphFileError(
      rows.name, line: rows.line, "what is known of the edge is a Python dictionary, which is not read",
      .edit("Write the edges with write_weighted_edgelist, which gives the weight a column"))
  }

  /// Refuses a first row that looks like a header of other names: words where the row below has numbers.
  private func refuseUnknownHeader(
    _ first: [String], above second: ArraySlice<UInt8>?, _ rows: borrowing DelimitedReader
  ) throws(GraphFileError) {
    if first.count < 2 {
      throw GraphFileError(
        rows.name, line: rows.line, "the row has one field, and an edge has two ends", .nameSeparator)
    }
    func isNumber(_ text: String) -> Bool {
      var copy = text
      return copy.withUTF8 { NumberText.value($0) } != nil
    }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let isAboveNumbers = second.map { $0.first.map(digits.contains) ?? false } ?? false
    if options.hasHeader == nil, !first.contains(where: isNumber), first.count > 2 || isAboveNumbers {
      throw GraphFileError(
        rows.name, line: rows.line,
        "no columns are called source and target in the first row, \(first.joined(separator: ", "))",
        .nameColumns)
    }
  }
}

extension EdgeSink {
  /// The node named in a column, with a mark before the name of a side of a bipartite graph.
  @inline(__always)
  fileprivate mutating func intern(
    _ column: Int, _ rows: borrowing DelimitedReader, _ mark: String
  ) -> NodeID {
    mark.isEmpty && rows.isPlain(column)
      ? names.intern(rows.bytes(column)) : names.intern(mark + rows.text(column))
  }
}

/// What the comments at the head of SNAP's and KONECT's files say of the graph.
struct CommentConvention {
  /// Whether edges have a direction, where that is said.
  private(set) var isDirected: Bool?
  /// Whether sources and targets are numbered apart.
  private(set) var isBipartite = false

  init(_ comments: [String]) {
    let first = comments.first?.split(separator: " ").map { $0.lowercased() } ?? []
    // KONECT: the format, then the kind of weights.
    if first.count >= 2,
      [
        "unweighted", "positive", "posweighted", "signed", "multisigned", "weighted",
        "multiweighted", "dynamic", "multiposweighted",
      ].contains(first[1])
    {
      switch first[0] {
      case "sym": isDirected = false
      case "asym": isDirected = true
      case "bip": isBipartite = true
      default: break
      }
      return
    }
    // SNAP: "# Undirected graph: ..." and "# Directed graph ...".
    for comment in comments.prefix(5) {
      let words = comment.lowercased()
      if words.contains("undirected graph") { isDirected = false }
    }
  }
}

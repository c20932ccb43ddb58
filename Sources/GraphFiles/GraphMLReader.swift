import Graphs

/// Reads GraphML: nodes, their labels or, as igraph writes them, names, and edges with a weight or value.
///
/// Format: Brandes, Eiglsperger, Herman, Himsolt and Marshall (2002), doi:10.1007/3-540-45848-4_59.
struct GraphMLReader {
  private struct Tag {
    var name = ""
    var attributes: [String: String] = [:]
    var isClosing = false
    var isEmpty = false
  }

  /// What weights are called, in lower case.
  private static let weightNames: Set = ["weight", "value"]

  private let file: String
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var parts: GraphParts
  private var nodes: [String: NodeID] = [:]
  private var ids: [String] = []
  private var labels: [String?] = []
  private var otherNames: [String?] = []
  private var weightKeys: Set<String> = []
  private var labelKeys: Set<String> = []
  private var nameKeys: Set<String> = []
  private var defaultWeight: Double?

  init(_ file: String, _ bytes: [UInt8]) throws(GraphFileError) {
    self.file = file
    self.bytes = bytes
    parts = GraphParts(file: file)
  }

  /// The nodes and edges of the file.
  consuming func read() throws(GraphFileError) -> GraphParts {
    var open: [String] = []
    var (edge, weight, key): (Tag?, Double?, String) = (nil, nil, "")
    while let (text, tag) = try next() {
      if tag.isClosing {
        guard open.popLast() == tag.name else { throw fault("</\(tag.name)> closes no element") }
        if tag.name == "data" { weight = try data(key, text, in: open.last, weight) }
        if tag.name == "default", weightKeys.contains(key) { defaultWeight = number(text) }
        if tag.name == "edge", let ended = edge {
          try append(ended, weight ?? defaultWeight)
          (edge, weight) = (nil, nil)
        }
        continue
      }
      switch tag.name {
      case "key": key = declare(tag)
      case "data": key = tag.attributes["key"] ?? ""
      case "graph":
        if let direction = tag.attributes["edgedefault"] { parts.isDirected = direction != "undirected" }
      case "node": try addNode(tag)
      case "edge" where tag.isEmpty: try append(tag, defaultWeight)
      case "edge": edge = tag
      case "hyperedge": throw fault("hyperedges are not read")
      default: break
      }
      if !tag.isEmpty { open.append(tag.name) }
    }
    guard open.isEmpty else { throw fault("the element <\(open.last ?? "")> is never closed") }
    parts.names = GraphParts.names(ids: ids, labels: labels, others: otherNames)
    return parts
  }

  private mutating func declare(_ tag: Tag) -> String {
    guard let id = tag.attributes["id"] else { return "" }
    let name = tag.attributes["attr.name"]?.lowercased() ?? id.lowercased()
    let owner = tag.attributes["for"] ?? "all"
    if Self.weightNames.contains(name), owner != "node" { weightKeys.insert(id) }
    if name == "label", owner != "edge" { labelKeys.insert(id) }
    if name == "name", owner != "edge" { nameKeys.insert(id) }
    return id
  }

  private mutating func data(
    _ key: String, _ text: ArraySlice<UInt8>, in owner: String?, _ known: Double?
  ) throws(GraphFileError) -> Double? {
    if owner == "node", let last = labels.indices.last {
      if labelKeys.contains(key) { labels[last] = XMLText.decoded(text) }
      if nameKeys.contains(key) { otherNames[last] = XMLText.decoded(text) }
    }
    guard owner == "edge", weightKeys.contains(key) else { return known }
    guard let weight = number(text) else { throw fault("the weight of the edge is not a number") }
    return weight
  }

  private func number(_ text: ArraySlice<UInt8>) -> Double? {
    let blanks = [0x20, 0x09, 0x0A] as [UInt8]
    return text.split(whereSeparator: blanks.contains).first?.withUnsafeBufferPointer(NumberText.value)
  }

  private mutating func addNode(_ tag: Tag) throws(GraphFileError) {
    guard let id = tag.attributes["id"], nodes[id] == nil else {
      throw fault("the node has no id of its own")
    }
    nodes[id] = NodeID(ids.count)
    ids.append(id)
    labels.append(nil)
    otherNames.append(nil)
  }

  private mutating func append(_ tag: Tag, _ weight: Double?) throws(GraphFileError) {
    guard let source = tag.attributes["source"].flatMap({ nodes[$0] }),
      let target = tag.attributes["target"].flatMap({ nodes[$0] })
    else { throw fault("the edge names no source and target among the nodes before it") }
    parts.edges.append(
      GraphParts.Edge(
        source: source, target: target, weight: weight,
        isDirected: tag.attributes["directed"].map { $0 == "true" }, line: line))
  }

  // MARK: - Scanning

  /// The next tag and the text before it.
  private mutating func next() throws(GraphFileError) -> (text: ArraySlice<UInt8>, tag: Tag)? {
    let from = position
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      let text = bytes[from..<start]
      line += bytes[position..<start].count { $0 == 0x0A }
      position = start
      if let ending = special() {
        guard let end = find(ending) else { throw fault("a comment or declaration is never closed") }
        line += bytes[position..<end].count { $0 == 0x0A }
        position = end
        continue
      }
      guard let end = tagEnd() else { throw fault("a tag is never closed") }
      line += bytes[position..<end].count { $0 == 0x0A }
      let tag = try tag(bytes[(start + 1)..<end])
      position = end + 1
      return (text, tag)
    }
    return nil
  }

  /// How a comment, declaration or instruction that begins here ends.
  private func special() -> String? {
    let rest = bytes[position...]
    if rest.starts(with: "<!--".utf8) { return "-->" }
    if rest.starts(with: "<?".utf8) { return "?>" }
    if rest.starts(with: "<![CDATA[".utf8) { return "]]>" }
    return rest.starts(with: "<!".utf8) ? ">" : nil
  }

  /// The place after the next `ending`.
  private func find(_ ending: String) -> Int? {
    let ending = Array(ending.utf8)
    var place = position
    while place + ending.count <= bytes.count {
      if bytes[place] == ending[0], bytes[place...].starts(with: ending) { return place + ending.count }
      place += 1
    }
    return nil
  }

  /// Where the tag that begins here ends, quotes passed over.
  private func tagEnd() -> Int? {
    var quote: UInt8?
    for place in position..<bytes.count {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place
      }
    }
    return nil
  }

  private func tag(_ content: ArraySlice<UInt8>) throws(GraphFileError) -> Tag {
    var tag = Tag()
    var rest = content
    if rest.first == UInt8(ascii: "/") {
      tag.isClosing = true
      rest = rest.dropFirst()
    }
    if rest.last == UInt8(ascii: "/") {
      tag.isEmpty = true
      rest = rest.dropLast()
    }
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
    let name = rest.prefix { !isBlank($0) }
    rest = rest[name.endIndex...]
    // A prefix of a namespace does not matter.
    tag.name = String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? name, as: UTF8.self)
    while true {
      rest = rest.drop(while: isBlank)
      guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return tag }
      let key = rest[..<equals].prefix { !isBlank($0) }
      rest = rest[(equals + 1)...].drop(while: isBlank)
      guard let quote = rest.first, quote == 0x22 || quote == 0x27,
        let close = rest.dropFirst().firstIndex(of: quote)
      else { throw fault("an attribute has no value in quotes") }
      tag.attributes[String(decoding: key, as: UTF8.self)] = XMLText.decoded(
        rest[(rest.startIndex + 1)..<close])
      rest = rest[(close + 1)...]
    }
  }

  private func fault(_ problem: String) -> GraphFileError {
    GraphFileError(file, line: line, problem, .edit("Export the graph anew"))
  }
}

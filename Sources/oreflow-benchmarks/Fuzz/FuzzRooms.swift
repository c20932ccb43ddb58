import Diagrams
import Foundation
import FoundationXML
import GraphFiles
import Graphs
import Reports
import Tables
import SupplyData
import SupplyNetwork

/// The readers and writers that are tried, each with its laws.
enum FuzzRooms {
  /// A reader or writer.
  struct Room {
    let name: String
    let round: Fuzz.Round
  }

  static func all(_ folder: FuzzFolder) throws -> [Room] {
    let dataset = try Dataset(folder: folder.data)
    return try PublisherRooms.all(folder) + [
      Room(name: "csv") { try csv(&$0, folder) },
      Room(name: "numbers", round: numbers),
      Room(name: "tables") { tables(&$0, folder) },
      Room(name: "edges") { try edges(&$0, folder) },
      Room(name: "nodes") { nodes(&$0, folder) },
      Room(name: "list") { list(&$0, folder, dataset) },
      Room(name: "sound") { try SoundDataRoom.round(&$0, folder) },
      Room(name: "writers", round: TableRoom.round),
      Room(name: "json", round: json),
      Room(name: "dot") { try drawing(&$0, formats: []) },
      Room(name: "svg") { try drawing(&$0, formats: [.svg]) },
    ]
  }

  // MARK: - Tables

  private static func rows(_ reader: consuming CSVReader) throws(DataError) -> [[String]] {
    var reader = reader
    var rows = [reader.header]
    while try reader.next() {
      var row: [String] = []
      for column in 0..<reader.count { row.append(try reader.text(column)) }
      rows.append(row)
    }
    return rows
  }

  /// Read from a file and from memory alike, and what is written of it is read back equal.
  private static func csv(_ input: inout FuzzInput, _ folder: FuzzFolder) throws -> Bool {
    let bytes = input.damaged(input.choice(of: [Array(folder.tables["usgs/salient.csv"] ?? []), quoted]))
    let path = folder.put(bytes, "f.csv")
    let (fromFile, fromMemory) = (
      Result { try rows(try CSVReader(path: path, name: "f")) },
      Result { try rows(try CSVReader(bytes: bytes, name: "f")) }
    )
    switch (fromFile, fromMemory) {
    case (.failure(let fromFile), .failure(let fromMemory)):
      guard "\(fromFile)" == "\(fromMemory)" else {
        throw Fuzz.BrokenLaw("\(fromFile), but from memory \(fromMemory)")
      }
      return false
    case (.success(let fromFile), .success(let fromMemory)):
      guard fromFile == fromMemory else { throw Fuzz.BrokenLaw("file and memory are read differently") }
      // A row of one empty field is a blank line, which is passed over.
      let written = fromFile.filter { $0 != [""] }
      guard written.first == fromFile.first else { return true }
      let again = try? rows(
        try CSVReader(bytes: Array(written.map { CSVText.line($0) }.joined().utf8), name: "f"))
      guard again == written || fromFile[0][0].unicodeScalars.first == "\u{FEFF}" else {
        throw Fuzz.BrokenLaw("what was written is not read back equal: \(written.description.prefix(300))")
      }
      return true
    default: throw Fuzz.BrokenLaw("\(fromFile), but from memory \(fromMemory)")
    }
  }

  /// As the C library reads it, and every printed value is within its domain.
  private static func numbers(_ input: inout FuzzInput) throws -> Bool {
    let text =
      input.choice(of: FuzzInput.cells) + (input.below(2) == 0 ? "" : input.choice(of: FuzzInput.cells))
    let bytes = Array(text.utf8)
    let value = bytes.withUnsafeBufferPointer { DecimalNumber.value($0) }
    if let value {
      guard value.isFinite, text.withCString({ strtod($0, nil) }) == value else {
        throw Fuzz.BrokenLaw("\"\(text)\" is read as \(value)")
      }
    }
    for (domain, range) in [(PrintedValue.Domain.percent, 0.0...100.0), (.amount, 0...Double.infinity)] {
      guard let interval = PrintedValue(text, as: domain)?.interval else { continue }
      guard range.contains(interval.lower), range.contains(interval.upper) else {
        throw Fuzz.BrokenLaw("\"\(text)\" is read as \(interval)")
      }
    }
    return value != nil
  }

  /// A damaged table of the data folder gives rows or findings that name it.
  private static func tables(_ input: inout FuzzInput, _ folder: FuzzFolder) -> Bool {
    let table = input.choice(of: DataFolder.tables)
    let file = table.schema.file
    let sound = folder.tables[file] ?? []
    _ = folder.put(input.damaged(Array(sound.prefix(4000))), "Data/\(file)")
    defer { _ = folder.put(sound, "Data/\(file)") }
    return !DataCheck(folder: folder.data).findings.contains { $0.file?.hasSuffix(file) ?? true }
  }

  // MARK: - Graphs and lists

  private static func edges(_ input: inout FuzzInput, _ folder: FuzzFolder) throws -> Bool {
    let path = folder.put(input.damaged(input.choice(of: [links] + otherLinks)), "e.txt")
    var options = EdgeListOptions()
    options.weights = input.choice(of: [WeightMeaning.none, .length, .strength])
    options.isDirected = input.choice(of: [nil, true, false])
    options.duplicates = input.choice(of: [.refuse, .sum])
    guard let list = try? EdgeList(path: path, options: options) else { return false }
    guard list.graph.nodeCount == list.names.count else { throw Fuzz.BrokenLaw("nodes without a name") }
    return true
  }

  private static func nodes(_ input: inout FuzzInput, _ folder: FuzzFolder) -> Bool {
    let path = folder.put(input.damaged(nodeRows), "n.csv")
    return (try? NodeList(path: path, names: NodeNames(["a", "b", "c", "Ä", "x\"y"]))) != nil
  }

  private static func list(_ input: inout FuzzInput, _ folder: FuzzFolder, _ dataset: Dataset) -> Bool {
    let path = folder.put(input.damaged(Array("cobalt\nLi\n# rest\n  tungsten  \n\nZinc\n".utf8)), "list.txt")
    return (try? MineralList(named: path, in: dataset)) != nil
  }

  // MARK: - Writers

  /// JSON that any parser reads, with the text that went in.
  private static func json(_ input: inout FuzzInput) throws -> Bool {
    // The reader that judges here, Foundation's, drops a byte-order mark after every escape: it cannot judge them.
    let (name, text) = (
      withoutByteOrderMarks("a" + input.text(4)), withoutByteOrderMarks("b" + input.text(6))
    )
    let number = Double(bitPattern: input.random.next())
    let value = JSONText.object([
      ("n", .number(number)), ("t", .array([.string(name), .string(text), .null])),
    ])
    let read = try? JSONSerialization.jsonObject(with: Data(value.text.utf8)) as? [String: Any]
    let strings = (read?["t"] as? [Any])?.compactMap { $0 as? String }
    // Foundation compares by characters; the scalars must be the same too.
    guard
      strings.map({ $0.map { Array($0.unicodeScalars) } }) == [name, text].map({ Array($0.unicodeScalars) })
    else {
      throw Fuzz.BrokenLaw("JSON is not read back equal: \(value.text.prefix(300))")
    }
    return true
  }

  private static func withoutByteOrderMarks(_ text: String) -> String {
    var scalars = text.unicodeScalars
    scalars.removeAll { $0 == "\u{FEFF}" }
    return String(scalars)
  }

  private static func diagram(_ input: inout FuzzInput) throws -> Diagram {
    var diagram = Diagram(name: input.text(3), kind: input.choice(of: [.directed, .undirected]))
    diagram.accessibleTitle = input.text(4)
    var ids: [String] = []
    for number in 0...input.below(5) {
      let id = input.below(4) == 0 ? input.text(2) : "n\(number)"
      let color = input.choice(of: [
        "red", "#fff", "", ":", "red:blue", "#12", "/x/1", ";", "a b", "#12345678",
      ])
      let label: AttributeValue =
        switch input.below(4) {
        case 0: .lines([input.text(2), input.text(2)], .left)
        case 1:
          .html(
            .text([.font(color: color, [.text(input.text(4))]), .lineBreak, .bold([.text(input.text(2))])]))
        case 2:
          .html(
            .table(
              HTMLTable(rows: [HTMLRow([HTMLCell([.text(input.text(4))], background: color, port: "p")])])))
        default: .text(input.text(5))
        }
      var attributes: Attributes = [:]
      if input.below(3) == 0 {
        attributes["URL"] = .text(
          input.choice(of: ["https://x.org/", "", "javascript:", "a b"]) + input.text(3))
      }
      if input.below(3) == 0 { attributes["tooltip"] = .text(input.text(4)) }
      do throws(DiagramError) {
        try diagram.add(Diagram.Node(id, label: label, attributes))
        ids.append(id)
      } catch {
        continue
      }
    }
    for _ in 0..<input.below(6) where !ids.isEmpty {
      try? diagram.add(
        Diagram.Edge(from: input.choice(of: ids), to: input.choice(of: ids), ["label": .text(input.text(3))]))
    }
    return diagram
  }

  /// A diagram is refused or Graphviz reads the DOT; the SVG is well-formed XML.
  private static func drawing(_ input: inout FuzzInput, formats: [OutputFormat]) throws -> Bool {
    let diagram = try diagram(&input)
    guard (try? DOTWriter.text(of: diagram)) != nil else { return false }
    do throws(DiagramError) {
      let files = try Renderer.render(diagram, engine: .dot, timeLimit: nil, formats: formats).files
      if let svg = files[.svg], !XMLParser(data: Data(svg)).parse() {
        throw DiagramError.renderingFailed("law: the SVG is not well-formed", messages: [])
      }
      return true
    } catch {
      throw Fuzz.BrokenLaw("\(error)")
    }
  }
}

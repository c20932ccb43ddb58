import GraphFiles
import Graphs
import SampleData
import Testing

/// A small file written by hand after the specification of its format, and what it says.
struct FormatSample: Sendable {
  let format: GraphFormat
  let text: String
  let names: [String]
  let edges: [String]
  let isDirected: Bool

  /// The file is recognised by its content and read as it is meant.
  func check() throws {
    let folder = try SampleFolder()
    var options = EdgeListOptions()
    options.weights = .strength
    let path = try folder.write(text, to: "graph.txt")
    let list = try withExtendedLifetime(folder) { try EdgeList(path: path, options: options) }
    #expect(list.reading.format == format)
    #expect(list.names.names == names)
    let found = list.graph.edges.map { "\(list.names[$0.source])>\(list.names[$0.target]):\($0.weight)" }
    #expect(found == edges)
    #expect(list.graph.isDirected == isDirected && list.reading.isDirected == isDirected)
    #expect(list.reading.description.hasPrefix(format.words))
  }
}

/// A file that is refused, and where.
struct FormatFault: Sendable {
  let text: String
  let line: Int
  let words: String

  init(_ text: String, _ line: Int, _ words: String) {
    (self.text, self.line, self.words) = (text, line, words)
  }

  /// The error names the line and says what is wrong.
  func check() throws {
    let folder = try SampleFolder()
    let path = try folder.write(text, to: "graph.txt")
    let error = withExtendedLifetime(folder) {
      #expect(throws: GraphFileError.self) { try EdgeList(path: path) }
    }
    #expect(error?.line == line, "\(error?.description ?? "")")
    #expect(error?.problem.contains(words) == true, "\(error?.problem ?? "")")
  }
}

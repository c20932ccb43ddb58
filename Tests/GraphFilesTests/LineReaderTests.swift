import Graphs
import SampleData
import SupplyData
import Testing

@testable import GraphFiles

struct LineReaderTests {
  private let sample: TableSample
  init() throws { sample = try TableSample() }

  private func lines(
    _ bytes: [UInt8], _ encoding: TextEncoding = .utf8, joinsQuoted: Bool = false
  ) throws -> [String] {
    let path = try sample.folder.write("", to: "lines.txt")
    try WholeFile.write(bytes, to: path)
    var reader = try LineReader(path: path, encoding: encoding)
    var lines: [String] = []
    while try reader.next(joinsQuoted: joinsQuoted) { lines.append("\(reader.number) \(reader.text)") }
    return lines
  }

  @Test(arguments: ["a\nb\n\nc", "a\r\nb\r\n\r\nc\r\n", "a\rb\r\rc\r", "\u{FEFF}a\nb\n\nc\n"])
  func linesEndAsAnySystemEndsThem(text: String) throws {
    #expect(try lines(Array(text.utf8)) == ["1 a", "2 b", "3 ", "4 c"])
  }

  @Test func aQuotedFieldMayHoldLines() throws {
    let text = Array("a,\"b\nc\"\nd\n".utf8)
    #expect(try lines(text, joinsQuoted: true) == ["1 a,\"b\nc\"", "3 d"])
    #expect(try lines(text) == ["1 a,\"b", "2 c\"", "3 d"])
  }

  /// A line longer than what is read at once is one line still, whatever ends it.
  @Test(arguments: ["\n", "\r\n"]) func aLongLineIsWhole(end: String) throws {
    let long = String(repeating: "x", count: 300_000)
    let found = try lines(Array("a\(end)\(long)\(end)b".utf8))
    #expect(found.map(\.utf8.count) == [3, 300_002, 3])
  }

  @Test func latinOneIsRefusedOrRead() throws {
    let path = try sample.folder.write("", to: "latin.csv")
    try WholeFile.write(
      Array("source,target\nC".utf8) + [0xF4] + Array("te,x\nC".utf8) + [0xFB] + Array("te,y\n".utf8),
      to: path)
    let error = #expect(throws: GraphFileError.self) { try EdgeList(path: path) }
    #expect(error?.line == 2 && error?.remedy == .nameEncoding)
    #expect(error?.problem.contains("column 2") == true)
    var options = EdgeListOptions()
    options.encoding = .latin1
    #expect(try EdgeList(path: path, options: options).names.names == ["Côte", "x", "Cûte", "y"])
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x61, 0], "is UTF-16 text"), ([0x1F, 0x8B, 8, 0], "is compressed"),
    ([0x50, 0x4B, 3, 4], "is compressed"), ([0x61, 0x0A, 0x62, 0, 0x63], "holds a NUL byte in column 2"),
    ([0x61, 0x0A, 0xC3, 0xA9, 0xC3], "the character in column 2 is not UTF-8"),
  ])
  func whatIsNoTextIsRefused(bytes: [UInt8], problem: String) throws {
    let error = #expect(throws: GraphFileError.self) { try lines(bytes) }
    #expect(error?.problem == problem)
  }

  @Test func anOpenQuoteNamesTheLineWhereItOpens() throws {
    let error = #expect(throws: GraphFileError.self) {
      try lines(Array("a\n\"b\nc\n".utf8), joinsQuoted: true)
    }
    #expect(error?.line == 2 && error?.problem == "a quote is opened and never closed")
  }

  @Test func whatIsNoFileIsRefused() {
    let missing = #expect(throws: GraphFileError.self) {
      _ = try LineReader(path: "\(sample.folder.path)/none", encoding: .utf8)
    }
    #expect(missing?.problem.hasPrefix("cannot be opened") == true)
    let folder = #expect(throws: GraphFileError.self) {
      _ = try LineReader(path: sample.folder.path, encoding: .utf8)
    }
    #expect(folder?.problem == "is a folder, not a file")
  }
}

import SampleData
import SupplyData
import Testing

struct CSVReaderTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  private func rows(
    _ bytes: [UInt8], encoding: CSVReader.Encoding = .utf8
  ) throws -> [(line: Int, fields: [String])] {
    let path = "\(folder.path)/table.csv"
    try WholeFile.write(bytes, to: path)
    var reader = try CSVReader(path: path, name: "table.csv", encoding: encoding)
    var result: [(Int, [String])] = [(1, reader.header)]
    while try reader.next() {
      var fields: [String] = []
      for column in 0..<reader.count { fields.append(try reader.text(column)) }
      result.append((reader.line, fields))
    }
    return result
  }

  private func rows(_ text: String) throws -> [(line: Int, fields: [String])] { try rows(Array(text.utf8)) }

  private func fault(_ text: String) -> DataError? { fault(Array(text.utf8)) }

  private func fault(_ bytes: [UInt8], encoding: CSVReader.Encoding = .utf8) -> DataError? {
    do {
      _ = try rows(bytes, encoding: encoding)
      return nil
    } catch {
      return error as? DataError
    }
  }

  @Test func readsFieldsQuotesAndLineNumbers() throws {
    let rows = try rows("\u{FEFF}a,b\r\n1,\"x, \"\"y\"\"\"\n\n\"two\nlines\",\n last,é\n")
    #expect(rows.map(\.fields) == [["a", "b"], ["1", "x, \"y\""], ["two\nlines", ""], [" last", "é"]])
    #expect(rows.map(\.line) == [1, 2, 4, 6])
  }

  @Test func aLastLineNeedsNoEnd() throws {
    #expect(try rows("a,b\n1,2").map(\.fields) == [["a", "b"], ["1", "2"]])
    #expect(try rows("a,b\n1,\"2\"").map(\.fields) == [["a", "b"], ["1", "2"]])
    #expect(try rows("a,b").map(\.fields) == [["a", "b"]])
  }

  @Test func readsWindows1252() throws {
    let bytes: [UInt8] = [0x61, 0x0A, 0x32, 0x31, 0x96, 0x32, 0x34, 0x0A, 0xE9, 0x80, 0x0A]
    #expect(try rows(bytes, encoding: .windows1252).map(\.fields) == [["a"], ["21–24"], ["é€"]])
    #expect(fault([0x61, 0x0A, 0x81, 0x0A], encoding: .windows1252)?.line == 2)
  }

  @Test(arguments: [
    ("", 1, "empty"), ("a,b\n1\n", 2, "1 field, the header has 2"), ("a,b\n1,2,3\n", 2, "3 fields"),
    ("a,b\n1,\"2\n", 2, "never closed"), ("a,b\n1,2\"3\n", 2, "quote stands inside"),
    ("a,b\n1,\"2\"3\n", 2, "text follows a closing quote"), ("a,b\n1,\u{0}2\n", 2, "NUL"),
    ("a,b\n\"1\u{0}\",2\n", 2, "NUL"), ("a,b\n1,2\r3,4\n", 2, "carriage return"),
    ("a\nb\u{7}\n", 2, "control byte 7"),
  ])
  func namesThePlaceOfAFault(text: String, line: Int, words: String) throws {
    let error = try #require(fault(text))
    #expect(error.file == "table.csv")
    #expect(error.line == line)
    #expect(error.problem.contains(words), "\(error)")
    #expect(error.kind == .badData)
  }

  @Test func bytesThatAreNotTextAreLocated() throws {
    let error = try #require(fault(Array("a,b\n1,".utf8) + [0xFF, 0xFE, 0x0A]))
    #expect(error.line == 2)
    #expect(error.column == "b")
  }

  @Test func longRecordsGrowTheBufferUpToALimit() throws {
    let long = String(repeating: "x", count: 1_000_000)
    #expect(try rows("a,b\n1,\(long)\n2,y\n")[1].fields[1].utf8.count == 1_000_000)
    let error = try #require(fault("a\n\"" + String(repeating: "x", count: CSVReader.longestRecord + 10)))
    #expect(error.problem.contains("longer than 8 MiB"))
  }

  @Test func manyFieldsAreRead() throws {
    let header = (0..<500).map { "c\($0)" }.joined(separator: ",")
    #expect(try rows(header + "\n" + header + "\n")[1].fields.count == 500)
  }

  /// A special byte at every place of a field and every distance from the end, among bytes whose highest bit is set.
  @Test(arguments: ["a", "é", "\t", "~", "!", "-", "+", "#"])
  func fieldsEndWhereverTheyEnd(filler: String) throws {
    for length in 0...20 {
      for rest in 0...9 {
        let (one, other) = (String(repeating: filler, count: length), String(repeating: filler, count: rest))
        let fields = try rows("x,y\n\(one),\(other)").last?.fields
        #expect(fields == [one, other])
        let broken = try #require(fault("x,y\n\(one)z\"\(other),1\n"))
        #expect(broken.problem == "a quote stands inside a field that does not begin with one")
        #expect(fault("x,y\n\(one)\u{1}\(other),1\n")?.problem == "holds the control byte 1")
      }
    }
  }

  /// Texts that end alike, and are as long, stand in one place of those remembered.
  @Test func textsThatEndAlikeAreToldApart() throws {
    let texts = ["", "x", "an alloy", "of 12345678", "or 12345678", "12345678", "a longer one of 12345678"]
    let lines = (0..<40).map { "\(texts[$0 % texts.count]),\(texts[$0 / 3 % texts.count])" }
    let rows = try rows("a,b\n" + lines.joined(separator: "\n") + "\n").dropFirst()
    #expect(rows.map { $0.fields.joined(separator: ",") } == lines.filter { !$0.isEmpty })
  }

  @Test func shortFieldsStandSideBySide() throws {
    #expect(try rows("a,b,c,d,e,f\n,,,,,\n1,,\"2\",\"\",3,\n").last?.fields == ["1", "", "2", "", "3", ""])
    #expect(try rows("a,b,c,d,e,f\n,,,,,\n1,,\"2\",\"\",3,\n")[1].fields == Array(repeating: "", count: 6))
  }

  @Test func recordsThatCrossTheBufferAreWhole() throws {
    let lines = (0..<60_000).map { "\($0),\"v \($0)\"" }.joined(separator: "\r\n")
    let rows = try rows("n,text\r\n" + lines)
    #expect(rows.count == 60_001)
    #expect(
      rows.enumerated().dropFirst().allSatisfy {
        $1.fields == ["\($0 - 1)", "v \($0 - 1)"] && $1.line == $0 + 1
      })
  }

  @Test func aMissingFileAndAFolderAreNamed() {
    #expect(throws: DataError.self) { _ = try CSVReader(path: "\(folder.path)/none.csv") }
    #expect(throws: DataError.self) { _ = try CSVReader(path: folder.path) }
  }
}

import SampleData
import Testing

@testable import GraphFiles

struct DelimitedReaderTests {
  private let sample: TableSample
  init() throws { sample = try TableSample() }

  private func rows(
    _ text: String, _ separator: ColumnSeparator?, header: Bool = false
  ) throws -> (rows: [[String]], comments: [String]) {
    let path = try sample.folder.write(text, to: "rows.txt")
    var reader = try DelimitedReader(path: path, encoding: .utf8, separator: separator)
    if header { reader.readHeader() }
    var rows: [[String]] = []
    while try reader.next() {
      var row: [String] = []
      for column in 0..<reader.count { row.append(reader.text(column)) }
      rows.append(row)
    }
    return (rows, reader.comments)
  }

  @Test(arguments: [
    (ColumnSeparator.comma, "a, b ,\"c,d\",\n"), (.semicolon, "a;b;\"c,d\";"), (.tab, " a\tb \tc,d\t\n"),
    (.bar, "a|b| \"c,d\" |"),
  ])
  func fieldsAreTrimmedAndUnquoted(separator: ColumnSeparator, text: String) throws {
    #expect(try rows(text, separator).rows == [["a", "b", "c,d", ""]])
  }

  @Test func blanksAreOneSeparator() throws {
    #expect(
      try rows("  a \t b\tc  \n\n \"d e\" f g\n", .blanks).rows == [["a", "b", "c"], ["d e", "f", "g"]])
  }

  @Test func doubledQuotesAreOne() throws {
    #expect(try rows("\"a \"\"b\"\"\",\"\"\n", .comma).rows == [["a \"b\"", ""]])
    // A quote inside a field is a letter, and so is one that is not followed by a separator.
    #expect(try rows("a\"b\"\"c,\"d\"e\"\n", .comma).rows == [["a\"b\"\"c", "\"d\"e\""]])
  }

  @Test func commentsStandBeforeTheRowsAndBetweenThemWhereTheyAreNoRows() throws {
    let (rows, comments) = try rows("# one\n% two\n// three\na,b\n#1,2\n# four\nc,d\n", .comma, header: true)
    #expect(comments == [" one", " two", " three"])
    // `#1,2` has as many fields as the header: a node may be called so.
    #expect(rows == [["#1", "2"], ["c", "d"]])
  }

  @Test func aRowOfOtherLengthIsLocated() throws {
    let error = #expect(throws: GraphFileError.self) { try rows("a,b\n1,2\n1\n", .comma, header: true) }
    #expect(error?.line == 3 && error?.problem == "has 1 field, the header has 2")
    #expect(try rows("a b\n1\n", .blanks, header: true).rows == [["1"]])
  }

  @Test func faultsNameTheColumnOrItsNumber() throws {
    let path = try sample.folder.write("from,to\nx,y\n", to: "rows.txt")
    var reader = try DelimitedReader(path: path, encoding: .utf8, separator: nil)
    let (separator, first, before) = (reader.separator, reader.firstRow, reader.fault(1, "p", .nameColumns))
    #expect(separator == .comma && first == ["from", "to"] && before.column == "2")
    reader.readHeader()
    let isThere = try reader.next()
    let (fault, isEmpty) = (reader.fault(1, "p", .nameColumns), [1, 2].map { reader.isEmpty($0) })
    #expect(isThere && fault.column == "to" && fault.line == 2 && isEmpty == [false, true])
    let isMore = try reader.next()
    #expect(!isMore)
  }
}

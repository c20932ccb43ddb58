import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct PublishedFileTests {
  private func file(_ bytes: [UInt8]) throws -> PublishedFile {
    try PublishedFile(path: "x/a.csv", bytes: bytes)
  }

  @Test func theEncodingIsToldByTheBytes() throws {
    #expect(try file(Array("a,é\n".utf8)).encoding == .utf8)
    #expect(try file([0x61, 0x2C, 0x97, 0x0A]).encoding == .windows1252)
    #expect(try file([]).encoding == .utf8 && file([]).name == "a.csv")
  }

  @Test(arguments: [
    ("%PDF-1.7", "is a PDF document, not a table"), (" \n%PDF-1.7", "is a PDF document, not a table"),
    ("PK\u{3}\u{4}", "is a zip archive or workbook, not a table"),
    ("\u{FEFF}<!DOCTYPE html>", "is a web page, perhaps an error message of the server, not a table"),
    ("<HTML>", "is a web page, perhaps an error message of the server, not a table"),
  ]) func whatIsPlainlyNoTableIsRefused(text: String, problem: String) {
    let error = #expect(throws: DataError.self) { try file(Array(text.utf8)) }
    #expect(error?.problem == problem && error?.file == "x/a.csv")
    #expect(error?.remedy.text() == "Download the publisher's CSV file again")
  }

  @Test func wideCharactersAreRefusedAndAnAngleIsNoPage() throws {
    let error = #expect(throws: DataError.self) { try file([0xFF, 0xFE, 0x61, 0]) }
    #expect(error?.problem == "is UTF-16 text")
    #expect(try file(Array("<1,a\n".utf8)).bytes.count == 5)
  }

  @Test func aFileThatIsNotThereIsNamed() {
    let error = #expect(throws: DataError.self) { try PublishedFile(path: "/nowhere/a.csv") }
    #expect(error?.file == "/nowhere/a.csv")
  }
}

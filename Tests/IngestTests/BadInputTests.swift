import Platform
import Testing

@testable import Ingest
@testable import SupplyData

/// Files that are not what they are called, and folders that cannot be written: a clear error, the data intact.
@Suite struct BadInputTests {
  private static let head = "DataSource,Commodity,Year,Imports_t\n"
  private static let good = USGSIngestTests.release(2030, oxide: "1")

  private func error(reading bytes: [UInt8], named name: String = "MCS2031.csv") throws -> DataError? {
    let folder = try IngestFolder()
    try folder.copy("usgs/salient.csv")
    let before = try folder.read("data/usgs/salient.csv")
    let file = try folder.write(bytes, to: name)
    let ingest = try USGSIngest(folder: folder.data)
    let error = #expect(throws: DataError.self) { try ingest.run([file]) }
    #expect(try folder.read("data/usgs/salient.csv") == before)
    return error
  }

  @Test(arguments: [
    ("%PDF-1.7\n%âãÏÓ", "PDF"), ("<!DOCTYPE html><html><body>404</body></html>", "web page"),
    ("PK\u{3}\u{4}zip", "zip"), ("", "empty"), ("\(head)MCS2024,\"open", "quote"),
    ("\(head)MCS2024,Tin\n", "fields"), ("\(head)MCS2024,\"x\"y,2023,1\n", "quote"),
    ("a,b\n1,2\n", "no release"),
  ])
  func notATable(_ example: (text: String, word: String)) throws {
    let error = try error(reading: Array(example.text.utf8))
    #expect(error?.description.contains(example.word) == true, "\(error?.description ?? "")")
    #expect(error != nil && error?.remedy != Remedy.none)
  }

  @Test func nulBytesLoneCarriageReturnsAndUTF16() throws {
    let good = Array(Self.good.utf8)
    #expect(try error(reading: good + [0x41, 0x00, 0x0A])?.line == 3)
    #expect(try error(reading: good + Array("A\rB\n".utf8))?.line == 3)
    #expect(try error(reading: [0xFF, 0xFE] + good.flatMap { [$0, 0] })?.problem.contains("UTF-16") == true)
  }

  @Test func mixedLineEndsAndAMarkInTheMiddle() throws {
    let folder = try IngestFolder()
    let row = Self.good.split(separator: "\n")[1]
    let text =
      TidyReleaseTests.header + row + "\r\n" + row.replacing("2030", with: "\u{FEFF}2029") + "\n\n\r\n"
    let file = try folder.write(text, to: "MCS2031.csv")
    #expect(try USGSIngest(folder: folder.data).run([file]).kept == 2)
  }

  @Test func aLineOfTenMegabytes() throws {
    let folder = try IngestFolder()
    let long = Self.good.replacing(",1,,Yes", with: ",1,\(String(repeating: "x", count: 10 << 20)),Yes")
    let file = try folder.write(long, to: "MCS2031.csv")
    #expect(try USGSIngest(folder: folder.data).run([file]).kept == 1)
  }

  @Test func aReleaseCutShort() throws {
    let bytes = Array(TidyReleaseTests.next.utf8)
    #expect(try error(reading: Array(bytes.prefix(bytes.count - 60)), named: "MCS2027.csv") != nil)
  }

  @Test func aTableThatCannotBeWrittenLeavesTheOthers() throws {
    let folder = try IngestFolder()
    try folder.copy("usgs/salient.csv")
    let before = try folder.read("data/usgs/salient.csv")
    // A folder in the place of a table cannot be replaced, whoever runs the test.
    try WholeFile.makeFolder("\(folder.data)/usgs/world.csv")
    let file = try folder.write(TidyReleaseTests.next, to: "MCS2027.csv")
    let ingest = try USGSIngest(folder: folder.data)
    let error = #expect(throws: DataError.self) { try ingest.run([file]) }
    #expect(error?.kind == .unwritable)
    #expect(try folder.read("data/usgs/salient.csv") == before)
  }

  @Test func aFullDisk() throws {
    // /dev/full takes nothing; a table written below a link to it must fail, and the data stay as they are.
    guard access("/dev/full", W_OK) == 0 else { return }
    let folder = try IngestFolder()
    let file = try folder.write(Self.good, to: "MCS2031.csv")
    let ingest = try USGSIngest(folder: folder.data)
    let options = IngestOptions(destination: "/dev/full/elsewhere")
    let error = #expect(throws: DataError.self) { try ingest.run([file], options: options) }
    #expect(error?.kind == .unwritable)
    #expect(!FolderLocator.isFile("\(folder.data)/usgs/salient.csv"))
  }
}

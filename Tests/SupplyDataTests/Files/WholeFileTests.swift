import SampleData
import Testing

@testable import SupplyData

struct WholeFileTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  @Test func makesFoldersAndReplaces() throws {
    let path = "\(folder.path)/a/b/c.txt"
    try WholeFile.write("one", to: path)
    try WholeFile.write("two", to: path)
    #expect(try WholeFile.text(of: path) == "two")
  }

  @Test func allFilesOrNone() throws {
    let good = try folder.write("old", to: "good.txt")
    let error = #expect(throws: DataError.self) {
      try WholeFile.commit([(good, Array("new".utf8)), ("\(good)/below/a/file.txt", [])])
    }
    #expect(error?.kind == .unwritable)
    #expect(try WholeFile.text(of: good) == "old")
    #expect(Folder.names(in: folder.path, beginning: HiddenNames.prefix).isEmpty)
  }

  @Test func aFolderIsNoFile() {
    #expect(throws: DataError.self) { try WholeFile.write("x", to: folder.path) }
    #expect(throws: DataError.self) { _ = try WholeFile.bytes(of: folder.path) }
  }
}

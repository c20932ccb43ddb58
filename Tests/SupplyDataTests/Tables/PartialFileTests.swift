import Testing

@testable import SupplyData

@Suite struct PartialFileTests {
  @Test func piecesAreCommittedWithTheOthersOrNotAtAll() throws {
    let folder = try IngestFolder()
    let target = "\(folder.path)/deep/long.csv"
    let partial = try PartialFile(for: target)
    for _ in 0..<300_000 { try partial.append("12345\n".utf8) }
    #expect(!FolderLocator.isFile(target))
    try WholeFile.commit([("\(folder.path)/short.csv", Array("x".utf8))], with: partial)
    #expect(try PublishedFile(path: target).bytes.count == 1_800_000)
    #expect(try folder.read("short.csv") == "x")

    try WholeFile.makeFolder("\(folder.path)/blocked.csv")
    let other = try PartialFile(for: target)
    try other.append("new".utf8)
    #expect(throws: DataError.self) {
      try WholeFile.commit([("\(folder.path)/blocked.csv", [])], with: other)
    }
    #expect(try PublishedFile(path: target).bytes.count == 1_800_000)
    #expect(!FolderLocator.isFile(other.hiddenPath))
  }

  @Test func aFileThatIsNotCommittedIsGone() throws {
    let folder = try IngestFolder()
    var partial: PartialFile? = try PartialFile(for: "\(folder.path)/a.csv")
    let hidden = partial?.hiddenPath ?? ""
    #expect(FolderLocator.isFile(hidden))
    partial = nil
    #expect(!FolderLocator.isFile(hidden))
  }
}

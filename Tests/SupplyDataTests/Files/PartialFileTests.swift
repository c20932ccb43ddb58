import SampleData
import Testing

@testable import SupplyData

@Suite struct PartialFileTests {
  private func hidden(_ folder: String) -> [String] {
    Folder.names(in: folder, beginning: HiddenNames.prefix)
  }

  @Test func piecesAreCommittedWithTheOthersOrNotAtAll() throws {
    let folder = try SampleFolder()
    let target = "\(folder.path)/deep/long.csv"
    let partial = try PartialFile(for: target)
    for _ in 0..<300_000 { try partial.append("12345\n".utf8) }
    #expect(!FolderLocator.isFile(target))
    try WholeFile.commit([("\(folder.path)/short.csv", Array("x".utf8))], with: partial)
    #expect(try WholeFile.text(of: target).utf8.count == 1_800_000)
    #expect(try WholeFile.text(of: "\(folder.path)/short.csv") == "x")

    try WholeFile.makeFolder("\(folder.path)/blocked.csv")
    let other = try PartialFile(for: target)
    try other.append("new".utf8)
    #expect(throws: DataError.self) {
      try WholeFile.commit([("\(folder.path)/blocked.csv", [])], with: other)
    }
    #expect(try WholeFile.text(of: target).utf8.count == 1_800_000)
    #expect(hidden("\(folder.path)/deep").isEmpty)
    withExtendedLifetime(other) {}
  }

  @Test func aFileThatIsNotCommittedIsGone() throws {
    let folder = try SampleFolder()
    var partial: PartialFile? = try PartialFile(for: "\(folder.path)/a.csv")
    #expect(!hidden(folder.path).isEmpty)
    withExtendedLifetime(partial) {}
    partial = nil
    #expect(hidden(folder.path).isEmpty)
  }
}

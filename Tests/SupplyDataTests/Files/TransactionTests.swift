import Platform
import SampleData
import Testing

@testable import SupplyData

struct TransactionTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  @Test func oneFileTwiceIsRefused() throws {
    let a = "\(folder.path)/a.svg"
    for other in [a, "\(folder.path)/./a.svg", "\(folder.path)/x/../a.svg"] {
      mkdir("\(folder.path)/x", 0o755)
      let error = #expect(throws: DataError.self) { try WholeFile.commit([(a, [1]), (other, [2])]) }
      #expect(error?.kind == .badRequest)
      #expect(!WholeFile.exists(a) && Folder.names(in: folder.path, beginning: HiddenNames.prefix).isEmpty)
    }
    #expect(symlink("a.svg", "\(folder.path)/link.svg") == 0)
    #expect(throws: DataError.self) { try WholeFile.commit([(a, [1]), ("\(folder.path)/link.svg", [2])]) }
  }

  @Test func foldersThatWereMadeForNothingAreGone() throws {
    let blocked = try folder.write("x", to: "file.txt")
    #expect(throws: DataError.self) {
      try WholeFile.commit([("\(folder.path)/p/q/a.txt", []), ("\(blocked)/below.txt", [])])
    }
    #expect(!WholeFile.exists("\(folder.path)/p"))
  }
}

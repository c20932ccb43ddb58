import Foundation
import SampleData
import SupplyData
import Testing

struct DataFolderCopyTests {
  @Test func aCopyHoldsTheTablesAndIsGoneWithItsOwner() throws {
    let folder = try SampleFolder()
    var path = ""
    do {
      let copy = try DataFolderCopy(of: folder.path)
      path = copy.path
      #expect(try Dataset(folder: path).trade().map(\.value) == folder.dataset().trade().map(\.value))
      // What is written to the copy does not reach the folder.
      try WholeFile.write("mineral\n", to: "\(path)/wgi/governance.csv")
      #expect(try folder.dataset().governance().count == 2)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aTableThatCannotBeReadLeavesNoCopy() throws {
    let folder = try SampleFolder()
    try FileManager.default.removeItem(atPath: "\(folder.path)/usgs/world.csv")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/usgs/world.csv", withIntermediateDirectories: false)
    #expect(throws: DataError.self) { try DataFolderCopy(of: folder.path) }
  }
}

import Foundation
import SampleData
import Testing

@testable import SupplyData

struct FileTreeTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder([:]) }

  /// A folder with a file, a folder with another, a link that leads to itself and one that leads nowhere.
  private func release() throws -> String {
    let path = "\(folder.path)/release"
    _ = try folder.write("a", to: "release/b.csv")
    _ = try folder.write("a", to: "release/deep/a.csv")
    _ = try folder.write("a", to: "release/.hidden.csv")
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: "\(path)/loop.csv", withDestinationPath: "loop.csv")
    try manager.createSymbolicLink(atPath: "\(path)/gone.csv", withDestinationPath: "/nowhere/x.csv")
    return path
  }

  @Test func linksThatLeadNowhereStopNothing() throws {
    let path = try release()
    #expect(try FileTree.files(below: [path]) == ["\(path)/b.csv", "\(path)/deep/a.csv"])
    #expect(try FileTree.files(directlyIn: path) == ["\(path)/b.csv"])
  }

  @Test func whatIsNamedMustBeThere() throws {
    let path = try release()
    for name in ["\(path)/loop.csv", "\(path)/none"] {
      let error = #expect(throws: DataError.self) { try FileTree.files(below: [name]) }
      #expect(error?.problem == "is not there")
    }
  }

  @Test func aFolderThatHoldsItselfIsRefused() throws {
    let path = try release()
    try FileManager.default.createSymbolicLink(atPath: "\(path)/round", withDestinationPath: ".")
    let error = #expect(throws: DataError.self) { try FileTree.files(below: [path]) }
    #expect(error?.problem == "lies too deep")
    #expect(try FileTree.files(directlyIn: path) == ["\(path)/b.csv"])
  }
}

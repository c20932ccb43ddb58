import Platform
import SampleData
import Testing

@testable import SupplyData

struct AnchorTests {
  private let folder: SampleFolder
  private let names = HiddenNames()
  init() throws { folder = try SampleFolder() }

  private var path: String { "\(folder.path)/\(names.anchor)" }

  @Test func nobodyElseGetsItWhileTheTransactionGoesOn() throws {
    var anchor: Anchor? = try Anchor(names, in: folder.path, for: "table.csv")
    #expect(anchor?.path == path && anchor?.journal == nil)
    #expect(Anchor(abandoned: path) == nil)
    try anchor?.point(to: "../there/journal")
    #expect(anchor?.journal == "../there/journal")
    anchor = nil
    // The lock is gone with its owner, the file and what it says are not.
    let taken = try #require(Anchor(abandoned: path))
    #expect(taken.journal == "../there/journal" && Anchor(abandoned: path) == nil)
    taken.remove()
    #expect(access(path, F_OK) != 0)
  }

  @Test func whatIsThereAlreadyIsNotMadeAgain() throws {
    _ = try folder.write("x", to: names.anchor)
    let error = #expect(throws: DataError.self) { try Anchor(names, in: folder.path, for: "table.csv") }
    #expect(error?.kind == .unwritable && error?.file == "table.csv")
    let nowhere = #expect(throws: DataError.self) { try Anchor(names, in: "/nowhere/at/all", for: "t.csv") }
    #expect(nowhere?.file == "t.csv")
  }

  @Test func linksFoldersAndNothingAreNoAnchors() throws {
    let file = try folder.write("x", to: "file")
    #expect(symlink(file, path) == 0 && Anchor(abandoned: path) == nil)
    #expect(Anchor(abandoned: folder.path) == nil && Anchor(abandoned: "\(folder.path)/none") == nil)
  }
}

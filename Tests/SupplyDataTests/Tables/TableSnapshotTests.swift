import SampleData
import Testing

@testable import SupplyData

struct TableSnapshotTests {
  @Test func readersKeepWhatTheyOpened() throws {
    let folder = try SampleFolder()
    let table = try folder.write("id\nold\n", to: "usgs/table.csv")
    let snapshot = try TableSnapshot(of: ["usgs/table.csv", "none.csv"], in: folder.path)
    let lock = try FolderLock(folder.path)
    try WholeFile.commit(
      [(table, Array("id\nnew\n".utf8)), ("\(folder.path)/usgs/more.csv", [])], under: lock)
    #expect(try WholeFile.text(of: snapshot.path(of: "usgs/table.csv")) == "id\nold\n")
    #expect(try WholeFile.text(of: snapshot.path(of: "usgs/table.csv")) == "id\nold\n")
    let later = try TableSnapshot(of: ["usgs/table.csv"], in: folder.path)
    #expect(try WholeFile.text(of: later.path(of: "usgs/table.csv")) == "id\nnew\n")
    #expect(snapshot.path(of: "none.csv") == "\(folder.path)/none.csv")
  }

  @Test func whatIsReleasedIsReadAsItIsNow() throws {
    let folder = try SampleFolder()
    let table = try folder.write("old", to: "a.csv")
    _ = try folder.write("old", to: "b.csv")
    let snapshot = try TableSnapshot(of: ["a.csv", "b.csv"], in: folder.path)
    try WholeFile.write("new", to: table)
    try WholeFile.write("new", to: "\(folder.path)/b.csv")
    snapshot.release { $0 == "a.csv" }
    #expect(snapshot.path(of: "a.csv") == table)
    #expect(try WholeFile.text(of: snapshot.path(of: "b.csv")) == "old")
  }

  /// A run that was killed between two renames is completed before anything is opened.
  @Test(arguments: 0...3) func noTableIsOldBesideNewOnes(_ renamed: Int) throws {
    let run = try KilledRun()
    try run.leave(after: renamed)
    let names = ["a.txt", "sub/b.txt", "sub/c.txt"]
    let snapshot = try TableSnapshot(of: names, in: run.folder.path)
    for name in names { #expect(try WholeFile.text(of: snapshot.path(of: name)) == "new") }
  }
}

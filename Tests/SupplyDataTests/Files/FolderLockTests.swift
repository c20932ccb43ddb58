import SampleData
import Testing

@testable import SupplyData

struct FolderLockTests {
  @Test func oneHasItAndTheOtherIsToldWho() throws {
    let folder = try SampleFolder()
    var lock: FolderLock? = try FolderLock(folder.path)
    let error = #expect(throws: DataError.self) { _ = try FolderLock(folder.path) }
    #expect(error?.kind == .unwritable)
    #expect(error?.problem.contains("is being changed by another run (process ") == true)
    withExtendedLifetime(lock) {}
    lock = nil
    _ = try FolderLock(folder.path)
    #expect(Folder.names(in: folder.path, beginning: HiddenNames.prefix).isEmpty)
  }

  @Test func aFileThatWasLeftBehindLocksNobodyOut() throws {
    let folder = try SampleFolder()
    _ = try folder.write("process 1 on nowhere", to: ".oreflow-lock.partial")
    let lock = try FolderLock(folder.path)
    #expect(lock.folder == folder.path)
    #expect(throws: DataError.self) { _ = try FolderLock(folder.path) }
    withExtendedLifetime(lock) {}
  }

  @Test func whatAKilledRunLeftInTheFoldersOfTablesIsSwept() throws {
    let folder = try SampleFolder()
    let names = HiddenNames()
    _ = try folder.write("../\(names.journal)", to: "usgs/\(names.anchor)")
    _ = try folder.write("old", to: "usgs/\(names.old(1))")
    _ = try folder.write("", to: names.anchor)
    let (path, table) = (folder.path, try folder.write("id\n", to: "usgs/table.csv"))
    _ = try FolderLock(path)
    for place in [path, "\(path)/usgs"] {
      #expect(Folder.names(in: place, beginning: HiddenNames.prefix).isEmpty)
    }
    #expect(try WholeFile.text(of: table) == "id\n")
  }
}

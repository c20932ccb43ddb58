import Platform
import SampleData
import Testing

@testable import SupplyData

struct FolderTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder([:]) }

  @Test(arguments: [
    ("a/b/c.csv", "a/b", "c.csv"), ("c.csv", ".", "c.csv"), ("/c.csv", "/", "c.csv"), ("/", "/", "/"),
  ]) func pathsAreTakenApart(path: String, parent: String, name: String) {
    #expect(Folder.parent(of: path) == parent && String(Folder.name(of: path)) == name)
  }

  @Test func whatWasMadeIsNamedAndRemovedWhereItIsEmpty() throws {
    let top = "\(folder.path)/a"
    #expect(try Folder.make("\(top)/b/c") == [top, "\(top)/b", "\(top)/b/c"])
    #expect(try Folder.make("\(top)/b/c") == [])
    _ = try folder.write("x", to: "a/file")
    Folder.remove([top, "\(top)/b", "\(top)/b/c"])
    #expect(access("\(top)/b", F_OK) != 0 && access(top, F_OK) == 0)
  }

  @Test func aFileInTheWayLeavesNothingBehind() throws {
    let file = try folder.write("x", to: "file")
    let error = #expect(throws: DataError.self) { try Folder.make("\(file)/below") }
    #expect(
      error?.kind == .unwritable && error?.problem.contains("is a file, and a folder is needed") == true)
    // The name of the last folder is too long: those above it were made, and are gone again.
    let long = String(repeating: "n", count: 300)
    #expect(throws: DataError.self) { try Folder.make("\(folder.path)/x/y/\(long)") }
    #expect(access("\(folder.path)/x", F_OK) != 0)
  }

  @Test func namesAreThoseThatBeginSo() throws {
    for name in [".x2", ".x1", "x3", ".y"] { _ = try folder.write("", to: name) }
    #expect(Folder.names(in: folder.path, beginning: ".x") == [".x1", ".x2"])
    #expect(Folder.names(in: "/nowhere/at/all", beginning: "").isEmpty)
  }

  @Test(arguments: [
    ("/a/b/c", "/a/d", "../b/c"), ("/a/b", "/a", "b"), ("/a", "/a/b", ".."), ("/a/bc", "/a/b", "../bc"),
    ("/a", "/a", ""),
  ]) func aPathIsSeenFromAFolder(path: String, from: String, relative: String) {
    #expect(Folder.relative(path, from: from) == relative)
  }

  @Test func linksAreResolved() throws {
    _ = try folder.write("x", to: "deep/file")
    #expect(symlink("deep", "\(folder.path)/link") == 0)
    #expect(Folder.absolute("\(folder.path)/link/file") == Folder.absolute("\(folder.path)/deep/file"))
    #expect(Folder.absolute("\(folder.path)/none") == nil)
  }

  @Test func theNearestFolderThatHoldsAllIsShared() {
    #expect(Folder.shared(["/a/b/c", "/a/b"], among: ["/", "/a", "/a/b"]) == "/a/b")
    #expect(Folder.shared(["/a/b", "/a/bc"], among: ["/a", "/a/b"]) == "/a")
    #expect(Folder.shared(["/a", "/b"], among: ["/a", "/"]) == "/")
    #expect(Folder.shared(["/a", "/b"], among: ["/a"]) == "/a" && Folder.shared([], among: []) == ".")
  }
}

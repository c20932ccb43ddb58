import Platform
import SampleData
import Testing

@testable import SupplyData

struct TransactionTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  private func hidden(_ below: String = "") -> [String] {
    Folder.names(in: "\(folder.path)\(below)", beginning: HiddenNames.prefix)
  }

  private func text(_ name: String) throws -> String { try WholeFile.text(of: "\(folder.path)/\(name)") }

  @Test func oneFileTwiceIsRefused() throws {
    let a = "\(folder.path)/a.svg"
    for other in [a, "\(folder.path)/./a.svg", "\(folder.path)/x/../a.svg"] {
      mkdir("\(folder.path)/x", 0o755)
      let error = #expect(throws: DataError.self) { try WholeFile.commit([(a, [1]), (other, [2])]) }
      #expect(error?.kind == .badRequest)
      #expect(!WholeFile.exists(a) && hidden().isEmpty)
    }
    #expect(symlink("a.svg", "\(folder.path)/link.svg") == 0)
    #expect(throws: DataError.self) { try WholeFile.commit([(a, [1]), ("\(folder.path)/link.svg", [2])]) }
  }

  /// What a run leaves that is killed after `renamed` renames: two files there before, one new, in two folders.
  private func killed(after renamed: Int, undoing: Bool = false) throws {
    _ = try folder.write("old a", to: "a.txt")
    _ = try folder.write("old b", to: "sub/b.txt")
    let names = HiddenNames()
    let top = try #require(Folder.absolute(folder.path))
    let sub = "\(top)/sub"
    for place in [top, sub] { _ = try Anchor(names, in: place, for: place) }
    let anchor = try #require(Anchor(abandoned: "\(sub)/\(names.anchor)"))
    try anchor.point(to: "../\(names.journal)")
    var entries: [Journal.Entry] = []
    for (number, name) in ["a.txt", "sub/b.txt", "sub/c.txt"].enumerated() {
      let target = "\(top)/\(name)"
      let place = Folder.parent(of: target)
      let (new, old) = ("\(place)/\(names.new(number))", "\(place)/\(names.old(number))")
      _ = try folder.write("new", to: String(new.dropFirst(top.count + 1)))
      let isThere = WholeFile.exists(target)
      if isThere { #expect(link(target, old) == 0) }
      entries.append(Journal.Entry(target: target, new: new, old: isThere ? old : nil))
    }
    let journal = Journal(
      entries: entries, anchors: ["\(top)/\(names.anchor)", "\(sub)/\(names.anchor)"])
    try journal.write(to: "\(top)/\(undoing ? names.undo : names.journal)")
    for entry in entries.prefix(renamed) { #expect(rename(entry.new, entry.target) == 0) }
  }

  @Test(arguments: 0...3) func aRunThatWasKilledIsCompleted(_ renamed: Int) throws {
    try killed(after: renamed)
    #expect(Litter.hasJournal(folder.path))
    Litter.sweep(folder.path)
    for name in ["a.txt", "sub/b.txt", "sub/c.txt"] { #expect(try text(name) == "new") }
    #expect(hidden().isEmpty && hidden("/sub").isEmpty)
  }

  @Test(arguments: 0...3) func theOtherFolderFindsTheJournal(_ renamed: Int) throws {
    try killed(after: renamed)
    Litter.sweep("\(folder.path)/sub")
    for name in ["a.txt", "sub/b.txt", "sub/c.txt"] { #expect(try text(name) == "new") }
    #expect(hidden().isEmpty && hidden("/sub").isEmpty)
  }

  @Test(arguments: 0...3) func aRunThatWasTakingBackIsTakenBack(_ renamed: Int) throws {
    try killed(after: renamed, undoing: true)
    Litter.sweep(folder.path)
    #expect(try text("a.txt") == "old a" && text("sub/b.txt") == "old b")
    #expect(!WholeFile.exists("\(folder.path)/sub/c.txt"))
    #expect(hidden().isEmpty && hidden("/sub").isEmpty)
  }

  @Test func aJournalThatIsNotWholeChangesNothing() throws {
    try killed(after: 0)
    let journal = try #require(hidden().first { $0.contains("journal") })
    let path = "\(folder.path)/\(journal)"
    let whole = try WholeFile.bytes(of: path).count
    for length in stride(from: whole - 1, through: 0, by: -7) {
      #expect(truncate(path, length) == 0)
      #expect(Journal(at: path, of: try #require(HiddenNames(of: journal))) == nil)
    }
    Litter.sweep(folder.path)
    #expect(try text("a.txt") == "old a" && text("sub/b.txt") == "old b")
    #expect(hidden().isEmpty)
  }

  @Test func aJournalCannotReachOtherFiles() throws {
    let victim = try folder.write("keep", to: "victim.txt")
    let names = HiddenNames()
    let top = try #require(Folder.absolute(folder.path))
    _ = try folder.write("evil", to: "sub/\(names.new(0))")
    // New bytes in another folder, and a name that is none of the transaction's.
    for new in ["\(top)/sub/\(names.new(0))", "\(top)/other.partial"] {
      let journal = Journal(entries: [.init(target: victim, new: new, old: nil)], anchors: [])
      let path = "\(top)/\(names.journal)"
      try journal.write(to: path)
      #expect(Journal(at: path, of: names) == nil)
      unlink(path)
    }
  }

  @Test func whatARunningProcessHoldsIsNotSwept() throws {
    let target = "\(folder.path)/long.csv"
    let partial = try PartialFile(for: target)
    try partial.append("abc".utf8)
    #expect(hidden().count == 2)
    Litter.sweep(folder.path)
    try WholeFile.write("other", to: "\(folder.path)/other.csv")
    #expect(hidden().count == 2)
    try WholeFile.commit([], with: partial)
    #expect(try text("long.csv") == "abc" && hidden().isEmpty)
  }

  @Test func foldersThatWereMadeForNothingAreGone() throws {
    let blocked = try folder.write("x", to: "file.txt")
    #expect(throws: DataError.self) {
      try WholeFile.commit([("\(folder.path)/p/q/a.txt", []), ("\(blocked)/below.txt", [])])
    }
    #expect(!WholeFile.exists("\(folder.path)/p"))
  }
}

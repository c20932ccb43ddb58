import Platform
import SampleData
import Testing

@testable import SupplyData

struct JournalTests {
  private let run: KilledRun
  init() throws { run = try KilledRun() }

  @Test func aJournalThatIsNotWholeChangesNothing() throws {
    try run.leave(after: 0)
    let journal = try #require(run.hidden().first { $0.contains("journal") })
    let path = "\(run.folder.path)/\(journal)"
    let whole = try WholeFile.bytes(of: path).count
    for length in stride(from: whole - 1, through: 0, by: -7) {
      #expect(truncate(path, length) == 0)
      #expect(Journal(at: path, of: try #require(HiddenNames(of: journal))) == nil)
    }
    Litter.sweep(run.folder.path)
    #expect(try run.text("a.txt") == "old a" && run.text("sub/b.txt") == "old b")
    #expect(run.hidden().isEmpty)
  }

  @Test func aJournalCannotReachOtherFiles() throws {
    let victim = try run.folder.write("keep", to: "victim.txt")
    let names = HiddenNames()
    let top = try #require(Folder.absolute(run.folder.path))
    _ = try run.folder.write("evil", to: "sub/\(names.new(0))")
    // New bytes in another folder, and a name that is none of the transaction's.
    for new in ["\(top)/sub/\(names.new(0))", "\(top)/other.partial"] {
      let journal = Journal(entries: [.init(target: victim, new: new, old: nil)], anchors: [])
      let path = "\(top)/\(names.journal)"
      try journal.write(to: path)
      #expect(Journal(at: path, of: names) == nil)
      unlink(path)
    }
  }

  /// Names are seen from the journal's folder, so that the folder may be moved.
  @Test func aJournalReadsBackAlsoWhereItsFolderWasMoved() throws {
    try run.leave(after: 0)
    let name = try #require(run.hidden().first { $0.contains("journal") })
    let names = try #require(HiddenNames(of: name))
    let top = try #require(Folder.absolute(run.folder.path))
    let journal = try #require(Journal(at: "\(top)/\(name)", of: names))
    #expect(journal.entries.map(\.target) == ["a.txt", "sub/b.txt", "sub/c.txt"].map { "\(top)/\($0)" })
    #expect(journal.entries.map { $0.old == nil } == [false, false, true])
    #expect(journal.anchors.map { Folder.parent(of: $0) } == [top, "\(top)/sub"])
    #expect(Journal(at: "\(top)/\(name)", of: HiddenNames()) == nil)
    let moved = try SampleFolder()
    #expect(rename("\(top)", "\(moved.path)/there") == 0)
    try Journal(at: "\(moved.path)/there/\(name)", of: names)?.complete()
    #expect(try WholeFile.text(of: "\(moved.path)/there/sub/c.txt") == "new")
  }
}

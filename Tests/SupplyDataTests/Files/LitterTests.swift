import SampleData
import Testing

@testable import SupplyData

struct LitterTests {
  private let run: KilledRun
  init() throws { run = try KilledRun() }

  @Test(arguments: 0...3) func aRunThatWasKilledIsCompleted(_ renamed: Int) throws {
    try run.leave(after: renamed)
    #expect(Litter.hasJournal(run.folder.path))
    Litter.sweep(run.folder.path)
    for name in ["a.txt", "sub/b.txt", "sub/c.txt"] { #expect(try run.text(name) == "new") }
    #expect(run.hidden().isEmpty && run.hidden("/sub").isEmpty)
  }

  @Test(arguments: 0...3) func theOtherFolderFindsTheJournal(_ renamed: Int) throws {
    try run.leave(after: renamed)
    Litter.sweep("\(run.folder.path)/sub")
    for name in ["a.txt", "sub/b.txt", "sub/c.txt"] { #expect(try run.text(name) == "new") }
    #expect(run.hidden().isEmpty && run.hidden("/sub").isEmpty)
  }

  @Test(arguments: 0...3) func aRunThatWasTakingBackIsTakenBack(_ renamed: Int) throws {
    try run.leave(after: renamed, undoing: true)
    Litter.sweep(run.folder.path)
    #expect(try run.text("a.txt") == "old a" && run.text("sub/b.txt") == "old b")
    #expect(!WholeFile.exists("\(run.folder.path)/sub/c.txt"))
    #expect(run.hidden().isEmpty && run.hidden("/sub").isEmpty)
  }

  @Test func whatARunningProcessHoldsIsNotSwept() throws {
    let target = "\(run.folder.path)/long.csv"
    let partial = try PartialFile(for: target)
    try partial.append("abc".utf8)
    #expect(run.hidden().count == 2)
    Litter.sweep(run.folder.path)
    try WholeFile.write("other", to: "\(run.folder.path)/other.csv")
    #expect(run.hidden().count == 2)
    try WholeFile.commit([], with: partial)
    #expect(try run.text("long.csv") == "abc" && run.hidden().isEmpty)
  }

  @Test func whatIsNoHiddenFileOfARunStays() throws {
    for name in [".oreflow-notes.txt", ".oreflow-short.partial", "oreflow-0123456789abcdef.partial"] {
      _ = try run.folder.write("mine", to: name)
    }
    _ = try run.folder.write("gone", to: HiddenNames().new(0))
    Litter.sweep(run.folder.path)
    #expect(run.hidden() == [".oreflow-notes.txt", ".oreflow-short.partial"])
    #expect(!Litter.hasJournal(run.folder.path) && !Litter.hasJournal("/nowhere/at/all"))
  }
}

import Platform
import SampleData
import Testing

@testable import SupplyData

/// A folder in which a run was killed between its renames.
struct KilledRun {
  let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  func hidden(_ below: String = "") -> [String] {
    Folder.names(in: "\(folder.path)\(below)", beginning: HiddenNames.prefix)
  }

  func text(_ name: String) throws -> String { try WholeFile.text(of: "\(folder.path)/\(name)") }

  /// What a run leaves that is killed after `renamed` renames: two files there before, one new, in two folders.
  func leave(after renamed: Int, undoing: Bool = false) throws {
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
}

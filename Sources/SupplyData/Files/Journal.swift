import Platform

/// The list of the files of a transaction, by which a run that was killed between two renames is completed, or taken
/// back, by the next.
struct Journal {
  /// One file.
  struct Entry {
    /// Where it shall be.
    let target: String
    /// Where its new bytes are until it takes its name.
    let new: String
    /// Where its old bytes are; nil where there was no file.
    let old: String?
  }

  /// The files.
  let entries: [Entry]
  /// The anchors, one in each folder.
  let anchors: [String]

  private static let mark = "oreflow journal 1"
  private static let end = "end"

  init(entries: [Entry], anchors: [String]) {
    self.entries = entries
    self.anchors = anchors
  }

  /// Reads the journal `path`; nil where it is not whole, so that nothing was renamed yet.
  ///
  /// Only a file of the user's own is believed, and only names of its transaction beside the targets.
  init?(at path: String, of names: HiddenNames) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      let bytes = try? FileReader(path: path).rest(atMost: 16 << 20)
    else { return nil }
    let folder = Folder.parent(of: path)
    let fields = bytes.split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count >= 3, fields[0] == Self.mark, fields[fields.count - 1] == Self.end,
      let count = Int(fields[1]), count >= 0, fields.count - 3 >= count * 3
    else { return nil }
    func full(_ relative: String) -> String { "\(folder)/\(relative)" }
    var entries: [Entry] = []
    for number in 0..<count {
      let (target, new, old) = (
        full(fields[2 + number * 3]), full(fields[3 + number * 3]), fields[4 + number * 3]
      )
      for hidden in [new] + (old.isEmpty ? [] : [full(old)]) {
        guard HiddenNames(of: String(Folder.name(of: hidden))) == names,
          Folder.parent(of: hidden) == Folder.parent(of: target)
        else { return nil }
      }
      entries.append(Entry(target: target, new: new, old: old.isEmpty ? nil : full(old)))
    }
    let anchors = fields[(2 + count * 3)...].dropLast().map(full)
    guard anchors.allSatisfy({ Folder.name(of: $0) == names.anchor[...] }) else { return nil }
    self.init(entries: entries, anchors: anchors)
  }

  /// Writes the journal to `path` and to the disk; names in it are those seen from its folder, so that the folder may
  /// be moved or mounted elsewhere.
  func write(to path: String) throws(DataError) {
    let folder = Folder.parent(of: path)
    func relative(_ path: String) -> String { Folder.relative(path, from: folder) }
    var fields = [Self.mark, String(entries.count)]
    for entry in entries {
      fields += [relative(entry.target), relative(entry.new), entry.old.map(relative) ?? ""]
    }
    fields += anchors.map(relative) + [Self.end]
    let writer = try FileWriter(creating: path, for: path, mode: 0o600)
    try writer.write(Array(fields.joined(separator: "\0").utf8))
    try writer.sync()
    try Folder.sync(folder)
  }

  /// Gives every file that has not taken its name yet its name.
  func complete() throws(DataError) {
    for entry in entries where rename(entry.new, entry.target) != 0 {
      // A name that is gone was taken before.
      guard errno == ENOENT else { throw .unwritable(entry.target, errno) }
    }
  }

  /// Puts back what was there.
  func undo() throws(DataError) {
    for entry in entries.reversed() {
      if let old = entry.old {
        guard rename(old, entry.target) == 0 || errno == ENOENT else {
          throw .unwritable(entry.target, errno)
        }
      } else if access(entry.new, F_OK) != 0 {
        unlink(entry.target)
      }
    }
  }

  /// Removes the hidden files that are left and the journal `path`, the anchors last.
  func clear(_ path: String) {
    unlink(path)
    for entry in entries {
      unlink(entry.new)
      if let old = entry.old { unlink(old) }
    }
    for anchor in anchors { unlink(anchor) }
  }
}

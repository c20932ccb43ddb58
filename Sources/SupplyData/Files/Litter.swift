import Platform

/// What runs that were killed have left beside the files they wrote.
enum Litter {
  /// Clears the folder `path` of hidden files of runs that have ended, after completing or taking back what they
  /// had begun to rename.
  ///
  /// Files of a run that goes on and files of other users stay. O(names in the folder).
  static func sweep(_ path: String) {
    guard let folder = Folder.absolute(path) else { return }
    // The lock of an ingest that was killed locks nobody out, but is litter.
    Anchor(abandoned: "\(folder)/\(HiddenNames.prefix)lock.partial")?.remove()
    for (names, files) in groups(in: folder) {
      sweep(names, files, in: folder)
    }
  }

  /// Whether a journal lies in the folder `path`: its files may be old in part and new in part.
  static func hasJournal(_ path: String) -> Bool {
    groups(in: path).contains { names, files in
      files.contains { $0 == names.journal || $0 == names.undo }
    }
  }

  private static func groups(in folder: String) -> [HiddenNames: [String]] {
    var groups: [HiddenNames: [String]] = [:]
    for name in Folder.names(in: folder, beginning: HiddenNames.prefix) {
      if let names = HiddenNames(of: name) { groups[names, default: []].append(name) }
    }
    return groups
  }

  private static func sweep(_ names: HiddenNames, _ files: [String], in folder: String) {
    let anchorPath = "\(folder)/\(names.anchor)"
    let anchor = Anchor(abandoned: anchorPath)
    if anchor == nil, access(anchorPath, F_OK) == 0 { return }
    // The journal of several folders lies in one of them, whose anchor decides.
    let journalFolder =
      anchor?.journal.flatMap { Folder.absolute(Folder.parent(of: "\(folder)/\($0)")) } ?? folder
    if journalFolder != folder {
      let deciding = "\(journalFolder)/\(names.anchor)"
      let taken = Anchor(abandoned: deciding)
      if taken == nil, access(deciding, F_OK) == 0 { return }
      guard withExtendedLifetime(taken, { settle(names, in: journalFolder) }) else { return }
    } else {
      guard settle(names, in: folder) else { return }
    }
    for file in files where file != names.anchor {
      var status = stat()
      let path = "\(folder)/\(file)"
      if lstat(path, &status) == 0, status.st_uid == geteuid() { unlink(path) }
    }
    anchor?.remove()
  }

  /// Completes the transaction whose journal lies in `folder`, or takes it back where that had begun; false where that
  /// cannot be done now, and everything must stay for a run that can.
  private static func settle(_ names: HiddenNames, in folder: String) -> Bool {
    let paths = [(names.undo, true), (names.journal, false)].map { ("\(folder)/\($0)", $1) }
    guard paths.contains(where: { access($0.0, F_OK) == 0 }) else { return true }
    guard let gate = FolderGate(folder), gate.close() else { return false }
    for (path, isUndone) in paths {
      guard let journal = Journal(at: path, of: names) else { continue }
      do throws(DataError) {
        if isUndone { try journal.undo() } else { try journal.complete() }
      } catch {
        return false
      }
      journal.clear(path)
    }
    return true
  }
}

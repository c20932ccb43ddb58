import Platform

/// Files that take their names together or not at all.
///
/// New bytes go to hidden files beside their targets and reach the disk. One file takes its name in one step. For
/// several, the old bytes are kept under hidden names too and a ``Journal`` lists all; then each takes its name. A
/// failure takes back what was renamed; a run that is killed is completed by the next (``Litter``).
final class Transaction {
  private let names = HiddenNames()
  /// The anchor of each folder, by the folder's path from the root.
  private var anchors: [String: Anchor] = [:]
  private var entries: [Entry] = []
  private var streams: [(path: String, place: WriteTarget.Place, bytes: [UInt8])] = []
  private var newFolders: [String] = []

  private struct Entry {
    /// The path as it was given.
    let given: String
    let target: String
    let new: String
    /// Where the old bytes are kept; nil where there was no file or one rename does all.
    var old: String?
    let isThere: Bool
  }

  deinit { abandon() }

  /// Adds the file `path` with `bytes`.
  ///
  /// - Throws: ``DataError`` of kind `unwritable`; of kind `badRequest` where the file is among the others already.
  func add(_ path: String, _ bytes: [UInt8]) throws(DataError) {
    let target = try WriteTarget(path)
    guard case .file(let followed, let status) = target.place else {
      streams.append((path, target.place, bytes))
      return
    }
    let writer = try begin(path, followed, status)
    try writer.write(bytes)
    try writer.sync()
  }

  /// Begins the file `path`, to be written piece by piece.
  func begin(_ path: String) throws(DataError) -> FileWriter {
    let target = try WriteTarget(path)
    switch target.place {
    case .file(let followed, let status): return try begin(path, followed, status)
    case .stream(let stream): return try FileWriter(stream: stream)
    case .descriptor(let number): return try FileWriter(copying: number, for: path)
    }
  }

  private func begin(_ given: String, _ followed: String, _ status: stat?) throws(DataError) -> FileWriter {
    newFolders += try Folder.make(Folder.parent(of: followed))
    guard let folder = Folder.absolute(Folder.parent(of: followed)) else { throw .unwritable(given, errno) }
    let target = "\(folder == "/" ? "" : folder)/\(Folder.name(of: followed))"
    if let other = entries.first(where: { $0.target == target }) {
      throw DataError(
        .badRequest, file: given,
        other.given == given ? "is named twice" : "is the same file as \(other.given)",
        remedy: "Name each file once")
    }
    if anchors[folder] == nil {
      Litter.sweep(folder)
      anchors[folder] = try Anchor(names, in: folder, for: given)
    }
    let new = "\(folder)/\(names.new(entries.count))"
    // Before the file is there: a signal that comes in between would leave it.
    entries.append(Entry(given: given, target: target, new: new, old: nil, isThere: status != nil))
    Interruption.register(new)
    let writer = try FileWriter(creating: new, for: given)
    if let status { try writer.takeOver(status) }
    return writer
  }

  /// Gives every file its name.
  ///
  /// - Parameter lock: The lock of the folder that holds the files; its readers are kept out meanwhile.
  /// - Throws: ``DataError`` of kind `unwritable`; then everything is as it was.
  func commit(under lock: FolderLock? = nil) throws(DataError) {
    let home = lock.flatMap { Folder.absolute($0.folder) }
    let gate = home.flatMap { FolderGate($0) }
    do throws(DataError) {
      for stream in streams { try write(stream) }
      if let home, anchors[home] == nil { anchors[home] = try Anchor(names, in: home, for: home) }
      if let gate, !gate.close() {
        throw .unwritable(
          entries.first?.given ?? "", "other runs keep reading it",
          remedy: "Start this again when they have ended")
      }
      defer { gate?.leave() }
      try Interruption.deferring { () throws(DataError) in
        if entries.count == 1 { try renameOne(entries[0]) }
        if entries.count > 1 { try renameAll(home) }
      }
    } catch {
      abandon()
      throw error
    }
    // What took its name is no litter any more.
    newFolders = []
    abandon()
  }

  private func write(
    _ stream: (path: String, place: WriteTarget.Place, bytes: [UInt8])
  ) throws(DataError) {
    switch stream.place {
    case .stream(let path): try FileWriter(stream: path).write(stream.bytes)
    case .descriptor(let number): try FileWriter(copying: number, for: stream.path).write(stream.bytes)
    case .file: break
    }
  }

  private func renameOne(_ entry: Entry) throws(DataError) {
    guard rename(entry.new, entry.target) == 0 else { throw .unwritable(entry.given, errno) }
    // The file is whole on the disk under one of its two names, whatever becomes of the folder's.
    try? Folder.sync(Folder.parent(of: entry.target))
  }

  private func renameAll(_ home: String?) throws(DataError) {
    for place in entries.indices where entries[place].isThere { try keepOld(place) }
    let folders = entries.map { Folder.parent(of: $0.target) }
    let path = "\(home ?? Folder.shared(folders, among: Set(anchors.keys)))/\(names.journal)"
    for (folder, anchor) in anchors.sorted(by: { $0.key < $1.key }) {
      try anchor.point(to: Folder.relative(path, from: folder))
    }
    let journal = Journal(
      entries: entries.map { Journal.Entry(target: $0.target, new: $0.new, old: $0.old) },
      anchors: anchors.values.map(\.path).sorted())
    Interruption.register(path)
    defer { Interruption.unregister(path) }
    do throws(DataError) {
      try journal.write(to: path)
      for entry in entries where rename(entry.new, entry.target) != 0 {
        throw .unwritable(entry.given, errno)
      }
      for folder in anchors.keys.sorted() { try Folder.sync(folder) }
    } catch {
      try takeBack(journal, path, after: error)
    }
    journal.clear(path)
  }

  /// Puts the old files back after `error`; where that fails too, the next run does it.
  private func takeBack(_ journal: Journal, _ path: String, after error: DataError) throws(DataError) -> Never
  {
    let undo = "\(Folder.parent(of: path))/\(names.undo)"
    let isMarked = rename(path, undo) == 0
    do throws(DataError) {
      try journal.undo()
    } catch {
      for hidden in entries.flatMap({ [$0.new, $0.old].compactMap { $0 } }) {
        Interruption.unregister(hidden)
      }
      entries = []
      anchors = [:]
      throw DataError(
        .unwritable, file: error.file, "\(error.problem), and the other files could not be put back",
        remedy: "Free the disk and start this again: it puts them back first")
    }
    journal.clear(isMarked ? undo : path)
    throw error
  }

  /// Keeps the bytes that the target has now under a hidden name.
  private func keepOld(_ place: Int) throws(DataError) {
    let entry = entries[place]
    let old = "\(Folder.parent(of: entry.new))/\(names.old(place))"
    Interruption.register(old)
    if link(entry.target, old) != 0 {
      // A file system without links, or another user's file: a copy does as well.
      let reader = FileReader(path: entry.target)
      let writer = try FileWriter(creating: old, for: entry.given)
      var status = stat()
      if stat(entry.target, &status) == 0 { try writer.takeOver(status) }
      try writer.write(try reader.rest(atMost: .max))
      try writer.sync()
    }
    entries[place].old = old
  }

  /// Removes every hidden file and the folders that were made for nothing.
  func abandon() {
    for entry in entries {
      for hidden in [entry.new, entry.old].compactMap({ $0 }) {
        unlink(hidden)
        Interruption.unregister(hidden)
      }
    }
    for anchor in anchors.values { anchor.remove() }
    entries = []
    anchors = [:]
    streams = []
    Folder.remove(newFolders)
    newFolders = []
  }
}

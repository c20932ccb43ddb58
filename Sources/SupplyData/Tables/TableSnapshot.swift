import Platform
import Synchronization

/// The tables of a data folder as they are at one moment, however long they take to be read.
///
/// All files are opened at once while no ingest renames (`FolderGate`); an ingest then gives the names to new files,
/// and the opened ones stay what they are. What a run that was killed left half renamed is completed first.
public final class TableSnapshot: Sendable {
  /// The folder.
  public let folder: String
  private let descriptors: Mutex<[String: Int32]>

  /// Opens `files`, names below `folder`; those that are not there are left for their reader to report.
  ///
  /// - Throws: ``DataError`` of kind `badData` where an ingest was interrupted and this run may not complete it.
  public init(of files: [String], in folder: String) throws(DataError) {
    self.folder = folder
    var opened: [String: Int32] = [:]
    for place in Set(files.map { Folder.parent(of: "\(folder)/\($0)") }).union([folder]).sorted() {
      Litter.sweep(place)
    }
    let gate = FolderGate(folder)
    if let gate, !gate.enter() { throw Self.interrupted(folder) }
    var tries = 0
    while Litter.hasJournal(folder) {
      // Another reader may be about to complete what was left.
      gate?.leave()
      usleep(10_000)
      Litter.sweep(folder)
      tries += 1
      guard tries < 100, gate?.enter() ?? true else { throw Self.interrupted(folder) }
    }
    for file in files {
      let descriptor = open("\(folder)/\(file)", O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
      if descriptor >= 0 { opened[file] = descriptor }
    }
    descriptors = Mutex(opened)
  }

  deinit { release { _ in true } }

  /// Closes the files that `isRead` picks, which nobody will read again.
  func release(where isRead: (String) -> Bool) {
    descriptors.withLock { descriptors in
      for (file, descriptor) in descriptors where isRead(file) { close(descriptor) }
      descriptors = descriptors.filter { !isRead($0.key) }
    }
  }

  /// The path under which `file` is read as it was.
  func path(of file: String) -> String {
    guard let descriptor = descriptors.withLock({ $0[file] }) else { return "\(folder)/\(file)" }
    let path = "/proc/self/fd/\(descriptor)"
    return access(path, R_OK) == 0 ? path : "\(folder)/\(file)"
  }

  private static func interrupted(_ folder: String) -> DataError {
    DataError(
      .badData, file: folder, "holds tables that are new in part: an ingest was interrupted or is going on",
      remedy: "Start this again; if that does not help, run the ingest once more as its owner")
  }
}

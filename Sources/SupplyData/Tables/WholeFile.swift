import Glibc

/// Reads and writes files whole or not at all.
///
/// The bytes go to a hidden file beside the target, reach the disk, and take the target's name in one step; on
/// any failure the target is as it was and the hidden file is gone.
public enum WholeFile {
  /// Writes `bytes` to `path`, making the folders above it.
  ///
  /// - Throws: ``DataError`` of kind `unwritable` with the system's reason.
  public static func write(_ bytes: some Sequence<UInt8>, to path: String) throws(DataError) {
    try commit([(path, Array(bytes))])
  }

  /// Writes `text` as UTF-8 to `path`, making the folders above it.
  public static func write(_ text: String, to path: String) throws(DataError) {
    try commit([(path, Array(text.utf8))])
  }

  /// Writes all of `files` or none: every file is on the disk under a hidden name before the first takes its own.
  ///
  /// `partial` is a file too long for memory that was written beside its target already; it is committed with the
  /// others and gone on any failure.
  public static func commit(
    _ files: [(path: String, bytes: [UInt8])], with partial: PartialFile? = nil
  ) throws(DataError) {
    var hidden: [String] = []
    if let partial { hidden.append(partial.hiddenPath) }
    let targets = (partial.map { [$0.path] } ?? []) + files.map(\.path)
    do throws(DataError) {
      try partial?.finish()
      for file in files {
        try makeFolder(parent(of: file.path))
        var status = stat()
        if stat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
          throw unwritable(file.path, "is a folder", "Name a file")
        }
        let partial = hiddenPath(for: file.path)
        hidden.append(partial)
        try store(file.bytes, at: partial, insteadOf: file.path)
      }
      for (target, partial) in zip(targets, hidden) where rename(partial, target) != 0 {
        throw unwritable(target, systemMessage(errno), checkFolder)
      }
    } catch {
      for partial in hidden { unlink(partial) }
      throw error
    }
  }

  /// The name under which a file for `path` is written before it takes its own.
  static func hiddenPath(for path: String) -> String {
    "\(parent(of: path))/.\(name(of: path)).\(getpid()).partial"
  }

  /// Makes the folder `path` and those above it, where they are not there.
  public static func makeFolder(_ path: String) throws(DataError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw unwritable(path, "is a file, and a folder is needed", "Name another folder")
      }
      return
    }
    let above = parent(of: path)
    if above != path { try makeFolder(above) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw unwritable(path, systemMessage(errno), checkFolder)
    }
  }

  /// Whether there is a file or folder at `path`.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The bytes of the file at `path`.
  public static func bytes(of path: String) throws(DataError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = read(descriptor, &piece, piece.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw unreadable(path) }
      if got == 0 { return bytes }
      bytes += piece[..<got]
    }
  }

  /// The text of the UTF-8 file at `path`.
  public static func text(of path: String) throws(DataError) -> String {
    guard let text = String(validating: try bytes(of: path), as: UTF8.self) else {
      throw DataError(.badData, file: path, "is not UTF-8 text", remedy: "Save the file as UTF-8")
    }
    return text
  }

  private static func unreadable(_ path: String) -> DataError {
    DataError(
      .badData, file: path, "cannot be read: \(systemMessage(errno))",
      remedy: "Check that it is a file and may be read")
  }

  private static func store(_ bytes: [UInt8], at partial: String, insteadOf path: String) throws(DataError) {
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw unwritable(path, systemMessage(errno), checkFolder) }
    defer { close(descriptor) }
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { raw -> Int in
        Glibc.write(descriptor, raw.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else { throw unwritable(path, systemMessage(errno), checkFolder) }
      done += wrote
    }
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
      throw unwritable(path, systemMessage(errno), checkFolder)
    }
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func name(of path: String) -> Substring {
    path.split(separator: "/").last ?? Substring(path)
  }

  static func unwritable(_ path: String, _ reason: String, _ remedy: Remedy) -> DataError {
    DataError(.unwritable, file: path, "cannot be written: \(reason)", remedy: remedy)
  }

  static let checkFolder: Remedy = "Check the folder, its permissions and the free space"
}

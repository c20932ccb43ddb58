import Platform

/// Reads and writes files whole or not at all.
///
/// Written files reach the disk under hidden names and then take their own, all or none (`Transaction`). Symbolic
/// links are followed, permissions stay, a read-only file is refused, and what is no regular file (`/dev/stdout`, a
/// pipe) is written straight into.
public enum WholeFile {
  /// The largest file that is read into memory: 64 MiB.
  public static var largest: Int { 64 << 20 }

  /// The longest name of a file, in bytes: what the file systems of Linux take.
  public static var longestName: Int { WriteTarget.longestName }

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

  /// Writes all of `files` or none, also where the program is killed on the way: the next run completes it.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - partial: A file too long for memory that was written beside its target already; it is committed with the
  ///     others and gone on any failure.
  ///   - lock: The lock of the folder whose tables these are: who opens them meanwhile waits a moment, and finds all
  ///     of them old or all of them new.
  /// - Throws: ``DataError`` of kind `unwritable`, and of kind `badRequest` where a file is among them twice.
  public static func commit(
    _ files: [(path: String, bytes: [UInt8])], with partial: PartialFile? = nil, under lock: FolderLock? = nil
  ) throws(DataError) {
    let transaction = try partial?.finish() ?? Transaction()
    do throws(DataError) {
      for file in files { try transaction.add(file.path, file.bytes) }
      try transaction.commit(under: lock)
    } catch {
      transaction.abandon()
      throw error
    }
  }

  /// Makes the folder `path` and those above it, where they are not there.
  public static func makeFolder(_ path: String) throws(DataError) { try Folder.make(path) }

  /// Whether there is a file or folder at `path`.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether what is written to `path` goes straight to a device, a pipe or an open descriptor, beside which no second
  /// file can lie.
  public static func isStream(_ path: String) -> Bool { (try? WriteTarget(path))?.isStream ?? false }

  /// The bytes of the file at `path`.
  ///
  /// - Throws: ``DataError`` of kind `badData` when it cannot be read or is larger than `most` bytes.
  public static func bytes(of path: String, atMost most: Int = largest) throws(DataError) -> [UInt8] {
    try FileReader(path: path).rest(atMost: most)
  }

  /// The text of the UTF-8 file at `path`.
  public static func text(of path: String, atMost most: Int = largest) throws(DataError) -> String {
    guard let text = String(validating: try bytes(of: path, atMost: most), as: UTF8.self) else {
      throw DataError(.badData, file: path, "is not UTF-8 text", remedy: "Save the file as UTF-8")
    }
    return text
  }
}

import Glibc

/// A file that is written piece by piece under a hidden name beside its target, for ``WholeFile`` to commit.
///
/// Memory is one buffer, however long the file. A file that is not committed is gone with the value.
public final class PartialFile {
  /// The target.
  public let path: String
  /// The hidden name.
  let hiddenPath: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private static let chunk = 1 << 20

  /// Begins the file for `path`, making the folders above it.
  ///
  /// - Throws: ``DataError`` of kind `unwritable` with the system's reason.
  public init(for path: String) throws(DataError) {
    try WholeFile.makeFolder(WholeFile.parent(of: path))
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw WholeFile.unwritable(path, "is a folder", "Name a file")
    }
    self.path = path
    hiddenPath = WholeFile.hiddenPath(for: path)
    descriptor = open(hiddenPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw WholeFile.unwritable(path, systemMessage(errno), WholeFile.checkFolder)
    }
    buffer.reserveCapacity(Self.chunk + 4096)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    unlink(hiddenPath)
  }

  /// Appends `bytes`.
  public func append(_ bytes: some Sequence<UInt8>) throws(DataError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.chunk { try flush() }
  }

  /// Brings what was appended to the disk and closes the file.
  func finish() throws(DataError) {
    try flush()
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
      throw WholeFile.unwritable(path, systemMessage(errno), WholeFile.checkFolder)
    }
    close(descriptor)
    descriptor = -1
  }

  private func flush() throws(DataError) {
    var done = 0
    while done < buffer.count {
      let wrote = buffer.withUnsafeBytes { raw -> Int in
        Glibc.write(descriptor, raw.baseAddress.map { $0 + done }, raw.count - done)
      }
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else {
        throw WholeFile.unwritable(path, systemMessage(errno), WholeFile.checkFolder)
      }
      done += wrote
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

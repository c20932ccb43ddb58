import Platform

/// Writes bytes to one open file: the one place where Oreflow writes to a file.
struct FileWriter: ~Copyable {
  /// The path as messages print it: the target's, also while the bytes go to a hidden file.
  let path: String
  private let descriptor: Int32

  /// Makes the file `hidden`, which must not be there, for what messages call `path`.
  ///
  /// - Throws: ``DataError`` of kind `unwritable` with the system's reason.
  init(creating hidden: String, for path: String, mode: mode_t = 0o666) throws(DataError) {
    self.path = path
    let opened = open(hidden, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard opened >= 0 else { throw DataError.unwritable(path, errno) }
    descriptor = opened
  }

  /// Opens what is at `path` already and is no regular file: a device, a pipe, a socket.
  init(stream path: String) throws(DataError) {
    self.path = path
    let opened = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard opened >= 0 else { throw DataError.unwritable(path, errno) }
    descriptor = opened
  }

  /// Writes to a copy of the open `descriptor`, which messages call `path`.
  init(copying descriptor: Int32, for path: String) throws(DataError) {
    self.path = path
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw DataError.unwritable(path, errno) }
    self.descriptor = copy
  }

  deinit { close(descriptor) }

  /// Writes all of `bytes`.
  borrowing func write(_ bytes: [UInt8]) throws(DataError) {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { raw -> Int in
        Platform.write(descriptor, raw.baseAddress.map { $0 + done }, raw.count - done)
      }
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else { throw DataError.unwritable(path, wrote == 0 ? ENOSPC : errno) }
      done += wrote
    }
  }

  /// Gives the file the permissions and, where that is allowed, the owner of `status`.
  borrowing func takeOver(_ status: stat) throws(DataError) {
    var own = stat()
    guard fstat(descriptor, &own) == 0 else { throw DataError.unwritable(path, errno) }
    if own.st_uid != status.st_uid || own.st_gid != status.st_gid {
      // Only root may give a file away; who may not keeps it, as an editor does.
      _ = fchown(descriptor, status.st_uid, status.st_gid)
    }
    guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else { throw DataError.unwritable(path, errno) }
  }

  /// Brings what was written to the disk, where the file system has one.
  borrowing func sync() throws(DataError) {
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
      throw DataError.unwritable(path, errno)
    }
  }
}

extension DataError {
  /// `path` cannot be written for the system's reason `number`.
  static func unwritable(_ path: String, _ number: Int32) -> DataError {
    unwritable(
      path, systemMessage(number), remedy: "Check the folder, its permissions and the free space")
  }

  /// `path` cannot be written for `reason`.
  static func unwritable(_ path: String, _ reason: String, remedy: Remedy) -> DataError {
    DataError(.unwritable, file: path, "cannot be written: \(reason)", remedy: remedy)
  }
}

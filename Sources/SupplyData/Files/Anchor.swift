import Platform

/// A file of a transaction in one folder, locked as long as the transaction goes on.
///
/// The lock ends with the process, however that ends: another run that gets it knows that nobody needs the hidden
/// files any more.
final class Anchor {
  /// The file.
  let path: String
  private let descriptor: Int32

  /// Makes the anchor of the transaction `names` in `folder`.
  ///
  /// - Throws: ``DataError`` of kind `unwritable`, with `target` as the file.
  init(_ names: HiddenNames, in folder: String, for target: String) throws(DataError) {
    path = "\(folder)/\(names.anchor)"
    // Before the file is there: a signal that comes in between would leave it.
    Interruption.register(path)
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let reason = errno
      Interruption.unregister(path)
      throw .unwritable(target, reason)
    }
    // Where the file system has no locks, nobody else gets one either and nothing is swept.
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
  }

  /// Takes over the anchor at `path` of a run that has ended; nil where that run goes on, where there is no anchor, or
  /// where it is another user's.
  init?(abandoned path: String) {
    self.path = path
    descriptor = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), flock(descriptor, LOCK_EX | LOCK_NB) == 0
    else { return nil }
  }

  deinit { if descriptor >= 0 { unlockAndClose(descriptor) } }

  /// Writes where the journal lies, seen from the anchor's folder.
  func point(to journal: String) throws(DataError) {
    let bytes = Array(journal.utf8)
    guard pwrite(descriptor, bytes, bytes.count, 0) == bytes.count, fsync(descriptor) == 0 || errno == EINVAL
    else { throw .unwritable(path, errno) }
  }

  /// Where the journal lies, seen from the anchor's folder; nil where the transaction had none yet.
  var journal: String? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }

  /// Removes the file.
  func remove() {
    unlink(path)
    Interruption.unregister(path)
  }
}

import Platform

/// The right to change the tables of a folder, which one run has at a time.
///
/// The lock is the file `.oreflow-lock.partial`, which tells whose it is; the system takes the lock away when the
/// process ends, however it ends, so a file that is left behind locks nobody out.
public final class FolderLock {
  /// The folder.
  public let folder: String
  private let path: String
  private var descriptor: Int32 = -1
  private let createdFolders: [String]

  /// Takes the lock of `folder`, which is made where it is not there.
  ///
  /// - Throws: ``DataError`` of kind `unwritable` that names the owner where another run has the lock, and where the
  ///   folder cannot be written.
  public init(_ folder: String) throws(DataError) {
    self.folder = folder
    path = "\(folder)/\(HiddenNames.prefix)lock.partial"
    createdFolders = try Folder.make(folder)
    while descriptor < 0 {
      let opened = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
      guard opened >= 0 else { throw .unwritable(folder, errno) }
      guard flock(opened, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
        let owner = Self.owner(opened)
        close(opened)
        throw DataError(
          .unwritable, file: folder, "is being changed by \(owner)",
          remedy: "Wait until that run has ended, then start this one again")
      }
      // The owner before may have removed the file between the opening and the lock.
      var (mine, there) = (stat(), stat())
      if fstat(opened, &mine) == 0, lstat(path, &there) == 0, mine.st_ino == there.st_ino,
        mine.st_dev == there.st_dev
      {
        descriptor = opened
      } else {
        close(opened)
      }
    }
    sign()
    Interruption.register(path)
    // A run that was killed has left files in the folders of its tables, which this run may have no reason to write.
    for name in Folder.names(in: folder, beginning: "") where name != ".." {
      Litter.sweep("\(folder)/\(name)")
    }
  }

  deinit {
    guard descriptor >= 0 else { return }
    unlink(path)
    Interruption.unregister(path)
    unlockAndClose(descriptor)
    // A folder into which nothing came is no use to anybody.
    Folder.remove(createdFolders)
  }

  /// Writes who has the lock: process, machine and time.
  private func sign() {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, 255)
    let host = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let text =
      "process \(getpid()) on \(host), since \(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-"
      + "\(two(parts.tm_mday)) \(two(parts.tm_hour)):\(two(parts.tm_min)) UTC"
    ftruncate(descriptor, 0)
    // The lock holds without the text too; only the message of another run would be shorter.
    _ = pwrite(descriptor, text, text.utf8.count, 0)
  }

  private static func owner(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let text = count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : ""
    let isPlain = !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F }
    return isPlain ? "another run (\(text))" : "another run"
  }
}

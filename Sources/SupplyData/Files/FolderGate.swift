import Platform

/// Keeps those who open the files of a folder and those who rename files in it apart.
///
/// It is a lock on the folder itself, so readers need no permission to write and nothing is left behind. Readers share
/// it for the moment in which they open the files; whoever renames has it alone. It opens when the value is gone.
final class FolderGate {
  private let descriptor: Int32
  /// How long is waited for the others: opening and renaming take milliseconds.
  private static let patience = 10.0

  /// The gate of `folder`; nil where it cannot be opened.
  init?(_ folder: String) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
  }

  // Closing alone would leave the lock to a child process that was forked meanwhile.
  deinit {
    leave()
    _ = Platform.close(descriptor)
  }

  /// Waits until nobody renames; false where that takes too long.
  func enter() -> Bool { wait(LOCK_SH) }

  /// Waits until nobody opens and keeps all out; false where that takes too long.
  func close() -> Bool { wait(LOCK_EX) }

  /// Lets the others in.
  func leave() { _ = flock(descriptor, LOCK_UN) }

  private func wait(_ lock: Int32) -> Bool {
    for _ in 0..<Int(Self.patience / 0.005) {
      if flock(descriptor, lock | LOCK_NB) == 0 { return true }
      // A file system without locks cannot keep anybody apart: the renames are as fast as they can be.
      guard errno == EWOULDBLOCK || errno == EINTR else { return true }
      usleep(5000)
    }
    return false
  }
}

import Platform
import Synchronization

/// Removes hidden files, and folders that are empty then, when a signal ends the program.
public enum Interruption {
  /// Where the paths of the hidden files are while they are there, as C strings that the handler can read.
  nonisolated(unsafe) private static let slots: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
    let slots = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
    slots.initialize(repeating: nil, count: capacity)
    return slots
  }()
  private static let capacity = 4096
  private static let places = Mutex<[String: Int]>([:])
  private static let isInstalled = Atomic<Bool>(false)
  /// How many transactions are between their first and last rename.
  private static let renaming = Atomic<Int>(0)
  /// The signal that came meanwhile; 0 for none.
  private static let pending = Atomic<Int32>(0)

  /// From now on SIGINT, SIGTERM and SIGHUP first remove the hidden files, and then end the program as they would;
  /// a signal that is ignored, as under `nohup`, stays so. A program calls it once, a library never does.
  public static func cleanUp() {
    _ = slots
    isInstalled.store(true, ordering: .sequentiallyConsistent)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var before = sigaction()
      sigaction(number, nil, &before)
      guard before.handler == nil else { continue }
      signal(number) { Interruption.end($0) }
    }
  }

  /// Does what an asynchronous signal may: looks at memory and calls `unlink` and `rmdir`.
  private static func end(_ number: Int32) {
    if renaming.load(ordering: .sequentiallyConsistent) > 0 {
      pending.store(number, ordering: .sequentiallyConsistent)
      return
    }
    for place in 0..<capacity {
      if let path = slots[place] { unlink(path) }
    }
    // A folder is no file to `unlink`, and one that still holds something stays.
    for place in 0..<capacity {
      if let path = slots[place] { rmdir(path) }
    }
    signal(number, SIG_DFL)
    kill(getpid(), number)
  }

  /// Remembers that `path` is to be removed: a file, or a folder, which is registered after the folders in it.
  static func register(_ path: String) {
    guard isInstalled.load(ordering: .relaxed) else { return }
    places.withLock { places in
      // Without a free place the file stays for the next run to sweep.
      guard places[path] == nil, let place = (0..<capacity).first(where: { slots[$0] == nil }) else { return }
      places[path] = place
      slots[place] = strdup(path)
    }
  }

  /// Forgets `path`.
  static func unregister(_ path: String) {
    guard isInstalled.load(ordering: .relaxed) else { return }
    places.withLock { places in
      // The bytes are not freed: a handler may be reading them.
      if let place = places.removeValue(forKey: path) { slots[place] = nil }
    }
  }

  /// Runs `body`, the renames of a transaction, before any signal ends the program.
  static func deferring<Result>(
    _ body: () throws(DataError) -> Result
  ) throws(DataError) -> Result {
    renaming.add(1, ordering: .sequentiallyConsistent)
    defer {
      if renaming.subtract(1, ordering: .sequentiallyConsistent).newValue == 0 {
        let number = pending.exchange(0, ordering: .sequentiallyConsistent)
        if number != 0 { kill(getpid(), number) }
      }
    }
    return try body()
  }
}

/// A file that is written piece by piece under a hidden name beside its target, for ``WholeFile`` to commit.
///
/// Memory is one buffer, however long the file. A file that is not committed is gone with the value.
public final class PartialFile {
  private let transaction = Transaction()
  private var writer: FileWriter?
  private var buffer: [UInt8] = []
  private static let chunk = 1 << 20

  /// Begins the file for `path`, making the folders above it.
  ///
  /// - Throws: ``DataError`` of kind `unwritable` with the system's reason.
  public init(for path: String) throws(DataError) {
    writer = try transaction.begin(path)
    buffer.reserveCapacity(Self.chunk + 4096)
  }

  /// Appends `bytes`.
  public func append(_ bytes: some Sequence<UInt8>) throws(DataError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.chunk { try flush() }
  }

  /// Brings what was appended to the disk, closes the file, and returns the transaction that it belongs to.
  func finish() throws(DataError) -> Transaction {
    try flush()
    try writer?.sync()
    writer = nil
    return transaction
  }

  private func flush() throws(DataError) {
    try writer?.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

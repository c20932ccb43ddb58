/// A number of bytes that prints itself in the unit in which it is whole or has one decimal.
public struct ByteCount: Sendable, Hashable, CustomStringConvertible {
  /// The number of bytes.
  public let bytes: Int

  /// `bytes` bytes.
  public init(_ bytes: Int) { self.bytes = bytes }

  /// `512 bytes`, `8 MiB` or `1.5 GiB`.
  public var description: String {
    for (shift, unit) in [(30, "GiB"), (20, "MiB"), (10, "KiB")] where bytes >= 1 << shift {
      let rest = bytes & ((1 << shift) - 1)
      let tenths = (bytes >> shift) * 10 + ((rest * 10) >> shift)
      return tenths % 10 == 0 ? "\(tenths / 10) \(unit)" : "\(tenths / 10).\(tenths % 10) \(unit)"
    }
    return bytes == 1 ? "1 byte" : "\(bytes) bytes"
  }
}

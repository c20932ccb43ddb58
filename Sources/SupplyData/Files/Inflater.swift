import CZlib
import Platform

/// Unpacks deflated bytes as they are read, by zlib.
///
/// Memory is one buffer and the window of zlib, however long the file. Reference: RFC 1950 to 1952.
final class Inflater {
  /// What stands around the deflated bytes.
  enum Wrapping {
    /// The header and the checksum of gzip; several such files one behind another are one.
    case gzip
    /// Nothing, as in a ZIP archive, which gives the length of the packed bytes, the checksum (CRC-32) and whether they
    /// are packed at all elsewhere.
    case none(length: Int, checksum: UInt, isDeflated: Bool)
  }

  private var stream = z_stream()
  /// The packed bytes that were read last.
  private let input: UnsafeMutablePointer<UInt8>
  private static let capacity = 1 << 16
  private let wrapping: Wrapping
  /// How many packed bytes may still be read.
  private var rest: Int
  private var checksum: UInt
  private var isAtEnd = false

  init(_ wrapping: Wrapping) {
    self.wrapping = wrapping
    input = .allocate(capacity: Self.capacity)
    checksum = crc32(0, nil, 0)
    let bits: Int32
    switch wrapping {
    case .gzip: (bits, rest) = (15 + 16, .max)
    case .none(let length, _, _): (bits, rest) = (-15, length)
    }
    // Without memory for its window zlib says so at the first reading.
    inflateInit2_(&stream, bits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    inflateEnd(&stream)
    input.deallocate()
  }

  /// Puts at most `count` unpacked bytes at `start` and returns how many; 0 at the end.
  ///
  /// - Parameters:
  ///   - name: What messages call the file.
  ///   - source: Reads packed bytes: at most as many as there is room for, 0 at the end.
  /// - Throws: ``DataError`` of kind `badData` where the packed bytes are damaged or end too early.
  func read(
    into start: UnsafeMutableRawPointer, count: Int, name: String,
    from source: (UnsafeMutableRawPointer, Int) throws(DataError) -> Int
  ) throws(DataError) -> Int {
    guard count > 0, !isAtEnd else { return 0 }
    let output = start.assumingMemoryBound(to: UInt8.self)
    if case .none(_, let wanted, isDeflated: false) = wrapping {
      let got = rest > 0 ? try source(start, min(count, rest)) : 0
      guard got > 0 || rest == 0 else { throw Self.damaged(name, "ends in the middle of its bytes") }
      rest -= got
      isAtEnd = rest == 0
      try check(output, got, wanted, name)
      return got
    }
    let room = min(count, 1 << 30)
    (stream.next_out, stream.avail_out) = (output, UInt32(room))
    while stream.avail_out == UInt32(room) {
      if stream.avail_in == 0, rest > 0 {
        let got = try source(input, min(Self.capacity, rest))
        rest -= got
        (stream.next_in, stream.avail_in) = (input, UInt32(got))
      }
      let code = inflate(&stream, Z_NO_FLUSH)
      if code == Z_STREAM_END {
        guard try hasMore(source) else { break }
      } else if code == Z_BUF_ERROR {
        throw Self.damaged(name, "ends in the middle of its packed bytes")
      } else if code != Z_OK {
        throw Self.damaged(name, stream.msg.map { String(cString: $0) } ?? "cannot be unpacked")
      }
    }
    let got = room - Int(stream.avail_out)
    if case .none(_, let wanted, _) = wrapping { try check(output, got, wanted, name) }
    return got
  }

  /// Adds `count` bytes to the checksum, which at the end must be the one that is `wanted`.
  private func check(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ wanted: UInt, _ name: String
  ) throws(DataError) {
    checksum = crc32(checksum, bytes, UInt32(count))
    guard !isAtEnd || checksum == wanted else { throw Self.damaged(name, "its checksum differs") }
  }

  /// Whether another packed file follows the one that has ended.
  private func hasMore(
    _ source: (UnsafeMutableRawPointer, Int) throws(DataError) -> Int
  ) throws(DataError) -> Bool {
    if case .gzip = wrapping {
      if stream.avail_in == 0 {
        let got = try source(input, Self.capacity)
        (stream.next_in, stream.avail_in) = (input, UInt32(got))
      }
      if stream.avail_in > 0, inflateReset(&stream) == Z_OK { return true }
    }
    isAtEnd = true
    return false
  }

  private static func damaged(_ name: String, _ problem: String) -> DataError {
    DataError(
      .badData, file: name, "cannot be unpacked: \(problem)",
      remedy: "The file is damaged: fetch it from its source again")
  }
}

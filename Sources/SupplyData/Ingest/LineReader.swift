import Glibc

/// Reads the lines of a file as bytes, a chunk at a time; memory does not grow with the file.
struct LineReader: ~Copyable {
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8]
  private var position = 0
  private var limit = 0
  private var isEnd = false

  /// The longest line: 1 MiB.
  private static let longest = 1 << 20

  /// Opens `path`; nil stands for a file without lines.
  init(path: String?) throws(DataError) {
    self.path = path ?? ""
    descriptor = path.map { open($0, O_RDONLY | O_CLOEXEC) } ?? -1
    let reason = errno
    buffer = Array(repeating: 0, count: path == nil ? 1 : Self.longest)
    isEnd = path == nil
    guard path == nil || descriptor >= 0 else {
      throw DataError(
        .badData, file: self.path, "cannot be opened: \(systemMessage(reason))",
        remedy: "Check that the file is there and may be read")
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Puts the next line, without its end, into `line`; false at the end of the file.
  mutating func next(into line: inout [UInt8]) throws(DataError) -> Bool {
    line.removeAll(keepingCapacity: true)
    while true {
      if let end = buffer[position..<limit].firstIndex(of: UInt8(ascii: "\n")) {
        line.append(contentsOf: buffer[position..<end])
        position = end + 1
        return true
      }
      if isEnd {
        line.append(contentsOf: buffer[position..<limit])
        position = limit
        return !line.isEmpty
      }
      try refill()
    }
  }

  private mutating func refill() throws(DataError) {
    let held = limit - position
    guard held < buffer.count else {
      throw DataError(
        .badData, file: path, "a line is longer than \(Self.longest >> 20) MiB",
        remedy: "Restore the file from its source")
    }
    if position > 0 { buffer.replaceSubrange(0..<held, with: Array(buffer[position..<limit])) }
    (position, limit) = (0, held)
    while true {
      let space = buffer.count - held
      let got = buffer.withUnsafeMutableBytes { raw -> Int in
        Glibc.read(descriptor, raw.baseAddress.map { $0 + held }, space)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else {
        throw DataError(.badData, file: path, "cannot be read: \(systemMessage(errno))")
      }
      limit += got
      isEnd = got == 0
      return
    }
  }
}

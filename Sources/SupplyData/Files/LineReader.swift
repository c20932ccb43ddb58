import Platform

/// Reads the lines of a file as bytes, a chunk at a time; memory does not grow with the file.
package struct LineReader: ~Copyable {
  private let path: String
  private let file: FileReader?
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var position = 0
  private var limit = 0
  private var isEnd = false

  /// The longest line: 1 MiB.
  private static let longest = 1 << 20

  /// Opens `path`; nil stands for a file without lines.
  package init(path: String?) {
    self.path = path ?? ""
    if let path { file = FileReader(path: path) } else { file = nil }
    buffer = .allocate(capacity: path == nil ? 1 : Self.longest)
    isEnd = path == nil
  }

  deinit { buffer.deallocate() }

  /// Puts the next line, without its end, into `line`; false at the end of the file.
  package mutating func next(into line: inout [UInt8]) throws(DataError) -> Bool {
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
    let pending = limit - position
    guard pending < buffer.count else {
      throw DataError(
        .badData, file: path, "a line is longer than \(ByteCount(Self.longest))",
        remedy: "Restore the file from its source")
    }
    guard let start = buffer.baseAddress else { return }
    if position > 0 { memmove(start, start + position, pending) }
    (position, limit) = (0, pending)
    let count = try file?.read(into: start + pending, count: buffer.count - pending) ?? 0
    limit += count
    isEnd = count == 0
  }
}

import Platform

/// How the bytes of a file become text.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8; other bytes are refused with their place.
  case utf8
  /// ISO 8859-1, in which every byte is a character, with the letters of Windows-1252 at 0x80 to 0x9F.
  case latin1
}

/// The lines of a file, one after another, as UTF-8: memory does not grow with the file.
///
/// Lines end with LF, CRLF or CR; a byte-order mark at the start is passed over. What is not text is refused with line
/// and column.
struct LineReader: ~Copyable {
  /// A longer line is refused: 256 MiB.
  static let longestLine = 1 << 28
  /// How much is read before anything is said of the format.
  private static let headSize = 1 << 16

  let name: String
  /// The number of the present line, from 1.
  private(set) var number = 0
  private let encoding: TextEncoding
  private let descriptor: Int32
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 18
  private var position = 0
  private var limit = 0
  private var atEnd = false
  private var start = 0
  private var end = 0
  private var nextNumber = 1
  /// Whether the buffer may hold a byte above ASCII, or a carriage return.
  private var hasHighBytes = false
  private var hasReturns = false

  init(path: String, encoding: TextEncoding) throws(GraphFileError) {
    name = path
    self.encoding = encoding
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    let reason = String(cString: strerror(errno))
    buffer = .allocate(capacity: capacity)
    guard descriptor >= 0 else {
      throw GraphFileError(
        path, "cannot be opened: \(reason)", .edit("Check that the file is there and may be read"))
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw GraphFileError(path, "is a folder, not a file", .edit("Name a file of edges"))
    }
    while limit < Self.headSize, !atEnd { try refill() }
    if limit >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { position = 3 }
    try refuseBinaries()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    buffer.deallocate()
  }

  /// The bytes read so far that no line has taken, at least 64 KiB unless the file is shorter.
  var head: [UInt8] { Array(UnsafeBufferPointer(start: buffer + position, count: limit - position)) }

  /// Whether ``head`` is all there is.
  var headIsWhole: Bool { atEnd }

  /// Goes to the next line; false at the end of the file.
  ///
  /// - Parameter joinsQuoted: whether a line goes on where it ends inside double quotes.
  mutating func next(joinsQuoted: Bool = false) throws(GraphFileError) -> Bool {
    var searched = 0
    number = nextNumber
    while true {
      if let found = lineEnd(from: position + searched) {
        if joinsQuoted, endsInsideQuotes(position, found.end) {
          searched = found.next - position
          nextNumber += 1
          continue
        }
        (start, end) = (position, found.end)
        position = found.next
        nextNumber += 1
        try checkText()
        return true
      }
      if atEnd {
        if position == limit { return false }
        if joinsQuoted, endsInsideQuotes(position, limit) {
          throw GraphFileError(
            name, line: number, "a quote is opened and never closed",
            .edit("Put the whole field in quotes and double the quotes inside it"))
        }
        (start, end) = (position, limit)
        position = limit
        nextNumber += 1
        try checkText()
        return true
      }
      searched = 0
      nextNumber = number
      try refill()
    }
  }

  /// The bytes of the present line without its end, valid until the next.
  @inline(__always)
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: buffer + start, count: end - start) }

  /// The present line as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An error at the present line.
  func fault(_ problem: String, _ remedy: GraphFileError.Remedy) -> GraphFileError {
    GraphFileError(name, line: number, problem, remedy)
  }

  // MARK: - Scanning

  /// Where the line that goes on at `from` ends and the next begins; nil where more must be read to tell.
  @inline(__always)
  private func lineEnd(from: Int) -> (end: Int, next: Int)? {
    let base = UnsafeRawPointer(buffer)
    let feed = memchr(base + from, 0x0A, limit - from).map { UnsafeRawPointer($0) - base }
    if hasReturns, let found = memchr(base + from, 0x0D, (feed ?? limit) - from) {
      let place = UnsafeRawPointer(found) - base
      if place + 1 == limit { return atEnd ? (place, limit) : nil }
      return (place, buffer[place + 1] == 0x0A ? place + 2 : place + 1)
    }
    return feed.map { ($0, $0 + 1) }
  }

  private func endsInsideQuotes(_ from: Int, _ to: Int) -> Bool {
    guard memchr(buffer + from, 0x22, to - from) != nil else { return false }
    var isInside = false
    for index in from..<to where buffer[index] == 0x22 { isInside.toggle() }
    return isInside
  }

  /// Moves what is unread to the front and reads more; sets `atEnd` when the file has no more.
  private mutating func refill() throws(GraphFileError) {
    if position > 0 {
      memmove(buffer, buffer + position, limit - position)
      limit -= position
      position = 0
    }
    // Latin-1 may treble in UTF-8.
    if limit > capacity / 4 {
      guard capacity < Self.longestLine else {
        throw GraphFileError(
          name, line: number, "the line is longer than \(Self.longestLine >> 20) MiB",
          .edit("Check that the file is a list of edges"))
      }
      let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
      memcpy(wider, buffer, limit)
      buffer.deallocate()
      buffer = wider
      capacity *= 2
    }
    let room = encoding == .utf8 ? capacity - limit : (capacity - limit) / 3
    var got = read(descriptor, buffer + limit, room)
    while got < 0, errno == EINTR { got = read(descriptor, buffer + limit, room) }
    guard got >= 0 else {
      throw GraphFileError(
        name, "cannot be read: \(String(cString: strerror(errno)))", .edit("Check the file and its medium"))
    }
    atEnd = got == 0
    lookOver(limit..<limit + got)
    limit += encoding == .latin1 && hasHighBytes ? widen(limit..<limit + got) : got
  }

  /// Sees whether new bytes hold any above ASCII or a carriage return.
  private mutating func lookOver(_ range: Range<Int>) {
    var (all, returns) = (0 as UInt8, false)
    for index in range {
      all |= buffer[index]
      returns = returns || buffer[index] == 0x0D
    }
    hasHighBytes = hasHighBytes || all >= 0x80
    hasReturns = hasReturns || returns
  }

  /// Writes Latin-1 bytes as UTF-8 in their place; returns how many they are now.
  private func widen(_ range: Range<Int>) -> Int {
    let narrow = Array(UnsafeBufferPointer(start: buffer + range.lowerBound, count: range.count))
    var place = range.lowerBound
    for byte in narrow {
      for unit in UTF8.encode(Self.character(byte)).map(Array.init) ?? [] {
        buffer[place] = unit
        place += 1
      }
    }
    return place - range.lowerBound
  }

  private static func character(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? special[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The characters of 0x80 to 0x9F in Windows-1252, where Latin-1 has controls that no name holds.
  private static let special = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  // MARK: - What is not text

  private func refuseBinaries() throws(GraphFileError) {
    let start = UnsafeBufferPointer(start: buffer, count: min(limit, 4))
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      throw GraphFileError(name, line: 1, "is UTF-16 text", .edit("Save the file as UTF-8"))
    }
    if start.starts(with: [0x1F, 0x8B]) || start.starts(with: [0x50, 0x4B, 3, 4])
      || start.starts(with: [0x42, 0x5A, 0x68])
    {
      throw GraphFileError(name, "is compressed", .edit("Unpack the file first"))
    }
  }

  private func checkText() throws(GraphFileError) {
    guard hasHighBytes || memchr(buffer + start, 0, end - start) != nil else { return }
    if let zero = bytes.firstIndex(of: 0) {
      throw fault(
        "holds a NUL byte in column \(zero + 1)", .edit("Restore the file: it is damaged or no text"))
    }
    if String(validating: bytes, as: UTF8.self) != nil { return }
    var decoder = Unicode.UTF8.ForwardParser()
    var (input, column) = (bytes.makeIterator(), 1)
    while case .valid = decoder.parseScalar(from: &input) { column += 1 }
    throw fault("the character in column \(column) is not UTF-8", .nameEncoding)
  }
}

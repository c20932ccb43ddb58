import Platform

/// A streaming reader of comma-separated values (RFC 4180) that knows where it is.
///
/// Records end with LF or CRLF; a byte-order mark at the very start is skipped; blank lines are skipped. A lone
/// carriage return, a NUL byte, bytes that the encoding does not allow, a quote in the middle of a field, an
/// unclosed quote and a record with more or fewer fields than the header are errors that name file and line.
///
/// Memory does not grow with the file: one buffer holds the record being read, at most
/// ``longestRecord`` bytes. A pass costs O(bytes).
public struct CSVReader: ~Copyable {
  /// How the bytes of the file become text.
  public enum Encoding: Sendable {
    /// UTF-8, the encoding of Oreflow's own tables.
    case utf8
    /// Windows code page 1252, which some publishers use.
    case windows1252
  }

  /// The longest record that is read: 8 MiB.
  public static var longestRecord: Int { 8 << 20 }

  /// The file's name as messages print it.
  public let name: String
  /// The names in the first record.
  public private(set) var header: [String] = []
  /// The line on which the present record begins, counted from 1.
  public private(set) var line = 0
  /// The number of fields of the present record.
  public var count: Int { fieldCount }

  private let encoding: Encoding
  /// The file; nil where the bytes are all in the buffer.
  private let file: FileReader?
  /// The file's length, where it is known.
  private let length: Int?
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var position = 0
  /// The bytes that were read before those in the buffer.
  private var consumed = 0
  private var limit = 0
  private var atEnd = false
  private var nextLine = 1
  private var fieldCount = 0
  private var starts: UnsafeMutablePointer<Int>
  private var ends: UnsafeMutablePointer<Int>
  private var doubled: UnsafeMutablePointer<Bool>
  private var fieldCapacity = 64
  /// The texts given out last, ``slots`` for each column: most fields repeat one of the names above them.
  private var remembered: [Remembered] = []
  /// The slots of a column in ``remembered``.
  static let slots = 256
  /// The slot of the field whose text was asked for last.
  private(set) var slot = 0
  /// Whether that text was the one its slot held already.
  private(set) var isRepeated = false

  /// A text with the last of its bytes, by which it has its slot: names of a column differ most there.
  private struct Remembered {
    var text = ""
    var end: UInt64 = 0
  }

  /// Opens `path` and reads its header; messages call the file `name`.
  public init(path: String, name: String? = nil, encoding: Encoding = .utf8) throws(DataError) {
    let file = FileReader(path: path, name: name)
    let length = file.length
    let capacity = 1 << 18
    self.init(
      file, length: length, name: name ?? path, encoding,
      capacity: length.map { min($0 + 1, capacity) } ?? capacity)
    try refill()
    skipMark()
    try readHeader()
  }

  /// Reads `bytes`, which messages call the file `name`, and their header.
  public init(bytes: [UInt8], name: String, encoding: Encoding = .utf8) throws(DataError) {
    self.init(nil, length: bytes.count, name: name, encoding, capacity: max(bytes.count, 1))
    buffer.update(from: bytes, count: bytes.count)
    limit = bytes.count
    atEnd = true
    skipMark()
    try readHeader()
  }

  private init(
    _ file: consuming FileReader?, length: Int?, name: String, _ encoding: Encoding, capacity: Int
  ) {
    self.file = file
    self.length = length
    self.name = name
    self.encoding = encoding
    self.capacity = capacity
    buffer = Self.room(for: capacity)
    starts = .allocate(capacity: fieldCapacity)
    ends = .allocate(capacity: fieldCapacity)
    doubled = .allocate(capacity: fieldCapacity)
  }

  /// A buffer for `capacity` bytes, with those that ``Marks`` may look at beyond them.
  private static func room(for capacity: Int) -> UnsafeMutablePointer<UInt8> {
    let room = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + 7)
    (room + capacity).initialize(repeating: 0, count: 7)
    return room
  }

  deinit {
    buffer.deallocate()
    starts.deallocate()
    ends.deallocate()
    doubled.deallocate()
  }

  /// Goes to the next record; false at the end of the file.
  ///
  /// - Throws: ``DataError`` when the record is malformed or has another number of fields than the header.
  public mutating func next() throws(DataError) -> Bool {
    guard try nextRecord() else { return false }
    guard fieldCount == header.count else {
      throw DataError(
        .badData, file: name, line: line,
        "has \(fieldCount) \(fieldCount == 1 ? "field" : "fields"), the header has \(header.count)",
        remedy: "Give the row as many fields as the header; a field that holds a comma stands in quotes")
    }
    return true
  }

  /// About how many records the file has, from the bytes of the first `count`, at most 131,072; `count` where its
  /// length is not known.
  func expectedRecords(after count: Int) -> Int {
    guard let length, consumed + position > 0 else { return count }
    // Half more, as the first records are often the longest; room that is never written to costs nothing.
    return max(count, min(1 << 17, length / 2 * 3 / ((consumed + position) / max(count, 1) + 1)))
  }

  /// Whether the field of `column` is empty.
  public func isEmpty(_ column: Int) -> Bool { starts[column] == ends[column] }

  /// The raw bytes of the field of `column`, valid inside `body`; doubled quotes are still doubled.
  public func withBytes<Result>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(
      UnsafeBufferPointer(start: buffer + starts[column], count: ends[column] - starts[column]))
  }

  /// The text of the field of `column`.
  ///
  /// - Throws: ``DataError`` when the bytes are not text in the file's encoding.
  public mutating func text(_ column: Int) throws(DataError) -> String {
    let bytes = UnsafeBufferPointer(start: buffer + starts[column], count: ends[column] - starts[column])
    let plain = !doubled[column]
    let end = Self.end(of: bytes)
    slot = Int(truncatingIfNeeded: (end &* 0x9E37_79B9_7F4A_7C15) >> 56)
    let place = column * Self.slots + slot
    let isKept = place < remembered.count
    isRepeated =
      isKept && plain && encoding == .utf8 && remembered[place].end == end
      && (bytes.count > 8
        ? remembered[place].text.hasBytes(bytes) : remembered[place].text.utf8.count == bytes.count)
    if isRepeated { return remembered[place].text }
    let decoded: String?
    switch encoding {
    case .utf8:
      decoded =
        plain
        ? String(validating: bytes, as: UTF8.self) : String(validating: undoubled(bytes), as: UTF8.self)
    case .windows1252:
      decoded = plain ? windows1252(bytes) : windows1252(undoubled(bytes))
    }
    guard let decoded else {
      throw fault(
        column, "holds bytes that are not \(encoding == .utf8 ? "UTF-8" : "Windows-1252") text",
        remedy: encoding == .utf8
          ? "Save the file as UTF-8" : "Check that the file is the publisher's original")
    }
    if isKept { remembered[place] = Remembered(text: decoded, end: end) }
    return decoded
  }

  /// The last eight of `bytes`, which lie in a buffer, or all of them where they are fewer.
  private static func end(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return 0 }
    let word = Marks.word(at: start + max(0, bytes.count - 8))
    return bytes.count < 8 ? word & ((1 << (8 * UInt64(bytes.count))) - 1) : word
  }

  /// An error at the present record in `column`.
  public func fault(_ column: Int, _ problem: String, remedy: Remedy = .none) -> DataError {
    DataError(
      .badData, file: name, line: line,
      column: header.indices.contains(column) ? header[column] : "\(column + 1)", problem, remedy: remedy)
  }

  // MARK: - Scanning

  private mutating func readHeader() throws(DataError) {
    guard try nextRecord() else {
      throw DataError(
        .badData, file: name, line: 1, "is empty; a header row was expected",
        remedy: "Restore the file from its source")
    }
    header.reserveCapacity(fieldCount)
    remembered = Array(repeating: Remembered(), count: fieldCount * Self.slots)
    for column in 0..<fieldCount { header.append(try text(column)) }
  }

  /// Passes over a byte-order mark.
  private mutating func skipMark() {
    if limit >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { position = 3 }
  }

  /// Moves what is unread to the front and reads more; sets `atEnd` when the file has no more.
  private mutating func refill() throws(DataError) {
    if position > 0 {
      memmove(buffer, buffer + position, limit - position)
      limit -= position
      consumed += position
      position = 0
    }
    if limit == capacity {
      guard capacity < Self.longestRecord else {
        throw DataError(
          .badData, file: name, line: nextLine,
          "a record is longer than \(Self.longestRecord >> 20) MiB",
          remedy: "Look for a quote that is never closed")
      }
      let wider = Self.room(for: capacity * 2)
      memcpy(wider, buffer, limit)
      buffer.deallocate()
      buffer = wider
      capacity *= 2
    }
    let got = try file?.read(into: buffer + limit, count: capacity - limit) ?? 0
    limit += got
    atEnd = got == 0
  }

  private mutating func nextRecord() throws(DataError) -> Bool {
    while true {
      if position == limit {
        if atEnd { return false }
        try refill()
        continue
      }
      switch try scanRecord() {
      case .record: return true
      case .blank: continue
      case .needsMore: try refill()
      }
    }
  }

  private enum Scan { case record, blank, needsMore }

  /// Scans one record from `position`; leaves everything as it was when the buffer ends before the record.
  private mutating func scanRecord() throws(DataError) -> Scan {
    let bytes = buffer
    let stop = limit
    var (starts, ends, doubled) = (starts, ends, doubled)
    var count = 0
    var index = position
    var lines = 0
    var marks = Marks(in: bytes, from: index, to: stop)
    line = nextLine
    while true {
      if count == fieldCapacity {
        widenFields()
        (starts, ends, doubled) = (self.starts, self.ends, self.doubled)
      }
      var isDoubled = false
      if index < stop, bytes[index] == quote {
        index += 1
        starts[count] = index
        while true {
          while index < stop, bytes[index] != quote {
            if bytes[index] == newline { lines += 1 }
            if bytes[index] == 0 { throw scanFault(lines, "holds a NUL byte", isDamaged) }
            index += 1
          }
          if index + 1 >= stop, !atEnd { return .needsMore }
          if index == stop { throw scanFault(0, "a quote is opened and never closed", closeQuote) }
          if index + 1 < stop, bytes[index + 1] == quote {
            isDoubled = true
            index += 2
            continue
          }
          break
        }
        ends[count] = index
        index += 1
        if index < stop, bytes[index] != comma, bytes[index] != newline, bytes[index] != carriageReturn {
          throw scanFault(lines, "text follows a closing quote", closeQuote)
        }
        marks = Marks(in: bytes, from: index + 1, to: stop)
      } else {
        starts[count] = index
        repeat { index = marks.next() } while index < stop && bytes[index] == tab
        if index < stop, bytes[index] == quote {
          throw scanFault(lines, "a quote stands inside a field that does not begin with one", closeQuote)
        }
        ends[count] = index
      }
      doubled[count] = isDoubled
      count += 1
      guard index < stop else {
        if !atEnd { return .needsMore }
        break
      }
      let end = bytes[index]
      if end == comma {
        index += 1
        continue
      }
      if end == carriageReturn {
        if index + 1 == stop, !atEnd { return .needsMore }
        guard index + 1 < stop, bytes[index + 1] == newline else {
          throw scanFault(
            lines, "holds a carriage return that is not followed by a line feed",
            "Save the file with LF or CRLF line ends")
        }
        index += 1
      } else if end != newline {
        throw scanFault(lines, end == 0 ? "holds a NUL byte" : "holds the control byte \(end)", isDamaged)
      }
      index += 1
      lines += 1
      break
    }
    nextLine += lines
    position = index
    fieldCount = count
    return count == 1 && starts[0] == ends[0] ? .blank : .record
  }

  /// The places of commas, quotes and control bytes, one after another.
  ///
  /// Eight bytes are looked at once. What the buffer holds beyond `stop` is looked at and not taken.
  private struct Marks {
    private let bytes: UnsafeMutablePointer<UInt8>
    private let stop: Int
    /// The first of the eight bytes.
    private var base: Int
    /// The highest bit of each of them that is marked and was not given out.
    private var found: UInt64 = 0

    init(in bytes: UnsafeMutablePointer<UInt8>, from index: Int, to stop: Int) {
      self.bytes = bytes
      self.stop = stop
      base = index - 8
    }

    /// The next place; `stop` where there is none.
    mutating func next() -> Int {
      while found == 0 {
        base += 8
        guard base < stop else { return stop }
        found = Self.marked(Self.word(at: bytes + base))
      }
      let place = base + found.trailingZeroBitCount >> 3
      found &= found - 1
      return min(place, stop)
    }

    /// The eight bytes from `start` on, the first one lowest.
    static func word(at start: UnsafePointer<UInt8>) -> UInt64 {
      UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
    }

    /// The highest bit of each byte of `word` that is marked.
    private static func marked(_ word: UInt64) -> UInt64 {
      let (ones, low): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x7F7F_7F7F_7F7F_7F7F)
      /// The highest bit of each byte that is not 0: no sum of seven bits reaches the next byte.
      func filled(_ word: UInt64) -> UInt64 { (word & low) &+ low | word }
      return
        ~(filled(word ^ ones &* UInt64(comma)) & filled(word ^ ones &* UInt64(quote))
        & filled(word & (ones &* UInt64(~lastControl)))) & ~low
    }
  }

  private mutating func widenFields() {
    func wider<T>(_ old: UnsafeMutablePointer<T>, _ count: Int) -> UnsafeMutablePointer<T> {
      let new = UnsafeMutablePointer<T>.allocate(capacity: count * 2)
      new.update(from: old, count: count)
      old.deallocate()
      return new
    }
    starts = wider(starts, fieldCapacity)
    ends = wider(ends, fieldCapacity)
    doubled = wider(doubled, fieldCapacity)
    fieldCapacity *= 2
  }

  private func scanFault(_ lines: Int, _ problem: String, _ remedy: Remedy) -> DataError {
    DataError(.badData, file: name, line: nextLine + lines, problem, remedy: remedy)
  }

  private func undoubled(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      result.append(bytes[index])
      index += bytes[index] == quote ? 2 : 1
    }
    return result
  }
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let tab = UInt8(ascii: "\t")
private let lastControl: UInt8 = 0x1F
private let closeQuote: Remedy = "Put the whole field in quotes and double the quotes inside it"
private let isDamaged: Remedy = "The file is damaged or is not a CSV file: restore it from its source"

extension String {
  /// Whether the string's UTF-8 is exactly `bytes`.
  fileprivate func hasBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var copy = self
    return copy.withUTF8 { own in
      guard own.count == bytes.count else { return false }
      guard let mine = own.baseAddress, let theirs = bytes.baseAddress else { return own.isEmpty }
      return memcmp(mine, theirs, own.count) == 0
    }
  }
}

/// Text from Windows-1252 bytes; nil where a byte stands for no character.
private func windows1252(_ bytes: some Sequence<UInt8>) -> String? {
  var text = String.UnicodeScalarView()
  for byte in bytes {
    if byte < 0x80 || byte > 0x9F {
      text.append(Unicode.Scalar(byte))
    } else if let scalar = windows1252Specials[Int(byte) - 0x80] {
      text.append(scalar)
    } else {
      return nil
    }
  }
  return String(text)
}

/// The characters of 0x80 to 0x9F, where Windows-1252 differs from Latin-1.
private let windows1252Specials: [Unicode.Scalar?] = [
  "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
  nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
]

import Platform

/// The list of the files in a ZIP archive. Reference: PKWARE's APPNOTE 6.3.10, 4.3.
///
/// Encrypted files, archives of several volumes and those that need ZIP64 (4 GiB or 65,535 files) are refused.
package struct ZIPArchive {
  /// A file in the archive.
  package struct Entry {
    /// Its name there, with the folders above it.
    package let name: String
    /// Where its own header begins.
    let header: Int
    /// The length of its packed bytes.
    let length: Int
    /// The checksum of its bytes, CRC-32.
    let checksum: UInt
    /// Whether it is deflated; stored as it is otherwise.
    let isDeflated: Bool
  }

  /// The files, in the order of the list; folders are none.
  package let entries: [Entry]

  /// A path that names a file in an archive: the archive's own, a slash and the name there; nil where `path` is none.
  package static func parts(of path: String) -> (archive: String, name: String)? {
    let bytes = Array(path.utf8)
    let mark = Array(".zip/".utf8)
    guard
      let start = bytes.indices.first(where: { start in
        start + mark.count < bytes.count && zip(bytes[start...], mark).allSatisfy { $0 | 0x20 == $1 | 0x20 }
      })
    else { return nil }
    let slash = start + mark.count - 1
    return (
      String(decoding: bytes[..<slash], as: UTF8.self), String(decoding: bytes[(slash + 1)...], as: UTF8.self)
    )
  }

  /// Reads the list of the archive at `path`. O(bytes of the list).
  ///
  /// - Throws: ``DataError`` of kind `badData` where it cannot be read or is no archive that is read here.
  package init(path: String) throws(DataError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.fault(path, "cannot be opened: \(systemMessage(errno))") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.fault(path, "cannot be read") }
    let size = Int(status.st_size)
    // The end record is 22 bytes long, and a comment of up to 65,535 bytes follows.
    let tail = try Self.bytes(of: descriptor, path, from: max(0, size - 65_557), count: min(size, 65_557))
    let end = (0...max(0, tail.count - 22)).reversed().first {
      Self.starts(tail, at: $0, [0x50, 0x4B, 5, 6])
    }
    guard tail.count >= 22, let end else { throw Self.fault(path, "has no list of its files at its end") }
    let (count, length, place) = (
      Self.number(tail, end + 10, 2), Self.number(tail, end + 12, 4), Self.number(tail, end + 16, 4)
    )
    guard Self.number(tail, end + 4, 2) == 0, count < 0xFFFF, place < 0xFFFF_FFFF else {
      throw Self.fault(path, "has several volumes, or is too large for its format without ZIP64")
    }
    guard place + length <= size else { throw Self.fault(path, "is not whole") }
    entries = try Self.entries(
      in: Self.bytes(of: descriptor, path, from: place, count: length), count: count, path)
  }

  private static func entries(in list: [UInt8], count: Int, _ path: String) throws(DataError) -> [Entry] {
    var entries: [Entry] = []
    var place = 0
    for _ in 0..<count {
      guard place + 46 <= list.count, starts(list, at: place, [0x50, 0x4B, 1, 2]) else {
        throw fault(path, "has a damaged list of its files")
      }
      let nameLength = number(list, place + 28, 2)
      let next = place + 46 + nameLength + number(list, place + 30, 2) + number(list, place + 32, 2)
      guard next <= list.count else { throw fault(path, "has a damaged list of its files") }
      let name = String(decoding: list[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
      let (flags, method) = (number(list, place + 8, 2), number(list, place + 10, 2))
      let (length, header) = (number(list, place + 20, 4), number(list, place + 42, 4))
      if !name.hasSuffix("/") {
        guard flags & 1 == 0, method == 0 || method == 8, length < 0xFFFF_FFFF, header < 0xFFFF_FFFF else {
          throw fault(path, "holds \(name), which is encrypted, packed in another way or too large")
        }
        entries.append(
          Entry(
            name: name, header: header, length: length, checksum: UInt(number(list, place + 16, 4)),
            isDeflated: method == 8))
      }
      place = next
    }
    return entries
  }

  /// Brings the open `descriptor` of the archive, which messages call `path`, to the packed bytes of `entry`.
  static func seek(_ descriptor: Int32, to entry: Entry, of path: String) throws(DataError) {
    let header = try bytes(of: descriptor, path, from: entry.header, count: 30)
    guard header.count == 30, starts(header, at: 0, [0x50, 0x4B, 3, 4]) else {
      throw fault(path, "has no file where its list says that \(entry.name) is")
    }
    let start = entry.header + 30 + number(header, 26, 2) + number(header, 28, 2)
    guard lseek(descriptor, off_t(start), SEEK_SET) == off_t(start) else {
      throw fault(path, "cannot be read: \(systemMessage(errno))")
    }
  }

  private static func bytes(
    of descriptor: Int32, _ path: String, from place: Int, count: Int
  ) throws(DataError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes { raw in
        pread(descriptor, raw.baseAddress.map { $0 + done }, count - done, off_t(place + done))
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw fault(path, "cannot be read: \(systemMessage(errno))") }
      if got == 0 { break }
      done += got
    }
    return Array(bytes.prefix(done))
  }

  private static func starts(_ bytes: [UInt8], at place: Int, _ mark: [UInt8]) -> Bool {
    place + mark.count <= bytes.count && zip(bytes[place...], mark).allSatisfy { $0 == $1 }
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  static func fault(_ path: String, _ problem: String) -> DataError {
    DataError(
      .badData, file: path, "is no ZIP archive that can be read: it \(problem)",
      remedy: "Unpack it with another program and name the files, or fetch it from its source again")
  }
}

import SupplyData

/// A publisher's file in memory, with its encoding found out from its bytes.
struct PublishedFile: Sendable {
  /// The path.
  let path: String
  /// The bytes.
  let bytes: [UInt8]
  /// UTF-8 where the bytes are valid UTF-8, and Windows-1252 otherwise.
  let encoding: CSVReader.Encoding

  /// The largest file that is read: 64 MiB; the largest release has 3 MB.
  static var largest: Int { 64 << 20 }

  /// Reads the file at `path`.
  ///
  /// - Throws: `DataError` when it cannot be read, is too large or is plainly no table.
  init(path: String) throws(DataError) {
    try self.init(path: path, bytes: try WholeFile.bytes(of: path, atMost: Self.largest))
  }

  /// The file `path` that holds `bytes`.
  init(path: String, bytes: [UInt8]) throws(DataError) {
    self.path = path
    self.bytes = bytes
    let start = bytes.prefix(1024).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    if start.starts(with: Array("%PDF".utf8)) { throw Self.isNoTable(path, "a PDF document") }
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      throw Self.isNoTable(path, "a zip archive or workbook")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw DataError(
        .badData, file: path, "is UTF-16 text", remedy: "Save it as UTF-8, or use the publisher's own file")
    }
    if start.first == UInt8(ascii: "<") {
      let head = String(decoding: start.prefix(200), as: UTF8.self).lowercased()
      if head.contains("<html") || head.contains("<!doctype html") {
        throw Self.isNoTable(path, "a web page, perhaps an error message of the server")
      }
    }
    encoding = String(validating: bytes, as: UTF8.self) != nil ? .utf8 : .windows1252
  }

  /// The last part of the path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  private static func isNoTable(_ path: String, _ what: String) -> DataError {
    DataError(
      .badData, file: path, "is \(what), not a table", remedy: "Download the publisher's CSV file again")
  }
}

import Platform

import SampleData

@testable import Ingest
@testable import SupplyData

/// A temporary data folder with the repository's reference tables and whatever a test puts beside them.
final class IngestFolder {
  let path: String

  init() throws {
    var template = Array("\(P_tmpdir)/oreflow-ingest-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw DataError(.unwritable, "no temporary folder") }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    for table in [
      "minerals", "countries", "country_names", "critical_lists", "editions", "units", "headline_forms",
      "derived_reliance", "names_zh",
    ] {
      try copy("reference/\(table).csv")
    }
  }

  deinit { Self.remove(path) }

  /// Copies a table of the repository's data folder.
  func copy(_ table: String) throws {
    let file = try PublishedFile(path: "\(RepositoryData.folder)/\(table)")
    try WholeFile.write(file.bytes, to: "\(path)/data/\(table)")
  }

  var data: String { "\(path)/data" }

  /// Writes `text` to `name` below the folder and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try WholeFile.write(text, to: "\(path)/\(name)")
    return "\(path)/\(name)"
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try WholeFile.write(bytes, to: "\(path)/\(name)")
    return "\(path)/\(name)"
  }

  func read(_ name: String) throws -> String {
    String(decoding: try PublishedFile(path: "\(path)/\(name)").bytes, as: UTF8.self)
  }

  /// Removes the file or folder `path`.
  static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
      closedir(folder)
    }
    _ = Platform.remove(path)
  }
}

import Platform
import SupplyData

/// A folder in memory for the inputs of a fuzz run, with a data folder of its own; gone at the end.
final class FuzzFolder {
  /// The folder.
  let path: String
  /// Its data folder: the reference tables, and the first rows of the others.
  var data: String { "\(path)/Data" }
  /// The text of every table of the data folder.
  private(set) var tables: [String: [UInt8]] = [:]

  init() throws {
    let room = FolderLocator.isFolder("/dev/shm") ? "/dev/shm" : "/tmp"
    path = "\(room)/oreflow-fuzz-\(getpid())"
    let source = try FigureSweep.dataFolder()
    for table in DataFolder.tables {
      let file = table.schema.file
      var bytes = try WholeFile.bytes(of: "\(source)/\(file)")
      if !file.hasPrefix("reference/"), let end = Self.end(ofLine: 41, in: bytes) {
        bytes = Array(bytes[..<end])
      }
      tables[file] = bytes
      try WholeFile.write(bytes, to: "\(data)/\(file)")
    }
  }

  deinit { remove(path) }

  /// Writes `bytes` to `name` in place, as a careless program would: quick, and not what is tested here.
  func put(_ bytes: [UInt8], _ name: String) -> String {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if wrote <= 0 { break }
      done += wrote
    }
    close(descriptor)
    return file
  }

  /// ``put(_:_:)`` into a folder that may not be there yet.
  func make(_ bytes: [UInt8], _ name: String) throws -> String {
    if let slash = name.lastIndex(of: "/") { try WholeFile.makeFolder("\(path)/\(name[..<slash])") }
    return put(bytes, name)
  }

  private static func end(ofLine wanted: Int, in bytes: [UInt8]) -> Int? {
    var seen = 0
    for (place, byte) in bytes.enumerated() where byte == 0x0A {
      seen += 1
      if seen == wanted { return place + 1 }
    }
    return nil
  }

  private func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
      closedir(folder)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

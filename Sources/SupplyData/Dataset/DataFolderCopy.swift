import Platform

/// A copy of the tables of a data folder in the system's folder for temporary files, gone with the object: to try on it
/// what must not touch the folder itself.
public final class DataFolderCopy {
  /// The folder.
  public let path: String
  /// Every table that may be there: what is tried on the copy may add one.
  private let files: [String]
  /// The folders of the copy, those in others first.
  private let folders: [String]

  /// Copies the tables of `folder` that are there.
  ///
  /// - Throws: ``DataError`` where a table cannot be read, or the copy cannot be written.
  /// - Complexity: O(bytes).
  public init(of folder: String) throws(DataError) {
    let chosen = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let above = chosen.isEmpty ? P_tmpdir : chosen
    // The system puts letters of its own in place of the last six.
    var name = Array("\(above)/oreflow-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw .unwritable(above, errno) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let tables = Set(DataFolder.tables.map(\.schema.file)).sorted()
    files = tables.map { [path] in "\(path)/\($0)" }
    folders = Set(files.map { Folder.parent(of: $0) } + [path]).sorted(by: >)
    // A signal leaves nothing of the copy behind.
    for place in files + folders { Interruption.register(place) }
    for (file, copy) in zip(tables, files) where WholeFile.exists("\(folder)/\(file)") {
      try Folder.make(Folder.parent(of: copy))
      try WholeFile.write(try WholeFile.bytes(of: "\(folder)/\(file)"), to: copy)
    }
  }

  deinit {
    for file in files {
      unlink(file)
      Interruption.unregister(file)
    }
    for folder in folders {
      rmdir(folder)
      Interruption.unregister(folder)
    }
  }
}

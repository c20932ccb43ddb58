import Platform

/// A copy of the tables of a data folder in the system's folder for temporary files, gone with the object: to try on it what
/// must not touch the folder itself.
public final class DataFolderCopy {
  /// The folder.
  public let path: String
  private var files: [String] = []

  /// Copies the tables of `folder` that are there.
  ///
  /// - Throws: ``DataError`` where a table cannot be read, or the copy cannot be written.
  /// - Complexity: O(bytes).
  public init(of folder: String) throws(DataError) {
    let above = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(above)/oreflow-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw .unwritable(above, errno) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for file in Set(DataFolder.tables.map(\.schema.file)).sorted() where WholeFile.exists("\(folder)/\(file)")
    {
      let copy = "\(path)/\(file)"
      try Folder.make(Folder.parent(of: copy))
      files.append(copy)
      try WholeFile.write(try WholeFile.bytes(of: "\(folder)/\(file)"), to: copy)
    }
  }

  deinit {
    for file in files { unlink(file) }
    for folder in Set(files.map { Folder.parent(of: $0) }) { rmdir(folder) }
    rmdir(path)
  }
}

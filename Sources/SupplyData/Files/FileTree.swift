import Glibc

/// The files below paths that a user names.
enum FileTree {
  /// The files among `paths` and those in the folders among them and below, each once, in the order of their
  /// names; names that begin with a point are left out.
  ///
  /// - Throws: ``DataError`` when a path is not there or a folder cannot be read.
  static func files(below paths: [String]) throws(DataError) -> [String] {
    var found: Set<String> = []
    for path in paths {
      var trimmed = path
      while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
      try collect(trimmed, depth: 0, into: &found)
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func collect(_ path: String, depth: Int, into found: inout Set<String>) throws(DataError) {
    guard FolderLocator.isFolder(path) else {
      guard FolderLocator.isFile(path) else {
        throw DataError(.badData, file: path, "is not there", remedy: "Name a file or a folder that is")
      }
      found.insert(path)
      return
    }
    // A folder that is a link to one of its own parents would never end.
    guard depth < 16, let folder = opendir(path) else {
      throw DataError(
        .badData, file: path, depth < 16 ? "cannot be read: \(systemMessage(errno))" : "lies too deep",
        remedy: "Name the folder of the release itself")
    }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      try collect("\(path)/\(name)", depth: depth + 1, into: &found)
    }
  }
}

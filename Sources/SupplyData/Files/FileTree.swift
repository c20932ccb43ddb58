import Platform

/// The files below paths that a user names.
package enum FileTree {
  /// The files among `paths`, those in the folders among them and below, and those in the ZIP archives among them, each
  /// once, in the order of their names; names that begin with a point are omitted, as are links in a folder that lead
  /// nowhere.
  ///
  /// - Throws: ``DataError`` when a path is not there or a folder cannot be read.
  package static func files(below paths: [String]) throws(DataError) -> [String] {
    var found: Set<String> = []
    for path in paths {
      var trimmed = path
      while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
      try collect(trimmed, depth: 0, into: &found)
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The files that lie in `folder` itself, in the order of their names.
  ///
  /// - Throws: ``DataError`` when it cannot be read.
  package static func files(directlyIn folder: String) throws(DataError) -> [String] {
    try entries(of: folder).filter { FolderLocator.isFile($0) }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private static func collect(_ path: String, depth: Int, into found: inout Set<String>) throws(DataError) {
    guard FolderLocator.isFolder(path) else {
      guard FolderLocator.isFile(path) else {
        throw DataError(.badData, file: path, "is not there", remedy: "Name a file or a folder that is")
      }
      // In a folder an archive lies beside what was unpacked from it.
      if depth == 0, path.lowercased().hasSuffix(".zip") {
        for entry in try ZIPArchive(path: path).entries where !Folder.name(of: entry.name).hasPrefix(".") {
          found.insert("\(path)/\(entry.name)")
        }
      } else {
        found.insert(path)
      }
      return
    }
    // A folder that is a link to one of its own parents would never end.
    guard depth < 16 else {
      throw DataError(
        .badData, file: path, "lies too deep", remedy: "Name the folder of the release itself")
    }
    for entry in try entries(of: path) where FolderLocator.isFolder(entry) || FolderLocator.isFile(entry) {
      try collect(entry, depth: depth + 1, into: &found)
    }
  }

  /// The paths of what is in `path`, but for names that begin with a point.
  private static func entries(of path: String) throws(DataError) -> [String] {
    guard let folder = opendir(path) else {
      throw DataError(
        .badData, file: path, "cannot be read: \(systemMessage(errno))",
        remedy: "Name the folder of the release itself")
    }
    defer { closedir(folder) }
    var entries: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { entries.append("\(path)/\(name)") }
    }
    return entries
  }
}

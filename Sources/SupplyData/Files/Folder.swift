import Platform

/// Folders: paths taken apart, folders made and searched.
package enum Folder {
  /// The folder of `path`; `.` where it names none.
  package static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of `path`.
  package static func name(of path: String) -> Substring {
    path.split(separator: "/").last ?? Substring(path)
  }

  /// Makes the folder `path` and those above it, where they are not there.
  ///
  /// - Returns: the folders that were made, the uppermost first.
  /// - Throws: ``DataError`` of kind `unwritable`; what was made before is gone again.
  @discardableResult
  static func make(_ path: String) throws(DataError) -> [String] {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw .unwritable(path, "is a file, and a folder is needed", remedy: "Name another folder")
      }
      return []
    }
    let above = parent(of: path)
    let created = above == path ? [] : try make(above)
    if mkdir(path, 0o777) == 0 { return created + [path] }
    // Another run may have made it in between.
    let reason = errno
    if reason == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return created }
    remove(created)
    throw .unwritable(path, reason)
  }

  /// Removes the folders `created` that are empty, the last first.
  static func remove(_ created: [String]) {
    for folder in created.reversed() { rmdir(folder) }
  }

  /// The names in the folder `path` that begin with `prefix`; none where it cannot be read.
  static func names(in path: String, beginning prefix: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(prefix) { names.append(name) }
    }
    return names.sorted()
  }

  /// The path of `path` from the root, links in it resolved; nil where it is not there.
  static func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Brings the names in the folder `path` to the disk.
  static func sync(_ path: String) throws(DataError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder that may be written but not read cannot be brought to the disk by name.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { throw .unwritable(path, errno) }
  }

  /// The path of `path` seen from the folder `folder`, both from the root and without links.
  static func relative(_ path: String, from folder: String) -> String {
    let (to, from) = (path.split(separator: "/"), folder.split(separator: "/"))
    let shared = zip(to, from).prefix { $0 == $1 }.count
    return (from.dropFirst(shared).map { _ in ".." } + to.dropFirst(shared)).joined(separator: "/")
  }

  /// The one of `candidates` that all of `folders` lie in, or else the first of `folders`.
  static func shared(_ folders: [String], among candidates: Set<String>) -> String {
    candidates.filter { candidate in
      folders.allSatisfy { $0 == candidate || $0.hasPrefix(candidate == "/" ? "/" : "\(candidate)/") }
    }.max { $0.utf8.count < $1.utf8.count } ?? folders.first ?? "."
  }
}

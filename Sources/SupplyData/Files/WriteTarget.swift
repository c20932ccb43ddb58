import Platform

/// What a path that is to be written leads to, symbolic links followed.
struct WriteTarget {
  /// Where the bytes go.
  enum Place {
    /// A regular file, new or in place of the one that `status` describes.
    case file(String, status: stat?)
    /// A device, a pipe or a socket, which is written straight into.
    case stream(String)
    /// A descriptor of this process: `/dev/stdout`, `/dev/fd/3`.
    case descriptor(Int32)
  }

  /// What it leads to.
  let place: Place

  /// The longest name of a file that file systems take, in bytes.
  static let longestName = 255

  /// Looks where `path` leads.
  ///
  /// - Throws: ``DataError`` of kind `unwritable` when it is a folder, a read-only file, or no possible name.
  init(_ path: String) throws(DataError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw .unwritable(path, "it is no name of a file", remedy: "Name a file")
    }
    var followed = path
    for _ in 0..<40 {
      if let descriptor = Self.ownDescriptor(followed) {
        place = .descriptor(descriptor)
        return
      }
      guard let link = Self.link(at: followed) else {
        place = try Self.place(at: followed, given: path)
        return
      }
      followed = link.hasPrefix("/") ? link : "\(Folder.parent(of: followed))/\(link)"
    }
    throw .unwritable(path, systemMessage(ELOOP), remedy: "Name the file itself")
  }

  /// Whether the bytes go straight to a device, a pipe or a descriptor.
  var isStream: Bool {
    if case .file = place { false } else { true }
  }

  private static func place(at followed: String, given path: String) throws(DataError) -> Place {
    var status = stat()
    guard stat(followed, &status) == 0 else {
      let name = Folder.name(of: followed)
      guard followed.utf8.last != UInt8(ascii: "/"), name != ".", name != ".." else {
        throw .unwritable(path, "it names a folder", remedy: "Name a file")
      }
      guard name.utf8.count <= longestName else {
        throw .unwritable(
          path, "its name has \(name.utf8.count) bytes, and file systems take \(longestName)",
          remedy: "Use a shorter name")
      }
      return .file(followed, status: nil)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .unwritable(path, "is a folder", remedy: "Name a file")
    case S_IFREG:
      guard status.st_mode & 0o222 != 0 else {
        // The superuser may write it all the same, but whoever took the permission away meant it.
        throw .unwritable(path, "is read-only", remedy: "Allow writing with chmod u+w, or name another file")
      }
      guard access(followed, W_OK) == 0 else { throw .unwritable(path, errno) }
      return .file(followed, status: status)
    default: return .stream(followed)
    }
  }

  /// What the symbolic link at `path` holds; nil where there is none.
  private static func link(at path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink(path, &bytes, Int(PATH_MAX))
    guard count > 0 else { return nil }
    return String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The descriptor of this process that `path` names; to open such a path anew would begin at the file's start.
  private static func ownDescriptor(_ path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default: break
    }
    for folder in ["/dev/fd/", "/proc/self/fd/", "/proc/\(getpid())/fd/"] where path.hasPrefix(folder) {
      return Int32(path.dropFirst(folder.count))
    }
    return nil
  }
}

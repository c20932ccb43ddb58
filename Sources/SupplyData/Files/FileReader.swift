import Platform

/// Reads the bytes of a file piece by piece: the one place where Oreflow opens a file to read.
///
/// Every reader (CSV, lines, BACI, whole files) stands on it, so interrupted system calls, folders and errors are
/// treated alike. Devices, pipes and `/dev/stdin` are read as files are; what is called `.gz`, and a file in an
/// archive, `release.zip/file.csv`, is unpacked on the way.
public struct FileReader: ~Copyable {
  /// The file's name as messages print it.
  public let name: String
  /// The length of a regular file, in bytes, when it was opened; nil for anything else.
  var length: Int? { source.length }
  private let source: Source

  /// An open file.
  private struct Source {
    /// Below 0 where it could not be opened.
    let descriptor: Int32
    var length: Int?
    /// What unpacks the bytes; nil where they are as they are.
    var inflater: Inflater?
    /// What was wrong with the opening.
    var failure: DataError?
  }

  /// Opens `path`; messages call the file `name`.
  ///
  /// Where it is not there, may not be read or is a folder, the first reading throws.
  public init(path: String, name: String? = nil) {
    self.name = name ?? path
    if let parts = ZIPArchive.parts(of: path), FolderLocator.isFile(parts.archive) {
      source = Self.opened(parts.name, in: parts.archive)
    } else {
      source = Self.opened(path, name: name ?? path)
    }
  }

  private static func opened(_ path: String, name: String) -> Source {
    // A path with a NUL byte would be cut there, and another file be read.
    let isName = !path.utf8.contains(0)
    var source = Source(descriptor: isName ? open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) : -1)
    guard source.descriptor >= 0 else {
      let reason = isName ? systemMessage(errno) : "its name holds a NUL byte"
      source.failure = DataError(
        .badData, file: name, "cannot be opened: \(reason)",
        remedy: "Check that the file is there and may be read")
      return source
    }
    var status = stat()
    let type = fstat(source.descriptor, &status) == 0 ? status.st_mode & S_IFMT : 0
    if type == S_IFDIR {
      source.failure = DataError(.badData, file: name, "is a folder, not a file", remedy: "Name a file")
    } else if path.lowercased().hasSuffix(".gz") {
      source.inflater = Inflater(.gzip)
    } else if type == S_IFREG {
      source.length = Int(status.st_size)
    }
    return source
  }

  /// The file called `name` in the archive at `path`, opened at its packed bytes; or what is wrong with it.
  private static func opened(_ name: String, in path: String) -> Source {
    do throws(DataError) {
      guard let entry = try ZIPArchive(path: path).entries.first(where: { $0.name == name }) else {
        throw DataError(.badData, file: path, "holds no file \(name)", remedy: "Name a file that it holds")
      }
      var source = Source(descriptor: open(path, O_RDONLY | O_CLOEXEC))
      guard source.descriptor >= 0 else {
        throw ZIPArchive.fault(path, "cannot be opened: \(systemMessage(errno))")
      }
      source.inflater = Inflater(
        .none(length: entry.length, checksum: entry.checksum, isDeflated: entry.isDeflated))
      do throws(DataError) {
        try ZIPArchive.seek(source.descriptor, to: entry, of: path)
      } catch {
        source.failure = error
      }
      return source
    } catch {
      return Source(descriptor: -1, failure: error)
    }
  }

  deinit { if source.descriptor >= 0 { close(source.descriptor) } }

  /// Puts at most `count` bytes at `start` and returns how many; 0 at the end of the file.
  ///
  /// - Throws: ``DataError`` of kind `badData` with the system's reason.
  public borrowing func read(
    into start: UnsafeMutableRawPointer, count: Int
  ) throws(DataError) -> Int {
    if let failure = source.failure { throw failure }
    guard let inflater = source.inflater else { return try packed(into: start, count: count) }
    return try inflater.read(into: start, count: count, name: name) { (start, count) throws(DataError) in
      try packed(into: start, count: count)
    }
  }

  /// Puts at most `count` bytes at `start` as the file holds them and returns how many; 0 at the end.
  private borrowing func packed(
    into start: UnsafeMutableRawPointer, count: Int
  ) throws(DataError) -> Int {
    while true {
      let got = Platform.read(source.descriptor, start, count)
      if got >= 0 { return got }
      if errno == EINTR { continue }
      throw DataError(
        .badData, file: name, "cannot be read: \(systemMessage(errno))",
        remedy: "Check that it is a file and may be read")
    }
  }

  /// All bytes that are left.
  ///
  /// - Throws: ``DataError`` when they cannot be read or are more than `most`: what never ends (`/dev/zero`) is not
  ///   read until memory is gone.
  public borrowing func rest(atMost most: Int) throws(DataError) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = try fill(&piece)
      if got == 0 { return bytes }
      bytes += piece[..<got]
      guard bytes.count <= most else {
        throw DataError(
          .badData, file: name, "is larger than \(ByteCount(most)), the most that is read here",
          remedy: "Name a smaller file")
      }
    }
  }

  private borrowing func fill(_ piece: inout [UInt8]) throws(DataError) -> Int {
    let result = piece.withUnsafeMutableBytes { raw -> Result<Int, DataError> in
      guard let start = raw.baseAddress else { return .success(0) }
      do throws(DataError) {
        return .success(try read(into: start, count: raw.count))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

/// The system's own words for an error number.
func systemMessage(_ number: Int32) -> String { String(cString: strerror(number)) }

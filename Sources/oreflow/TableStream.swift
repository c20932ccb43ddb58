import SupplyData

extension TableOptions {
  /// Writes pieces of text as they come, to the file (whole or not at all) or to the screen.
  func write(
    _ pieces: ((_ body: ([UInt8]) throws(DataError) -> Void) throws(DataError) -> Void)
  ) throws(DataError) {
    guard let output else {
      return try pieces { bytes throws(DataError) in
        try StandardOutput.write(String(decoding: bytes, as: UTF8.self))
      }
    }
    guard output != "" else {
      throw DataError(.badRequest, "--output names no file", remedy: "Name a file, or leave it out")
    }
    let file = try PartialFile(for: output)
    try pieces { bytes throws(DataError) in try file.append(bytes) }
    try WholeFile.commit([], with: file)
  }
}

import Foundation
package import SupplyData

/// Packed files as Python 3.11 makes them: `gzip.compress(text, 9, mtime=0)` and `zipfile.ZipFile`, one file deflated
/// and one stored.
package struct PackedSample {
  /// What is packed.
  package static let text =
    "t,i,j,k,v,q\n" + (1..<40).map { "2022,156,842,811010,\($0).5,\($0)\n" }.joined()
  package static let gzip = bytes(
    "H4sIAAAAAAACA3XTMW7DQBBD0d5nWQRLUpKlIzmpAgQ5v5eqv+tfzQPnb7zG9/gZ/+P34WkP7cc4N49TmppDX/sQFq9iLFklWLZVNiz7KjuWY5UDy3OVJ5Zz"
      + "lRPLtcrFl86eOrndDOygQoglVAqxhYoh1lA5xB4qiFhEJRGbqChiFZVF7OK6mF1cF3/Yxz0QdnFdzC6ui9nFdTG7uC5mF9fF7OK6mF1cF7NL6hJ2SV3C"
      + "LqlLPnzO/TrskrqEXVKXsEvqEnZJXcIuqUvYJXXJ9XgDW/0zcz4EAAA=")
  package static let archive = bytes(
    "UEsDBBQAAAAIAAAAIVxb/TNzyAAAAD4EAAAtAAAAQkFDSV9IUzE3X1YyMDI2MDEvQkFDSV9IUzE3X1kyMDIyX1YyMDI2MDEuY3N2ddMxbsNAEEPR3mdZ"
      + "BEtSkqUjOakCBDm/l6q/61/NA+dvvMb3+Bn/4/fhaQ/txzg3j1OamkNf+xAWr2IsWSVYtlU2LPsqO5ZjlQPLc5UnlnOVE8u1ysWXzp46ud0M7KBCiCVU"
      + "CrGFiiHWUDnEHiqIWEQlEZuoKGIVlUXs4rqYXVwXf9jHPRB2cV3MLq6L2cV1Mbu4LmYX18Xs4rqYXVwXs0vqEnZJXcIuqUs+fM79OuySuoRdUpewS+oS"
      + "dkldwi6pS9gldcn1eANQSwMEFAAAAAAAAAAhXKwWMJFUAAAAVAAAACsAAABCQUNJX0hTMTdfVjIwMjYwMS9jb3VudHJ5X2NvZGVzX1YyMDI2MDEuY3N2"
      + "Y291bnRyeV9jb2RlLGNvdW50cnlfbmFtZSxjb3VudHJ5X2lzbzIsY291bnRyeV9pc28zCjg0MixVU0EsVVMsVVNBCjE1NixDaGluYSxDTixDSE4KUEsB"
      + "AhQDFAAAAAgAAAAhXFv9M3PIAAAAPgQAAC0AAAAAAAAAAAAAAIABAAAAAEJBQ0lfSFMxN19WMjAyNjAxL0JBQ0lfSFMxN19ZMjAyMl9WMjAyNjAxLmNz"
      + "dlBLAQIUAxQAAAAAAAAAIVysFjCRVAAAAFQAAAArAAAAAAAAAAAAAACAARMBAABCQUNJX0hTMTdfVjIwMjYwMS9jb3VudHJ5X2NvZGVzX1YyMDI2MDEu"
      + "Y3N2UEsFBgAAAAACAAIAtAAAALABAAAAAA==")
  package static let names = (
    flows: "BACI_HS17_V202601/BACI_HS17_Y2022_V202601.csv",
    countries: "BACI_HS17_V202601/country_codes_V202601.csv"
  )

  private static func bytes(_ base64: String) -> [UInt8] { Array(Data(base64Encoded: base64) ?? Data()) }

  private let folder: SampleFolder
  /// An empty folder.
  package init() throws { folder = try SampleFolder() }

  /// Writes `bytes` to `name` without waiting for the disk, as a damaged file is written for each of its bytes.
  package func put(_ bytes: [UInt8], _ name: String) throws -> String {
    let path = "\(folder.path)/\(name)"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  /// What `path` holds, read in pieces of `count` bytes; or what is wrong with it.
  package func read(_ path: String, by count: Int = 1 << 16) -> Result<String, DataError> {
    let reader = FileReader(path: path)
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
    defer { piece.deallocate() }
    guard let start = piece.baseAddress else { return .success("") }
    var bytes: [UInt8] = []
    do throws(DataError) {
      while true {
        let got = try reader.read(into: start, count: count)
        guard got > 0 else { return .success(String(decoding: bytes, as: UTF8.self)) }
        bytes += piece[..<got]
      }
    } catch {
      return .failure(error)
    }
  }
}

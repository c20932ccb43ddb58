import Foundation
import SampleData
import Testing

@testable import SupplyData

/// Files that are unpacked while they are read: gzip and ZIP. The packed bytes are of Python 3.11, `gzip.compress(text, 9,
/// mtime=0)` and `zipfile.ZipFile`, one file deflated and one stored.
struct PackedFileTests {
  /// What is packed.
  static let text =
    "t,i,j,k,v,q\n" + (1..<40).map { "2022,156,842,811010,\($0).5,\($0)\n" }.joined()
  private static let gzip = bytes(
    "H4sIAAAAAAACA3XTMW7DQBBD0d5nWQRLUpKlIzmpAgQ5v5eqv+tfzQPnb7zG9/gZ/+P34WkP7cc4N49TmppDX/sQFq9iLFklWLZVNiz7KjuWY5UDy3OVJ5Zz"
      + "lRPLtcrFl86eOrndDOygQoglVAqxhYoh1lA5xB4qiFhEJRGbqChiFZVF7OK6mF1cF3/Yxz0QdnFdzC6ui9nFdTG7uC5mF9fF7OK6mF1cF7NL6hJ2SV3C"
      + "LqlLPnzO/TrskrqEXVKXsEvqEnZJXcIuqUvYJXXJ9XgDW/0zcz4EAAA=")
  static let archive = bytes(
    "UEsDBBQAAAAIAAAAIVxb/TNzyAAAAD4EAAAtAAAAQkFDSV9IUzE3X1YyMDI2MDEvQkFDSV9IUzE3X1kyMDIyX1YyMDI2MDEuY3N2ddMxbsNAEEPR3mdZ"
      + "BEtSkqUjOakCBDm/l6q/61/NA+dvvMb3+Bn/4/fhaQ/txzg3j1OamkNf+xAWr2IsWSVYtlU2LPsqO5ZjlQPLc5UnlnOVE8u1ysWXzp46ud0M7KBCiCVU"
      + "CrGFiiHWUDnEHiqIWEQlEZuoKGIVlUXs4rqYXVwXf9jHPRB2cV3MLq6L2cV1Mbu4LmYX18Xs4rqYXVwXs0vqEnZJXcIuqUs+fM79OuySuoRdUpewS+oS"
      + "dkldwi6pS9gldcn1eANQSwMEFAAAAAAAAAAhXKwWMJFUAAAAVAAAACsAAABCQUNJX0hTMTdfVjIwMjYwMS9jb3VudHJ5X2NvZGVzX1YyMDI2MDEuY3N2"
      + "Y291bnRyeV9jb2RlLGNvdW50cnlfbmFtZSxjb3VudHJ5X2lzbzIsY291bnRyeV9pc28zCjg0MixVU0EsVVMsVVNBCjE1NixDaGluYSxDTixDSE4KUEsB"
      + "AhQDFAAAAAgAAAAhXFv9M3PIAAAAPgQAAC0AAAAAAAAAAAAAAIABAAAAAEJBQ0lfSFMxN19WMjAyNjAxL0JBQ0lfSFMxN19ZMjAyMl9WMjAyNjAxLmNz"
      + "dlBLAQIUAxQAAAAAAAAAIVysFjCRVAAAAFQAAAArAAAAAAAAAAAAAACAARMBAABCQUNJX0hTMTdfVjIwMjYwMS9jb3VudHJ5X2NvZGVzX1YyMDI2MDEu"
      + "Y3N2UEsFBgAAAAACAAIAtAAAALABAAAAAA==")
  private static let names = (
    flows: "BACI_HS17_V202601/BACI_HS17_Y2022_V202601.csv",
    countries: "BACI_HS17_V202601/country_codes_V202601.csv"
  )

  private static func bytes(_ base64: String) -> [UInt8] { Array(Data(base64Encoded: base64) ?? Data()) }

  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  private func put(_ bytes: [UInt8], _ name: String) throws -> String {
    let path = "\(folder.path)/\(name)"
    try WholeFile.commit([(path, bytes)])
    return path
  }

  /// What `path` holds, read in pieces of `count` bytes; or what is wrong with it.
  private func read(_ path: String, by count: Int = 1 << 16) -> Result<String, DataError> {
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

  @Test(arguments: [1, 7, 1086, 1087, 1 << 16]) func gzipIsUnpackedInPiecesOfAnySize(count: Int) throws {
    let path = try put(Self.gzip, "a.csv.gz")
    #expect(try read(path, by: count).get() == Self.text)
    let twice = try put(Self.gzip + Self.gzip, "b.csv.GZ")
    #expect(try read(twice, by: count).get() == Self.text + Self.text)
  }

  @Test(arguments: [1, 5, 1 << 16]) func filesOfAnArchiveAreUnpackedInPiecesOfAnySize(count: Int) throws {
    let path = try put(Self.archive, "BACI.zip")
    #expect(try read("\(path)/\(Self.names.flows)", by: count).get() == Self.text)
    #expect(
      try read("\(path)/\(Self.names.countries)", by: count).get()
        == "country_code,country_name,country_iso2,country_iso3\n842,USA,US,USA\n156,China,CN,CHN\n")
    #expect(
      try FileTree.files(below: [path]) == [
        "\(path)/\(Self.names.flows)", "\(path)/\(Self.names.countries)",
      ])
  }

  /// Cut or changed anywhere, a packed file gives its bytes or an error, never others.
  @Test func damageIsFound() throws {
    for length in stride(from: 0, to: Self.gzip.count, by: 3) {
      let path = try put(Array(Self.gzip[..<length]), "c.gz")
      guard case .failure(let error) = read(path) else {
        Issue.record("the first \(length) bytes are read as if they were all")
        continue
      }
      #expect(error.kind == .badData && error.problem.hasPrefix("cannot be unpacked: "))
    }
    for (packed, name) in [(Self.gzip, "d.gz"), (Self.archive, "d.zip")] {
      for place in stride(from: 0, to: packed.count, by: 2) {
        var bytes = packed
        bytes[place] ^= 0x15
        let path = try put(bytes, name)
        for file in name.hasSuffix("gz") ? [path] : ["\(path)/\(Self.names.flows)"] {
          if case .success(let text) = read(file) { #expect(text == Self.text, "byte \(place)") }
        }
      }
    }
    let short = try put(Array(Self.archive.dropLast(30)), "e.zip")
    #expect(throws: DataError.self) { _ = try FileTree.files(below: [short]) }
    let none = #expect(throws: DataError.self) {
      _ = try read("\(try put(Self.archive, "f.zip"))/none.csv").get()
    }
    #expect(none?.problem == "holds no file none.csv")
  }

  @Test func tradeIsReadFromTheArchiveOfARelease() throws {
    let data = try IngestFolder()
    try data.copy("reference/hs_codes.csv")
    let path = try put(Self.archive, "BACI_HS17_V202601.zip")
    let options = IngestOptions(checksOnly: true)
    let report = try BACIIngest(folder: data.data).run([path], options: options)
    #expect(report.read == 39 && report.kept == 39)
    #expect(report.files.map(\.name) == ["\(path)/\(Self.names.flows)"])
    let packed = try put(Self.gzip, "BACI_HS17_Y2022_V202601.csv.gz")
    let countries = "\(path)/\(Self.names.countries)"
    #expect(
      try BACIIngest(folder: data.data).run([packed], countries: countries, options: options).kept == 39)
  }
}

import SampleData
import Testing

@testable import SupplyData

struct ZIPArchiveTests {
  private let sample: PackedSample
  init() throws { sample = try PackedSample() }

  @Test(arguments: [1, 5, 1 << 16]) func filesOfAnArchiveAreUnpackedInPiecesOfAnySize(count: Int) throws {
    let path = try sample.put(PackedSample.archive, "BACI.zip")
    #expect(try sample.read("\(path)/\(PackedSample.names.flows)", by: count).get() == PackedSample.text)
    #expect(
      try sample.read("\(path)/\(PackedSample.names.countries)", by: count).get()
        == "country_code,country_name,country_iso2,country_iso3\n842,USA,US,USA\n156,China,CN,CHN\n")
    #expect(
      try FileTree.files(below: [path]) == [
        "\(path)/\(PackedSample.names.flows)", "\(path)/\(PackedSample.names.countries)",
      ])
  }

  @Test func whatIsMissingIsNamed() throws {
    let short = try sample.put(Array(PackedSample.archive.dropLast(30)), "e.zip")
    #expect(throws: DataError.self) { _ = try FileTree.files(below: [short]) }
    let none = #expect(throws: DataError.self) {
      _ = try sample.read("\(try sample.put(PackedSample.archive, "f.zip"))/none.csv").get()
    }
    #expect(none?.problem == "holds no file none.csv")
  }

  @Test func theListNamesFilesAndHowTheyArePacked() throws {
    let archive = try ZIPArchive(path: try sample.put(PackedSample.archive, "g.zip"))
    #expect(archive.entries.map(\.name) == [PackedSample.names.flows, PackedSample.names.countries])
    #expect(archive.entries.map(\.isDeflated) == [true, false])
    #expect(archive.entries.map(\.header) == [0, 0x113] && archive.entries[1].length == 84)
  }

  @Test(arguments: [
    ("a/b.zip/c/d.csv", "a/b.zip", "c/d.csv"), ("B.ZIP/x", "B.ZIP", "x"),
    ("a.zip/b.zip/c", "a.zip", "b.zip/c"),
  ]) func aPathLeadsIntoAnArchive(path: String, archive: String, name: String) throws {
    let parts = try #require(ZIPArchive.parts(of: path))
    #expect(parts.archive == archive && parts.name == name)
  }

  @Test(arguments: ["a.zip", "a.zip/", "azip/b", "a/b.csv", ""]) func otherPathsDoNot(path: String) {
    #expect(ZIPArchive.parts(of: path) == nil)
  }

  /// The flag of encryption and the method of packing of the first file in the list at the end.
  @Test(arguments: [(8, UInt8(1)), (10, 9)]) func whatIsPackedInAnotherWayIsRefused(place: Int, byte: UInt8)
    throws
  {
    var bytes = PackedSample.archive
    let list = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    bytes[list + place] = byte
    let path = try sample.put(bytes, "h.zip")
    let error = #expect(throws: DataError.self) { try ZIPArchive(path: path) }
    #expect(
      error?.file == path
        && error?.problem.contains("\(PackedSample.names.flows), which is encrypted") == true)
  }
}

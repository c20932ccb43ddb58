import SampleData
import Testing

@testable import SupplyData

/// Files that are unpacked while they are read, whatever is around the packed bytes.
struct InflaterTests {
  private let sample: PackedSample
  init() throws { sample = try PackedSample() }

  @Test(arguments: [1, 7, 1086, 1087, 1 << 16]) func gzipIsUnpackedInPiecesOfAnySize(count: Int) throws {
    let path = try sample.put(PackedSample.gzip, "a.csv.gz")
    #expect(try sample.read(path, by: count).get() == PackedSample.text)
    let twice = try sample.put(PackedSample.gzip + PackedSample.gzip, "b.csv.GZ")
    #expect(try sample.read(twice, by: count).get() == PackedSample.text + PackedSample.text)
  }

  /// Cut or changed anywhere, a packed file gives its bytes or an error, never others.
  @Test func damageIsFound() throws {
    for length in stride(from: 0, to: PackedSample.gzip.count, by: 3) {
      let path = try sample.put(Array(PackedSample.gzip[..<length]), "c.gz")
      guard case .failure(let error) = sample.read(path) else {
        Issue.record("the first \(length) bytes are read as if they were all")
        continue
      }
      #expect(error.kind == .badData && error.problem.hasPrefix("cannot be unpacked: "))
    }
    for (packed, name) in [(PackedSample.gzip, "d.gz"), (PackedSample.archive, "d.zip")] {
      for place in stride(from: 0, to: packed.count, by: 2) {
        var bytes = packed
        bytes[place] ^= 0x15
        let path = try sample.put(bytes, name)
        for file in name.hasSuffix("gz") ? [path] : ["\(path)/\(PackedSample.names.flows)"] {
          if case .success(let text) = sample.read(file) {
            #expect(text == PackedSample.text, "byte \(place)")
          }
        }
      }
    }
  }
}

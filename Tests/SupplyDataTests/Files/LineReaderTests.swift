import SampleData
import Testing

@testable import SupplyData

@Suite struct LineReaderTests {
  private func lines(_ path: String?) throws -> [Int] {
    var reader = LineReader(path: path)
    var line: [UInt8] = []
    var lengths: [Int] = []
    while try reader.next(into: &line) { lengths.append(line.count) }
    return lengths
  }

  @Test func linesAcrossChunksAndALastOneWithoutItsEnd() throws {
    let folder = try SampleFolder()
    let long = String(repeating: "x", count: 900_000)
    let path = try folder.write("a\n\n\(long)\n\(long)\nend", to: "f")
    #expect(try lines(path) == [1, 0, 900_000, 900_000, 3])
    #expect(try lines(nil) == [])
    #expect(try lines(folder.write("", to: "empty")) == [])
  }

  @Test func aLineThatIsTooLongAndAFileThatIsNotThere() throws {
    let folder = try SampleFolder()
    let path = try folder.write(String(repeating: "x", count: (1 << 20) + 1), to: "f")
    #expect(throws: DataError.self) { try lines(path) }
    #expect(throws: DataError.self) { try lines("\(folder.path)/absent") }
  }
}

import SampleData
import Testing

@testable import SupplyData

struct FileReaderTests {
  @Test func whatNeverEndsIsRefused() {
    let error = #expect(throws: DataError.self) { _ = try WholeFile.bytes(of: "/dev/zero", atMost: 1 << 20) }
    #expect(
      error?.description.hasPrefix("/dev/zero: is larger than 1 MiB, the most that is read here.") == true)
  }

  @Test(arguments: ["/", "/nowhere/file.csv", "a\u{0}b"]) func whatIsNoFileIsToldByTheFirstReading(
    _ path: String
  ) {
    let error = #expect(throws: DataError.self) {
      _ = try FileReader(path: path, name: "shown").rest(atMost: 10)
    }
    #expect(error?.kind == .badData && error?.file == "shown")
  }
}

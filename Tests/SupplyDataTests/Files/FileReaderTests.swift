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

  @Test(
    arguments: [
      (0, "0 bytes"), (1, "1 byte"), (1023, "1023 bytes"), (1024, "1 KiB"), (1536, "1.5 KiB"),
      (8 << 20, "8 MiB"), (3 << 29, "1.5 GiB"), (Int.max, "8589934591.9 GiB"),
    ]) func bytesAreCounted(_ number: Int, _ text: String)
  {
    #expect(ByteCount(number).description == text)
  }
}

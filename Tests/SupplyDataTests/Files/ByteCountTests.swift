import SupplyData
import Testing

struct ByteCountTests {
  @Test(
    arguments: [
      (0, "0 bytes"), (1, "1 byte"), (1023, "1023 bytes"), (1024, "1 KiB"), (1536, "1.5 KiB"),
      (8 << 20, "8 MiB"), (3 << 29, "1.5 GiB"), (Int.max, "8589934591.9 GiB"),
    ]) func bytesAreCounted(_ number: Int, _ text: String)
  {
    #expect(ByteCount(number).description == text)
  }
}

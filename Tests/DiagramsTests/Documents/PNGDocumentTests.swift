import Testing

@testable import Diagrams

struct PNGDocumentTests {
  /// Signature, IHDR of 13 bytes with any checksum, IEND.
  private let image: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + Array(repeating: 1, count: 17) + [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]

  /// The checksum of "123456789" is the check value of CRC-32/ISO-HDLC; that of IEND stands in every PNG.
  @Test func theChecksumIsThatOfPNG() {
    #expect(PNGDocument.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(PNGDocument.checksum(Array("IEND".utf8)) == 0xAE42_6082)
  }

  @Test func theResolutionStandsBehindTheFirstChunk() {
    let bytes = PNGDocument.describing(image, dpi: 600, title: "A title", description: nil)
    #expect(Array(bytes[..<33]) == Array(image[..<33]))
    // 600 dpi are 23,622 pixels a metre.
    #expect(
      Array(bytes[33..<50]) == [0, 0, 0, 9] + Array("pHYs".utf8) + [0, 0, 0x5C, 0x46, 0, 0, 0x5C, 0x46, 1])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("iTXtTitle") && text.contains("A title") && !text.contains("Description"))
    #expect(Array(bytes.suffix(12)) == Array(image.suffix(12)))
  }

  @Test(arguments: [[], [0x89, 0x50], Array("%PDF-1.5".utf8), Array(repeating: 0x89, count: 60)])
  func otherBytesAreLeftAlone(bytes: [UInt8]) {
    #expect(PNGDocument.describing(bytes, dpi: 72, title: "t", description: "d") == bytes)
  }
}

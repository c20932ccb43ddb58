import Testing

@testable import Diagrams

struct TIFFDocumentTests {
  /// The example of Apple's technical note 1023 on PackBits.
  @Test func packsAsTheFormatSays() {
    let bytes: [UInt8] = [
      0xAA, 0xAA, 0xAA, 0x80, 0x00, 0x2A, 0xAA, 0xAA, 0xAA, 0xAA, 0x80, 0x00, 0x2A, 0x22, 0xAA, 0xAA, 0xAA,
      0xAA,
      0xAA, 0xAA, 0xAA, 0xAA, 0xAA, 0xAA,
    ]
    #expect(
      TIFFDocument.packed(bytes) == [
        0xFE, 0xAA, 0x02, 0x80, 0x00, 0x2A, 0xFD, 0xAA, 0x03, 0x80, 0x00, 0x2A, 0x22, 0xF7, 0xAA,
      ])
    #expect(TIFFDocument.packed([]) == [] && TIFFDocument.packed(Array(repeating: 7, count: 200)).count == 4)
  }

  /// The pixels are those of the PNG, the resolution stands in its tags.
  @Test func holdsThePixelsOfThePNG() throws {
    let rendering = try Renderer.render(try Samples.flows(), formats: [.png(dpi: 72), .tiff(dpi: 72)])
    let bytes = try #require(rendering[.png(dpi: 72)])
    let png = try #require(PNGImage(bytes))
    let tiff = try #require(rendering[.tiff(dpi: 72)])
    #expect(tiff.starts(with: [0x49, 0x49, 42, 0]))
    func number(_ place: Int, _ bytes: Int) -> Int {
      (0..<bytes).reduce(0) { $0 | Int(tiff[place + $1]) << (8 * $1) }
    }
    let directory = number(4, 4)
    var fields: [Int: (count: Int, value: Int)] = [:]
    for entry in 0..<number(directory, 2) {
      let place = directory + 2 + entry * 12
      fields[number(place, 2)] = (number(place + 4, 4), number(place + 8, 4))
    }
    #expect(fields[256]?.value == png.width && fields[257]?.value == png.height)
    let resolution = try #require(fields[282]?.value)
    #expect(number(resolution, 4) == 72 * number(resolution + 4, 4) && fields[296]?.value == 2)
    let (offsets, counts) = (try #require(fields[273]?.value), try #require(fields[279]?.value))
    var isSomethingDark = false
    for row in 0..<png.height {
      let (start, count) = (number(offsets + row * 4, 4), number(counts + row * 4, 4))
      var (place, bytes) = (start, [UInt8]())
      while place < start + count {
        let head = Int(tiff[place])
        if head < 128 {
          bytes += tiff[(place + 1)...(place + 1 + head)]
          place += head + 2
        } else {
          bytes += Array(repeating: tiff[place + 1], count: 257 - head)
          place += 2
        }
      }
      #expect(bytes == png.row(row))
      isSomethingDark = isSomethingDark || bytes.contains { $0 < 64 }
    }
    #expect(isSomethingDark)
    #expect(TIFFDocument.make(of: Array("%PDF".utf8), dpi: 72, description: nil) == nil)
  }
}

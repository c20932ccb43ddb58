import Testing

@testable import Diagrams

struct PNGImageTests {
  private func chunk(_ type: String, _ body: [UInt8]) -> [UInt8] {
    let length = (0..<4).map { UInt8(truncatingIfNeeded: body.count >> (24 - 8 * $0)) }
    return length + Array(type.utf8) + body + [0, 0, 0, 0]
  }

  /// An image of `width` × `height`, its rows filtered as they stand; the data in two chunks.
  private func image(
    _ width: UInt8, _ height: UInt8, color: UInt8 = 2, depth: UInt8 = 8, interlace: UInt8 = 0, _ rows: [UInt8]
  ) -> [UInt8] {
    // RFC 1950 and 1951: one stored block, its length twice, and the checksum Adler-32.
    let (a, b) = rows.reduce((1, 0)) { sums, byte in
      let a = (sums.0 + Int(byte)) % 65521
      return (a, (sums.1 + a) % 65521)
    }
    let count = UInt8(rows.count)
    let data =
      [0x78, 0x01, 1, count, 0, ~count, 0xFF] + rows + [b >> 8, b & 255, a >> 8, a & 255].map { UInt8($0) }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", [0, 0, 0, width, 0, 0, 0, height, depth, color, 0, 0, interlace])
      + chunk("tEXt", [1, 2]) + chunk("IDAT", Array(data[..<5])) + chunk("IDAT", Array(data[5...]))
      + chunk("IEND", [])
  }

  /// The five filters of the specification over two pixels of a row: the same row 10 20 30 40 50 60 each time.
  @Test func everyFilterIsTakenBack() throws {
    let row: [UInt8] = [10, 20, 30, 40, 50, 60]
    let filtered: [[UInt8]] = [
      [0] + row,
      [1, 10, 20, 30, 30, 30, 30],  // less the pixel at the left
      [2, 0, 0, 0, 0, 0, 0],  // less the pixel above
      [3, 5, 10, 15, 15, 15, 15],  // less the mean of left and above: 40 - (10 + 40) / 2
      [4, 0, 0, 0, 0, 0, 0],  // less the nearest of left, above, corner: above
    ]
    let png = try #require(PNGImage(image(2, 5, filtered.flatMap { $0 })))
    #expect(png.width == 2 && png.height == 5)
    for number in 0..<5 { #expect(png.row(number) == row, "filter \(number)") }
  }

  @Test func transparentPixelsLieOnWhite() throws {
    let png = try #require(
      PNGImage(image(3, 1, color: 6, [0, 0, 0, 0, 0, 255, 9, 9, 255, 0, 100, 200, 128])))
    // 128 of 255: 0 becomes 127, 100 becomes 177, 200 becomes 227.
    #expect(png.row(0) == [255, 255, 255, 255, 9, 9, 127, 177, 227])
  }

  @Test func whatIsNoSuchImageIsNone() {
    let rows: [UInt8] = [0, 1, 2, 3]
    #expect(PNGImage(image(1, 1, rows)) != nil)
    #expect(PNGImage(image(1, 1, color: 3, rows)) == nil)
    #expect(PNGImage(image(1, 1, depth: 16, rows)) == nil)
    #expect(PNGImage(image(1, 1, interlace: 1, rows)) == nil)
    #expect(PNGImage(image(2, 1, rows)) == nil, "too few pixels")
    #expect(PNGImage(image(0, 1, [0])) == nil)
    #expect(PNGImage(image(1, 1, [5, 1, 2, 3])) == nil, "a sixth filter")
    #expect(PNGImage(Array(image(1, 1, rows).dropLast(20))) == nil)
    #expect(PNGImage(Array("%PDF-1.5".utf8)) == nil && PNGImage([]) == nil)
  }

  /// Whatever is cut off or changed, the image is read or refused.
  @Test func noBytesTrap() {
    let whole = image(2, 1, [0, 1, 2, 3, 4, 5, 6])
    for place in whole.indices {
      _ = PNGImage(Array(whole[..<place]))
      var changed = whole
      changed[place] ^= 0xFF
      _ = PNGImage(changed)
    }
  }
}

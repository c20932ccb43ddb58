/// Makes a TIFF of the pixels of a PNG: cairo writes none.
enum TIFFDocument {
  /// The image of `png` as an RGB TIFF of one strip a row, PackBits, with its resolution and what it shows; nil where
  /// the bytes are no PNG of 8 bits a channel without interlacing.
  ///
  /// What is transparent becomes white, as on paper. Reference: TIFF 6.0, sections 2 to 4, 6 and 9.
  /// Cost: O(pixels).
  static func make(of png: [UInt8], dpi: Double, description: String?) -> [UInt8]? {
    guard let image = PNGImage(png) else { return nil }
    var body: [UInt8] = []
    var (offsets, counts): ([UInt32], [UInt32]) = ([], [])
    let start = 8
    for row in 0..<image.height {
      let packed = packed(image.row(row))
      offsets.append(UInt32(start + body.count))
      counts.append(UInt32(packed.count))
      body += packed
    }
    if body.count % 2 == 1 { body.append(0) }
    let rational = (UInt32(max(1, (dpi * 100).rounded())), UInt32(100))
    let words = Array((description ?? "").utf8.filter { $0 != 0 }) + [0]
    let fields: [Field] = [
      .init(256, .long, [UInt32(image.width)]), .init(257, .long, [UInt32(image.height)]),
      .init(258, .short, [8, 8, 8]), .init(259, .short, [32773]), .init(262, .short, [2]),
      .init(270, text: words), .init(273, .long, offsets), .init(277, .short, [3]),
      .init(278, .long, [1]), .init(279, .long, counts),
      .init(282, .rational, [rational.0, rational.1]), .init(283, .rational, [rational.0, rational.1]),
      .init(284, .short, [1]), .init(296, .short, [2]), .init(305, text: Array("Oreflow".utf8) + [0]),
    ]
    let directory = start + body.count
    return Array("II".utf8) + little(42, 2) + little(UInt32(directory), 4) + body
      + entries(fields, at: directory)
  }

  private enum Kind: UInt32 { case ascii = 2, short, long, rational }

  private struct Field {
    let tag: UInt32
    let kind: Kind
    let count: Int
    let data: [UInt8]

    init(_ tag: UInt32, _ kind: Kind, _ values: [UInt32]) {
      (self.tag, self.kind) = (tag, kind)
      count = kind == .rational ? values.count / 2 : values.count
      data = values.flatMap { little($0, kind == .short ? 2 : 4) }
    }

    init(_ tag: UInt32, text: [UInt8]) {
      (self.tag, kind, count, data) = (tag, .ascii, text.count, text)
    }
  }

  /// The directory at `place`, and behind it the values that do not fit an entry of four bytes.
  private static func entries(_ fields: [Field], at place: Int) -> [UInt8] {
    var (directory, values): ([UInt8], [UInt8]) = (little(UInt32(fields.count), 2), [])
    let behind = place + 2 + fields.count * 12 + 4
    for field in fields {
      directory += little(field.tag, 2) + little(field.kind.rawValue, 2) + little(UInt32(field.count), 4)
      if field.data.count <= 4 {
        directory += field.data + Array(repeating: 0, count: 4 - field.data.count)
      } else {
        directory += little(UInt32(behind + values.count), 4)
        values += field.data
        if values.count % 2 == 1 { values.append(0) }
      }
    }
    return directory + little(0, 4) + values
  }

  private static func little(_ value: UInt32, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }

  /// Macintosh PackBits: runs of three and more equal bytes, and literal bytes between them.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    var literal = 0
    func flush(_ end: Int) {
      var from = literal
      while from < end {
        let count = min(128, end - from)
        result.append(UInt8(count - 1))
        result += bytes[from..<(from + count)]
        from += count
      }
    }
    while place < bytes.count {
      var run = 1
      while place + run < bytes.count, run < 128, bytes[place + run] == bytes[place] { run += 1 }
      if run >= 3 {
        flush(place)
        result += [UInt8(truncatingIfNeeded: 257 - run), bytes[place]]
        place += run
        literal = place
      } else {
        place += run
      }
    }
    flush(bytes.count)
    return result
  }
}

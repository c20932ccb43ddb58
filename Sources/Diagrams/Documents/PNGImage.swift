import CZlib

/// The pixels of a PNG of 8 bits a channel, RGB or RGBA, as cairo writes it.
struct PNGImage {
  let width: Int
  let height: Int
  private let channels: Int
  /// The rows one behind another, unfiltered.
  private let pixels: [UInt8]

  /// nil where the bytes are no such image. Reference: PNG 3rd edition, 5, 9 and 11. Cost: O(pixels).
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
    func number(_ place: Int) -> Int { bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } }
    var (place, header): (Int, [UInt8]?) = (8, nil)
    var data: [UInt8] = []
    while place + 12 <= bytes.count {
      let length = number(place)
      guard place + 12 + length <= bytes.count else { return nil }
      let type = String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self)
      let body = bytes[(place + 8)..<(place + 8 + length)]
      if type == "IHDR" { header = Array(body) }
      if type == "IDAT" { data += body }
      place += 12 + length
    }
    guard let header, header.count == 13, header[8] == 8, header[9] == 2 || header[9] == 6, header[12] == 0
    else { return nil }
    width = header[0..<4].reduce(0) { $0 << 8 | Int($1) }
    height = header[4..<8].reduce(0) { $0 << 8 | Int($1) }
    channels = header[9] == 2 ? 3 : 4
    guard (1..<1 << 16).contains(width), (1..<1 << 16).contains(height) else { return nil }
    let size = height * (width * channels + 1)
    var filtered = [UInt8](repeating: 0, count: size)
    var got = uLongf(size)
    guard uncompress(&filtered, &got, data, uLong(data.count)) == Z_OK, got == size else { return nil }
    guard let pixels = Self.unfiltered(filtered, row: width * channels, channels) else { return nil }
    self.pixels = pixels
  }

  /// A row as RGB on white.
  func row(_ number: Int) -> [UInt8] {
    let line = pixels[(number * width * channels)..<((number + 1) * width * channels)]
    guard channels == 4 else { return Array(line) }
    var result: [UInt8] = []
    result.reserveCapacity(width * 3)
    for start in stride(from: line.startIndex, to: line.endIndex, by: 4) {
      let alpha = Int(line[start + 3])
      for channel in 0..<3 {
        result.append(UInt8((Int(line[start + channel]) * alpha + 255 * (255 - alpha) + 127) / 255))
      }
    }
    return result
  }

  /// Takes back the filter that each row names: none, left, above, mean, Paeth.
  private static func unfiltered(_ bytes: [UInt8], row: Int, _ step: Int) -> [UInt8]? {
    var result = [UInt8](repeating: 0, count: bytes.count / (row + 1) * row)
    for number in 0..<(bytes.count / (row + 1)) {
      let (from, to) = (number * (row + 1), number * row)
      let filter = bytes[from]
      guard filter <= 4 else { return nil }
      for place in 0..<row {
        let left = place >= step ? Int(result[to + place - step]) : 0
        let above = number > 0 ? Int(result[to - row + place]) : 0
        let corner = number > 0 && place >= step ? Int(result[to - row + place - step]) : 0
        let guess =
          switch filter {
          case 0: 0
          case 1: left
          case 2: above
          case 3: (left + above) / 2
          default: paeth(left, above, corner)
          }
        result[to + place] = bytes[from + 1 + place] &+ UInt8(guess)
      }
    }
    return result
  }

  private static func paeth(_ left: Int, _ above: Int, _ corner: Int) -> Int {
    let guess = left + above - corner
    let distances = (abs(guess - left), abs(guess - above), abs(guess - corner))
    if distances.0 <= distances.1, distances.0 <= distances.2 { return left }
    return distances.1 <= distances.2 ? above : corner
  }
}

/// Unpacks deflated bytes. Reference: RFC 1951.
struct Inflate {
  private let input: [UInt8]
  private let most: Int
  private var place = 0
  private var (hold, bits): (UInt32, Int) = (0, 0)
  private var output: [UInt8] = []

  /// The unpacked bytes; nil where they are damaged or more than `most`. Cost: O(output).
  static func bytes(of packed: some Sequence<UInt8>, atMost most: Int) -> [UInt8]? {
    var inflate = Inflate(Array(packed), most)
    return inflate.run() ? inflate.output : nil
  }

  private init(_ input: [UInt8], _ most: Int) { (self.input, self.most) = (input, most) }

  /// Codes of up to 15 bits in their canonical order.
  private struct Codes {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(_ lengths: [Int]) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      symbols = lengths.indices.filter { lengths[$0] > 0 }.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    }
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      let isGood: Bool =
        switch kind {
        case 0: stored()
        case 1: coded(Self.fixed.literals, Self.fixed.distances)
        case 2: dynamic()
        default: false
        }
      guard isGood else { return false }
      if isLast == 1 { return true }
    }
  }

  private mutating func take(_ count: Int) -> Int? {
    while bits < count {
      guard place < input.count else { return nil }
      hold |= UInt32(input[place]) << UInt32(bits)
      place += 1
      bits += 8
    }
    let value = Int(hold & (1 << UInt32(count) - 1))
    hold >>= UInt32(count)
    bits -= count
    return value
  }

  private mutating func symbol(_ codes: Codes) -> Int? {
    var (code, first, index) = (0, 0, 0)
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      code |= bit
      let count = codes.counts[length]
      if code - count < first { return codes.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }

  private mutating func stored() -> Bool {
    (hold, bits) = (0, 0)
    guard place + 4 <= input.count else { return false }
    let count = Int(input[place]) | Int(input[place + 1]) << 8
    place += 4
    guard place + count <= input.count, output.count + count <= most else { return false }
    output += input[place..<(place + count)]
    place += count
    return true
  }

  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227,
    258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
    4097,
    6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
  /// The order in which the lengths of the code lengths stand.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let fixed = (
    literals: Codes((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }),
    distances: Codes(Array(repeating: 5, count: 30))
  )

  private mutating func coded(_ literals: Codes, _ distances: Codes) -> Bool {
    while let symbol = symbol(literals) {
      if symbol == 256 { return true }
      if symbol < 256 {
        guard output.count < most else { return false }
        output.append(UInt8(symbol))
        continue
      }
      guard symbol - 257 < Self.lengths.count, let more = take(Self.lengthBits[symbol - 257]),
        let code = self.symbol(distances), code < Self.distances.count,
        let far = take(Self.distanceBits[code])
      else { return false }
      let (length, distance) = (Self.lengths[symbol - 257] + more, Self.distances[code] + far)
      guard distance <= output.count, output.count + length <= most else { return false }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
    return false
  }

  private mutating func dynamic() -> Bool {
    guard let a = take(5), let b = take(5), let c = take(4) else { return false }
    let (literals, distances) = (a + 257, b + 1)
    guard literals <= 286, distances <= 30 else { return false }
    var first = [Int](repeating: 0, count: 19)
    for place in 0..<(c + 4) {
      guard let length = take(3) else { return false }
      first[Self.order[place]] = length
    }
    let codes = Codes(first)
    var lengths: [Int] = []
    while lengths.count < literals + distances {
      guard let symbol = symbol(codes) else { return false }
      switch symbol {
      case 0..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last, let more = take(2) else { return false }
        lengths += Array(repeating: last, count: 3 + more)
      default:
        guard let more = take(symbol == 17 ? 3 : 7) else { return false }
        lengths += Array(repeating: 0, count: (symbol == 17 ? 3 : 11) + more)
      }
    }
    guard lengths.count == literals + distances else { return false }
    return coded(Codes(Array(lengths[..<literals])), Codes(Array(lengths[literals...])))
  }
}

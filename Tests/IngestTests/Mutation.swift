/// Seeded damage to a file: the same seed gives the same bytes.
struct Mutation: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private static let scraps: [[UInt8]] = [
    [0], [0x22], [0x22, 0x22], [0x0D], [0x0A], [0x0D, 0x0A], [0xEF, 0xBB, 0xBF], [0xFF], [0x97], [0xC2],
    [0x2C],
    Array(",,,,".utf8), Array("-".utf8), Array("—".utf8), Array("W".utf8), Array("1e309".utf8),
    Array("99999999999999999999999".utf8), Array("MCS9999".utf8), Array("2099".utf8), Array(">".utf8),
    Array("<html>".utf8), Array("2021–24".utf8), Array("</attr>".utf8), Array("United States and".utf8),
  ]

  /// `bytes` with one to four pieces of damage.
  mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &self) {
      let place = Int.random(in: 0...bytes.count, using: &self)
      let length = min(Int.random(in: 1...40, using: &self), bytes.count - place)
      switch Int.random(in: 0..<7, using: &self) {
      case 0: bytes.removeSubrange(place..<place + length)
      case 1: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
      case 2: bytes.removeSubrange(place...)
      case 3:
        let scrap = Self.scraps.randomElement(using: &self) ?? []
        bytes.insert(contentsOf: scrap, at: place)
      case 4: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &self) }
      case 5:
        let other = Int.random(in: 0...(bytes.count - length), using: &self)
        bytes.replaceSubrange(other..<other + length, with: Array(bytes[place..<place + length]))
      default:
        let scrap = Self.scraps.randomElement(using: &self) ?? []
        bytes.replaceSubrange(place..<place + length, with: scrap)
      }
    }
    return bytes
  }
}

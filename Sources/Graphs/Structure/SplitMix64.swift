/// SplitMix64: a small seeded generator, so that the same seed gives the same numbers on every machine.
///
/// Steele, Lea and Flood (2014), doi:10.1145/2660193.2660195.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator of a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// The next number from 0 to below 1, a multiple of 2⁻⁵³.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number below `bound`, by multiplication; `bound` is at least one.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Puts nodes in random order; written out, as the standard library may change how it shuffles.
  mutating func shuffle(_ nodes: inout [NodeID]) {
    for index in nodes.indices { nodes.swapAt(index, index + below(nodes.count - index)) }
  }
}

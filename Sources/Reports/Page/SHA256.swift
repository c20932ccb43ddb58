/// The hash by which a page names its own script and style (FIPS 180-4).
enum SHA256 {
  /// The 32 bytes of the hash of `message`. Cost: O(length).
  static func hash(_ message: some Collection<UInt8>) -> [UInt8] {
    var state: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    let padded = padded(message)
    for start in stride(from: 0, to: padded.count, by: 64) {
      compress(padded[start..<(start + 64)], into: &state)
    }
    return state.flatMap(bytes)
  }

  /// The hash of `message` in the form of a content security policy, `sha256-…`.
  static func policy(_ message: some Collection<UInt8>) -> String { "sha256-\(base64(hash(message)))" }

  /// The message, a bit 1, zeros, and its length in bits as 64 bits, in whole blocks.
  private static func padded(_ message: some Collection<UInt8>) -> [UInt8] {
    var padded = Array(message) + [0x80]
    padded += Array(repeating: 0, count: (120 - padded.count % 64) % 64)
    let bits = UInt64(message.count) * 8
    return padded + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
  }

  private static func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    func turned(_ word: UInt32, _ places: UInt32) -> UInt32 { word >> places | word << (32 - places) }
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { place in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(block[place + $1]) }
    }
    for place in 16..<64 {
      let (near, far) = (words[place - 2], words[place - 15])
      words.append(
        words[place - 16] &+ (turned(far, 7) ^ turned(far, 18) ^ far >> 3) &+ words[place - 7]
          &+ (turned(near, 17) ^ turned(near, 19) ^ near >> 10))
    }
    var now = state
    for place in 0..<64 {
      let (a, e) = (now[0], now[4])
      let first =
        now[7] &+ (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ (e & now[5] ^ ~e & now[6])
        &+ rounds[place] &+ words[place]
      let second =
        (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ (a & now[1] ^ a & now[2] ^ now[1] & now[2])
      now = [first &+ second, a, now[1], now[2], now[3] &+ first, e, now[5], now[6]]
    }
    for place in state.indices { state[place] &+= now[place] }
  }

  private static func bytes(_ word: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
  }

  /// `bytes` in base 64 (RFC 4648).
  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let number = (0..<3).reduce(0) { value, place in
        value << 8 | (start + place < bytes.count ? Int(bytes[start + place]) : 0)
      }
      for place in 0..<4 {
        text.append(place <= group.count ? digits[number >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let rounds: [UInt32] = {
    var primes: [Int] = []
    var candidate = 2
    while primes.count < 64 {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map(cubeRootFraction)
  }()

  /// The first 32 bits behind the point of the cube root of `prime`: the largest x with x³ ≤ prime × 2⁹⁶, in whole
  /// numbers.
  private static func cubeRootFraction(_ prime: Int) -> UInt32 {
    let target = UInt128(prime) << 96
    var root: UInt128 = 0
    for bit in stride(from: 34, through: 0, by: -1) {
      let raised = root | 1 << UInt128(bit)
      if raised * raised * raised <= target { root = raised }
    }
    return UInt32(truncatingIfNeeded: root)
  }
}

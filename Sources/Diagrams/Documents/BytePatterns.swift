extension [UInt8] {
  /// The first place at or behind `start` where the pattern stands, or nil. O(n m) at worst, O(n) on files.
  func place(of pattern: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first, start >= 0, count - start >= pattern.count else { return nil }
    return withUnsafeBufferPointer { bytes in
      (start...(bytes.count - pattern.count)).first { position in
        bytes[position] == first
          && bytes[position..<(position + pattern.count)].elementsEqual(pattern)
      }
    }
  }
}

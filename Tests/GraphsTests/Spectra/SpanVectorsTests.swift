import Testing

@testable import Graphs

struct SpanVectorsTests {
  /// Lengths around the eight that are added at a time; whole numbers, so that no order rounds.
  @Test(arguments: 0..<20) func sumsAreThoseOfTheDefinition(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let (first, second) = (
      (0..<count).map { _ in Double(random.below(100)) - 50 },
      (0..<count).map { _ in Double(random.below(100)) - 50 }
    )
    let dot = first.withUnsafeBufferPointer { a in
      second.withUnsafeBufferPointer { b in
        a.baseAddress.flatMap { a in b.baseAddress.map { SpanVectors.dot(a, $0, count: count) } } ?? 0
      }
    }
    #expect(dot == zip(first, second).reduce(0) { $0 + $1.0 * $1.1 })
    #expect(SpanVectors.norm(first) == first.reduce(0) { $0 + $1 * $1 }.squareRoot())
    var sum = second
    sum.withUnsafeMutableBufferPointer { sum in
      first.withUnsafeBufferPointer { first in
        guard let sum = sum.baseAddress, let first = first.baseAddress else { return }
        SpanVectors.add(-2, times: first, to: sum, count: count)
      }
    }
    #expect(sum == zip(first, second).map { $1 - 2 * $0 })
  }

  @Test func vectorsBecomeOrthonormalAndWhatIsNotNewIsOmitted() {
    let found = SpanVectors.orthonormal([[3, 4, 0], [6, 8, 0], [1, 1, 1], [0, 0, 0], [2, 3, 5]])
    #expect(found.count == 3 && abs(found[0][0] - 0.6) < 1e-15 && abs(found[0][1] - 0.8) < 1e-15)
    for (row, one) in found.enumerated() {
      for (column, other) in found.enumerated() {
        let dot = zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(abs(dot - (row == column ? 1 : 0)) < 1e-14)
      }
    }
    #expect(SpanVectors.orthonormal([]).isEmpty)
  }
}

import Testing

@testable import Graphs

@Suite struct StepScaleTests {
  @Test func decimalsAddUpExactly() {
    let scale = StepScale([0.1, 0.2, 0.3, 12.75], largest: 20)
    #expect(scale.steps(0.1) + scale.steps(0.2) == scale.steps(0.3))
    #expect(scale.amount(scale.steps(0.1) + scale.steps(0.2)) == 0.3)
    #expect(scale.amount(scale.steps(12.75)) == 12.75)
  }

  /// A step is far below the last digit of the sum.
  @Test(arguments: RandomGraph.seeds)
  func longNumbersComeBack(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let amounts = (0..<50).map { _ in 1 + 99 * generator.unit() }
    let sum = amounts.reduce(0, +)
    let scale = StepScale(amounts, largest: sum)
    for amount in amounts { #expect(abs(scale.amount(scale.steps(amount)) - amount) <= 0x1p-59 * sum) }
    #expect(scale.steps(sum) < 1 << 60)
  }

  @Test func extremesStayWithinBounds() {
    for largest in [0, Double.leastNonzeroMagnitude, 1e-300, 1, 1e300, .greatestFiniteMagnitude] {
      let scale = StepScale([largest], largest: largest)
      #expect(scale.steps(largest) >= 0 && scale.steps(largest) < StepScale.unlimited)
      #expect(scale.steps(.infinity) == StepScale.unlimited)
    }
  }
}

import SupplyAnalysis
import SupplyData
import Testing

struct ThresholdRangeTests {
  /// Ten minerals: one at each of 10, 20 ... 80, and two that are not known.
  private func count(_ threshold: Double) -> BoundedCount {
    BoundedCount(
      (1...8).map { Double($0) * 10 > threshold ? Answer.yes : .no } + [.unknown, .unknown])
  }

  @Test func thresholdsThatGiveAShare() {
    let range = ThresholdRange(
      share: 50, about: 1, among: stride(from: 0.0, through: 100, by: 5).map { $0 }, known: 8, count: count)
    // 5 for certain from 30 on, and at most 5 up to 50 (3 and the two unknown).
    #expect(range.possible == 30...55)
    #expect(range.ofKnown == 40...45)
  }

  @Test func noThresholdMayGiveIt() {
    let range = ThresholdRange(share: 95, about: 1, among: [50, 60], known: 8, count: count)
    #expect(range.possible == nil && range.ofKnown == nil)
    let nothing = ThresholdRange(share: 95, about: 1, among: [], known: 0, count: count)
    #expect(nothing.possible == nil && nothing.ofKnown == nil)
  }
}

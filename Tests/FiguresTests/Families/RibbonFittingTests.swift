import SupplyData
import Testing

@testable import Figures
import Language

struct RibbonFittingTests {
  /// A content of `count` countries, whose names are long unless they are codes.
  private func content(_ count: Int, _ options: FigureOptions) -> RibbonContent {
    .sample(
      (0..<count).map {
        .init(options.names.usesCodesOnly ? "C\($0)" : "A country with a long name, number \($0)")
      }, [.init("zinc")], (0..<count).map { .init($0, 0, Interval(100 / Double(count))) })
  }

  /// What was tried: the smallest weight, the threshold and whether countries were codes.
  private func tried(
    width: Double = 170, threshold: Double? = nil, _ count: (_ smallest: Double, _ threshold: Double) -> Int
  ) -> (last: String, isDrawn: Bool) {
    var last = ""
    let options = FigureOptions.with { ($0.width, $0.threshold) = (width, threshold) }
    let fitting = RibbonFitting(smallest: [0, 1, 2], thresholds: [0, 5])
    let figure = try? fitting.figure(options) { smallest, threshold, options in
      last = "\(smallest) \(threshold) \(options.names.usesCodesOnly)"
      return content(count(smallest, threshold), options)
    }
    return (last, figure != nil)
  }

  @Test func whatFitsIsDrawnAtItsFullest() {
    #expect(tried { _, _ in 5 } == (last: "0.0 0.0 false", isDrawn: true))
  }

  @Test func firstSmallCountriesAreDrawnTogether() {
    #expect(tried { smallest, _ in smallest < 2 ? 90 : 5 } == (last: "2.0 0.0 false", isDrawn: true))
  }

  @Test func thenCountriesBecomeCodes() {
    #expect(tried(width: 60) { _, _ in 5 } == (last: "0.0 0.0 true", isDrawn: true))
  }

  @Test func onlyThenTheThresholdRises() {
    #expect(tried { _, threshold in threshold < 5 ? 90 : 5 } == (last: "0.0 5.0 false", isDrawn: true))
    // Who chooses a threshold gets no other.
    #expect(tried(threshold: 0) { _, threshold in threshold < 5 ? 90 : 5 }.isDrawn == false)
  }

  @Test func whatNeverFitsIsRefusedAsItIsAtItsFullest() throws {
    let error = #expect(throws: FigureError.self) {
      try RibbonFitting(smallest: [0, 1], thresholds: [0, 5]).figure(FigureOptions()) {
        _, threshold, options in
        content(threshold < 5 ? 99 : 90, options)
      }
    }
    #expect(error?.description.hasPrefix("columns of 99 and of 1 name do not fit") == true)
  }

  @Test func otherNamesAreNotReplacedByCodes() {
    #expect(FigureOptions().withCodes?.names.usesCodesOnly == true)
    #expect(FigureOptions.with { $0.names = .codes }.withCodes == nil)
  }
}

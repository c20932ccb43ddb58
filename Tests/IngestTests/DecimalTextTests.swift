import Testing

@testable import Ingest
@testable import SupplyData

struct DecimalTextTests {
  @Test(arguments: [
    (1_490_634, "1490634"), (0.25, "0.25"), (0, "0"), (-0.0, "0"), (-1.5, "-1.5"), (0.1 + 0.2, "0.3"),
    (1e-7, "0"), (-1e-7, "0"), (0.000_001, "0.000001"), (2.000_000_4, "2"), (1234.5678, "1234.5678"),
    (-0.4411, "-0.4411"),
  ]) func aNumberHasAtMostSixDecimalsAndNoZerosAtItsEnd(value: Double, text: String) {
    #expect(DecimalText.plain(value) == text)
  }

  /// A whole number of any size has no point, as the tables write it.
  @Test(arguments: [
    (1e10, "10000000000"), (-1e12, "-1000000000000"), (1e10 + 0.5, "10000000000.5"),
    (8e15, "8000000000000000"),
  ])
  func whatIsTooLargeForSixDecimalsIsWrittenAsItIs(value: Double, text: String) {
    #expect(DecimalText.plain(value) == text)
  }
}

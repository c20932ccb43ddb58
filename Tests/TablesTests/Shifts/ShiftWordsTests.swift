import SupplyAnalysis
import SupplyData
import Testing

@testable import Tables

struct ShiftWordsTests {
  private let sample: ShiftsSample
  init() throws { sample = try ShiftsSample() }

  /// Canada and Norway over the years from 2016 on, Canada with `values` of `whole`, percent of U.S. imports.
  private func shares(
    _ values: [Interval], subject: ShiftSubject = .baci, stage: String = "",
    breaks: [SupplyAnalysis.SeriesBreak] = []
  ) -> RegionShares {
    RegionShares(
      mineral: "cobalt", subject: subject, label: "BACI", stage: stage, unit: "percent",
      years: values.enumerated().map { place, value in
        CountryAmounts(
          window: YearWindow(2016 + place, 2016 + place), edition: "BACI202601", unit: "percent",
          parts: [
            .init(country: "CAN", amount: value),
            .init(country: "NOR", amount: Interval(100 - value.upper, 100 - value.lower)),
          ])
      }, breaks: breaks, register: sample.register)
  }

  private func canada(_ values: [Interval]) throws -> (shift: ShareShift, shares: RegionShares) {
    let shares = shares(values)
    return (try #require(ShareShift(of: .country("CAN"), in: shares)), shares)
  }

  private func verdict(_ values: [Interval], level: Double = 0.05) throws -> String {
    let canada = try canada(values)
    return ShiftWords.verdict(canada.shift, in: canada.shares, level: level, register: sample.register)
  }

  @Test func aRiseAndAFallSayFromWhereToWhere() throws {
    #expect(
      try verdict((16...20).map { Interval(Double($0)) })
        == "Canada's share of U.S. imports of cobalt rose by 4.0 points, from 16.0 % (2016) to 20.0 % (2020); the trend "
        + "is upward (slope 1.00 points a year, p = 0.017).")
    #expect(
      try verdict((16...20).map { Interval(Double(40 - $0)) })
        == "Canada's share of U.S. imports of cobalt fell by 4.0 points, from 24.0 % (2016) to 20.0 % (2020); the trend "
        + "is downward (slope −1.00 points a year, p = 0.017).")
  }

  /// What the bounds leave open is said to be open, what did not move not to have moved.
  @Test func aChangeWhoseSignIsNotKnownSaysSo() throws {
    #expect(
      try verdict([Interval(10, 20), Interval(15, 25)])
        .hasPrefix(
          "Canada's share of U.S. imports of cobalt was 10.0–20.0 % (2016) and 15.0–25.0 % (2017), so that the sign of its "
            + "change is not known; no trend is tested, as "))
    #expect(
      try verdict([Interval(7), Interval(9), Interval(7)]).contains(
        " did not change: 7.0 % (2016) and 7.0 % (2018); "))
    #expect(
      try verdict([Interval(0), Interval(0)])
        == "Canada's share of U.S. imports of cobalt was 0 in every year from 2016 to 2017.")
  }

  @Test func aTrendWithinTheBoundsIsUndecided() throws {
    let values = (0..<5).map { Interval(Double(10 * $0), Double(10 * $0) + 12) }
    #expect(
      try verdict(values).contains(
        "the trend test is undecided within the bounds (slope 10.00 points a year, "))
    let still = [10, 12, 11, 12, 11].map { Interval($0) }
    #expect(try verdict(still).contains("; there is no trend beyond chance (slope 0."))
  }

  /// With one decimal both ends would read 10.0 % though they differ.
  @Test func smallChangesHaveMoreDecimals() throws {
    #expect(
      try verdict([Interval(10), Interval(10.01)]).contains(
        "rose by 0.010 points, from 10.000 % (2016) to 10.010 % (2017)"))
    #expect(ShiftWords.points(Interval(0.0004, 2), decimals: 1) == "0.0004 to 2.0000 points")
    #expect(ShiftWords.points(Interval(-4, -1.44), decimals: 1) == "1.4 to 4.0 points")
    #expect(ShiftWords.points(Interval(3), decimals: 0) == "3 points")
  }

  @Test func aBreakIsSaidWhereASentenceCrossesIt() throws {
    let shares = shares(
      (16...20).map { Interval(Double($0)) }, breaks: [SeriesBreak(before: 2018, .partners(from: 6, to: nil))]
    )
    let shift = try #require(MineralShift(shares, register: sample.register))
    #expect(shift.growth == nil)
    let words = ShiftMineralTables.verdicts(shift, level: 0.05, register: sample.register)
      .rows.flatMap(\.cells).map(\.text)
    #expect(
      words.contains(
        "Canada's share of U.S. imports of cobalt rose by 4.0 points, from 16.0 % (2016) to 20.0 % (2020), over a break of the series before 2018; the trend is upward (slope 1.00 points a year, p = 0.017)."
      ))
  }

  @Test(
    arguments: [
      (.imports, "", "U.S. imports of cobalt"), (.baci, "", "U.S. imports of cobalt"),
      (.reserves, "", "cobalt reserves"), (.capacity, "", "cobalt capacity"),
      (.capacity, "refinery", "refinery capacity of cobalt"), (.production, "mine", "mined cobalt"),
      (.production, "", "cobalt production"), (.production, "refinery", "refinery production of cobalt"),
    ] as [(ShiftSubject, String, String)]) func theWholeIsNamed(
      subject: ShiftSubject, stage: String, words: String
    )
  {
    #expect(ShiftWords.whole(shares([], subject: subject, stage: stage), sample.register) == words)
  }

  @Test(
    arguments: [
      (0.0009, "p < 0.001"), (0.001, "p < 0.01"), (0.0099, "p < 0.01"), (0.017, "p = 0.017"),
      (0.0999, "p = 0.100"), (0.25, "p = 0.25"), (1, "p = 1.00"),
    ]) func probabilitiesAreRounded(p: Double, words: String)
  {
    #expect(ShiftWords.probability(p) == words)
  }

  @Test(
    arguments: [
      (0, "north"), (22, "north"), (23, "north-east"), (90, "east"), (135, "south-east"), (180, "south"),
      (225, "south-west"), (270, "west"), (315, "north-west"), (338, "north"), (-45, "north-west"),
    ]) func aBearingIsAWind(bearing: Double, wind: String)
  {
    #expect(ShiftWords.wind(bearing) == wind)
  }

  @Test func aCountHasItsBounds() {
    #expect(ShiftWords.count(BoundedCount([.yes, .yes, .no])) == "2")
    #expect(ShiftWords.count(BoundedCount([.yes, .unknown])) == "at least 1, at most 2")
  }
}

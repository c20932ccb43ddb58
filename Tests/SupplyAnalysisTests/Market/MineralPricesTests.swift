import SupplyAnalysis
import SupplyData
import Testing

struct MineralPricesTests {
  private let sample: MarketSample
  init() throws { sample = try MarketSample() }

  @Test func theFirstSeriesThatCoversTheWindowSpeaks() throws {
    let later = try #require(sample.prices().series(of: "cobalt", in: YearWindow(2018, 2022)).value)
    #expect(later.family == "MCS" && later.form == "cathode" && later.unit == "USD/kg")
    let earlier = try #require(sample.prices().series(of: "cobalt", in: YearWindow(2016, 2018)).value)
    #expect(earlier.family == "DS140" && earlier.form == "unit value")
  }

  @Test func familiesAreNeverJoined() {
    let reason = sample.prices().series(of: "cobalt", in: YearWindow(2017, 2021)).reason
    #expect(
      reason
        == "no price series of cobalt covers 2017-21: MCS (cathode) has 2018-22; DS140 (unit value) has 2016-18"
    )
  }

  @Test func theVintageChoosesBetweenEditions() throws {
    let first = try MarketSample(vintage: .first).prices()
    let series = try #require(first.series(of: "cobalt", in: YearWindow(2021, 2022)).value)
    #expect(series.values(in: YearWindow(2022, 2022)) == [Interval(5)])
  }

  @Test func aFormMayBeAskedFor() throws {
    let powder = sample.prices(form: "powder")
    #expect(powder.series(of: "cobalt", in: YearWindow(2022, 2022)).value?.form == "powder")
    let nothing = sample.prices(form: "dust").series(of: "cobalt", in: YearWindow(2022, 2022))
    #expect(
      nothing.reason
        == "no price of cobalt is called \"dust\"; there is \"cathode\", \"powder\", \"unit value\"")
  }

  @Test func whyThereIsNoPriceIsSaid() {
    let window = YearWindow(2021, 2022)
    #expect(sample.prices().series(of: "zinc", in: window).reason == "no edition prints a price of zinc")
    #expect(
      sample.prices().series(of: "tungsten", in: window).reason
        == "no price series of tungsten covers 2021-22: MCS has none that is published")
  }
}

import SupplyAnalysis
import SupplyData
import Testing

@testable import Tables

struct ShiftNotesTests {
  private let sample: ShiftsSample
  init() throws { sample = try ShiftsSample() }

  private func shares(
    _ windows: [YearWindow], breaks: [SupplyAnalysis.SeriesBreak] = [], caveats: [String] = []
  ) -> RegionShares {
    RegionShares(
      mineral: "cobalt", label: "MCS", unit: "t",
      years: windows.map {
        CountryAmounts(
          window: $0, edition: "MCS2026", unit: "t",
          parts: [.init(country: "COD", amount: Interval(1), printed: "1 t")])
      }, breaks: breaks, caveats: caveats, register: sample.register)
  }

  @Test func theClaimIsAnsweredGroupByGroup() throws {
    let still = "its mean share did not change; the trend is upward for 0 and downward for 0 of 1 mineral"
    #expect(
      ShiftTables.claim(try sample.panel(), 0.05, sample.register) == [
        "The paper (Wang, Li and Liu 2024) finds that capacity moves to Asia, Africa and South America. Asia: \(still). "
          + "Asia without China: \(still). Africa: its mean share rose by 8.0 points; the trend is upward for 1 and downward "
          + "for 0 of 1 mineral. South America: \(still)."
      ])
    // Of a single group there is no claim.
    #expect(ShiftTables.claim(try sample.panel([.region(.asia)]), 0.05, sample.register) == [])
    #expect(ShiftTables.overBreak(try sample.panel()) == "")
  }

  @Test func theRulesNameTheLevelAndTheTests() throws {
    let rules = ShiftTables.rules(try sample.panel(), 0.05)
    #expect(rules.count == 5 && rules[2].hasPrefix("A year is complete where "))
    #expect(rules[3].hasPrefix("Up, down: Mann-Kendall p < 0.05, two-sided"))
    #expect(
      ShiftTables.rules(try sample.panel(), 0.4)[4]
        == "Of 1 tests of noise in one column about 0.2 would rise and as many fall by chance.")
  }

  /// Runs of years are joined, but not over a break of the series; windows stand one by one.
  @Test func yearsAreRuns() {
    func years(_ years: [Int], _ breaks: [Int] = []) -> String {
      ShiftTables.years(
        shares(
          years.map { YearWindow($0, $0) },
          breaks: breaks.map { SupplyAnalysis.SeriesBreak(before: $0, .partners(from: 6, to: nil)) }))
    }
    #expect(years([2013, 2014, 2015, 2018, 2019]) == "2013-15, 2018-19")
    #expect(years([2013, 2014, 2015, 2016], [2015]) == "2013-14 | 2015-16")
    #expect(
      ShiftTables.years(shares([YearWindow(2013, 2016), YearWindow(2017, 2020)])) == "2013-16, 2017-20")
  }

  @Test func sourcesAreOfTheYearAndTheCountry() throws {
    let shares = shares([YearWindow(2018, 2018)])
    #expect(ShiftTables.sources(shares).map(\.text) == ["MCS2026 MCS 2018"])
    #expect(ShiftTables.source(shares, shares.years[0], "COD")?.text == "MCS2026 MCS cobalt COD 2018 = 1 t")
    #expect(ShiftTables.source(shares, shares.years[0], "NOR") == nil)
    #expect(ShiftTables.editions(try sample.panel()).map(\.text) == ["MCS2026 production"])
  }

  @Test func groupsHaveAKeyAndAShortName() {
    let register = sample.register
    #expect(ShiftTables.key(.asiaWithoutChina, register) == "asia_without_china")
    #expect(ShiftTables.key(.country("COD"), register) == "congo__kinshasa_")
    #expect(ShiftTables.short(.asiaWithoutChina, register) == "Asia w/o China")
    #expect(ShiftTables.short(.region(.southAmerica), register) == "S. America")
    #expect(ShiftTables.short(.region(.africa), register) == "Africa")
  }

  @Test func withoutAValueThereIsNoNote() throws {
    #expect(ShiftTables.valueNotes(nil, sample.register).isEmpty)
    #expect(ShiftTables.caveats(try sample.panel(), sample.register).isEmpty)
    #expect(ShiftTables.switches(try sample.panel(), sample.register).isEmpty)
  }
}

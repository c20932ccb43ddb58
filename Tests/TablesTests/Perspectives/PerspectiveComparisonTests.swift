import SupplyAnalysis
import SupplyData
import Testing

@testable import Tables

struct PerspectiveComparisonTests {
  private let sample: PerspectiveSample
  private let windows: [Perspectives]
  init() throws {
    sample = try PerspectiveSample()
    windows = try Perspectives.windows(
      list: sample.list, from: YearWindow(2017, 2021), governance: sample.governance, sources: sample.sources,
      reference: sample.reference)
  }

  private func table(isComplete: Bool) -> Table {
    PerspectiveTables.comparison(PerspectiveComparison(windows), isComplete, sample.reference.register)
  }

  @Test func periodsAreComparedOnlyWhereBoundsDoNotMeet() {
    let table = table(isComplete: false)
    #expect(table.title == "Has it got better? us-2022, 2017-21, 2018-22")
    #expect(
      table.columns.map(\.heading) == [
        "Period", "Reliance > 50 %", "CV ≥ 20 %", "Log vol. ≥ 20 %", "High risk", "Rising", "High or rising",
      ])
    #expect(table.texts.map { $0[0] } == ["2017-21", "2018-22", "first to last"])
    // Of 2021 the reliance of cobalt alone is printed, of 2022 that of five.
    #expect(table.texts.map { $0[1] } == ["1–6", "4–6", "unknown"])
    #expect(table.texts[2].dropFirst().allSatisfy { $0 == "unknown" })
    #expect(
      table.sourceTexts[1] == [
        "MCS2026 net-import-reliance", "MCS2026 price", "MCS2026 production", "WGI2024 governance all",
      ])
    #expect(table.sourceTexts[2].isEmpty)
    #expect(table.notes[0].hasPrefix("Of 6 entries: reliance, the last 5 years' volatility"))
    #expect(
      table.notes[1].text.hasSuffix("mean of the six indicators of 2017, the last year held before 2022."))
  }

  @Test func programsHaveWhoLeadsToo() {
    let table = table(isComplete: true)
    #expect(table.columns.map(\.name).suffix(2) == ["leader", "leads"])
    #expect(table.texts[1].suffix(2) == ["Chile", "1"] && table.texts[2].suffix(2) == ["–", "–"])
  }

  @Test func whatIsNotKnownIsNamed() throws {
    let table = PerspectiveTables.unknown(windows[0], sample.reference.register)
    #expect(
      table.texts == [
        ["Dependence: not known", "5", "Lithium, Neodymium, Rare earths, Tungsten, Zinc"],
        ["Dependence: a bound", "0", "–"], ["Market: no series covers the years", "6", "all"],
        ["Market: too few returns", "5", "Lithium, Neodymium, Rare earths, Tungsten, Zinc"],
        ["Risk: no complete production", "5", "Lithium, Neodymium, Rare earths, Tungsten, Zinc"],
        ["Risk: fewer than 5 years of a series", "5", "Lithium, Neodymium, Rare earths, Tungsten, Zinc"],
      ])
    let later = PerspectiveTables.unknown(windows[1], sample.reference.register)
    #expect(later.title == "What is not known, us-2022, 2018-22")
    #expect(
      Array(later.texts.prefix(2)) == [
        ["Dependence: not known", "1", "Tungsten"],
        ["Dependence: a bound", "3", "Lithium, Neodymium, Rare earths"],
      ])
  }
}

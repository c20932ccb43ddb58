import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct TracedYearsTests {
  private static let data = Result { try Dataset(folder: RepositoryData.folder) }

  /// Two minerals of the repository's own data: every entry is what tracing and stages say alone.
  @Test func everyEntryIsThatOfTheSingleAnalyses() throws {
    let data = try Self.data.get()
    let sources = try NetworkSources(data)
    let traced = try TracedYears(
      of: ["cobalt", "platinum"], over: YearWindow(2021, 2022), sources: sources, from: data)
    #expect(traced.entries.map(\.year) == [2021, 2022, 2021, 2022])
    for entry in traced.entries {
      let alone = try TracedSupply(entry.mineral, year: entry.year, sources: sources, from: data)
      #expect(entry.traced.value?.unexplained == alone.unexplained)
      #expect(entry.origin?.country == alone.entries.first { $0.country != "USA" }?.country)
    }
    let cobalt = try #require(traced.minerals.first)
    // Congo mines 73 % and China refines 77 %: trade leads to the mine, the worst stage is the refinery.
    #expect(cobalt.years[1].origin?.country == "COD" && cobalt.years[1].agrees == .no)
    #expect(cobalt.years[1].stages?.controller?.worst.stage == .production("refinery"))
    #expect(traced.minerals[1].years[1].agrees == .yes)
    let parts = cobalt.years.compactMap { $0.traced.value?.unexplained }
    #expect(cobalt.unexplained?.lower == parts.min() && cobalt.unexplained?.upper == parts.max())
    #expect(traced.entries.allSatisfy { $0.staged == nil })
  }

  @Test func aYearWithoutTradeSaysWhy() throws {
    let data = try Self.data.get()
    let sources = try NetworkSources(data)
    let traced = try TracedYears(of: ["cobalt"], over: YearWindow(2011, 2012), sources: sources, from: data)
    #expect(traced.entries[0].traced.reason?.contains("2011") == true)
    #expect(traced.entries[1].traced.value != nil && traced.minerals[0].traced.count == 1)
    let error = #expect(throws: DataError.self) {
      try TracedYears(of: ["cobalt"], over: YearWindow(1990, 1991), sources: sources, from: data)
    }
    #expect(error?.kind == .notHeld)
  }

  @Test func aMineralWithoutACodeIsNotTraced() throws {
    let data = try SampleFolder.loaded()
    let sources = try NetworkSources(data)
    #expect(throws: DataError.self) { try TracedYears(of: ["tungsten"], sources: sources, from: data) }
  }
}

import SampleData
import Testing

@testable import SupplyData

struct VintageTests {
  private let reference: Reference
  init() throws { reference = try SampleFolder.loaded().reference }

  // Released in 2020, 2023, 2024, 2024 and 2026.
  private let editions: [Edition] = ["WGI2024", "MCS2026", "DS140", "WMD2024", "MCS2023"]

  private func ordered(_ vintage: Vintage) -> [String] {
    vintage.ordered(editions, of: reference, edition: { $0 }).map(\.rawValue)
  }

  @Test func theNewestOrTheOldestStandsFirst() {
    #expect(ordered(.latest) == ["MCS2026", "WMD2024", "WGI2024", "MCS2023", "DS140"])
    #expect(ordered(.first) == ["DS140", "MCS2023", "WGI2024", "WMD2024", "MCS2026"])
  }

  @Test func aPinnedEditionIsTakenAloneAndADateHidesWhatCameLater() {
    #expect(ordered(.edition("WMD2024")) == ["WMD2024"] && ordered(.edition("MCS1999")) == [])
    #expect(ordered(.asOf("MCS2023")) == ["MCS2023", "DS140"])
    #expect(
      Vintage.asOf("DS140").choose(among: ["MCS2026"] as [Edition], of: reference, edition: { $0 }) == nil)
  }

  @Test func pinningAnEditionEmptiesNoOtherTable() {
    #expect(Vintage.edition("MCS2023").applied(to: editions) == .edition("MCS2023"))
    #expect(Vintage.edition("MCS2023").applied(to: ["WGI2024"] as [Edition]) == .latest)
    for vintage in [Vintage.latest, .first, .asOf("MCS2023")] {
      #expect(vintage.applied(to: [] as [Edition]) == vintage)
    }
  }
}

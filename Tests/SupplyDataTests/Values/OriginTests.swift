import SupplyData
import Testing

struct OriginTests {
  private let printed = Origin(
    "MCS2026", subject: "net-import-reliance", mineral: "cobalt", years: YearWindow(2022, 2022),
    printed: ">50")
  private let restated = Origin(
    "MCS2020", via: "Factbook 2020", subject: "import-sources", mineral: "cobalt", country: "NOR",
    form: "metal", years: YearWindow(2015, 2018), printed: "18")

  @Test func anOriginReadsAsItsRow() {
    #expect(printed.description == "MCS2026 net-import-reliance cobalt 2022 = >50")
    #expect(
      restated.description == "MCS2020 import-sources (metal) cobalt NOR 2015-18 = 18 (via Factbook 2020)")
    #expect(Provenance(printed).kind == .printed && Provenance(restated).kind == .restated)
  }

  @Test func stageAndFormStandTogetherAndWhatIsMissingIsNotSaid() {
    let both = Origin(
      "WMD2024", subject: "production", form: "ore", stage: "mine", years: YearWindow(2020, 2020))
    #expect(both.description == "WMD2024 production (mine, ore) 2020" && both.kind == .printed)
  }
}

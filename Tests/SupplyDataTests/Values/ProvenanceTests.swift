import SupplyData
import Testing

struct ProvenanceTests {
  private let printed = Origin(
    "MCS2026", subject: "net-import-reliance", mineral: "cobalt", years: YearWindow(2022, 2022),
    printed: ">50")
  private let restated = Origin(
    "MCS2020", via: "Factbook 2020", subject: "import-sources", mineral: "cobalt", country: "NOR",
    form: "metal", years: YearWindow(2015, 2018), printed: "18")

  @Test func aResultIsAsFarFromPrintAsItsParts() {
    let both = Provenance.combined([Provenance(printed), Provenance(restated), Provenance(printed)])
    #expect(both.kind == .derived && both.origins == [printed, restated])
    #expect(both.editions == ["MCS2020", "MCS2026"])
    #expect(Provenance.combined([Provenance(printed)], atLeast: .printed).kind == .printed)
    #expect(Provenance.combined([Provenance(printed).inherited, both]).kind == .inherited)
  }

  @Test func ofUnknownPartsNothingIsKnown() {
    #expect(Provenance.combined([.unknown, .unknown]) == .unknown)
    #expect(Provenance.combined([Provenance(printed), .unknown]).origins == [printed])
  }
}

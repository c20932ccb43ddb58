import SampleData
import SupplyData
import Testing

struct ImportSourceRowTests {
  @Test func aWindowThatEndsBeforeItBeginsIsRefused() throws {
    let found = try findings("usgs/import_sources.csv") {
      $0.replacing("2018,2021,CAN", with: "2022,2021,CAN")
    }
    #expect(found.contains { $0.line == 2 && $0.column == "to" }, "\(found)")
    #expect(found.first?.problem == "the window ends in 2021, before it begins in 2022")
  }

  @Test func aTableWithoutThePublicationThatRestatesIsThePublishers() throws {
    let rows = try SampleFolder.loaded().importSources()
    #expect(rows.allSatisfy { $0.via.isEmpty } && rows.first?.window == YearWindow(2018, 2021))
    #expect(rows.first { $0.country == .other }?.share.exact == 62)
  }
}

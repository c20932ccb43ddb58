import SampleData
import SupplyData
import Testing

struct PublicationSeriesTests {
  @Test func theNewestEditionIsTheOneReleasedLast() throws {
    let editions = try #require(SampleFolder.tables["reference/editions.csv"])
    let reference = try SampleFolder.loaded([
      "reference/editions.csv": editions.replacing(
        "MCS2026,MCS,2026,", with: "MCS2025,MCS,2026,p,c,,t\nMCS2026,MCS,2026,")
    ]).reference
    // Of those released in one year the last by its letters.
    #expect(reference.newestEdition(of: .summaries) == "MCS2026")
    #expect(reference.newestEdition(of: .historicalStatistics) == "DS140")
    #expect(reference.newestEdition(of: .yearbook) == nil)
    #expect(reference.newestEdition(of: PublicationSeries(rawValue: "none")) == nil)
  }

  @Test func seriesAreInTheOrderOfTheirLetters() {
    #expect(
      [PublicationSeries.worldMiningData, .baci, .summaries].sorted().map(\.rawValue) == [
        "BACI", "MCS", "WMD",
      ])
    #expect("\(PublicationSeries.baci)" == "BACI")
  }
}

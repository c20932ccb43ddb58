import SampleData
import SupplyData
import Testing

struct SalientStatisticsTests {
  private let data: Dataset
  init() throws { data = try SampleFolder.loaded() }

  private func cobalt(_ vintage: Vintage, _ year: Int) throws -> Found<SalientRow> {
    try SalientStatistics(data, vintage: vintage).value(.netImportReliance, of: "cobalt", in: year)
  }

  @Test func theVintageChoosesTheEdition() throws {
    #expect(try cobalt(.latest, 2022).value?.value.token == "73")
    #expect(try cobalt(.first, 2022).value?.value.token == "76")
    #expect(try cobalt(.edition("MCS2023"), 2022).value?.edition == "MCS2023")
    #expect(try cobalt(.latest, 2021).value?.edition == "MCS2023")
    #expect(try cobalt(.edition("MCS2026"), 2021).reason?.contains("MCS2026 does not print") == true)
  }

  @Test func whatIsNotPrintedHasAReason() throws {
    let statistics = try SalientStatistics(data)
    #expect(statistics.value(.price, of: "zinc", in: 2022).reason == "no edition prints price of zinc")
    #expect(
      statistics.value(.netImportReliance, of: "cobalt", in: 1990).reason
        == "no edition prints net import reliance of cobalt for 1990")
  }

  @Test func aNamedFormSpeaks() throws {
    let statistics = try SalientStatistics(data)
    #expect(statistics.value(.netImportReliance, of: "zinc", in: 2022).value?.form == "refined")
    #expect(
      statistics.value(.netImportReliance, of: "zinc", in: 2022, form: "ores").value?.value.token == "E")
    #expect(statistics.value(.netImportReliance, of: "zinc", in: 2022, form: "dust").value == nil)
  }

  @Test func formsThatNobodyRankedAreNotGuessed() throws {
    let data = try SampleFolder.loaded(["reference/headline_forms.csv": "mineral,subject,rank,form,reason\n"])
    let found = try SalientStatistics(data).value(.netImportReliance, of: "zinc", in: 2022)
    #expect(found.value == nil)
    #expect(found.reason?.contains("\"ores\", \"refined\"") == true)
  }
}

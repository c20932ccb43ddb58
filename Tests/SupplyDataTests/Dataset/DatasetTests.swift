import SampleData
import SupplyData
import Testing

struct DatasetTests {
  @Test func readsEveryTable() throws {
    let folder = try SampleFolder()
    let data = try folder.dataset()
    #expect(try data.salient().count == 9)
    #expect(try data.world().joined().count == 10)
    #expect(try data.importSources().count == 12)
    #expect(try data.trade().map(\.value) == [25, 75, 10])
    #expect(try data.tradeSeries().first?.caveat == "oxides only")
    #expect(try data.governance().last?.estimates == [1.7, 1.1, 1.9, 1.7, 1.9, nil])
  }

  private struct Fault: Sendable {
    let file: String
    let replace: (String, String)
    let place: String
  }

  @Test(arguments: [
    (
      "usgs/salient.csv", "cobalt,,price", "cobalx,,price",
      ":5: column \"mineral\": \"cobalx\" is not a mineral"
    ),
    ("usgs/salient.csv", ",67800,", ",67 800,", ":5: column \"value\": \"67 800\" is not a printed value"),
    ("usgs/salient.csv", "USD/t,0,MCS2026", "USD/t,2,MCS2026", ":5: column \"estimated\": \"2\" is neither"),
    ("usgs/salient.csv", "USD/t,", "EUR/t,", ":5: column \"unit\": \"EUR/t\" is not a unit"),
    ("usgs/salient.csv", "cobalt,,price,2022", "cobalt,,price,22", ":5: column \"year\": 22 is not a year"),
    (
      "usgs/salient.csv", "cobalt,,price", "cobalt,,cost",
      ":5: column \"measure\": \"cost\" is not one of the words"
    ),
    (
      "usgs/salient.csv", "USD/t,0,MCS2026", "USD/t,0,MCS1999",
      ":5: column \"edition\": \"MCS1999\" is not an edition"
    ),
    (
      "usgs/salient.csv", "mineral,form", "mineral,shape",
      ":1: column 2 is \"shape\", and \"form\" was expected"
    ),
    ("usgs/salient.csv", ",estimated,edition", ",edition", ":1: column 7 is \"edition\""),
    ("usgs/salient.csv", "cobalt,,price,2022,67800", "cobalt,,price,2022,\"67800", "never closed"),
  ])
  func faultsAreLocated(file: String, old: String, new: String, message: String) throws {
    let text = try #require(SampleFolder.tables[file])
    #expect(text.contains(old))
    let folder = try SampleFolder([file: text.replacing(old, with: new)])
    let error = #expect(throws: DataError.self) { _ = try folder.dataset().salient() }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    #expect(error?.kind == .badData)
  }

  @Test func aFolderThatIsNoDataFolderIsNamed() throws {
    #expect(throws: DataError.self) { _ = try Dataset(folder: "/nowhere/at/all") }
    let folder = try SampleFolder()
    let error = #expect(throws: DataError.self) { _ = try Dataset(folder: "\(folder.path)/usgs") }
    #expect(error?.problem.contains("no folder reference") == true)
  }
}

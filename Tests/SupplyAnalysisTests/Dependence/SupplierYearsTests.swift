import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct SupplierYearsTests {
  @Test func yearsWithoutSuppliersAreOmittedAndNoneAtAllIsAnError() throws {
    let data = try SampleFolder.loaded()
    let sources = try NetworkSources(data)
    let list = try MineralList(named: "us-2022", in: data)
    func years(_ first: Int, _ last: Int) throws -> SupplierYears {
      try SupplierYears(list: list, period: YearWindow(first, last)) { year throws(DataError) in
        try SupplyNetwork(year: year, list: list, sources: sources)
      }
    }
    let found = try years(2016, 2019)
    #expect(found.years.map(\.year) == [2018, 2019] && found.omitted == [2016, 2017])
    #expect(found.years[0].leading.minerals == 1)
    #expect(throws: DataError.self) { try years(1950, 1960) }
  }
}

import SampleData
import SupplyData
import SupplyNetwork
import Testing

struct ExposureYearsTests {
  @Test func aYearNeedsTheRelianceAndTheSuppliersOfOneMineral() throws {
    let data = try SampleFolder.loaded()
    let list = try MineralList(named: "us-2022", in: data)
    let sources = try NetworkSources(data)
    for basis in ImportRule.Publisher.allCases.map({ ImportRule($0) }) {
      let years = try sources.yearsWithExposure(of: list, imports: basis)
      #expect(years.contains(2022))
      for year in 2010...2025 {
        guard let network = try? SupplyNetwork(year: year, list: list, imports: basis, sources: sources)
        else {
          #expect(!years.contains(year))
          continue
        }
        #expect(network.hasExposure == years.contains(year), "\(basis) \(year)")
      }
    }
  }
}

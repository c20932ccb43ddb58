import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ExposureToSetTests {
  private func exposure(_ tables: [String: String] = [:]) throws -> Exposure {
    let data = try SampleFolder.loaded(tables)
    return Exposure(
      try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data))
  }

  @Test func theSetLosesTheSumOfItsMembers() throws {
    let exposure = try exposure()
    let north = exposure.exposure(to: ["NOR", "FIN"])
    #expect(north.keys.sorted() == ["cobalt"])
    #expect(abs((north["cobalt"]?.lower ?? 0) - 42 * 0.73) < 1e-9)
    #expect(exposure.exposure(to: ["CAN", "CHL"]).keys.sorted() == ["cobalt", "lithium", "zinc"])
    #expect(exposure.exposure(to: ["CHL"])["lithium"] == Interval(25, 100, lowerIsOpen: true))
  }

  @Test func whoSuppliesNothingNamedIsNotThere() throws {
    let exposure = try exposure()
    #expect(exposure.exposure(to: []).isEmpty && exposure.exposure(to: ["COD", "AUS"]).isEmpty)
  }

  /// Shares rounded up add up to 101 of 100; what is lost is no more than all.
  @Test func roundedSharesLoseNoMoreThanAll() throws {
    let sources = try #require(SampleFolder.tables["usgs/import_sources.csv"])
    let salient = try #require(SampleFolder.tables["usgs/salient.csv"])
    let exposure = try exposure([
      "usgs/import_sources.csv": sources.replacing("zinc,,2021,2024,MEX,50", with: "zinc,,2021,2024,MEX,51"),
      "usgs/salient.csv": salient.replacing("2022,77,", with: "2022,100,"),
    ])
    #expect(exposure.exposure(to: ["CAN", "MEX"])["zinc"] == Interval(100))
  }
}

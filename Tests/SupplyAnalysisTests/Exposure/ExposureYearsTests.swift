import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ExposureYearsTests {
  @Test func theYearsAndEditionsThatHoldValuesAreNamed() throws {
    let data = try SampleFolder.loaded()
    let sources = try NetworkSources(data)
    let network = try SupplyNetwork(
      year: 2022, list: MineralList(name: "x", minerals: ["tungsten"]), sources: sources)
    let error = #expect(throws: DataError.self) {
      try SupplyParts(network, layer: .supply).requireKnown(in: sources)
    }
    #expect(error?.kind == .notHeld)
    #expect(
      error?.problem.contains("no mineral of x has both a net import reliance and import shares") == true)
    let all = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), sources: sources)
    let known = try ExposureYears(of: all, in: sources)
    #expect(known.years.first { $0.year == 2022 }?.minerals == 4)
    #expect(known.years.first { $0.year == 2021 }?.minerals == 1)
    #expect(known.editions.contains("MCS2026"))
    try SupplyParts(all, layer: .supply).requireKnown(in: sources)
  }
}

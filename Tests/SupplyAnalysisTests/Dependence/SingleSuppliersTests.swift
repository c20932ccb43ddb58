import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct SingleSuppliersTests {
  @Test func oneCountryAboveAShare() throws {
    let data = try SampleFolder.loaded()
    let network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    let suppliers = SingleSuppliers(network)
    // Cobalt 26, lithium 100, rare earths 71, tungsten not known, zinc 50 and 50.
    #expect(suppliers.entries.map(\.mineral) == ["cobalt", "lithium", "rare-earths", "tungsten", "zinc"])
    #expect(
      suppliers.entries.indices.map { suppliers.isSingle($0, above: 50) } == [
        .no, .yes, .yes, .unknown, .no,
      ])
    #expect(suppliers.count(above: 65).description == "at least 2, at most 3")
    #expect(suppliers.count(above: 80).description == "at least 1, at most 2")
    #expect(suppliers.leading.ranking.first?.country == "CHL")
  }
}

import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct LeadingSuppliersTests {
  @Test func aTieLeadsForNobody() throws {
    let data = try SampleFolder.loaded()
    let network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    let leading = LeadingSuppliers(network)
    #expect(leading.minerals == 4)
    #expect(leading.ranking.map(\.country) == ["CHL", "CHN", "NOR", "CAN", "MEX"])
    #expect(leading.ranking.map(\.leads) == [["lithium"], ["rare-earths"], ["cobalt"], [], []])
    #expect(leading.ranking.last?.mayLead == ["zinc"])
    #expect(LeadingSuppliers(network) { $0.id == "zinc" }.minerals == 1)
  }
}

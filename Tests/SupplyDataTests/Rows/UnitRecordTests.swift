import SampleData
import SupplyData
import Testing

struct UnitRecordTests {
  @Test(arguments: ["0", "1e308", "-1", "1e-300"]) func noFactor(_ factor: String) throws {
    let found = try findings("reference/units.csv") { text in
      var lines = text.split(separator: "\n").map(String.init)
      lines[1] =
        lines[1].split(separator: ",", omittingEmptySubsequences: false).dropLast().joined(separator: ",")
        + ",\(factor)"
      return lines.joined(separator: "\n") + "\n"
    }
    #expect(found.contains { $0.column == "factor" }, "\(found)")
  }

  @Test func aUnitMayHaveNoFactor() throws {
    let units = try #require(SampleFolder.tables["reference/units.csv"]).replacing(
      "t,metric ton,mass,1", with: "t,metric ton,mass,")
    let data = try SampleFolder.loaded(["reference/units.csv": units])
    #expect(
      data.reference.units["t"].map { $0.factor == nil } == true && data.reference.units["kt"]?.factor == 1000
    )
  }
}

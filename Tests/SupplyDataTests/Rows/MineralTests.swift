import SampleData
import SupplyData
import Testing

struct MineralTests {
  @Test func theGroupAndItsFirstYearMayBeEmpty() throws {
    let folder = try SampleFolder([
      "reference/minerals.csv": """
      id,name,symbol,parent,parent_from
      cobalt,Cobalt,Co,,
      neodymium,Neodymium,Nd,rare-earths,
      yttrium,Yttrium,Y,rare-earths-heavy,2021

      """
    ])
    let rows = try withExtendedLifetime(folder) { try Mineral.all(in: folder.path, known: nil) }
    #expect(rows.map(\.parent) == [nil, "rare-earths", "rare-earths-heavy"])
    #expect(rows.map(\.parentFrom) == [nil, nil, 2021])
  }

  /// Tables that are older than the column have groups of all years.
  @Test func anOlderTableHasNoFirstYear() throws {
    let minerals = try SampleFolder.loaded().reference.minerals
    #expect(minerals["neodymium"]?.parent == "rare-earths" && minerals["neodymium"]?.parentFrom == nil)
  }
}

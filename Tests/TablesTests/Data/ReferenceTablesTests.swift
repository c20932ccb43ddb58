import SampleData
import SupplyData
import Tables
import Testing

struct ReferenceTablesTests {
  private let reference: Reference
  private let names: [MineralName]

  init() throws {
    let folder = try SampleFolder([
      "reference/mineral_names.csv": "name,mineral\nzamak base,zinc\nwolfram,tungsten\nspelter,zinc\n",
      "reference/country_groups.csv": """
      group,name,country,since,until
      NORTH,North,FIN,2010,2020
      NORTH,North,NOR,,
      EAST,East,CHN,,
      ALL,All,NOR,,

      """,
    ])
    let data = try folder.dataset()
    reference = data.reference
    names = try withExtendedLifetime(folder) {
      try MineralName.all(in: data.folder, known: data.reference.known)
    }
  }

  @Test func mineralsHaveTheirGroupAndOtherNames() throws {
    let table = ReferenceTables.minerals(reference, names: names)
    #expect(
      table.texts == [
        ["cobalt", "Cobalt", "Co", "", ""], ["lithium", "Lithium", "Li", "", ""],
        ["neodymium", "Neodymium", "Nd", "rare-earths", ""], ["rare-earths", "Rare earths", "", "", ""],
        ["tungsten", "Tungsten", "W", "", "wolfram"], ["zinc", "Zinc", "Zn", "", "spelter, zamak base"],
      ])
  }

  @Test func countriesHaveTheirRegionAndGroups() throws {
    let table = ReferenceTables.countries(reference)
    #expect(table.rows.count == 9 && table.texts[0] == ["AUS", "Australia", "Oceania", ""])
    #expect(try table.row(of: "NOR") == ["NOR", "Norway", "Europe", "ALL, NORTH"])
  }

  @Test func listsAreNamedWithTheirMinerals() {
    #expect(
      ReferenceTables.lists(reference).texts == [
        ["us-2018", "1", "cobalt"],
        ["us-2022", "6", "cobalt, lithium, neodymium, rare earths, tungsten, zinc"],
      ])
  }

  @Test func groupsAreDated() {
    #expect(
      ReferenceTables.groups(reference).texts == [
        ["ALL", "All", "Norway", "–", "–"], ["EAST", "East", "China", "–", "–"],
        ["NORTH", "North", "Finland", "2010", "2020"], ["NORTH", "North", "Norway", "–", "–"],
      ])
  }
}

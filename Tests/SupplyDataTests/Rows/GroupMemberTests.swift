import SampleData
import SupplyData
import Testing

struct GroupMemberTests {
  @Test func membershipHoldsItsEnds() throws {
    let folder = try SampleFolder([
      "reference/country_groups.csv": """
      group,name,country,since,until
      G,Group,CAN,,
      G,Group,CHN,2015,2018
      G,Group,NOR,2020,
      G,Group,USA,,2016

      """
    ])
    let rows = try withExtendedLifetime(folder) { try GroupMember.all(in: folder.path, known: nil) }
    func members(_ year: Int) -> [CountryCode] { rows.filter { $0.isMember(in: year) }.map(\.country) }
    #expect(members(2014) == ["CAN", "USA"] && members(2015) == ["CAN", "CHN", "USA"])
    #expect(members(2018) == ["CAN", "CHN"] && members(2019) == ["CAN"] && members(2020) == ["CAN", "NOR"])
  }
}

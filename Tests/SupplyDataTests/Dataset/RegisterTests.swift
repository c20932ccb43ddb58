import SampleData
import SupplyData
import Testing

struct RegisterTests {
  @Test func minerals() throws {
    let register = try Dataset(folder: RepositoryData.folder).reference.register
    #expect(register.shortName(of: "graphite") == "Graphite")
    #expect(register.name(of: "graphite" as MineralID) == "Graphite (natural)")
    // Two minerals that would be called the same keep their whole names.
    let short = register.minerals.keys.map { register.shortName(of: $0) }
    #expect(Set(short).count == short.count)
    #expect(
      register.name(of: "unobtainium" as MineralID) == "unobtainium"
        && register.shortName(of: "unobtainium") == "unobtainium")
  }

  @Test func countries() throws {
    let register = try SampleFolder.loaded().reference.register
    #expect(
      register.name(of: "COD" as CountryCode) == "Congo (Kinshasa)" && register.region(of: "COD") == .africa)
    #expect(register.name(of: .other) == "Other countries" && register.name(of: .world) == "World")
    #expect(register.name(of: "XXX" as CountryCode) == "XXX" && register.region(of: "XXX") == nil)
  }

  @Test func listsAndPublications() throws {
    let reference = try SampleFolder.loaded().reference
    #expect(reference.register.lists == reference.lists.keys.sorted())
    #expect(Set(reference.register.editions.keys.map(\.rawValue)) == reference.known.editions)
  }
}

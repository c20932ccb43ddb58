import SampleData
import SupplyAnalysis
import SupplyData
import Testing

struct ShareGroupTests {
  private let reference: Reference
  init() throws { reference = try ShiftSample.dataset([]).reference }

  @Test(arguments: Region.allCases)
  func aRegionHoldsItsCountries(region: Region) throws {
    let group = try ShareGroup(named: region.rawValue.uppercased(), in: reference)
    #expect(group == .region(region))
    let members = reference.countries.keys.filter { group.contains($0, in: reference.register) }
    #expect(members.allSatisfy { reference.countries[$0]?.region == region })
    #expect(!group.contains(.other, in: reference.register))
  }

  @Test func asiaWithoutChinaIsAsiaButForChina() throws {
    let register = reference.register
    #expect(!ShareGroup.asiaWithoutChina.contains("CHN", in: register))
    #expect(ShareGroup.china.contains("CHN", in: register))
    #expect(!ShareGroup.asiaWithoutChina.contains("NOR", in: register))
    #expect(ShareGroup.asiaWithoutChina.name(in: register) == "Asia without China")
    #expect(ShareGroup.country("COD").name(in: register) == "Congo (Kinshasa)")
  }

  @Test func theStandardGroupsCoverEveryCountryOnceBesideThoseOfAsia() {
    let regions = ShareGroup.standard.filter { if case .region = $0 { true } else { false } }
    for country in reference.countries.keys {
      #expect(regions.count { $0.contains(country, in: reference.register) } == 1)
    }
    let asia = ShareGroup.standard.firstIndex(of: .region(.asia))
    #expect(
      asia.map { Array(ShareGroup.standard[$0...].prefix(3)) } == [.region(.asia), .asiaWithoutChina, .china])
  }

  @Test func anUnknownRegionSuggestsTheNearest() throws {
    #expect(try ShareGroup(named: "asia-without-china", in: reference) == .asiaWithoutChina)
    #expect(try ShareGroup(named: "Congo", in: reference) == .country("COD"))
    let error = #expect(throws: DataError.self) { try ShareGroup(named: "South Amerika", in: reference) }
    #expect(error?.kind == .badRequest)
    #expect(error?.remedy.text() == "Did you mean \"South America\"?")
    let far = #expect(throws: DataError.self) { try ShareGroup(named: "qqqqqqqq", in: reference) }
    #expect(far?.remedy.text().hasPrefix("Use one of Africa") == true)
  }
}

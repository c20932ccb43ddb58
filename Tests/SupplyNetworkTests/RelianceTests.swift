import SampleData
import SupplyData
import SupplyNetwork
import Testing

struct RelianceTests {
  private let finder: RelianceFinder
  init() throws { finder = try NetworkSources(SampleFolder.loaded()).reliance }

  @Test func aMineralOfItsOwnSpeaksForItself() {
    let reliance = finder.reliance(of: "cobalt", in: 2022)
    #expect(reliance.status == .published)
    #expect(reliance.interval == Interval(73))
    #expect(reliance.isAbove(50) == .yes)
  }

  @Test func aMemberInheritsFromItsGroup() {
    let reliance = finder.reliance(of: "neodymium", in: 2022)
    #expect(reliance.status == .inherited(from: "rare-earths"))
    #expect(reliance.interval == Interval(95, 100, lowerIsOpen: true))
    #expect(reliance.isAtLeast(100) == .unknown)
    #expect(finder.series(of: "neodymium") == "rare-earths")
  }

  @Test func withheldIsUnknownAndMissingHasAReason() {
    let tungsten = finder.reliance(of: "tungsten", in: 2022)
    #expect(tungsten.status == .published && tungsten.interval == nil)
    #expect(tungsten.isAbove(0) == .unknown)
    let past = finder.reliance(of: "cobalt", in: 1999)
    #expect(past.status == .missing(.notInYear("no edition prints net import reliance of cobalt for 1999")))
  }
}

import SupplyNetwork
import Testing

@testable import Figures

struct FigureRanksTests {
  @Test func ranksAreThoseOfTheOrderGiven() {
    let ranks = FigureRanks(groups: ["Europe", "Asia", "Europe"], nodes: ["CHN", "cobalt"])
    #expect(ranks.groups == ["Europe": 0, "Asia": 1] && ranks.nodes == ["CHN": 0, "cobalt": 1])
  }

  /// The same country has one rank, whatever it is in a figure.
  @Test func anIDEndsWithItsCountryOrMineral() {
    let keys = ["country:CHN", "exporter:CHN", "2019:country:CHN", "CHN"].map(FigureRanks.key)
    #expect(Set(keys) == ["CHN"] && FigureRanks.key("mineral:rare-earths") == "rare-earths")
  }
}

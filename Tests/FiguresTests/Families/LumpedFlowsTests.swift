import Graphs
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures
import Language

struct LumpedFlowsTests {
  private let parts: [LumpedFlows.Part] = [
    .init(country: "CAN", mineral: "zinc", value: Interval(40)),
    .init(country: "NOR", mineral: "cobalt", value: Interval(20)),
    .init(country: "FIN", mineral: "cobalt", value: Interval(4, 8)),
    .init(country: "FIN", mineral: "zinc", value: Interval(1)),
    .init(country: "XXX", mineral: "zinc", value: Interval(3)),
  ]
  private let weights: [CountryCode: Interval] = [
    "CAN": Interval(20), "NOR": Interval(10), "FIN": Interval(3.5), "XXX": Interval(1.5),
  ]

  private func lumped(
    smallest: Double = 0, top: Int? = nil, threshold: Double = 0, alone: Set<CountryCode> = [],
    whole: Set<CountryCode> = []
  ) throws -> LumpedFlows {
    LumpedFlows(
      parts, weights: weights,
      by: .init(smallest: smallest, top: top, threshold: threshold, alone: alone, whole: whole),
      register: try SampleSupply.usual().register)
  }

  @Test func smallCountriesOfARegionAreOneSource() throws {
    let lumped = try lumped(smallest: 15)
    #expect(lumped.sources.map(\.id) == ["country:CAN", "others:Europe", "country:XXX"])
    let europe = lumped.sources[1]
    #expect(europe.codes == ["NOR", "FIN"] && europe.weight == Interval(13.5))
    #expect(lumped.flows.first { $0.source == 1 && $0.mineral == "cobalt" }?.value == Interval(24, 28))
    #expect(lumped.omitted == 0)
  }

  @Test func topAndCutLeaveTheLargestAlone() throws {
    #expect(try lumped(top: 1).sources.map(\.id) == ["country:CAN", "others:Europe", "country:XXX"])
    #expect(try lumped(smallest: 15, alone: ["FIN"]).sources.map(\.id).contains("country:FIN"))
  }

  @Test func whatIsBelowTheThresholdIsCounted() throws {
    let lumped = try lumped(threshold: 5)
    // Of 70 in all, Finland's zinc and what the unknown country sends are not drawn; its cobalt may reach 5.
    #expect(lumped.flows.count == 3 && abs(lumped.omitted - 100 * 4 / 70) < 1e-9)
    #expect(try self.lumped(threshold: 5, whole: ["FIN"]).flows.count == 4)
    #expect(try self.lumped(threshold: 99).sources.isEmpty && self.lumped(threshold: 99).omitted == 100)
  }

  /// However small countries are lumped, all is drawn.
  @Test func lumpingLosesNothing() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<50 {
      let smallest = Double.random(in: 0...25, using: &random)
      let lumped = try lumped(smallest: smallest, top: Int.random(in: 0...4, using: &random))
      for mineral: MineralID in ["zinc", "cobalt"] {
        func sum(_ values: [Interval]) -> Interval { values.reduce(Interval(0), +) }
        let drawn = sum(lumped.flows.filter { $0.mineral == mineral }.map(\.value))
        #expect(drawn == sum(parts.filter { $0.mineral == mineral }.map(\.value)))
      }
      #expect(lumped.omitted < 1e-9)
    }
  }

  @Test func anotherYearHasTheSameSources() throws {
    let flows = try lumped(smallest: 15).regrouped([
      .init(country: "FIN", mineral: "cobalt", value: Interval(30)),
      .init(country: "CHL", mineral: "zinc", value: Interval(30)),
      .init(country: "CAN", mineral: "zinc", value: Interval(0)),
    ])
    #expect(flows.map(\.source) == [1] && flows.map(\.value) == [Interval(30)])
  }

  @Test func namesGroupsAndColoursAreThoseOfTheRegion() throws {
    let (lumped, register) = (try lumped(smallest: 15), try SampleSupply.usual().register)
    let options = FigureOptions.with { $0.focus = FigureFocus(countries: ["FIN"]) }
    let nodes = lumped.nodes(options, register) { FigureText.percent($0.weight) }
    #expect(nodes.map(\.name) == ["Canada", "other Europe", "XXX"])
    #expect(nodes.map(\.group) == ["Northern America", "Europe", ""])
    #expect(nodes.map(\.isFaded) == [true, false, true] && nodes[1].value == "13.5 %")
    let colors = lumped.colors(Palette(), .english)
    #expect(colors.map(\.text) == ["Northern America", "Europe", "Others"])
    #expect(colors.map(\.color) == nodes.map(\.fill))
  }
}

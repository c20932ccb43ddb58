import Graphs
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct DisruptionTests {
  private let data: Dataset
  private let network: SupplyNetwork
  private let governance: Governance
  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    governance = try Governance(data)
  }

  private func disruption(
    _ removed: [CountryCode], slack: Double, _ basis: StandbyCapacity.Basis = .supply
  ) throws -> Disruption {
    let parts = SupplyParts(network, layer: .supply)
    return try Disruption(
      removing: removed, from: parts,
      capacity: try StandbyCapacity(parts, slack: slack, basis: basis, from: data), governance: governance)
  }

  private func mineral(_ id: MineralID, _ disruption: Disruption) throws -> Disruption.Mineral {
    try #require(disruption.minerals.first { $0.id == id })
  }

  @Test func withoutSlackTheLossStaysUnmet() throws {
    for removed in [["NOR"], ["CAN", "CHN"], ["CHL", "FIN", "MEX"]] as [[CountryCode]] {
      for mineral in try disruption(removed, slack: 0).minerals {
        #expect(mineral.unmet == mineral.loss)
        #expect(mineral.gains.isEmpty)
      }
    }
  }

  @Test func theOthersMakeGoodWhatTheyCan() throws {
    let result = try mineral("cobalt", try disruption(["NOR"], slack: 0.2))
    // Norway has 26 of 100, the others expand by a fifth of 74.
    #expect(abs(result.loss.lower - 26 * 0.73) < 1e-9)
    #expect(abs(result.unmet.lower - (26 - 14.8) * 0.73) < 1e-9 && result.unmet.isExact)
    #expect(abs((result.neededSlack ?? 0) - 26.0 / 74) < 1e-9)
    let filled = result.gains.reduce(0) { $0 + $1.amount }
    #expect(abs(filled + result.unmet.lower - result.loss.lower) < 1e-9)
    #expect(result.gains.map(\.country) == ["CAN", "FIN", .other])
    #expect(try mineral("zinc", try disruption(["CAN"], slack: 1)).unmet == Interval(0))
    #expect(try mineral("lithium", try disruption(["CHL"], slack: 1)).neededSlack == nil)
  }

  @Test func theBestGovernedSendFirst() throws {
    // China's governance is known, the others' is not: they count as the worst.
    let sources = try #require(SampleFolder.tables["usgs/import_sources.csv"])
    let data = try SampleFolder.loaded([
      "usgs/import_sources.csv": sources.replacing("2024,FIN", with: "2024,CHN")
    ])
    let network = try SupplyNetwork(
      year: 2022, list: MineralList(name: "x", minerals: ["cobalt"]), from: data)
    let parts = SupplyParts(network, layer: .supply)
    let result = try Disruption(
      removing: ["CAN"], from: parts,
      capacity: try StandbyCapacity(parts, slack: 0.5, basis: .supply, from: data), governance: governance)
    #expect(result.minerals[0].gains.map(\.country) == ["CHN", "NOR"])
    #expect(abs(result.minerals[0].gains[0].amount - 8 * 0.73) < 1e-9)
    #expect(result.winners.map(\.country) == ["CHN", "NOR"])
  }

  @Test func theClosedFormIsTheMinimumCostFlow() throws {
    for (removed, slack) in [(["NOR"], 0.2), (["CAN"], 0.5), (["FIN", "NOR"], 1)] as [([CountryCode], Double)]
    {
      let parts = SupplyParts(network, layer: .supply)
      let capacity = try StandbyCapacity(parts, slack: slack, basis: .supply, from: data)
      let result = try Disruption(
        removing: removed, from: parts, capacity: capacity, governance: governance)
      for mineral in result.minerals where mineral.loss.lower > 0 && mineral.loss.isExact {
        let standing = (capacity.capacities(of: mineral.id) ?? []).filter { !removed.contains($0.country) }
        let mayHide = removed.contains { country in
          country != .other && !(capacity.capacities(of: mineral.id) ?? []).contains { $0.country == country }
        }
        guard !mayHide else { continue }
        func amount(_ one: StandbyCapacity.Capacity) -> Double {
          one.share.lower * mineral.supply.whole.lower / 100
        }
        // Node 0 gives, 1 takes, the countries lie between.
        let supply = try Digraph(
          nodeCount: standing.count + 2,
          edges: standing.enumerated().flatMap { place, one -> [(NodeID, NodeID, Double)] in
            [(0, NodeID(place + 2), amount(one)), (NodeID(place + 2), 1, amount(one))]
          }, weights: .strength)
        let flow = standing.isEmpty ? 0 : try supply.maximumFlow(from: 0, to: 1).value
        #expect(abs(max(0, mineral.loss.lower - flow) - mineral.unmet.lower) < 1e-9)
        let filled = mineral.gains.reduce(0) { $0 + $1.amount }
        let costs = supply.arcs.map { arc -> Double in
          guard arc.target == 1 else { return 0 }
          return governance.weight(of: standing[Int(arc.source) - 2].country, in: 2022).upper
        }
        let demands = [-filled, filled] + standing.map { _ in 0.0 }
        let cheapest = try supply.minimumCostFlow(demands: demands, costs: costs).cost
        let own = mineral.gains.reduce(0) {
          $0 + $1.amount * governance.weight(of: $1.country, in: network.year).upper
        }
        #expect(abs(cheapest - own) < 1e-9)
      }
    }
  }

  @Test func removingMoreNeverHelpsAndSlackNeverHurts() throws {
    let all: [CountryCode] = ["CAN", "CHL", "CHN", "FIN", "MEX", "NOR"]
    for subset in 1..<(1 << all.count) {
      let set = all.indices.filter { subset >> $0 & 1 == 1 }.map { all[$0] }
      let here = try disruption(set, slack: 0.2)
      #expect(try disruption(set, slack: 0.5).meanUnmet.upper <= here.meanUnmet.upper + 1e-9)
      #expect(here.meanUnmet.upper <= here.meanLoss.upper + 1e-9)
      for country in all where !set.contains(country) {
        let more = try disruption(set + [country], slack: 0.2)
        #expect(more.meanUnmet.lower >= here.meanUnmet.lower - 1e-9)
        #expect(more.meanUnmet.upper >= here.meanUnmet.upper - 1e-9)
      }
    }
  }

  /// The reliance is one number: with it drawn once, loss and replacement never leave the bounds, and touch both ends.
  @Test func theBoundsOfUnmetAreSharp() throws {
    let rareEarths = try mineral("rare-earths", try disruption(["CHN"], slack: 0.2))
    // China has 71 of 100 and the others 29: (71 − 5.8) % of a reliance above 95 %.
    #expect(abs(rareEarths.unmet.lower - 0.95 * 65.2) < 1e-9 && abs(rareEarths.unmet.upper - 65.2) < 1e-9)
    let lithium = try mineral("lithium", try disruption(["CHL"], slack: 1))
    #expect(lithium.unmet == lithium.loss)
    var random = SplitMix64(seed: 3)
    for removed in [["CHN"], ["CHL", "NOR"], ["CAN", "CHN"]] as [[CountryCode]] {
      let result = try disruption(removed, slack: 0.3)
      for mineral in result.minerals {
        let set = Set(removed)
        guard set.allSatisfy({ mineral.supply.part(of: $0) != nil }) else { continue }
        let lost = mineral.supply.share(of: set).lower
        let rest = mineral.supply.parts.filter { !set.contains($0.country) }
          .reduce(mineral.supply.unnamedShare.lower) { $0 + $1.share.lower }
        for _ in 0..<100 {
          let reliance = mineral.supply.whole.draw(&random)
          let unmet = reliance * max(0, lost - 0.3 * rest) / 100
          #expect(unmet >= mineral.unmet.lower - 1e-9 && unmet <= mineral.unmet.upper + 1e-9)
        }
      }
    }
  }

  @Test func nothingKnownIsNoLossOfZero() throws {
    let none = SupplyParts(
      try SupplyNetwork(year: 2022, list: MineralList(name: "x", minerals: ["tungsten"]), from: data),
      layer: .supply)
    let error = #expect(throws: DataError.self) {
      try Disruption(
        removing: ["CHN"], from: none,
        capacity: try StandbyCapacity(none, slack: 0.2, basis: .supply, from: data), governance: governance)
    }
    #expect(error?.kind == .notHeld)
    #expect(throws: DataError.self) {
      try LossSampling(removing: ["CHN"], from: none, slack: 0, threshold: 50, draws: 10, seed: 1)
    }
    #expect(throws: DataError.self) {
      try RandomFailures(in: none, governance: governance, options: .init(draws: 10))
    }
    #expect(throws: DataError.self) { try CutFrontier(none, most: 2) }
    #expect(throws: DataError.self) {
      try PartnerGain(none.network, slack: 0.2, governance: governance)
    }
  }

  @Test func capacitiesThatAreUnknownLeaveItOpen() throws {
    let result = try mineral("zinc", try disruption(["CAN"], slack: 0.2, .production))
    #expect(result.unknown != nil && result.unmet == Interval(0, result.loss.upper))
    // Cobalt's exports: nobody but Norway exports to anyone else, and it is removed.
    let cobalt = try mineral("cobalt", try disruption(["NOR"], slack: 1, .exports))
    #expect(cobalt.unmet == cobalt.loss && cobalt.unknown == nil)
  }

  /// Where only allies stand in, no more is made good than where all do; what they have is named, the unnamed bound it.
  @Test func alliesMakeGoodNoMoreThanAll() throws {
    let parts = SupplyParts(
      try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data),
      layer: .supply)
    func unmet(_ allies: Set<CountryCode>?) throws -> Disruption.Mineral {
      let capacity = try StandbyCapacity(parts, slack: 0.5, basis: .supply, only: allies, from: data)
      let lost = try Disruption(removing: ["NOR"], from: parts, capacity: capacity, governance: governance)
      return try #require(lost.minerals.first { $0.id == "cobalt" })
    }
    // Norway has 26 of 100, Finland 16, Canada 14 and 44 are unnamed; reliance 73 %.
    let finland = try unmet(["FIN"])
    #expect(abs(finland.unmet.lower - 0.73 * (26 - 8)) < 1e-9)
    #expect(abs(finland.unmet.upper - 0.73 * (26 - 8)) < 1e-9)
    #expect(finland.gains.map(\.country) == ["FIN"])
    #expect(finland.neededSlack == 26.0 / 16)
    let all = try unmet(nil)
    for allies in [["FIN"], ["FIN", "CAN"], ["CHL"]] as [Set<CountryCode>] {
      let some = try unmet(allies)
      #expect(some.unmet.lower >= all.unmet.lower && some.unmet.upper >= all.unmet.upper)
    }
    // Chile is not named and may be among the unnamed.
    let chile = try unmet(["CHL"])
    #expect(chile.gains.isEmpty && chile.neededSlack == nil && chile.unmet.upper == chile.loss.upper)
    #expect(chile.unmet.lower < chile.loss.lower)
  }

  @Test(arguments: [["USA"], ["CHN", "CHN"], []] as [[CountryCode]])
  func badSetsAreRefused(removed: [CountryCode]) throws {
    let error = #expect(throws: DataError.self) { try disruption(removed, slack: 0.2) }
    #expect(error?.kind == .badRequest)
  }
}

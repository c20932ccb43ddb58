import Graphs
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct MineralWeightsTests {
  private let data: Dataset
  private let network: SupplyNetwork
  init() throws {
    let salient = try #require(SampleFolder.tables["usgs/salient.csv"])
    data = try SampleFolder.loaded([
      "usgs/salient.csv": salient.replacing(
        "cobalt,,net-import-reliance,2021",
        with: "cobalt,,consumption-apparent,2022,8,kt,0,MCS2026\ncobalt,,net-import-reliance,2021"
      ).replacing(
        "rare-earths,,net-import-reliance",
        with: """
          lithium,,price,2022,10,USD/t,0,MCS2026
          rare-earths,,consumption-apparent,2022,100-200,t,0,MCS2026
          rare-earths,,net-import-reliance
          """
      ).replacing(
        "tungsten,,net", with: "rare-earths,,price,2022,1000,USD/t,0,MCS2026\ntungsten,,net")
    ])
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func weights(_ basis: MineralWeights.Basis) throws -> MineralWeights {
    let sources = try NetworkSources(data)
    return try MineralWeights(
      basis, of: network, imports: try ImportQuantities(data), statistics: sources.statistics,
      prices: MineralPrices(sources, reference: data.reference), reference: data.reference)
  }

  @Test func importsWeighByTheValueOfTradeToTheUnitedStates() throws {
    let weights = try weights(.imports)
    #expect(weights.weights.map(\.mineral) == ["cobalt"])
    #expect(weights.value(of: "cobalt") == Interval(100))
    #expect(weights.share(of: "cobalt") == Interval(100))
    #expect(weights.omitted.map(\.mineral) == ["lithium", "rare-earths", "zinc"])
    #expect(weights.omitted.allSatisfy { $0.reason.text.contains("trade statistics hold no series") })
    // Cobalt alone has a weight, so that E is e of cobalt: 26 % from Norway of 73 %.
    let norway = Chokepoints(network, weights: weights).ranking.first { $0.country == "NOR" }
    #expect(abs((norway?.supplier.mean?.lower ?? 0) - 18.98) < 1e-9)
    #expect(Chokepoints(network, weights: weights).ranking.first?.country == "NOR")
  }

  @Test func consumptionWeighsByAmountTimesPriceInOneUnit() throws {
    let weights = try weights(.consumption)
    #expect(weights.value(of: "cobalt") == Interval(8000 * 67800))
    #expect(weights.value(of: "rare-earths") == Interval(100_000, 200_000))
    #expect(
      weights.omitted.first { $0.mineral == "lithium" }?.reason.text.contains("apparent consumption") == true)
    let share = try #require(weights.share(of: "rare-earths"))
    #expect(abs(share.lower - 100 * 100_000 / (100_000 + 542_400_000)) < 1e-12)
    #expect(abs(share.upper - 100 * 200_000 / (200_000 + 542_400_000)) < 1e-12)
  }

  @Test func equalWeightsGiveThePlainMean() throws {
    let weighed = Chokepoints(network, weights: try weights(.equal))
    for (one, other) in zip(weighed.ranking, Chokepoints(network).ranking) {
      #expect(one.country == other.country)
      let (mean, plain) = (try #require(one.supplier.mean), try #require(other.supplier.mean))
      #expect(abs(mean.lower - plain.lower) < 1e-9 && abs(mean.upper - plain.upper) < 1e-9)
      let (ceiling, other) = (try #require(one.supplier.ceiling), try #require(other.supplier.ceiling))
      #expect(abs(ceiling - other) < 1e-9)
    }
  }

  /// Every corner of the box of weights gives a mean within the bounds, and two corners reach them.
  @Test(arguments: UInt64(0)..<100)
  func boundsAreThoseOfTheCorners(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let parts = (0..<(1 + Int(seed) % 6)).map { _ -> MineralWeights.Weighted in
      let (weight, part) = (Double(generator.next() % 9 + 1), Double(generator.next() % 90))
      return .init(
        weight: Interval(weight, weight + Double(generator.next() % 9)),
        part: Interval(part, part + Double(generator.next() % 10))
      )
    }
    var (low, high) = (Double.infinity, -Double.infinity)
    for corner in 0..<(1 << parts.count) {
      var (below, above, whole) = (0.0, 0.0, 0.0)
      for (place, item) in parts.enumerated() {
        let weight = corner >> place & 1 == 1 ? item.weight.upper : item.weight.lower
        below += weight * item.part.lower
        above += weight * item.part.upper
        whole += weight
      }
      (low, high) = (min(low, below / whole), max(high, above / whole))
    }
    let mean = MineralWeights.mean(of: parts)
    #expect(abs(mean.lower - low) < 1e-9 && abs(mean.upper - high) < 1e-9)
  }

  @Test func noWeightAtAllIsRefused() throws {
    let data = try SampleFolder.loaded([
      "baci/trade.csv": "year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition\n"
    ])
    let sources = try NetworkSources(data)
    #expect(throws: DataError.self) {
      try MineralWeights(
        .imports, of: network, imports: try ImportQuantities(data), statistics: sources.statistics,
        prices: MineralPrices(sources, reference: data.reference), reference: data.reference)
    }
  }
}

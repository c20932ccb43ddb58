import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct SupplyRiskTests {
  private let sample: RiskSample
  init() throws { sample = try RiskSample() }

  @Test func risksWorkedOutByHand() throws {
    let risk = try sample.risk()
    #expect(risk.entries.map(\.mineral) == ["cobalt", "lithium", "tungsten"])
    // 60² × 1 + 40² × 0; half of lithium's producers are not named.
    #expect(risk.entries[0].risk.value == Interval(3600))
    #expect(risk.entries[1].risk.value == Interval(0, 2500))
    #expect(risk.entries[2].risk.reason?.contains("tungsten") == true)
  }

  @Test func aMineralWithoutARiskCannotBeTold() throws {
    let risk = try sample.risk()
    #expect(risk.high(.fixed(3000)).description == "at least 1, at most 2")
    #expect(risk.high(.fixed(2000)).description == "at least 1, at most 3")
    #expect(risk.high(.fixed(5000)).description == "at least 0, at most 1")
    #expect(risk.isHigh(risk.entries[2], .standard) == .unknown)
    // A percentile of two known series says nothing.
    #expect(risk.value(of: .standard) == nil)
  }

  @Test func twoSourcesTakeTheRelianceAndTheSuppliers() throws {
    let risk = try sample.risk(.twoSource)
    // Cobalt: reliance 73; imports Norway 26 (g about 0.5), Finland 16 and Canada 14 (g 0 to 1, 0), others 44.
    let value = try #require(risk.entries[0].risk.value)
    let norway = 26.0 * 26
    #expect(abs(value.lower - (0.365 * 3600 + 0.635 * norway * (0.5 - 0.5 / 6))) < 1e-9)
    #expect(value.upper > value.lower)
  }

  @Test func geopolriskWeighsTradeByValueWhereWeightsAreNotHeld() throws {
    let risk = try SupplyRisk(
      sample.network(), scheme: .geopolrisk, governance: Governance(sample.data, scale: .politicalStability),
      inputs: .init(trade: ImportQuantities(sample.data)))
    // HHI 0.52; Canada 25 (g 0), Finland 75 (unknown); no U.S. production.
    let value = try #require(risk.entries[0].risk.value)
    #expect(value.lower == 0)
    #expect(abs(value.upper - 0.52 * 0.75) < 1e-12)
    #expect(risk.entries[1].risk.reason == "trade statistics hold no series of lithium")
  }

  @Test func otherProductionMayBeTaken() throws {
    let shares = try #require(sample.sources.production.shares(of: "cobalt", in: 2018).value)
    let risk = try SupplyRisk(
      sample.network(), scheme: .wgi, governance: sample.governance.fixed(to: 2022),
      inputs: .init(production: ["cobalt": shares]))
    #expect(risk.entries[0].risk.value == Interval(1600))
    #expect(risk.entries[1].risk.value == Interval(0, 2500))
    #expect(risk.known == 2 && risk.total == 3)
  }

  @Test func drawsAreRepeatable() throws {
    let draws = MonteCarlo(draws: 500, seed: 9)
    let (one, two) = (try sample.risk(draws: draws), try sample.risk(draws: draws))
    #expect(one.entries.map(\.spread) == two.entries.map(\.spread))
    #expect(one.entries[0].spread?.low == 3600)
    let lithium = try #require(one.entries[1].spread)
    #expect(lithium.low > 0 && lithium.low < lithium.median && lithium.high < 2500)
  }

  @Test func aYearWithoutProductionIsAnError() throws {
    #expect(throws: DataError.self) {
      try SupplyRisk(sample.network(2021), scheme: .geopolrisk, governance: sample.governance)
    }
  }
}

import Graphs
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// Known answers on networks drawn by hand, and balances on random ones.
struct OriginTracingTests {
  private func flows(_ list: [(CountryCode, CountryCode, Double)]) -> [TradeGraph.Flow] {
    list.map { TradeGraph.Flow($0.0, $0.1, $0.2) }
  }

  private func trace(
    _ list: [(CountryCode, CountryCode, Double)], _ production: [CountryCode: Double]
  ) throws -> [CountryCode: OriginTracing.Origin] {
    let tracing = try #require(
      OriginTracing(flows: flows(list), production: production, to: .unitedStates))
    return Dictionary(uniqueKeysWithValues: tracing.origins.map { ($0.country, $0) })
  }

  private func isNear(_ a: Double?, _ b: Double) -> Bool { a.map { abs($0 - b) < 1e-12 } ?? false }

  @Test func aChainLeadsToItsMine() throws {
    // Congo mines, China refines, Finland ships.
    let origins = try trace(
      [("COD", "CHN", 10), ("CHN", "FIN", 10), ("FIN", "USA", 10)], ["COD": 10])
    #expect(isNear(origins["COD"]?.traced, 1) && origins["COD"]?.direct == 0)
    #expect(isNear(origins["FIN"]?.direct, 1) && origins["FIN"]?.traced == 0)
    #expect(origins["CHN"] == nil)
  }

  @Test func aHubPassesOnItsMixture() throws {
    // Belgium imports 30 from Congo and 10 from Zambia, adds nothing and keeps half.
    let origins = try trace(
      [("COD", "BEL", 30), ("ZMB", "BEL", 10), ("BEL", "USA", 20), ("COD", "USA", 20)],
      ["COD": 50, "ZMB": 10])
    #expect(isNear(origins["COD"]?.traced, 0.5 + 0.5 * 0.75) && isNear(origins["COD"]?.direct, 0.5))
    #expect(isNear(origins["ZMB"]?.traced, 0.5 * 0.25))
    #expect(isNear(origins["BEL"]?.direct, 0.5) && origins["BEL"]?.traced == 0)
  }

  @Test func routesTellWhoShippedWhat() throws {
    // Belgium passes on Congo's and Zambia's, 3 to 1; Congo ships the same again itself.
    let tracing = try #require(
      OriginTracing(
        flows: flows([
          ("COD", "BEL", 30), ("ZMB", "BEL", 10), ("BEL", "USA", 20), ("COD", "USA", 20),
        ]), production: ["COD": 50, "ZMB": 10], to: .unitedStates))
    func route(_ origin: CountryCode, _ supplier: CountryCode) -> Double? {
      tracing.routes.first { $0.origin == origin && $0.supplier == supplier }?.traced
    }
    #expect(isNear(route("COD", "BEL"), 0.375) && isNear(route("ZMB", "BEL"), 0.125))
    #expect(isNear(route("COD", "COD"), 0.5) && route("ZMB", "COD") == nil)
    #expect(tracing.routes.count == 3)
  }

  @Test func aHubThatMinesAddsItsOwn() throws {
    let origins = try trace([("COD", "CHN", 30), ("CHN", "USA", 40)], ["COD": 30, "CHN": 10])
    #expect(isNear(origins["COD"]?.traced, 0.75) && isNear(origins["CHN"]?.traced, 0.25))
  }

  @Test func aLoopIsSolvedNotWalkedForEver() throws {
    // A mines 10 and B mines 10; each sends half of what it has to the other. Of what A has, x = 10 + 5 x / x:
    // 20 = 10 + 10, so A's supply is a geometric mixture: own 2/3, B's 1/3.
    let origins = try trace(
      [("AAA", "BBB", 10), ("BBB", "AAA", 10), ("AAA", "USA", 10)], ["AAA": 10, "BBB": 10])
    #expect(isNear(origins["AAA"]?.traced, 2.0 / 3) && isNear(origins["BBB"]?.traced, 1.0 / 3))
  }

  @Test func aReExportCycleKeepsItsOrigin() throws {
    // Belgium and Germany send the same Congolese cobalt to and fro, a thousand times its worth.
    let origins = try trace(
      [("COD", "BEL", 1), ("BEL", "DEU", 1000), ("DEU", "BEL", 999), ("DEU", "USA", 1)], ["COD": 1])
    #expect(isNear(origins["COD"]?.traced, 1) && isNear(origins["DEU"]?.direct, 1))
  }

  @Test func whatComesBackIsSeen() throws {
    let origins = try trace([("USA", "MEX", 10), ("MEX", "USA", 5)], ["USA": 20])
    #expect(isNear(origins["USA"]?.traced, 1))
  }

  @Test func whatProductionDoesNotCoverIsUnexplained() throws {
    // Finland exports 10 with 2 imported and 3 mined: 5 come from elsewhere.
    let origins = try trace([("COD", "FIN", 2), ("FIN", "USA", 10)], ["COD": 2, "FIN": 3])
    #expect(isNear(origins["COD"]?.traced, 0.2) && isNear(origins["FIN"]?.traced, 0.3))
    #expect(isNear(origins["FIN"]?.unexplained, 0.5))
  }

  @Test func aClosedRingWithoutMinesIsUnexplained() throws {
    // Two countries that only ship to each other: nobody produced what they have.
    let origins = try trace([("AAA", "BBB", 10), ("BBB", "AAA", 10), ("CHN", "USA", 1)], ["CHN": 1])
    #expect(origins.keys.sorted() == ["CHN"])
    let out = try trace([("AAA", "BBB", 10), ("BBB", "AAA", 9), ("BBB", "USA", 1)], [:])
    #expect(isNear(out.values.reduce(0) { $0 + $1.unexplained }, 1))
  }

  @Test func noImportsGiveNoAnswer() {
    #expect(OriginTracing(flows: [], production: ["CHN": 1], to: .unitedStates) == nil)
    #expect(
      OriginTracing(flows: flows([("USA", "CAN", 1)]), production: ["USA": 1], to: .unitedStates) == nil)
  }

  @Test(arguments: 0..<60) func massesBalance(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 2...14, using: &random)
    let codes = (0..<count).map { $0 == 0 ? CountryCode.unitedStates : CountryCode("C\($0 + 10)") }
    var list: [(CountryCode, CountryCode, Double)] = [(codes[1], codes[0], 1)]
    for from in codes {
      for to in codes where from != to && Double.random(in: 0..<1, using: &random) < 0.3 {
        let isFirst = from == codes[1] && to == codes[0]
        if !isFirst { list.append((from, to, Double.random(in: 0.001..<1000, using: &random))) }
      }
    }
    var production: [CountryCode: Double] = [:]
    for code in codes where Bool.random(using: &random) {
      production[code] = Double.random(in: 0..<2000, using: &random)
    }
    var stays: [CountryCode: Double] = [:]
    var origin: [CountryCode: Double] = [:]
    var balances: [OriginTracing.Balance] = []
    for code in codes {
      guard let tracing = OriginTracing(flows: flows(list), production: production, to: code) else {
        continue
      }
      let sum = tracing.origins.reduce(0) { $0 + $1.traced + $1.unexplained }
      #expect(abs(sum - 1) < 1e-9)
      #expect(abs(tracing.origins.reduce(0) { $0 + $1.direct } - 1) < 1e-9)
      #expect(tracing.origins.allSatisfy { $0.traced >= 0 && $0.unexplained >= 0 })
      for one in tracing.origins {
        let out = tracing.routes.filter { $0.origin == one.country }
        let via = tracing.routes.filter { $0.supplier == one.country }
        // To the last bit at the origin, where the same numbers are added; to rounding at the supplier.
        #expect(out.reduce(0) { $0 + $1.traced } == one.traced)
        #expect(out.reduce(0) { $0 + $1.unexplained } == one.unexplained)
        #expect(abs(via.reduce(0) { $0 + $1.traced + $1.unexplained } - one.direct) < 1e-9)
      }
      balances = tracing.balances
      // What stays in the country is made up as its supply is: its own and, in proportion, its imports.
      guard let own = balances.first(where: { $0.country == code }) else { continue }
      let supply = own.production + own.imports + own.unexplained
      stays[code] = own.stays
      origin[code, default: 0] += own.stays * (own.production + own.unexplained) / supply
      for one in tracing.origins where own.imports > 0 {
        origin[one.country, default: 0] += own.stays * (own.imports / supply) * (one.traced + one.unexplained)
      }
    }
    for balance in balances where stays[balance.country] == nil {
      // Countries that import nothing keep their own.
      origin[balance.country, default: 0] += balance.stays
    }
    for balance in balances {
      let produced = balance.production + balance.unexplained
      #expect(balance.stays >= -1e-6)
      #expect(abs((origin[balance.country] ?? 0) - produced) < 1e-9 * max(1, produced) * 1000)
    }
  }
}

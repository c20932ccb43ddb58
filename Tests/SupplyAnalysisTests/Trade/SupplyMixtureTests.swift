import Graphs
import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct SupplyMixtureTests {
  private func mixture(
    _ flows: [(CountryCode, CountryCode, Double)], _ production: [CountryCode: Double]
  ) -> SupplyMixture {
    SupplyMixture(flows: flows.map { TradeGraph.Flow($0.0, $0.1, $0.2) }, production: production)
  }

  private func origins(of country: CountryCode, _ mixture: SupplyMixture) throws -> [CountryCode: Double] {
    var taken = [Double](repeating: 0, count: mixture.countries.count)
    taken[try #require(mixture.place(of: country))] = 1
    let (traced, unexplained) = mixture.origins(of: taken)
    let sum: Double = (traced + unexplained).reduce(0, +)
    #expect(abs(sum - 1) < 1e-12)
    return Dictionary(
      uniqueKeysWithValues: zip(mixture.countries, traced).filter { $0.1 > 0 }.map { ($0.0, $0.1) })
  }

  @Test func theAmountsOfEveryCountry() throws {
    // Finland imports 3, produces 1 and exports 10: 6 are without an explanation.
    let mixture = mixture([("COD", "FIN", 3), ("FIN", "USA", 10)], ["COD": 5, "FIN": 1])
    #expect(mixture.countries == ["COD", "FIN", "USA"])
    #expect(mixture.imports == [0, 3, 10] && mixture.exports == [3, 10, 0])
    #expect(mixture.production == [5, 1, 0] && mixture.unexplained == [0, 6, 0])
    #expect(mixture.place(of: "FIN") == 1 && mixture.place(of: "CHN") == nil)
  }

  @Test func aMixturePassesOnInProportion() throws {
    let mixture = mixture(
      [("COD", "CHN", 30), ("CHN", "FIN", 20), ("FIN", "USA", 5)], ["COD": 30, "CHN": 10])
    #expect(try origins(of: "COD", mixture) == ["COD": 1])
    for country in ["CHN", "FIN", "USA"] as [CountryCode] {
      let found = try origins(of: country, mixture)
      #expect(found.keys.sorted() == ["CHN", "COD"])
      #expect(abs((found["COD"] ?? 0) - 0.75) < 1e-12)
    }
  }

  @Test func aRingThatNothingEntersIsUnexplained() throws {
    let mixture = mixture([("AAA", "BBB", 10), ("BBB", "AAA", 10), ("CHN", "USA", 1)], ["CHN": 1])
    #expect(zip(mixture.countries, mixture.hasOrigin).filter(\.1).map(\.0) == ["CHN", "USA"])
    #expect(mixture.unexplained == [10, 10, 0, 0])
    #expect(try origins(of: "AAA", mixture).isEmpty)
  }

  /// Whatever is taken is traced or unexplained, and nothing of either is below 0.
  @Test(arguments: 0..<30) func whatIsTakenIsAccountedFor(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let codes: [CountryCode] = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"]
    var flows: [(CountryCode, CountryCode, Double)] = []
    for from in codes {
      for to in codes where from != to && random.unit() < 0.4 {
        flows.append((from, to, 1 + 99 * random.unit()))
      }
    }
    let producers = codes.filter { _ in random.unit() < 0.5 }
    let mixture = mixture(
      flows, Dictionary(uniqueKeysWithValues: producers.map { ($0, 100 * random.unit()) }))
    let taken = mixture.countries.map { _ in random.unit() }
    let (traced, unexplained) = mixture.origins(of: taken)
    let (sum, all): (Double, Double) = ((traced + unexplained).reduce(0, +), taken.reduce(0, +))
    #expect(abs(sum - all) < 1e-9)
    #expect((traced + unexplained).allSatisfy { $0 >= 0 })
    #expect(zip(mixture.countries, traced).allSatisfy { $1 == 0 || producers.contains($0) })
  }
}

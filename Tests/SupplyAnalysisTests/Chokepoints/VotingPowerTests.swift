import Graphs
import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct VotingPowerTests {
  private func power(_ weights: [Int], _ quota: Int) -> VotingPower {
    VotingPower(weights.enumerated().map { (CountryCode("C\($0)"), $1) }, quota: quota)
  }

  /// Swings counted one group at a time.
  private func enumerated(_ weights: [Int], _ quota: Int) -> (banzhaf: [Double], shapley: [Double]) {
    let count = weights.count
    var factorial = [1.0]
    for number in 1...max(1, count) { factorial.append(factorial[number - 1] * Double(number)) }
    var (banzhaf, shapley) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count))
    for group in 0..<(1 << count) {
      let members = weights.indices.filter { group >> $0 & 1 == 1 }
      let sum = members.reduce(0) { $0 + weights[$1] }
      guard sum < quota else { continue }
      for player in weights.indices where group >> player & 1 == 0 && sum + weights[player] >= quota {
        banzhaf[player] += 1 / Double(1 << (count - 1))
        shapley[player] += factorial[members.count] * factorial[count - 1 - members.count] / factorial[count]
      }
    }
    return (banzhaf, shapley)
  }

  @Test(arguments: 0..<100) func bothIndicesAreThoseOfEnumeration(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let weights = (0..<Int.random(in: 1...11, using: &random)).map { _ in
      Int.random(in: 1...60, using: &random)
    }
    let quota = Int.random(in: 1...max(1, weights.reduce(0, +)), using: &random)
    let power = power(weights, quota)
    let expected = enumerated(weights, quota)
    for (place, player) in power.players.enumerated() {
      #expect(abs(player.banzhaf - expected.banzhaf[place]) < 1e-12)
      #expect(abs(player.shapleyShubik - expected.shapley[place]) < 1e-12)
    }
    #expect(abs(power.players.reduce(0) { $0 + $1.shapleyShubik } - 1) < 1e-9)
    #expect(abs(power.players.reduce(0) { $0 + $1.normalizedBanzhaf } - 1) < 1e-9)
  }

  @Test func aSmallPlayerMayHaveThePowerOfALargeOne() {
    let power = power([50, 49, 1], 51)
    #expect(power.players.map(\.normalizedBanzhaf) == [0.6, 0.2, 0.2])
    #expect(
      zip(power.players, [2.0 / 3, 1.0 / 6, 1.0 / 6]).allSatisfy { abs($0.shapleyShubik - $1) < 1e-12 })
  }

  @Test func aDictatorHasAllPowerAndAQuotaOutOfReachGivesNone() {
    #expect(power([60, 20, 20], 51).players.map(\.shapleyShubik) == [1, 0, 0])
    #expect(power([10, 10], 51).players.allSatisfy { $0.banzhaf == 0 && $0.normalizedBanzhaf == 0 })
    #expect(power([], 51).players.isEmpty)
  }

  @Test func manyPlayersAreCountedExactly() {
    // 101 equal players, majority: every one decides C(100, 50) / 2^100 of the groups.
    let power = power(Array(repeating: 1, count: 101), 51)
    #expect(abs(power.players[0].banzhaf - 0.0795892373871788) < 1e-14)
    #expect(abs(power.players[100].shapleyShubik - 1.0 / 101) < 1e-14)
    #expect(self.power(Array(repeating: 1, count: 200), 90).players.count == VotingPower.mostPlayers)
  }

  @Test(arguments: [1e300, .infinity, 101, -1e300, .nan])
  func noQuotaEndsTheProgram(quota: Double) throws {
    let shares = try #require(try ImportSources(try SampleFolder.loaded()).usgs("cobalt", in: 2022).value)
    let power = VotingPower(shares, quota: quota)
    #expect(power.players.count == 3)
    if quota > 100 { #expect(power.players.allSatisfy { $0.banzhaf == 0 && $0.shapleyShubik == 0 }) }
    #expect(self.power([3, 2], .max).players.allSatisfy { $0.banzhaf == 0 })
  }

  @Test func suppliersOfAMineralHavePower() throws {
    let data = try SampleFolder.loaded()
    let shares = try #require(try ImportSources(data).usgs("cobalt", in: 2022).value)
    let power = VotingPower(shares, quota: 40)
    // 26, 16, 14: any two of them reach 40 but the last two.
    #expect(power.players.map(\.country) == ["NOR", "FIN", "CAN"])
    #expect(power.players.map(\.normalizedBanzhaf) == [0.6, 0.2, 0.2])
  }
}

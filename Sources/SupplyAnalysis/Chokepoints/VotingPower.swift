public import SupplyData

/// How often a supplier decides whether a group of suppliers can cut a mineral.
///
/// The weighted game [q; w]: a group of suppliers wins when its shares of imports together reach the quota q. With η
/// the number of groups without i that win only once i joins, and n players,
///
///     Banzhaf:         β(i) = η(i) / 2^(n-1)   (absolute),   β(i) / Σ β   (normalised, adds up to 1)
///     Shapley-Shubik:  φ(i) = Σ over such groups S of |S|! (n-1-|S|)! / n!   (adds up to 1)
///
/// Withholding and delivering are dual games, and both indices are the same in the two. Unnamed suppliers are many
/// and do not act together, so they are no players; where the named ones together do not reach q, nobody has power.
///
/// Groups are counted exactly in whole numbers by dynamic programming over integer shares, and only the last
/// division is rounded. Every count is at most 2^n, which holds 128 bits for up to 126 players; the smallest
/// players beyond, and those whose share rounds to no unit, are no players.
///
/// Reference: Banzhaf 1965, Weighted Voting Doesn't Work; Shapley and Shubik 1954, doi 10.2307/1951053; counted by
/// generating functions after Mann and Shapley 1962, RAND RM-3158.
public struct VotingPower: Sendable {
  /// A supplier's power.
  public struct Player: Sendable {
    /// The country.
    public let country: CountryCode
    /// The weight in units of 1 / ``unitsPerPercent`` percent.
    public let weight: Int
    /// The part of all groups of the others that it decides, 0 to 1.
    public let banzhaf: Double
    /// The same as a part of all power, 0 to 1.
    public let normalizedBanzhaf: Double
    /// The part of all orders of joining in which it decides, 0 to 1.
    public let shapleyShubik: Double
  }

  /// How many units of weight one percent has.
  public static let unitsPerPercent = 10
  /// The most players that are counted exactly.
  public static let mostPlayers = 126

  /// The quota, percent of imports.
  public let quota: Double
  /// The players, in the order given.
  public let players: [Player]

  /// The power of the named suppliers of `shares`: midpoints of the shares, rounded to a tenth of a percent.
  public init(_ shares: ImportShares, quota: Double = 50) {
    let named = shares.named.map {
      (
        country: $0.country,
        weight: Int(nearest: min($0.share.midpoint, 100) * Double(Self.unitsPerPercent))
      )
    }
    self.init(named, quota: Int(nearest: (quota * Double(Self.unitsPerPercent)).rounded(.up)))
  }

  /// The power in the game of `weights`, none below 0, with `quota`, above 0, in the same units.
  ///
  /// - Complexity: O(n² q) time and O(n q) space for n players.
  init(_ weights: [(country: CountryCode, weight: Int)], quota: Int) {
    self.quota = Double(quota) / Double(Self.unitsPerPercent)
    let acting = weights.filter { $0.weight > 0 }.prefix(Self.mostPlayers)
    // Nobody decides anything in a game whose quota all players together do not reach, however far above them it is:
    // so the counts need no more room than that of one unit above.
    let beyond = Int(nearest: acting.reduce(1.0) { $0 + Double($1.weight) })
    let game = WeightedGame(weights: acting.map(\.weight), quota: max(1, min(quota, beyond)))
    let swings = game.swings()
    let count = acting.count
    let allSwings = swings.reduce(0.0) { $0 + $1.reduce(0) { $0 + Double($1) } }
    players = zip(acting, swings).map { player, swings in
      let total = swings.reduce(0.0) { $0 + Double($1) }
      // |S|! (n-1-|S|)! / n! = 1 / (n C(n-1, |S|)), by steps so that no factorial overflows.
      var (choose, shapley) = (1.0, 0.0)
      for (size, number) in swings.enumerated() {
        shapley += Double(number) / (Double(count) * choose)
        choose *= Double(count - 1 - size) / Double(size + 1)
      }
      return Player(
        country: player.country, weight: player.weight,
        banzhaf: total / Self.power(of: count - 1),
        normalizedBanzhaf: allSwings > 0 ? total / allSwings : 0, shapleyShubik: shapley)
    }
  }

  private static func power(of exponent: Int) -> Double {
    (0..<max(0, exponent)).reduce(1.0) { value, _ in value * 2 }
  }
}

/// Counts the groups that a player decides, by their size.
struct WeightedGame {
  let weights: [Int]
  let quota: Int

  /// For each player and size, how many groups of that size without it win only once it joins.
  func swings() -> [[UInt128]] {
    let (count, width) = (weights.count, quota)
    // groups[k * width + w]: groups of k players with weight w, all below the quota.
    var groups = [UInt128](repeating: 0, count: (count + 1) * width)
    groups[0] = 1
    for (done, weight) in weights.enumerated() where weight < width {
      for size in stride(from: done, through: 0, by: -1) {
        for sum in 0..<(width - weight) {
          let here = groups[size * width + sum]
          if here > 0 { groups[(size + 1) * width + sum + weight] += here }
        }
      }
    }
    return weights.map { weight in
      // Taking the player out of the groups again leaves those of the others.
      var others = groups
      if weight < width {
        for size in 1..<(count + 1) {
          for sum in weight..<width {
            others[size * width + sum] -= others[(size - 1) * width + sum - weight]
          }
        }
      }
      let least = max(0, width - weight)
      return (0..<count).map { size in
        (least..<width).reduce(UInt128(0)) { $0 + others[size * width + $1] }
      }
    }
  }
}

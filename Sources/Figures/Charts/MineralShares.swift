public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The shares of the regions of the world in the production of one mineral, or why there are none.
public struct MineralShares: Sendable {
  /// The mineral, or the group that stands for its entries.
  public let mineral: MineralID
  /// The entries of the list that it stands for.
  public let members: [MineralID]
  /// The shares.
  public let shares: Found<RegionShares>

  /// The shares of `mineral`, which stands for `members`.
  public init(mineral: MineralID, members: [MineralID], shares: Found<RegionShares>) {
    self.mineral = mineral
    self.members = members
    self.shares = shares
  }

  /// The shares, where there are two complete years or more and a line can be drawn.
  var course: RegionShares? {
    shares.value.flatMap { $0.years.count > 1 && $0.namedShares(of: .region(.asia)) != nil ? $0 : nil }
  }

  /// Why there is no course.
  func reason(_ register: Register) -> String {
    shares.reason
      ?? "\(register.shortName(of: mineral).lowercased()) (complete in fewer than two years, or without an upper bound)"
  }
}

extension FigureSources {
  /// The shares in world production over the period of `request`: of the minerals of its list, or of the groups that
  /// stand for them where they have no production of their own.
  func shares(_ request: FigureRequest) -> [MineralShares] {
    let produced = Set(sources.production.minerals)
    let members = Dictionary(grouping: request.list.minerals) {
      produced.contains($0) ? $0 : sources.reliance.series(of: $0)
    }
    return members.keys.sorted().map { id in
      MineralShares(
        mineral: id, members: (members[id] ?? []).sorted(),
        shares: RegionShares.of(id, over: request.period, in: sources.production, register: register))
    }
  }
}

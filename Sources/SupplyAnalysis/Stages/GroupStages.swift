public import SupplyData
public import SupplyNetwork

/// What a group of countries holds over the years: the part of U.S. consumption attributed to it, the minerals of which
/// it controls a stage, and whether its share of world production moves.
///
/// The members are those of the last year in every year, so that a change is one of supply and not of membership. The
/// exposure is a mean over the minerals known in each year; import sources of USGS are averages over windows that
/// overlap, so no trend of it is tested. The trend is that of the mean largest share of production over a panel: the
/// minerals and stages that the same publishers print for every year of the period.
public struct GroupStages: Sendable {
  /// A year.
  public struct Year: Sendable {
    /// The year.
    public let year: Int
    /// The mean part of U.S. consumption attributed to the group, percent; nil where no mineral is known.
    public let exposure: Interval?
    /// How many minerals ``exposure`` is a mean over.
    public let minerals: Int
    /// Of how many minerals the group's worst stage reaches the threshold.
    public let reaching: BoundedCount
    /// The mean over the panel of the largest share of any of its stages of production, percent; nil without a panel.
    public let production: Interval?
    /// The editions that the values were printed in.
    public let sources: [Edition]
  }

  /// The group, with its members of the last year.
  public let group: CountryGroup
  /// The years, in order.
  public let years: [Year]
  /// The minerals of the panel, by id.
  public let panel: [MineralID]
  /// The trend of the production of the panel, or why there is none.
  public let trend: Found<TrendTest>

  /// What `group` holds in `years`, one entry a year, in order.
  ///
  /// - Complexity: O(years × minerals × stages × countries).
  public init(_ group: CountryGroup, over years: [SupplyStages]) {
    let members = Set(group.members)
    let panel = Self.panel(of: years)
    self.group = group
    self.panel = panel.keys.sorted()
    let found = years.map { stages -> Year in
      let parts = SupplyParts(stages.network, layer: .supply)
      let losses = parts.minerals.map { $0.loss(of: members) }
      let shares = stages.minerals.compactMap { mineral -> Interval? in
        guard let kept = panel[mineral.id] else { return nil }
        return WorstStage(
          mineral.stages.filter { kept.contains(Self.series($0)) }.map {
            ($0.stage, $0.parts.share(of: members))
          }
        )?.value
      }
      return Year(
        year: stages.network.year, exposure: Self.mean(losses), minerals: losses.count,
        reaching: BoundedCount(
          stages.minerals.compactMap { $0.worst(of: members)?.value.isAtLeast(stages.threshold) }),
        production: Self.mean(shares),
        sources: Set(parts.editions + stages.editions).sorted())
    }
    self.years = found
    let known = found.compactMap { year in year.production.map { (year.year, $0) } }
    if panel.isEmpty {
      trend = .missing(.notPrinted("no mineral has a stage that the same publishers print for every year"))
    } else if known.count >= TrendTest.leastYears, let test = TrendTest(known.map(\.1), in: known.map(\.0)) {
      trend = .value(test)
    } else {
      trend = .missing(.notDefined("fewer than \(TrendTest.leastYears) years are known"))
    }
  }

  /// The stages of production that stand in every one of `years`, by mineral.
  private static func panel(of years: [SupplyStages]) -> [MineralID: Set<String>] {
    guard let first = years.first else { return [:] }
    var panel: [MineralID: Set<String>] = [:]
    for mineral in first.minerals {
      var common = Set(mineral.stages.filter { $0.stage != .imports }.map(series))
      for year in years.dropFirst() {
        let own = year.minerals.first { $0.id == mineral.id }?.stages ?? []
        common.formIntersection(own.filter { $0.stage != .imports }.map(series))
      }
      if !common.isEmpty { panel[mineral.id] = common }
    }
    return panel
  }

  /// A stage with the publishers that stand for it: what must not change inside one series.
  private static func series(_ stage: StageShares) -> String {
    ([stage.stage.name] + stage.tables.map { "\($0.series) \($0.form)" }).joined(separator: ", ")
  }

  private static func mean(_ values: [Interval]) -> Interval? {
    values.isEmpty ? nil : values.reduce(Interval(0), +) * (1 / Double(values.count))
  }
}

public import SupplyData
public import SupplyNetwork

/// What moves in the results between two states of the data.
public struct ResultDiff: Sendable {
  /// What may move.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// The net import reliance.
    case reliance
    /// The window or year of trade that the suppliers are of.
    case window
    /// The leading supplier.
    case leader
    /// A country that half of consumption is attributed to.
    case chokepoint
    /// The table of world production.
    case production
  }

  /// A result that moved.
  public struct Move: Sendable, Hashable {
    /// What moved.
    public let subject: Subject
    /// The mineral.
    public let mineral: MineralID
    /// The year.
    public let year: Int
    /// What it was; empty where it was not known.
    public let old: String
    /// What it is; empty where it is not known.
    public let new: String
  }

  /// The share of consumption from which a country is a chokepoint, percent.
  public static let chokepointShare = 50.0

  /// The moves, by subject, mineral and year.
  public let moves: [Move]

  /// What moves for the minerals of `list` in `period` from `old` to `new`.
  ///
  /// - Parameters:
  ///   - old: The sources before.
  ///   - new: The sources after.
  ///   - list: The list of minerals.
  ///   - rule: Which shares of imports are taken.
  ///   - period: The years; nil for all in which either holds a reliance or production.
  /// - Complexity: One look at each mineral and year in both.
  public init(
    from old: NetworkSources, to new: NetworkSources, list: MineralList, period: YearWindow? = nil,
    rule: ImportRule = .best
  ) throws(DataError) {
    var moves: [Move] = []
    for mineral in list.minerals {
      let known = [old, new].flatMap { $0.reliance.years(of: mineral) + $0.production.years(of: mineral) }
      for year in period.map({ Array($0.first...$0.last) }) ?? Set(known).sorted() {
        let before = try Self.state(of: mineral, in: year, old, rule)
        let after = try Self.state(of: mineral, in: year, new, rule)
        for subject in Subject.allCases where before[subject] != after[subject] {
          moves.append(
            Move(
              subject: subject, mineral: mineral, year: year, old: before[subject] ?? "",
              new: after[subject] ?? ""))
        }
      }
    }
    let order = Subject.allCases
    self.moves = moves.sorted {
      let places = (order.firstIndex(of: $0.subject) ?? 0, order.firstIndex(of: $1.subject) ?? 0)
      return (places.0, $0.mineral, $0.year) < (places.1, $1.mineral, $1.year)
    }
  }

  /// How many results of each subject moved.
  public var counts: [Subject: Int] { moves.reduce(into: [:]) { $0[$1.subject, default: 0] += 1 } }

  private static func state(
    of mineral: MineralID, in year: Int, _ sources: NetworkSources, _ rule: ImportRule
  ) throws(DataError) -> [Subject: String] {
    var state: [Subject: String] = [:]
    let reliance = sources.reliance.reliance(of: mineral, in: year)
    state[.reliance] = reliance.token
    if let shares = try sources.imports(of: mineral, in: year, by: rule).value {
      state[.window] = shares.basis == .baci ? "\(shares.edition) \(year)" : "\(shares.window)"
      state[.leader] = shares.leaders.map(\.rawValue).joined(separator: " or ")
      if let reliance = reliance.interval {
        let countries = shares.named.filter {
          SupplyParts.attributed($0.share, of: reliance).isAtLeast(chokepointShare) == .yes
        }
        if !countries.isEmpty {
          state[.chokepoint] = countries.map(\.country.rawValue).joined(separator: ", ")
        }
      }
    }
    if let shares = sources.production(of: mineral, in: year).value {
      state[.production] = "\(shares.edition) \(shares.stage)"
    }
    return state
  }
}

public import SupplyData
public import SupplyNetwork

/// How concentrated the supply of every mineral of a list is in each year of a period.
public struct ConcentrationYears: Sendable {
  /// What an index is computed from.
  public enum Shares: Sendable {
    /// Import sources.
    case imports(ImportShares)
    /// World production.
    case production(ProductionShares)
    /// World exports.
    case trade(TradeConcentration)

    /// The index, 0 to 10,000.
    public var index: Interval {
      switch self {
      case .imports(let shares): Concentration.index(shares)
      case .production(let shares): Concentration.index(shares)
      case .trade(let trade): Interval(trade.index)
      }
    }

    /// The series it is of: indices of two series are not comparable.
    public var series: String {
      switch self {
      case .imports(let shares): shares.form
      case .production(let shares): shares.kind
      case .trade(let trade): "HS \(trade.trade.code)"
      }
    }
  }

  /// A year of a mineral.
  public struct Point: Sendable {
    /// The year.
    public let year: Int
    /// The shares and their index, or why they are not known.
    public let shares: Found<Shares>
    /// Whether the series is another than in the year known before.
    public let isBreak: Bool
  }

  /// A mineral.
  public struct Entry: Sendable {
    /// The mineral, or the group that stands for it.
    public let mineral: MineralID
    /// The years, in order.
    public let points: [Point]
  }

  /// The list.
  public let list: MineralList
  /// The years.
  public let period: YearWindow
  /// What the indices are of.
  public let subject: ConcentrationSubject
  /// The minerals, by id.
  public let entries: [Entry]
  /// What the trade releases hold of each year; empty where trade is not looked at.
  public let coverage: [TradeCoverage]

  /// The concentration of `list` over `period`.
  ///
  /// - Parameters:
  ///   - list: The list of minerals.
  ///   - period: The years.
  ///   - subject: What is looked at.
  ///   - dataset: The data.
  ///   - sources: The sources of the values.
  ///   - network: The network of a year; a year of which nothing is held is unknown.
  /// - Throws: `DataError` when no mineral has an index in any year.
  public init(
    list: MineralList, period: YearWindow, of subject: ConcentrationSubject, from dataset: Dataset,
    sources: NetworkSources, network: (Int) throws(DataError) -> SupplyNetwork
  ) throws(DataError) {
    self.list = list
    self.period = period
    self.subject = subject
    coverage =
      subject == .trade
      ? (period.first...period.last).compactMap { dataset.reference.tradeCoverage(in: $0) } : []
    let minerals = Set(list.minerals.map { sources.reliance.series(of: $0) }).sorted()
    var found: [MineralID: [(year: Int, shares: Found<Shares>)]] = [:]
    for year in period.first...period.last {
      let ofYear = subject == .trade ? nil : try Self.networkIfKnown(year, network)
      for mineral in minerals {
        let shares: Found<Shares> =
          switch subject {
          case .imports: (ofYear?.node(of: mineral)?.imports ?? Self.nothing(year)).map { .imports($0) }
          case .production:
            (ofYear?.node(of: mineral)?.production ?? Self.nothing(year)).map { .production($0) }
          case .trade: try Self.trade(mineral, year, dataset).map { .trade($0) }
          }
        found[mineral, default: []].append((year, shares))
      }
    }
    entries = minerals.map { mineral in
      var before: String?
      return Entry(
        mineral: mineral,
        points: (found[mineral] ?? []).map { year, shares in
          let series = shares.value?.series
          let isBreak = before != nil && series != nil && before != series
          before = series ?? before
          return Point(year: year, shares: shares, isBreak: isBreak)
        })
    }
    guard entries.contains(where: { $0.points.contains { $0.shares.value != nil } }) else {
      let reason = list.minerals.count == 1 ? entries.first?.points.first?.shares.reason : nil
      throw DataError(
        .notHeld, "no index of \(list.name) is known for \(period)\(reason.map { ": \($0)" } ?? "")",
        remedy: .anyOf([.look(.coverage(nil))]))
    }
  }

  private static func networkIfKnown(
    _ year: Int, _ network: (Int) throws(DataError) -> SupplyNetwork
  ) throws(DataError) -> SupplyNetwork? {
    do throws(DataError) {
      return try network(year)
    } catch  where error.kind == .notHeld {
      return nil
    }
  }

  private static func nothing<Value>(_ year: Int) -> Found<Value> {
    .missing(.notInYear("the data hold nothing for \(year)"))
  }

  private static func trade(
    _ mineral: MineralID, _ year: Int, _ dataset: Dataset
  ) throws(DataError) -> Found<TradeConcentration> {
    do throws(DataError) {
      return .value(TradeConcentration(try TradeGraph(mineral, year: year, from: dataset)))
    } catch  where error.kind == .notHeld {
      return .missing(.notInYear(error.problem))
    }
  }
}

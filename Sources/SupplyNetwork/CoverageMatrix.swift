public import SupplyData

/// What is known of each mineral of a list in each year, and of what kind it is.
public struct CoverageMatrix: Sendable {
  /// What is asked of a mineral and year.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// The countries that supply the United States.
    case suppliers
    /// The net import reliance.
    case reliance
    /// World production by country, complete.
    case production
    /// A price.
    case price
    /// World trade.
    case trade
  }

  /// What is known of a mineral in a year.
  public struct Cell: Sendable, Hashable {
    /// How it came to be known.
    public let kind: ValueKind
    /// The source in a word: the series, and the window or the stage; empty where nothing is known.
    public let source: String

    /// Whether anything is known.
    public var isKnown: Bool { kind != .unknown }

    fileprivate static let unknown = Cell(kind: .unknown, source: "")
  }

  /// A mineral.
  public struct Row: Sendable {
    /// The entry of the list.
    public let mineral: MineralID
    /// What is known of it, in the order of ``CoverageMatrix/years``.
    public let cells: [Cell]
    /// The reported series that stands for it in each year.
    public let series: [MineralID]
  }

  /// What is asked.
  public let subject: Subject
  /// The list.
  public let list: MineralList
  /// The years, in order.
  public let years: [Int]
  /// The minerals, in the order of the list.
  public let rows: [Row]

  /// What is known of `subject` for the minerals of `list` in `period`.
  ///
  /// - Parameters:
  ///   - subject: What is looked at.
  ///   - list: The list of minerals.
  ///   - period: The years.
  ///   - rule: Which shares of imports are taken.
  ///   - stage: The one stage of production to look at; the first complete one where nil.
  ///   - sources: The sources of the values.
  ///   - dataset: The data.
  /// - Complexity: One network for each year.
  public init(
    of subject: Subject, list: MineralList, period: YearWindow, rule: ImportRule = .best,
    stage: String? = nil,
    sources: NetworkSources, from dataset: Dataset
  ) throws(DataError) {
    self.subject = subject
    self.list = list
    years = Array(period.first...period.last)
    let traded = subject == .trade ? try Coverage.tradeYears(in: dataset) : [:]
    var rows: [Row] = []
    for mineral in list.minerals {
      var cells: [Cell] = []
      var series: [MineralID] = []
      for year in years {
        let node = try sources.series(of: mineral, in: year, imports: rule)
        series.append(node)
        let cell: Cell =
          switch subject {
          case .suppliers: Self.cell(try sources.imports(of: node, in: year, by: rule).value, of: mineral)
          case .reliance: Self.cell(sources.reliance.reliance(of: mineral, in: year))
          case .production:
            Self.cell(sources.production(of: mineral, in: year, stage: stage).value, of: mineral)
          case .price: Self.price(of: mineral, in: year, sources.statistics)
          case .trade:
            traded[mineral]?.contains(year) == true
              ? Cell(kind: .printed, source: PublicationSeries.baci.rawValue) : .unknown
          }
        cells.append(cell)
      }
      rows.append(Row(mineral: mineral, cells: cells, series: series))
    }
    self.rows = rows
  }

  /// How many entries of the list are known in each year.
  public var entriesKnown: [Int] { years.indices.map { year in rows.count { $0.cells[year].isKnown } } }

  /// How many series of a year are known.
  public struct SeriesCount: Sendable, Hashable {
    /// Those that are known.
    public let known: Int
    /// All.
    public let of: Int
  }

  /// How many reported series are known in each year, and of how many.
  public var seriesKnown: [SeriesCount] {
    years.indices.map { year in
      let known = Set(rows.filter { $0.cells[year].isKnown }.map { $0.series[year] })
      return SeriesCount(known: known.count, of: Set(rows.map { $0.series[year] }).count)
    }
  }

  private static func cell(_ shares: ImportShares?, of mineral: MineralID) -> Cell {
    guard let shares else { return .unknown }
    let kind = shares.mineral == mineral ? shares.kind : .inherited
    return Cell(
      kind: kind,
      source: shares.basis == .baci ? shares.basis.series.rawValue : "\(shares.basis.source) \(shares.window)"
    )
  }

  private static func cell(_ reliance: Reliance) -> Cell {
    guard reliance.interval != nil else { return .unknown }
    let editions = reliance.provenance.editions.map(\.rawValue).joined(separator: ", ")
    return Cell(kind: reliance.provenance.kind, source: editions)
  }

  private static func cell(_ shares: ProductionShares?, of mineral: MineralID) -> Cell {
    guard let shares else { return .unknown }
    return Cell(
      kind: shares.mineral == mineral ? shares.origin.kind : .inherited,
      source: shares.stage.isEmpty ? shares.series.rawValue : "\(shares.series) \(shares.stage)")
  }

  private static func price(of mineral: MineralID, in year: Int, _ statistics: SalientStatistics) -> Cell {
    guard let row = statistics.value(.price, of: mineral, in: year).value, !row.value.isUnknown else {
      return .unknown
    }
    return Cell(kind: row.origin.kind, source: row.edition.rawValue)
  }
}

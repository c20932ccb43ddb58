/// For which minerals and years the data hold something.
public struct Coverage: Sendable {
  /// The years of each mineral and subject.
  public let years: [CoverageSubject: [MineralID: Set<Int>]]
  /// The minerals that have anything, by id.
  public let minerals: [MineralID]

  /// The coverage of `dataset`.
  public init(_ dataset: Dataset) throws(DataError) {
    var years: [CoverageSubject: [MineralID: Set<Int>]] = [:]
    for row in try dataset.salient() {
      switch row.measure {
      case .netImportReliance: years[.reliance, default: [:]][row.mineral, default: []].insert(row.year)
      case .price: years[.price, default: [:]][row.mineral, default: []].insert(row.year)
      default: break
      }
    }
    for row in try dataset.importSources() {
      years[.imports, default: [:]][row.mineral, default: []].formUnion(row.window.first...row.window.last)
    }
    for row in try dataset.world().joined() where row.measure == .production {
      years[.production, default: [:]][row.mineral, default: []].insert(row.year)
    }
    years[.trade] = try Self.tradeYears(in: dataset)
    self.years = years
    minerals = Set(years.values.flatMap(\.keys)).sorted()
  }

  /// The years for which trade of each mineral is held.
  public static func tradeYears(in dataset: Dataset) throws(DataError) -> [MineralID: Set<Int>] {
    var years: [MineralID: Set<Int>] = [:]
    for row in try dataset.trade() { years[row.mineral, default: []].insert(row.year) }
    return years
  }

  /// The first and last year that anything is held for; nil where nothing is.
  public var span: ClosedRange<Int>? {
    let all = years.values.flatMap { $0.values.joined() }
    guard let first = all.min(), let last = all.max() else { return nil }
    return first...last
  }

  /// `2011-15, 2018-22`: the years of `mineral` and `subject` as runs; empty where there are none.
  public func runs(of subject: CoverageSubject, _ mineral: MineralID) -> String {
    YearWindow.runs(of: (years[subject]?[mineral] ?? []).sorted())
  }
}

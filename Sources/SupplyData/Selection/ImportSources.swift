/// The countries that U.S. imports of a mineral come from, with their shares.
public struct ImportShares: Sendable {
  /// What the shares are of.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// USGS import sources: shares of quantity, averaged over a window of years.
    case usgs
    /// CEPII BACI: shares of value in one year.
    case baci
  }

  /// A country's share.
  public struct Source: Sendable {
    /// The country, or `OTH`.
    public let country: CountryCode
    /// The share of imports, percent.
    public let share: Interval
    /// The figure as printed; nil where the share is computed.
    public let printed: PrintedValue?
  }

  /// What the shares are of.
  public let basis: Basis
  /// The years averaged; one year for BACI.
  public let window: YearWindow
  /// The product form, or the HS6 code.
  public let form: String
  /// The edition.
  public let edition: Edition
  /// What the series leaves out; empty where nothing is noted.
  public let caveat: String
  /// The named countries, largest share first, ties by code; without `OTH`.
  public let named: [Source]
  /// What the source calls other countries; nil where it prints none.
  public let other: Source?

  /// The country that leads for certain, or may: every country whose share none other surely exceeds.
  ///
  /// The other countries together may be more than the first, but none of them alone is printed above it, since
  /// the sources name the largest.
  public var leaders: [CountryCode] {
    named.filter { one in
      !named.contains { $0.country != one.country && $0.share.isAbove(one.share) == .yes }
    }.map(\.country)
  }
}

/// Chooses the import shares that speak for a mineral and year.
///
/// USGS windows that hold the year are candidates, and the ``Vintage`` chooses between editions; the form is chosen
/// as in ``SalientStatistics``. BACI is one year.
public struct ImportSources: Sendable {
  private let dataset: Dataset
  private let vintage: Vintage
  private let rows: [MineralID: [ImportSourceRow]]

  /// Import sources read from `dataset`, with `vintage` choosing between editions.
  public init(_ dataset: Dataset, vintage: Vintage = .latest) throws(DataError) {
    self.dataset = dataset
    self.vintage = vintage
    rows = Dictionary(grouping: try dataset.importSources(), by: \.mineral)
  }

  /// The minerals that have import sources in any window, by id.
  public var minerals: [MineralID] { rows.keys.sorted() }

  /// All rows of `mineral`, in the order of the table.
  public func all(of mineral: MineralID) -> [ImportSourceRow] { rows[mineral] ?? [] }

  /// The USGS shares of `mineral` from the window that holds `year`.
  public func usgs(_ mineral: MineralID, in year: Int, form: String? = nil) -> Found<ImportShares> {
    let reference = dataset.reference
    let name = reference.name(of: mineral).lowercased()
    guard let all = rows[mineral] else {
      return .missing(.notPrinted("USGS prints no import sources of \(name)"))
    }
    struct Issue: Hashable {
      let edition: Edition
      let window: YearWindow
    }
    var issues = Dictionary(grouping: all.filter { $0.window.contains(year) }) {
      Issue(edition: $0.edition, window: $0.window)
    }.map { (issue: $0.key, rows: $0.value) }.sorted { $0.issue.window < $1.issue.window }
    guard !issues.isEmpty else {
      let held = Set(all.map(\.window)).sorted()
      let windows = held.map(\.description).joined(separator: ", ")
      return .missing(
        .notInYear(
          "no window of import sources of \(name) holds \(year); there are \(windows)", heldYears: held))
    }
    var ambiguous: UnknownReason?
    while let chosen = vintage.choose(among: issues, of: reference, edition: { $0.issue.edition }) {
      switch speakingForm(
        of: mineral, on: "import-sources", among: chosen.rows.map(\.form), asked: form, in: reference)
      {
      case .value(let form):
        return .value(Self.shares(chosen.rows.filter { $0.form == form }))
      case .missing(let why):
        ambiguous = .ambiguousForm("\(chosen.issue.edition) prints import sources of \(name) \(why)")
      }
      issues.removeAll { $0.issue == chosen.issue }
    }
    if let ambiguous { return .missing(ambiguous) }
    let wanted = if case .edition(let edition) = vintage { edition.rawValue } else { "USGS" }
    return .missing(
      .notInEdition("\(wanted) prints no import sources of \(name) with \(year) in the window"))
  }

  /// The USGS shares of `mineral` of every window that is printed, in the order of windows; in each the vintage's edition
  /// and the form that speaks. Windows without a form that speaks are left out.
  public func windows(of mineral: MineralID) -> [ImportShares] {
    let windows = Dictionary(grouping: rows[mineral] ?? [], by: \.window)
    return windows.keys.sorted().compactMap { window in
      let editions = Dictionary(grouping: windows[window] ?? [], by: \.edition).map { $0 }
      guard
        let chosen = vintage.choose(among: editions, of: dataset.reference, edition: { $0.key }),
        let form = speakingForm(
          of: mineral, on: "import-sources", among: chosen.value.map(\.form), asked: nil,
          in: dataset.reference
        ).value
      else { return nil }
      return Self.shares(chosen.value.filter { $0.form == form })
    }
  }

  /// The shares in the value of U.S. imports of `mineral` in `year`, from BACI trade.
  public func baci(_ mineral: MineralID, in year: Int) throws(DataError) -> Found<ImportShares> {
    let name = dataset.reference.name(of: mineral).lowercased()
    let ofMineral = try dataset.tradeIntoUnitedStates()[mineral] ?? []
    guard !ofMineral.isEmpty else { return .missing(.notPrinted("BACI holds no series of \(name)")) }
    let ofYear = ofMineral.filter { $0.year == year && $0.value > 0 }
    guard let first = ofYear.first else {
      let years = Set(ofMineral.map(\.year)).sorted()
      return .missing(
        .notInYear(
          "BACI trade of \(name) runs from \(years[0]) to \(years[years.count - 1])",
          heldYears: [YearWindow(years[0], years[years.count - 1])]))
    }
    let codes = Set(ofYear.map(\.code)).sorted()
    guard
      let code = dataset.reference.headlineForms(of: mineral, on: "trade").map(\.form).first(
        where: codes.contains)
        ?? (codes.count == 1 ? codes.first : nil)
    else {
      return .missing(
        .ambiguousForm(
          "BACI holds \(name) under \(codes.joined(separator: ", ")), and none of them is named to speak for all"
        ))
    }
    let flows = ofYear.filter { $0.code == code }
    let total = flows.reduce(0) { $0 + $1.value }
    let named = flows.map {
      ImportShares.Source(country: $0.exporter, share: Interval(100 * $0.value / total), printed: nil)
    }.sorted { ($1.share.lower, $0.country) < ($0.share.lower, $1.country) }
    let caveat = try dataset.tradeSeries().first { $0.mineral == mineral && $0.code == code }?.caveat ?? ""
    return .value(
      ImportShares(
        basis: .baci, window: YearWindow(year, year), form: "HS \(code)", edition: first.edition,
        caveat: caveat,
        named: named, other: nil))
  }

  private static func shares(_ rows: [ImportSourceRow]) -> ImportShares {
    let sources = rows.map {
      ImportShares.Source(
        country: $0.country, share: ($0.share.interval ?? Interval(0, 100)).clamped(to: 0...100),
        printed: $0.share)
    }
    let named = sources.filter { $0.country != .other }
      .sorted { ($1.share.midpoint, $0.country) < ($0.share.midpoint, $1.country) }
    return ImportShares(
      basis: .usgs, window: rows[0].window, form: rows[0].form, edition: rows[0].edition, caveat: "",
      named: named,
      other: sources.first { $0.country == .other })
  }
}

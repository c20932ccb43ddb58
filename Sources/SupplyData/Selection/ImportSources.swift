import Platform

/// Chooses the import shares that stand for a mineral and year.
///
/// Of the windows of USGS that hold the year, the one whose middle is nearest to it stands for it, on a tie the later;
/// so that a new edition does not silently change an old year. A restated list is taken only where no printed one
/// holds the year, or where it is nearer by more than a year. The form is chosen as in ``SalientStatistics``, and a
/// form that is not named to stand for the mineral (scrap) never does. BACI is one year.
public struct ImportSources: Sendable {
  /// By how many years a restated window must be nearer than the printed one to be taken before it.
  public static let restatedAdvantage = 1.0

  private let dataset: Dataset
  private let vintage: Vintage
  private let rows: [MineralID: [ImportSourceRow]]

  /// Import sources read from `dataset`, with `vintage` choosing between editions.
  public init(_ dataset: Dataset, vintage: Vintage = .latest) throws(DataError) {
    self.dataset = dataset
    let all = try dataset.importSources()
    self.vintage = vintage.applied(to: all.lazy.map(\.edition))
    rows = Dictionary(groupingRuns: all, by: \.mineral)
  }

  /// All rows of `mineral`, in the order of the table.
  public func all(of mineral: MineralID) -> [ImportSourceRow] { rows[mineral] ?? [] }

  /// The shares of `mineral` in `year` by `rule`, or why there are none.
  public func shares(
    of mineral: MineralID, in year: Int, by rule: ImportRule = .best
  ) throws(DataError) -> Found<ImportShares> {
    switch rule.publisher {
    case .usgs: return usgs(mineral, in: year, window: rule.window)
    case .baci: return try baci(mineral, in: year)
    case .best:
      let printed = usgs(mineral, in: year, window: rule.window)
      guard let reason = printed.unknown else { return printed }
      let trade = try baci(mineral, in: year)
      guard let other = trade.unknown else { return trade }
      return .missing(
        UnknownReason(
          reason.kind, "\(reason.text); \(other.text)", knownYears: reason.knownYears + other.knownYears))
    }
  }

  /// A list of one window and edition, with the form that stands for the mineral.
  private struct Issue {
    let edition: Edition
    let window: YearWindow
    let via: String
    let form: String
    let rows: [ImportSourceRow]
  }

  /// The USGS shares of `mineral` for `year`, of `form` where one is asked for.
  public func usgs(
    _ mineral: MineralID, in year: Int, form: String? = nil, window rule: ImportRule.Window = .holding
  ) -> Found<ImportShares> {
    var name: String { dataset.reference.register.name(of: mineral).lowercased() }
    guard let all = rows[mineral] else {
      return .missing(.notPrinted("\(ImportShares.Basis.usgs.source) prints no import sources of \(name)"))
    }
    let holding = all.filter { $0.window.contains(year) }
    let near = all.filter { distance(of: $0.window, from: year) <= ImportRule.reach }
    let candidates = holding.isEmpty && rule == .nearest ? near : holding
    guard !candidates.isEmpty else {
      let windows = Set(all.map(\.window)).sorted()
      let listed = windows.map(\.description).joined(separator: ", ")
      return .missing(
        .notInYear(
          "no window of import sources of \(name) holds \(year); there are \(listed)", knownYears: windows))
    }
    let (issues, ambiguous) = issues(of: mineral, among: candidates, form: form)
    if let issue = nearest(to: year, among: issues) {
      return .value(shares(issue, of: mineral, in: year))
    }
    if let ambiguous { return .missing(ambiguous) }
    let wanted =
      if case .edition(let edition) = vintage { edition.rawValue } else { ImportShares.Basis.usgs.source }
    return .missing(
      .notInEdition("\(wanted) prints no import sources of \(name) with \(year) in the window"))
  }

  /// The lists among `rows` that may be taken, one for each window and origin, and why others may not.
  private func issues(
    of mineral: MineralID, among rows: [ImportSourceRow], form: String?
  ) -> ([Issue], UnknownReason?) {
    struct Key: Hashable {
      let window: YearWindow
      let via: String
    }
    var issues: [Issue] = []
    var ambiguous: UnknownReason?
    let groups = Dictionary(grouping: rows) { Key(window: $0.window, via: $0.via) }
    for key in groups.keys.sorted(by: { ($0.window, $0.via) < ($1.window, $1.via) }) {
      let editions = Dictionary(grouping: groups[key] ?? [], by: \.edition).map { $0 }
      for (edition, rows) in vintage.ordered(editions, of: dataset.reference, edition: { $0.key }) {
        switch headlineForm(
          of: mineral, on: "import-sources", among: rows.map(\.form), chosen: form, in: dataset.reference,
          namedOnly: true)
        {
        case .value(let form):
          issues.append(
            Issue(
              edition: edition, window: key.window, via: key.via, form: form,
              rows: rows.filter { $0.form == form }))
        case .missing(let why):
          let name = dataset.reference.register.name(of: mineral).lowercased()
          ambiguous = .ambiguousForm("\(edition) prints import sources of \(name) \(why)")
          continue
        }
        break
      }
    }
    return (issues, ambiguous)
  }

  /// The list whose window's middle is nearest to `year`, ties to the later; a restated one only where it is nearer
  /// than the nearest printed one by more than ``restatedAdvantage``.
  private func nearest(to year: Int, among issues: [Issue]) -> Issue? {
    func offset(_ issue: Issue) -> Double { abs(issue.window.middle - Double(year)) }
    func best(_ issues: [Issue]) -> Issue? {
      issues.min { a, b in
        (offset(a), -a.window.last, b.edition.rawValue) < (offset(b), -b.window.last, a.edition.rawValue)
      }
    }
    let printed = best(issues.filter(\.via.isEmpty))
    guard let restated = best(issues.filter { !$0.via.isEmpty }) else { return printed }
    guard let printed else { return restated }
    return offset(restated) + Self.restatedAdvantage < offset(printed) ? restated : printed
  }

  /// How many years `window` lies from `year`; 0 where it holds the year.
  private func distance(of window: YearWindow, from year: Int) -> Int {
    max(0, window.first - year, year - window.last)
  }

  /// The USGS shares of `mineral` of every window that is printed or restated, in the order of windows; in each the
  /// vintage's edition and the form that stands for the mineral. Windows without such a form are omitted.
  public func windows(of mineral: MineralID) -> [ImportShares] {
    let (issues, _) = issues(of: mineral, among: rows[mineral] ?? [], form: nil)
    var windows: [YearWindow: Issue] = [:]
    for issue in issues where windows[issue.window]?.via.isEmpty != true { windows[issue.window] = issue }
    return windows.values.sorted { $0.window < $1.window }.map { shares($0, of: mineral, in: $0.window.last) }
  }

  /// The shares in the value of U.S. imports of `mineral` in `year`, from BACI trade.
  public func baci(_ mineral: MineralID, in year: Int) throws(DataError) -> Found<ImportShares> {
    let name = dataset.reference.register.name(of: mineral).lowercased()
    let ofMineral = try dataset.tradeIntoUnitedStates()[mineral] ?? []
    guard !ofMineral.isEmpty else {
      return .missing(.notPrinted("\(PublicationSeries.baci) holds no series of \(name)"))
    }
    let released = dataset.reference.editions[ofMineral[0].edition]?.released ?? 0
    if case .asOf(let edition) = vintage, released > dataset.reference.editions[edition]?.released ?? 0 {
      return .missing(
        .notInEdition("no release of \(PublicationSeries.baci) is held that was out with \(edition)"))
    }
    let ofYear = ofMineral.filter { $0.year == year && $0.value > 0 }
    guard let first = ofYear.first else {
      let years = Set(ofMineral.map(\.year)).sorted()
      return .missing(
        .notInYear(
          "\(PublicationSeries.baci) trade of \(name) runs from \(years[0]) to \(years[years.count - 1])",
          knownYears: [YearWindow(years[0], years[years.count - 1])]))
    }
    let codes = Set(ofYear.map(\.code))
    guard let code = dataset.reference.tradeCode(of: mineral, among: codes) else {
      return .missing(
        .ambiguousForm(
          "\(PublicationSeries.baci) holds \(name) under \(codes.sorted().joined(separator: ", ")), and none of them is named to stand for all"
        ))
    }
    let flows = ofYear.filter { $0.code == code }
    let total = flows.reduce(0) { $0 + $1.value }
    let named = flows.map {
      ImportShares.Source(country: $0.exporter, share: Interval(100 * $0.value / total), printed: nil)
    }.ranked(by: \.share.lower, then: \.country)
    let caveat = try dataset.tradeSeries().first { $0.mineral == mineral && $0.code == code }?.caveat ?? ""
    let coverage = dataset.reference.tradeCoverage.first { $0.edition == first.edition && $0.year == year }
    return .value(
      ImportShares(
        mineral: mineral, year: year, basis: .baci, window: YearWindow(year, year), form: "HS \(code)",
        edition: first.edition, via: "", caveat: caveat, coverage: coverage, named: named, other: nil))
  }

  private func shares(_ issue: Issue, of mineral: MineralID, in year: Int) -> ImportShares {
    let sources = issue.rows.map {
      ImportShares.Source(
        country: $0.country, share: ($0.share.interval ?? Interval(0, 100)).clamped(to: 0...100),
        printed: $0.share)
    }
    let named = sources.filter { $0.country != .other }
      .ranked(by: \.share.midpoint, then: \.country)
    return ImportShares(
      mineral: mineral, year: year, basis: .usgs, window: issue.window, form: issue.form,
      edition: issue.edition, via: issue.via, caveat: "", coverage: nil, named: named,
      other: sources.first { $0.country == .other })
  }
}

public import SupplyData

/// One series of world production over a period: one publisher, stage, form and basis, its complete years alone.
///
/// A change inside it is a change of production, not of what is counted. Years that only another series completes are
/// named and not mixed in. Units that can be converted are one series. Where the series breaks so that nothing may be
/// compared (``SeriesBreak/isUncrossable``), the piece with the most years remains, of equals the later.
public struct CompleteSeries: Sendable {
  /// A year that the series does not hold.
  public struct MissingYear: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// Why.
    public let reason: UnknownReason

    /// A missing year.
    public init(_ year: Int, _ reason: UnknownReason) {
      self.year = year
      self.reason = reason
    }
  }

  /// The complete years, in order.
  public let years: [ProductionShares]
  /// The breaks between them that a change may cross, in order.
  public let breaks: [SeriesBreak]
  /// The years of the period that it does not hold, in order, each with the reason.
  public let missing: [MissingYear]

  /// The series of `mineral` over `period` that ``all(of:over:stage:unbroken:in:)`` has first; nil where no year is
  /// complete.
  ///
  /// - Parameters:
  ///   - mineral: The mineral.
  ///   - period: The years.
  ///   - stage: The one stage to look at; all where nil.
  ///   - unbroken: Whether to end the series at every break.
  ///   - production: World production.
  public init?(
    of mineral: MineralID, over period: YearWindow, stage: String? = nil, unbroken: Bool = false,
    in production: WorldProduction
  ) {
    let found = Self.all(of: mineral, over: period, stage: stage, unbroken: unbroken, in: production)
    guard let first = found.first else { return nil }
    self = first
  }

  private init(years: [ProductionShares], breaks: [SeriesBreak], missing: [MissingYear]) {
    self.years = years
    self.breaks = breaks
    self.missing = missing
  }

  /// All series of `mineral` that are complete in a year of `period`: in front the one with the most years from its
  /// first to its last, since a change is stated between them; then by the number of complete years, then in the order
  /// in which stages and publishers are asked.
  ///
  /// - Complexity: O(y t) for y years and t printed tables a year.
  public static func all(
    of mineral: MineralID, over period: YearWindow, stage: String? = nil, unbroken: Bool = false,
    in production: WorldProduction
  ) -> [CompleteSeries] {
    all(
      over: period, unbroken: unbroken, in: production,
      candidates: candidates(of: mineral, in: Array(period.first...period.last), stage: stage, production))
  }

  /// The tables of `mineral` that could stand for it in each of `years`.
  static func candidates(
    of mineral: MineralID, in years: [Int], stage: String?, _ production: WorldProduction
  ) -> [Int: [WorldProduction.Candidate]] {
    Dictionary(
      uniqueKeysWithValues: years.map { ($0, production.candidates(of: mineral, in: $0, stage: stage)) })
  }

  /// As ``all(of:over:stage:unbroken:in:)``, from the tables of the years of `period` and maybe of others.
  static func all(
    over period: YearWindow, unbroken: Bool = false, in production: WorldProduction,
    candidates: [Int: [WorldProduction.Candidate]]
  ) -> [CompleteSeries] {
    var order: [SeriesKey] = []
    var byKey: [SeriesKey: [ProductionShares]] = [:]
    for year in period.first...period.last {
      for shares in (candidates[year] ?? []).compactMap(\.shares) {
        let key = SeriesKey(shares, in: production)
        if byKey[key] == nil { order.append(key) }
        byKey[key, default: []].append(shares)
      }
    }
    return order.map { key in
      piece(byKey[key] ?? [], over: period, unbroken: unbroken, candidates)
    }.sorted { a, b in
      if a.span != b.span { return a.span > b.span }
      if a.years.count != b.years.count { return a.years.count > b.years.count }
      return SeriesKey(a.years[0], in: production) < SeriesKey(b.years[0], in: production)
    }
  }

  /// The years from the first complete one to the last.
  private var span: Int { (years.last?.year ?? 0) - (years.first?.year ?? 0) }

  /// The piece of `years` between breaks that has the most years.
  private static func piece(
    _ years: [ProductionShares], over period: YearWindow, unbroken: Bool,
    _ candidates: [Int: [WorldProduction.Candidate]]
  ) -> CompleteSeries {
    let breaks = SeriesBreak.breaks(in: years)
    let ends = breaks.filter { unbroken || $0.isUncrossable }
    let starts = [Int.min] + ends.map(\.year) + [Int.max]
    let pieces = zip(starts, starts.dropFirst()).map { start, end in
      years.filter { start <= $0.year && $0.year < end }
    }
    let longest = pieces.reduce(pieces[0]) { $1.count >= $0.count ? $1 : $0 }
    let missing = (period.first...period.last).filter { year in !longest.contains { $0.year == year } }
      .map { year -> MissingYear in
        guard years.contains(where: { $0.year == year }), let end = Self.end(between: year, longest, ends)
        else { return MissingYear(year, reason(candidates[year] ?? [])) }
        return MissingYear(
          year, .incomplete("beyond the break of the series before \(end.year): \(end.reason)"))
      }
    return CompleteSeries(
      years: longest,
      breaks: breaks.filter { b in b.year > longest[0].year && longest.contains { $0.year == b.year } },
      missing: missing)
  }

  /// The break that parts `year` from the piece `longest`.
  private static func end(
    between year: Int, _ longest: [ProductionShares], _ ends: [SeriesBreak]
  ) -> SeriesBreak? {
    guard let first = longest.first?.year, let last = longest.last?.year else { return nil }
    return year < first
      ? ends.last { year < $0.year && $0.year <= first } : ends.first { last < $0.year && $0.year <= year }
  }

  private static func reason(_ tables: [WorldProduction.Candidate]) -> UnknownReason {
    if let other = tables.first(where: { $0.shares != nil }) {
      return .incomplete("complete only in another series, \(other.label), which is not mixed in")
    }
    if tables.isEmpty { return .notPrinted("not printed") }
    return .incomplete(
      "not complete: " + tables.map { "\($0.label): \($0.verdict)" }.joined(separator: "; "))
  }
}

/// What makes years of production one series.
struct SeriesKey: Hashable, Comparable {
  let series: PublicationSeries
  let stage: String
  let form: String
  let basis: String
  private let dimension: String

  init(_ shares: ProductionShares, in production: WorldProduction) {
    series = shares.series
    stage = shares.stage
    form = shares.form
    basis = shares.basis
    dimension = production.dimension(of: shares.unit)
  }

  /// In the order in which stages are asked, then by publisher.
  static func < (a: SeriesKey, b: SeriesKey) -> Bool {
    func place<Word: Equatable>(_ word: Word, in order: [Word]) -> Int {
      order.firstIndex(of: word) ?? order.count
    }
    func places(_ key: SeriesKey) -> (Int, Int) {
      (place(key.stage, in: WorldProduction.stages), place(key.series, in: WorldProduction.allSeries))
    }
    if places(a) != places(b) { return places(a) < places(b) }
    return (a.form, a.basis) < (b.form, b.basis)
  }
}

extension SeriesBreak {
  /// Why the series breaks, as a phrase.
  public var reason: String {
    switch cause {
    case .edition(let before, let after): "\(before) ends and \(after) begins"
    case .nomenclature(let before, let after): "the nomenclature changes from \(before) to \(after)"
    case .partners(let before, let after):
      "the extract keeps \(Self.words(after)) of each country, before \(Self.words(before))"
    case .countries(let countries, let isBefore):
      "the extract lacks \(countries.map(\.rawValue).joined(separator: " and ")) \(isBefore ? "before" : "from then on")"
    case .producer(let country, let share, let appears):
      "\(country), with \(Int(nearest: share.midpoint)) %, is not in the edition \(appears ? "before" : "after")"
    }
  }

  private static func words(_ partners: Int?) -> String {
    partners.map { "only the \($0) largest partners" } ?? "all partners"
  }
}

public import SupplyData
public import SupplyNetwork

/// What a share is of.
public enum ShiftSubject: String, Sendable, CaseIterable {
  /// World production.
  case production
  /// Production capacity, where it is printed.
  case capacity
  /// Reserves, where they are printed.
  case reserves
  /// U.S. import sources, averages over four years: windows that do not overlap.
  case imports
  /// The value of U.S. imports in BACI, by year.
  case baci

  /// Whether a trend is tested: import sources are too few windows for one.
  public var isTested: Bool { self != .imports }

  /// How many years a mineral needs to take part: as many as a trend takes, or two where fewer are printed.
  public var leastYears: Int {
    switch self {
    case .production, .baci: TrendTest.leastYears
    case .capacity, .reserves, .imports: 2
    }
  }

  /// The subject that is the measure of a world table.
  public init(_ measure: WorldRow.Measure) {
    switch measure {
    case .production: self = .production
    case .capacity: self = .capacity
    case .reserves: self = .reserves
    }
  }

  /// What it is, as a sentence uses it.
  public var words: String {
    switch self {
    case .production: "world production"
    case .capacity: "world capacity"
    case .reserves: "world reserves"
    case .imports: "U.S. imports (quantity, averages of windows)"
    case .baci: "U.S. imports (value)"
    }
  }
}

/// Finds the one series that gives the shares over a period.
public struct ShiftSources: Sendable {
  /// What the shares are of.
  public let subject: ShiftSubject
  private let world: WorldProduction
  private let imports: ImportSources
  private let reference: Reference

  /// The sources of `subject` in `dataset`.
  public init(_ subject: ShiftSubject, _ dataset: Dataset, _ sources: NetworkSources) throws(DataError) {
    self.subject = subject
    reference = dataset.reference
    imports = sources.imports
    world =
      switch subject {
      case .capacity: try WorldProduction(dataset, vintage: sources.vintage, measure: .capacity)
      case .reserves: try WorldProduction(dataset, vintage: sources.vintage, measure: .reserves)
      default: sources.production
      }
  }

  /// The shares of `mineral` over `period`, or why there are none.
  ///
  /// - Parameters:
  ///   - mineral: The mineral.
  ///   - period: The years.
  ///   - stage: The one stage of production or capacity to look at.
  ///   - unbroken: Whether the series ends at every break.
  public func shares(
    of mineral: MineralID, over period: YearWindow, stage: String? = nil, unbroken: Bool = false
  ) throws(DataError) -> Found<RegionShares> {
    switch subject {
    case .production, .capacity, .reserves:
      RegionShares.of(
        mineral, over: period, stage: stage, unbroken: unbroken, in: world, register: reference.register)
    case .imports: windows(of: mineral, over: period)
    case .baci: try trade(of: mineral, over: period, unbroken: unbroken)
    }
  }

  /// The windows that begin within the period and do not overlap, as many as there can be.
  private func windows(of mineral: MineralID, over period: YearWindow) -> Found<RegionShares> {
    let name = reference.register.name(of: mineral).lowercased()
    let all = imports.windows(of: mineral).filter { period.contains($0.window.first) }
    guard let form = all.last?.form else {
      return .missing(
        .notInYear(
          "\(ImportShares.Basis.usgs.source) prints no import sources of \(name) for a window that begins in \(period)"
        ))
    }
    let ofForm = all.filter { $0.form == form }
    var chosen: [ImportShares] = []
    // Of windows that overlap, the one that ends first leaves room for most.
    for shares in ofForm.sorted(by: { $0.window.last < $1.window.last })
    where chosen.last.map({ $0.window.last < shares.window.first }) ?? true {
      chosen.append(shares)
    }
    let passed = all.filter { shares in !chosen.contains { $0.window == shares.window } }
    return .value(
      RegionShares(
        mineral: mineral, subject: .imports,
        label: "\(ImportShares.Basis.usgs.source) import sources\(form.isEmpty ? "" : ", \(form)")",
        unit: "percent",
        years: chosen.map(Self.amounts),
        missing: passed.map { shares in
          CompleteSeries.MissingYear(
            shares.window.last,
            shares.form == form
              ? .notDefined("the window \(shares.window) overlaps another")
              : .ambiguousForm("the window \(shares.window) is printed for \"\(shares.form)\" instead"))
        }, caveats: ["each value is an average over \(YearWindow.lengths(of: chosen.map(\.window)))"],
        register: reference.register))
  }

  private func trade(
    of mineral: MineralID, over period: YearWindow, unbroken: Bool
  ) throws(DataError) -> Found<RegionShares> {
    var years: [ImportShares] = []
    var missing: [CompleteSeries.MissingYear] = []
    for year in period.first...period.last {
      switch try imports.baci(mineral, in: year) {
      case .value(let shares): years.append(shares)
      case .missing(let reason): missing.append(.init(year, reason))
      }
    }
    guard let last = years.last else {
      return .missing(missing.last?.reason ?? .notPrinted("\(PublicationSeries.baci) holds nothing"))
    }
    for other in years where other.form != last.form {
      missing.append(.init(other.window.last, .ambiguousForm("held under \(other.form) instead")))
    }
    years.removeAll { $0.form != last.form }
    var breaks = SeriesBreak.breaks(in: years.compactMap { reference.tradeCoverage(in: $0.window.last) })
    if unbroken, !breaks.isEmpty {
      let kept = Self.longest(years, between: breaks)
      for year in years where !kept.contains(year.window.last) {
        missing.append(.init(year.window.last, .incomplete("beyond a break of the series")))
      }
      years.removeAll { !kept.contains($0.window.last) }
      breaks = []
    }
    let caveats =
      Self.clauses(of: last.caveat) + breaks.map { "the series breaks before \($0.year), \($0.reason)" }
    return .value(
      RegionShares(
        mineral: mineral, subject: .baci,
        label: "\(PublicationSeries.baci) value of U.S. imports, \(last.form)", unit: "percent",
        years: years.map(Self.amounts), missing: missing.sorted { $0.year < $1.year }, breaks: breaks,
        caveats: caveats, register: reference.register))
  }

  /// The piece of `years` between two of `breaks` that has the most years, of equals the later.
  private static func longest(_ years: [ImportShares], between breaks: [SeriesBreak]) -> Set<Int> {
    let starts = breaks.map(\.year)
    let pieces = Dictionary(grouping: years.map(\.window.last)) { year in starts.count { $0 <= year } }
    return Set(pieces.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.value ?? [])
  }

  /// The first and the last year of which anything is held: for reserves and capacity the years that are printed, else
  /// nil.
  public var span: YearWindow? {
    guard [.capacity, .reserves].contains(subject) else { return nil }
    let years = world.minerals.flatMap { world.years(of: $0) }
    guard let first = years.min(), let last = years.max() else { return nil }
    return YearWindow(first, last)
  }

  /// The clauses of a caveat, so that those that many series share can be told once.
  private static func clauses(of caveat: String) -> [String] {
    caveat.split(separator: ";").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  private static func amounts(_ shares: ImportShares) -> CountryAmounts {
    CountryAmounts(
      window: shares.window, edition: shares.edition, unit: "percent",
      parts: shares.named.map {
        .init(country: $0.country, amount: $0.share, printed: $0.printed.map { "\($0.token) percent" } ?? "")
      }, other: shares.other?.share ?? Interval(0))
  }
}

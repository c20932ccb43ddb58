public import SupplyData

/// The shares of regions and countries in world production of a mineral over the years, in one series.
///
/// A share is an interval: what a source calls other countries may lie in any region, and a withheld producer has what
/// the printed total leaves.
public struct RegionShares: Sendable {
  /// The mineral.
  public let mineral: MineralID
  /// What the shares are of.
  public let subject: ShiftSubject
  /// The series, stage, form and basis, in words: `MCS mine production, contained`.
  public let label: String
  /// The stage of processing; empty where the series has none.
  public let stage: String
  /// What is weighed; may be empty.
  public let basis: String
  /// The unit of ``years``; `percent` where the source prints shares.
  public let unit: String
  /// The complete years, in order.
  public let years: [CountryAmounts]
  /// The years of the period that the series does not hold, in order, each with the reason.
  public let missing: [CompleteSeries.MissingYear]
  /// The breaks of the series between ``years``.
  public let breaks: [SeriesBreak]
  /// What a reader must know of the series, a phrase each.
  public let caveats: [String]
  /// The series that another publisher has of the same stage and that hold the first and the last of ``years`` too.
  public let alternatives: [RegionShares]
  /// The series that is complete in the most years of all that are held, where it is another one: a longer period may
  /// be told by that.
  public let widest: String?
  private let register: Register

  /// The shares of `years` of one series.
  public init(
    mineral: MineralID, subject: ShiftSubject = .production, label: String, stage: String = "",
    basis: String = "",
    unit: String, years: [CountryAmounts],
    missing: [CompleteSeries.MissingYear] = [], breaks: [SeriesBreak] = [], caveats: [String] = [],
    alternatives: [RegionShares] = [], widest: String? = nil, register: Register
  ) {
    self.mineral = mineral
    self.subject = subject
    self.label = label
    self.stage = stage
    self.basis = basis
    self.unit = unit
    self.years = years
    self.missing = missing
    self.breaks = breaks
    self.caveats = caveats
    self.alternatives = alternatives
    self.widest = widest
    self.register = register
  }

  /// The shares in `production` of `mineral` over `period`, or why there are none.
  ///
  /// - Parameters:
  ///   - mineral: The mineral.
  ///   - period: The years.
  ///   - stage: The one stage to look at; the one complete in the most years where nil.
  ///   - unbroken: Whether the series ends at every break.
  ///   - production: World production.
  ///   - register: The names and regions of countries.
  public static func of(
    _ mineral: MineralID, over period: YearWindow, stage: String? = nil, unbroken: Bool = false,
    in production: WorldProduction, register: Register
  ) -> Found<RegionShares> {
    let name = register.name(of: mineral).lowercased()
    let measure = production.measure.words
    let years = production.years(of: mineral)
    let candidates = CompleteSeries.candidates(
      of: mineral, in: Set(years).union(period.first...period.last).sorted(), stage: stage, production)
    let found = CompleteSeries.all(over: period, unbroken: unbroken, in: production, candidates: candidates)
    guard let chosen = found.first, let first = chosen.years.first, let last = chosen.years.last else {
      return years.isEmpty
        ? .missing(.notPrinted("no source prints \(measure) of \(name)"))
        : .missing(.incomplete("no year of \(period) has complete \(measure) of \(name)"))
    }
    let others = found.dropFirst().filter { other in
      other.years[0].series != last.series && other.years[0].stage == last.stage
        && other.years.contains { $0.year == first.year } && other.years.contains { $0.year == last.year }
    }
    let label = label(of: last, in: production)
    return .value(
      RegionShares(
        chosen, of: mineral, in: production,
        alternatives: others.map { RegionShares($0, of: mineral, in: production, register: register) },
        widest: widest(candidates, years, in: production).flatMap { $0 == label ? nil : $0 },
        register: register))
  }

  private init(
    _ series: CompleteSeries, of mineral: MineralID, in production: WorldProduction,
    alternatives: [RegionShares] = [], widest: String? = nil, register: Register
  ) {
    let last = series.years[series.years.count - 1]
    self.init(
      mineral: mineral, subject: ShiftSubject(production.measure),
      label: Self.label(of: last, in: production),
      stage: last.stage, basis: last.basis, unit: last.unit,
      years: series.years.map { shares in
        CountryAmounts(
          shares, in: last.unit,
          factor: production.factor(of: shares.unit) / production.factor(of: last.unit))
      },
      missing: series.missing, breaks: series.breaks,
      caveats: series.breaks.map {
        "the series breaks before \($0.year), \($0.reason): a change over it may be one of method"
      },
      alternatives: alternatives, widest: widest, register: register)
  }

  /// The series that is complete in the most years of all that are printed.
  private static func widest(
    _ candidates: [Int: [WorldProduction.Candidate]], _ years: [Int], in production: WorldProduction
  ) -> String? {
    guard let first = years.first, let last = years.last else { return nil }
    return CompleteSeries.all(over: YearWindow(first, last), in: production, candidates: candidates)
      .first?.years.last.map { label(of: $0, in: production) }
  }

  private static func label(of shares: ProductionShares, in production: WorldProduction) -> String {
    let stage = shares.stage.isEmpty ? "" : "\(shares.stage) "
    let parts = [shares.form, shares.basis].filter { !$0.isEmpty }
    return "\(shares.series) \(stage)\(production.measure.rawValue)"
      + (parts.isEmpty ? "" : ", \(parts.joined(separator: ", "))")
  }

  /// The centre of gravity of the production over ``years``.
  public var centre: CentreOfGravity { CentreOfGravity(of: years, register: register) }

  /// The share of `group` in every year of ``years``, percent.
  public func shares(of group: ShareGroup) -> [Interval] {
    years.map { $0.share(of: group, in: register) }
  }

  /// The share of `group` in `year`, percent; nil where the year is not complete.
  public func share(of group: ShareGroup, in year: Int) -> Interval? {
    years.first { $0.year == year }?.share(of: group, in: register)
  }

  /// The share of what is named of `group` in every year, percent, the middles of all bounds: what a line is drawn
  /// through. Nil where an amount has no upper bound.
  public func namedShares(of group: ShareGroup) -> [Double]? {
    let found = years.compactMap { $0.namedShare(of: group, in: register) }
    return found.count == years.count ? found : nil
  }

  /// The share of what the source calls other countries in every year, percent.
  public var otherShares: [Interval] { years.map { $0.otherShare(in: register) } }

  /// Whether `country` belongs to `group`.
  func contains(_ country: CountryCode, in group: ShareGroup) -> Bool {
    group.contains(country, in: register)
  }

  /// The named countries of `group`, by code.
  func members(of group: ShareGroup) -> [CountryCode] { countries.filter { contains($0, in: group) } }

  /// The countries that are named in any year, by code.
  public var countries: [CountryCode] { Set(years.flatMap { $0.parts.map(\.country) }).sorted() }
}

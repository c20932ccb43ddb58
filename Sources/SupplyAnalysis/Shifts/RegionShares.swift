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
  /// The years of the period that the series does not complete, in order, each with the reason.
  public let missing: [(year: Int, reason: String)]
  /// The years before which the series breaks: a new edition, nomenclature or scope begins, so that a change over it may
  /// be one of method.
  public let breaks: [Int]
  /// What a reader must know of the series, a phrase each.
  public let caveats: [String]
  private let reference: Reference

  /// The shares of `years` of one series.
  public init(
    mineral: MineralID, subject: ShiftSubject = .production, label: String, stage: String = "",
    basis: String = "",
    unit: String, years: [CountryAmounts],
    missing: [(year: Int, reason: String)] = [], breaks: [Int] = [], caveats: [String] = [],
    reference: Reference
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
    self.reference = reference
  }

  /// The shares in `production` of `mineral` over `period`, or why there are none.
  ///
  /// - Parameter stage: The one stage to look at; the one complete in most years where nil.
  public static func of(
    _ mineral: MineralID, over period: YearWindow, stage: String? = nil, in production: WorldProduction,
    reference: Reference
  ) -> Found<RegionShares> {
    let name = reference.name(of: mineral).lowercased()
    let measure = production.measure.words
    guard let series = CompleteSeries(of: mineral, over: period, stage: stage, in: production),
      let last = series.years.last
    else {
      return production.years(of: mineral).isEmpty
        ? .missing(.notPrinted("no source prints \(measure) of \(name)"))
        : .missing(.incomplete("no year of \(period) has complete \(measure) of \(name)"))
    }
    let years = series.years.map { shares in
      CountryAmounts(
        shares, in: last.unit,
        factor: production.factor(of: shares.unit) / production.factor(of: last.unit))
    }
    let parts = [last.form, last.basis].filter { !$0.isEmpty }
    let stageWords = last.stage.isEmpty ? "" : "\(last.stage) "
    var caveats: [String] = []
    var breaks: [Int] = []
    for (before, after) in zip(series.years, series.years.dropFirst())
    where last.series == "WMD" && before.edition != after.edition {
      breaks.append(after.year)
      caveats.append(
        "\(before.edition) ends in \(before.year) and \(after.edition) begins in \(after.year): a change between them may "
          + "be one of method")
    }
    return .value(
      RegionShares(
        mineral: mineral, subject: ShiftSubject(production.measure),
        label: "\(last.series) \(stageWords)\(production.measure.rawValue)"
          + (parts.isEmpty ? "" : ", \(parts.joined(separator: ", "))"),
        stage: last.stage, basis: last.basis, unit: last.unit, years: years, missing: series.missing,
        breaks: breaks, caveats: caveats,
        reference: reference))
  }

  /// The share of `group` in every year of ``years``, percent.
  public func shares(of group: ShareGroup) -> [Interval] {
    years.map { $0.share(of: group, in: reference) }
  }

  /// The share of `group` in `year`, percent; nil where the year is not complete.
  public func share(of group: ShareGroup, in year: Int) -> Interval? {
    years.first { $0.year == year }?.share(of: group, in: reference)
  }

  /// The share of what is named of `group` in every year, percent, the middles of all bounds: what a line is drawn
  /// through. Nil where an amount has no upper bound.
  public func namedShares(of group: ShareGroup) -> [Double]? {
    let found = years.compactMap { $0.namedShare(of: group, in: reference) }
    return found.count == years.count ? found : nil
  }

  /// The countries that are named in any year, by code.
  public var countries: [CountryCode] { Set(years.flatMap { $0.parts.map(\.country) }).sorted() }
}

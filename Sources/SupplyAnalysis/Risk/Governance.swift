public import SupplyData

/// How badly countries are governed: g = (2.5 - x)/5 clipped to [0, 1], 1 the worst, x an estimate of the Worldwide
/// Governance Indicators or the mean of the six.
///
/// What is missing widens the result and is never taken as 0: a missing estimate lies within [-2.5, 2.5], a missing
/// country within [0, 1]. The indicators end some years before other data: a later year takes the last year held, as an
/// earlier gap takes the year before it, and ``year(for:)`` says which. Before the first year every country is unknown.
///
/// Reference: Kaufmann, Kraay and Mastruzzi 2011, doi 10.1017/S1876404511200046.
public struct Governance: Sendable {
  /// The indicators used.
  public let scale: GovernanceScale
  /// The edition of the estimates.
  public let edition: Edition
  /// The one year whose estimates stand for every year; nil where each year has its own.
  public let fixedYear: Int?
  private let years: [Int]
  private let weights: [Int: [CountryCode: Interval]]

  /// The weights of `dataset` on `scale`.
  public init(_ dataset: Dataset, scale: GovernanceScale = .meanOfSix) throws(DataError) {
    self.scale = scale
    fixedYear = nil
    edition =
      dataset.reference.newestEdition(of: .governanceIndicators)
      ?? Edition(PublicationSeries.governanceIndicators.rawValue)
    var weights: [Int: [CountryCode: Interval]] = [:]
    for row in try dataset.governance() {
      let estimates = scale.places.map { row.estimates[$0] }
      guard estimates.contains(where: { $0 != nil }) else { continue }
      weights[row.year, default: [:]][row.country] = Self.weight(estimates)
    }
    self.weights = weights
    years = weights.keys.sorted()
  }

  /// The same weights with those of `year` standing for every year: what changes then is not governance.
  public func fixed(to year: Int) -> Governance { Governance(self, fixedTo: self.year(for: year)) }

  private init(_ other: Governance, fixedTo year: Int?) {
    scale = other.scale
    edition = other.edition
    fixedYear = year
    years = other.years
    weights = other.weights
  }

  /// The weight of the mean of `estimates`, with bounds where one is missing.
  static func weight(_ estimates: [Double?]) -> Interval {
    let count = Double(estimates.count)
    let known = estimates.reduce(0) { $0 + ($1 ?? 0) }
    let missing = Double(estimates.count { $0 == nil })
    let low = (2.5 - (known + 2.5 * missing) / count) / 5
    let high = (2.5 - (known - 2.5 * missing) / count) / 5
    return Interval(low, max(low, high)).clamped(to: 0...1)
  }

  /// The year whose estimates stand for `year`: ``fixedYear``, else the last one held that is not later; nil before the
  /// first.
  public func year(for year: Int) -> Int? { fixedYear ?? years.last { $0 <= year } }

  /// The weight of `country` in `year`, 0 to 1; all of [0, 1] where it is not known.
  public func weight(of country: CountryCode, in year: Int) -> Interval {
    guard let own = self.year(for: year), let weight = weights[own]?[country] else { return Interval(0, 1) }
    return weight
  }

  /// Whether any estimate of `country` stands for `year`.
  public func knows(_ country: CountryCode, in year: Int) -> Bool {
    self.year(for: year).map { weights[$0]?[country] != nil } ?? false
  }
}

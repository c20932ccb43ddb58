public import SupplyData

/// A year before which a series breaks, so that a change over it may be one of method.
public struct SeriesBreak: Sendable, Hashable {
  /// Why the series breaks.
  public enum Cause: Sendable, Hashable {
    /// Another edition of a compilation begins.
    case edition(from: Edition, to: Edition)
    /// The trade release follows another revision of the nomenclature.
    case nomenclature(from: String, to: String)
    /// The extract of the trade release keeps another number of partners of each country; nil for all.
    case partners(from: Int?, to: Int?)
    /// The extract of the trade release lacks these countries on one side alone.
    case countries([CountryCode], isBefore: Bool)
    /// A country with more than ``SeriesBreak/leastShare`` in one edition is not in the edition on the other side, nor
    /// can it be among its other countries: one of the two editions omits a producer.
    case producer(CountryCode, share: Interval, appears: Bool)
  }

  /// From which share, percent, a producer that one edition does not have is a break.
  public static let leastShare = 10.0

  /// The first year after the break.
  public let year: Int
  /// Why the series breaks.
  public let cause: Cause

  /// A break before `year`.
  public init(before year: Int, _ cause: Cause) {
    self.year = year
    self.cause = cause
  }

  /// Whether neither a change nor a test may cross it: the two sides do not count the same producers.
  public var isUncrossable: Bool {
    if case .producer = cause { true } else { false }
  }

  /// The breaks between the years of one series of production, in order.
  static func breaks(in years: [ProductionShares]) -> [SeriesBreak] {
    zip(years, years.dropFirst()).flatMap { before, after -> [SeriesBreak] in
      guard before.edition != after.edition else { return [] }
      let producers =
        missing(from: before, of: after).map { cause(of: $0, appears: true) }
        + missing(from: after, of: before).map { cause(of: $0, appears: false) }
      let editions: [Cause] =
        after.isCompilation ? [.edition(from: before.edition, to: after.edition)] : []
      return (producers + editions).map { SeriesBreak(before: after.year, $0) }
    }
  }

  /// The breaks of the trade release between the years of `coverage`, in their order: where what a year holds differs.
  static func breaks(in coverage: [TradeCoverage]) -> [SeriesBreak] {
    zip(coverage, coverage.dropFirst()).flatMap { before, after -> [SeriesBreak] in
      var causes: [Cause] = []
      if before.nomenclature != after.nomenclature {
        causes.append(.nomenclature(from: before.nomenclature, to: after.nomenclature))
      }
      if before.partnersKept != after.partnersKept {
        causes.append(.partners(from: before.partnersKept, to: after.partnersKept))
      }
      let (gone, come) = (
        after.missing.filter { !before.missing.contains($0) },
        before.missing.filter { !after.missing.contains($0) }
      )
      if !come.isEmpty { causes.append(.countries(come, isBefore: true)) }
      if !gone.isEmpty { causes.append(.countries(gone, isBefore: false)) }
      return causes.map { SeriesBreak(before: after.year, $0) }
    }
  }

  private static func cause(of producer: ProductionShares.Producer, appears: Bool) -> Cause {
    .producer(producer.country, share: producer.share, appears: appears)
  }

  /// The large producers of `year` that `other` neither names nor can have among its other countries.
  private static func missing(
    from other: ProductionShares, of year: ProductionShares
  ) -> [ProductionShares.Producer] {
    let room = other.other?.share.upper ?? 0
    guard room < leastShare else { return [] }
    return year.named.filter { producer in
      producer.share.lower > leastShare && !other.named.contains { $0.country == producer.country }
    }
  }
}

extension ProductionShares {
  /// Whether the series is compiled anew for several years at once, so that its editions are series of their own; the
  /// yearly summaries print each year in an edition of its own.
  fileprivate var isCompilation: Bool { series == .worldMiningData }
}

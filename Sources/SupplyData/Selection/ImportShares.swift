/// The countries that U.S. imports of a mineral come from, with their shares.
public struct ImportShares: Sendable {
  /// What the shares are of.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// USGS import sources: shares of quantity, averaged over a window of years.
    case usgs
    /// CEPII BACI: shares of value in one year.
    case baci

    /// The series of publications that holds them.
    public var series: PublicationSeries {
      switch self {
      case .usgs: .summaries
      case .baci: .baci
      }
    }

    /// What is shared: `by quantity`, `by value`.
    public var measure: String {
      switch self {
      case .usgs: "by quantity"
      case .baci: "by value"
      }
    }

    /// Their source as sentences name it: `USGS`, `CEPII BACI`.
    public var source: String {
      switch self {
      case .usgs: series.publisher
      case .baci: "\(series.publisher) \(series)"
      }
    }
  }

  /// A country's share.
  public struct Source: Sendable {
    /// The country, or `OTH`.
    public let country: CountryCode
    /// The share of imports, percent.
    public let share: Interval
    /// The value as printed; nil where the share is computed.
    public let printed: PrintedValue?
  }

  /// The mineral whose series it is: the one asked for, or the group it is reported with.
  public let mineral: MineralID
  /// The year asked for.
  public let year: Int
  /// What the shares are of.
  public let basis: Basis
  /// The years averaged; one year for BACI.
  public let window: YearWindow
  /// The product form, or the HS6 code.
  public let form: String
  /// The edition.
  public let edition: Edition
  /// The publication that restates the list; empty where it was read from the publisher's own file.
  public let via: String
  /// What the series leaves out; empty where nothing is noted.
  public let caveat: String
  /// What the year of the trade release holds; nil for USGS, or where nothing is noted.
  public let coverage: TradeCoverage?
  /// The named countries, largest share first, ties by code; without `OTH`.
  public let named: [Source]
  /// What the source calls other countries; nil where it prints none.
  public let other: Source?

  /// Whether the window holds the year asked for; one that does not was asked for by ``ImportRule/Window/nearest``.
  public var holdsYear: Bool { window.contains(year) }

  /// Printed or restated shares of USGS, or shares computed from trade.
  public var kind: ValueKind { basis == .baci ? .derived : via.isEmpty ? .printed : .restated }

  /// The series as a row that values are computed from.
  public var origin: Origin {
    Origin(
      edition, via: via, subject: basis == .usgs ? "import-sources" : "trade", mineral: mineral, form: form,
      years: window)
  }

  /// The largest share that one country that is not named can have, percent: sources name the largest suppliers, so
  /// that is the smaller of all that is unnamed and the smallest named foreign share.
  public var largestUnnamedShare: Double {
    let unnamed = other?.share.upper ?? 0
    return min(
      unnamed, named.lazy.filter { $0.country != .unitedStates }.map(\.share.upper).min() ?? unnamed)
  }

  /// The country that leads, or may lead: every country whose share none other surely exceeds.
  ///
  /// The other countries together may be more than the first, but none of them alone is printed above it, since
  /// the sources name the largest.
  public var leaders: [CountryCode] {
    named.filter { supplier in
      !named.contains { $0.country != supplier.country && $0.share.isAbove(supplier.share) == .yes }
    }.map(\.country)
  }
}

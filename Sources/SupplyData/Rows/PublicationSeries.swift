/// A series of publications: values of one series may be compared over the years.
public struct PublicationSeries: RawRepresentable, Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Mineral Commodity Summaries, U.S. Geological Survey.
  public static let summaries = PublicationSeries(rawValue: "MCS")
  /// Minerals Yearbook, U.S. Geological Survey.
  public static let yearbook = PublicationSeries(rawValue: "MYB")
  /// Data Series 140, U.S. Geological Survey.
  public static let historicalStatistics = PublicationSeries(rawValue: "DS140")
  /// World Mining Data, Austria.
  public static let worldMiningData = PublicationSeries(rawValue: "WMD")
  /// World mineral statistics, British Geological Survey.
  public static let worldMineralStatistics = PublicationSeries(rawValue: "BGS")
  /// BACI, CEPII.
  public static let baci = PublicationSeries(rawValue: "BACI")
  /// Worldwide Governance Indicators, World Bank.
  public static let governanceIndicators = PublicationSeries(rawValue: "WGI")

  /// The id, as in the column `series` of `reference/editions.csv`.
  public let rawValue: String
  /// The id.
  public var description: String { rawValue }

  /// Its publisher as sentences name it, `USGS`; the id where the series is none of these.
  public var publisher: String {
    switch self {
    case .summaries, .yearbook, .historicalStatistics: "USGS"
    case .worldMiningData: "World Mining Data"
    case .worldMineralStatistics: "BGS"
    case .baci: "CEPII"
    case .governanceIndicators: "World Bank"
    default: rawValue
    }
  }

  /// The series called `rawValue` in `reference/editions.csv`.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether the id of `a` comes before that of `b`.
  public static func < (a: PublicationSeries, b: PublicationSeries) -> Bool { a.rawValue < b.rawValue }
}

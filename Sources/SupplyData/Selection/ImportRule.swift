/// Which shares stand for the U.S. imports of a mineral and year.
public struct ImportRule: Sendable, Hashable {
  /// The publisher asked.
  public enum Publisher: String, Sendable, Hashable, CaseIterable {
    /// USGS where a window holds the year, else BACI of that year.
    case best
    /// USGS import sources alone: shares of quantity over a window of years.
    case usgs
    /// CEPII BACI alone: shares of value in one year.
    case baci
  }

  /// Which windows of USGS may stand for a year.
  public enum Window: String, Sendable, Hashable, CaseIterable {
    /// Those that hold the year.
    case holding
    /// Those that hold it, else the nearest that lies at most ``ImportRule/reach`` years away, marked.
    case nearest
  }

  /// How many years a window may lie from the year with ``Window/nearest``.
  public static let reach = 2

  /// The publisher asked.
  public var publisher: Publisher
  /// Which windows may stand for a year.
  public var window: Window

  /// Shares of `publisher`, from windows as `window` says.
  public init(_ publisher: Publisher = .best, window: Window = .holding) {
    self.publisher = publisher
    self.window = window
  }

  /// USGS where a window holds the year, else BACI.
  public static let best = ImportRule(.best)
  /// USGS alone.
  public static let usgs = ImportRule(.usgs)
  /// BACI alone.
  public static let baci = ImportRule(.baci)
}

public import SupplyData

/// A table of results: headings, cells, the rules by which it was made, and the source of every row.
public struct Table: Sendable {
  /// One cell.
  public enum Cell: Sendable {
    /// Words.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number shown with so many decimals.
    case number(Double, decimals: Int)
    /// A value known within bounds, with the token where it is as printed.
    case interval(Interval, decimals: Int, printed: PrintedValue? = nil)
    /// A figure as printed that has no interval: withheld or not available.
    case unknown(PrintedValue)
    /// A count known within bounds.
    case count(certain: Int, possible: Int)
    /// Nothing is known.
    case missing
  }

  /// What a column holds, which decides its columns in CSV.
  public enum Kind: Sendable {
    /// Words.
    case text
    /// A number.
    case number
    /// A value within bounds: `_low`, `_high` and `_printed` in CSV.
    case interval
    /// A count within bounds: `_certain` and `_possible` in CSV.
    case count
  }

  /// One column.
  public struct Column: Sendable {
    /// The name in CSV and JSON, `net_import_reliance`.
    public let name: String
    /// The heading a person reads, with the unit.
    public let heading: String
    /// What it holds.
    public let kind: Kind

    /// A column called `name`.
    public init(_ name: String, _ heading: String, _ kind: Kind = .text) {
      self.name = name
      self.heading = heading
      self.kind = kind
    }
  }

  /// Where a number of a row was printed.
  public struct Source: Sendable, Hashable {
    /// The edition.
    public let edition: Edition
    /// What it is, as the data name it: `net-import-reliance 2022`.
    public let series: String
    /// The figure as printed; empty where the row uses many.
    public let printed: String

    /// A figure of `series` printed by `edition`.
    public init(_ edition: Edition, _ series: String, printed: String = "") {
      self.edition = edition
      self.series = series
      self.printed = printed
    }

    /// `MCS2026 net-import-reliance 2022 = >50`.
    public var text: String { printed.isEmpty ? "\(edition) \(series)" : "\(edition) \(series) = \(printed)" }
  }

  /// One row.
  public struct Row: Sendable {
    /// The cells, one a column.
    public let cells: [Cell]
    /// Where its numbers were printed.
    public let sources: [Source]

    /// A row of `cells` from `sources`.
    public init(_ cells: [Cell], sources: [Source] = []) {
      self.cells = cells
      self.sources = sources
    }
  }

  /// The name of a file that holds it, without an ending.
  public let name: String
  /// What it shows, in a phrase.
  public let title: String
  /// The columns.
  public let columns: [Column]
  /// The rows.
  public let rows: [Row]
  /// The rules, thresholds, windows and caveats that a reader needs, a sentence each.
  public let notes: [String]

  /// A table of `rows`.
  ///
  /// - Precondition: every row has one cell a column.
  public init(name: String, title: String, columns: [Column], rows: [Row], notes: [String] = []) {
    precondition(rows.allSatisfy { $0.cells.count == columns.count }, "\(name) has one cell a column")
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }

  /// The editions that its rows name, each once, in the order of their letters.
  public var editions: [Edition] {
    Set(rows.flatMap { $0.sources.map(\.edition) }).sorted { $0.rawValue < $1.rawValue }
  }
}

extension Table.Cell {
  /// What a person reads: a bound as printed, a range, a count with its bounds, an en dash for nothing.
  public var text: String {
    switch self {
    case .text(let words): words
    case .integer(let number): "\(number)"
    case .number(let value, let decimals): NumberText.fixed(value, decimals: decimals)
    case .interval(let interval, let decimals, let printed):
      printed?.token ?? NumberText.interval(interval, decimals: decimals)
    case .unknown(let printed): printed.token
    case .count(let certain, let possible): certain == possible ? "\(certain)" : "\(certain)–\(possible)"
    case .missing: "–"
    }
  }

  /// A reliance or another figure as printed, with its interval where it has one.
  public static func printed(_ value: PrintedValue, decimals: Int = 0) -> Table.Cell {
    value.interval.map { .interval($0, decimals: decimals, printed: value) } ?? .unknown(value)
  }

  /// A count within bounds.
  public static func count(_ count: BoundedCount) -> Table.Cell {
    .count(certain: count.certain, possible: count.possible)
  }
}

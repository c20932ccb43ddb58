public import SupplyData
import SupplyNetwork

/// A table of results: headings, cells, the rules by which it was made, and the source of every row.
public struct Table: Sendable {
  /// One cell.
  public enum Cell: Sendable {
    /// Words.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number shown with this number of decimals.
    case number(Double, decimals: Int)
    /// A value known within bounds, with the token where it is as printed.
    case interval(Interval, decimals: Int, printed: PrintedValue? = nil)
    /// A figure as printed that has no interval: withheld or not available.
    case unknown(PrintedValue)
    /// A count known within bounds.
    case count(certain: Int, possible: Int)
    /// A mineral: its id and its name.
    case mineral(MineralID, String)
    /// A country: its code and its name.
    case country(CountryCode, String)
    /// Several words or names.
    case list([String])
    /// Nothing is known.
    case missing

    /// `text`, missing where there is none or it is empty.
    static func known(_ text: String?) -> Cell { text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .missing }
  }

  /// What a column holds, which decides its columns in CSV.
  public enum Kind: String, Sendable, CaseIterable {
    /// Words.
    case text
    /// A number.
    case number
    /// A number as its publisher prints it, or why there is none: `8480`, `>50`, `W`.
    case printed
    /// A value within bounds: `_low`, `_high`, `_low_open`, `_high_open` and `_printed` in CSV.
    case interval
    /// A count within bounds: `_at_least` and `_at_most` in CSV.
    case count
    /// A mineral: its id, and its name as `_name` in CSV.
    case mineral
    /// A country: its ISO 3166-1 alpha-3 code, and its name as `_name` in CSV.
    case country
    /// Several words or names: `; ` between them in CSV, an array in JSON.
    case list
  }

  /// The unit of the numbers of a column, as JSON says it.
  public enum Unit: String, Sendable, CaseIterable {
    /// Of a hundred.
    case percent
    /// Of a hundred, each year.
    case percentAYear = "percent a year"
    /// A difference of two values in percent.
    case points = "percentage points"
    /// A slope of values in percent.
    case pointsAYear = "percentage points a year"
    /// Money of trade.
    case millionUSD = "million USD"
    /// A distance.
    case kilometres

    /// What stands for it in a heading, `(%)`.
    public var sign: String {
      switch self {
      case .percent: "(%)"
      case .percentAYear: "(%/a)"
      case .points: "(pp)"
      case .pointsAYear: "(pp/a)"
      case .millionUSD: "(million USD)"
      case .kilometres: "(km)"
      }
    }
  }

  /// One column.
  public struct Column: Sendable {
    /// The name in CSV and JSON, `net_import_reliance`.
    public let name: String
    /// The heading a person reads. It ends with the sign of the unit where neither it nor the title says that in words.
    public internal(set) var heading: String
    /// What it holds.
    public let kind: Kind
    /// The unit of its numbers; nil where there is none, or a column of the table says it.
    public internal(set) var unit: Unit?
    /// Whether people see it only where there is room for all.
    public internal(set) var isDetail: Bool

    /// A column called `name`.
    ///
    /// - Parameters:
    ///   - name: The name in CSV and JSON.
    ///   - heading: The heading without the unit, whose sign is put behind it.
    ///   - kind: What it holds.
    ///   - unit: The unit of its numbers, where it has one.
    ///   - isDetail: Whether people see it only where there is room for all.
    public init(
      _ name: String, _ heading: String, _ kind: Kind = .text, unit: Unit? = nil, isDetail: Bool = false
    ) {
      self.name = name
      self.heading = unit.map { "\(heading) \($0.sign)" } ?? heading
      self.kind = kind
      self.unit = unit
      self.isDetail = isDetail
    }
  }

  /// What is equal for every row: a column of CSV and JSON that a page does not repeat.
  public struct Constant: Sendable {
    /// The column.
    public let column: Column
    /// Its cell in every row.
    public let cell: Cell

    /// A column `name` that holds `cell` in every row.
    public init(_ name: String, _ cell: Cell) {
      let kind: Kind =
        switch cell {
        case .integer: .number
        case .mineral: .mineral
        default: .text
        }
      column = Column(name, name.prefix(1).uppercased() + name.dropFirst().replacing("_", with: " "), kind)
      self.cell = cell
    }

    /// The year of every row.
    public static func year(_ year: Int) -> Constant { Constant("year", .integer(year)) }

    /// The mineral of every row.
    static func mineral(_ id: MineralID, in register: Register) -> Constant {
      Constant("of_mineral", .mineral(id, in: register))
    }

    /// The list of minerals of every row.
    public static func list(_ name: String) -> Constant { Constant("list", .text(name)) }
  }

  /// Where a number of a row was printed.
  public struct Source: Sendable, Hashable {
    /// The edition.
    public let edition: Edition
    /// What it is, as the data name it: `net-import-reliance 2022`.
    public let series: String
    /// The figure as printed; empty where the row uses many.
    public let printed: String

    /// The publication that restates it; empty where the publisher's own file was read.
    public let via: String

    /// A value of `series` printed by `edition`.
    public init(_ edition: Edition, _ series: String, printed: String = "", via: String = "") {
      self.edition = edition
      self.series = series
      self.printed = printed
      self.via = via
    }

    /// The row `origin`.
    public init(_ origin: Origin) {
      let detail = [origin.stage, origin.form].filter { !$0.isEmpty }.joined(separator: ", ")
      let words = [
        origin.subject, detail.isEmpty ? "" : "(\(detail))", origin.mineral?.rawValue ?? "",
        origin.country?.rawValue ?? "", origin.years.description,
      ]
      self.init(
        origin.edition, words.filter { !$0.isEmpty }.joined(separator: " "), printed: origin.printed,
        via: origin.via)
    }

    /// `MCS2026 net-import-reliance 2022 = >50`.
    public var text: String {
      "\(edition) \(series)\(printed.isEmpty ? "" : " = \(printed)")\(via.isEmpty ? "" : " (via \(via))")"
    }
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
  /// What it answers, a sentence each, the answer first.
  public let answer: [String]
  /// The columns.
  public let columns: [Column]
  /// The rows.
  public let rows: [Row]
  /// What is equal for every row.
  public let constants: [Constant]
  /// The rules, thresholds, windows and caveats that a reader needs, a sentence each.
  public let notes: [Note]

  /// A table of `rows`.
  ///
  /// - Precondition: every row has one cell a column; in a column of minerals or countries each has its id or is
  ///   missing.
  public init(
    name: String, title: String, answer: [String] = [], columns: [Column], rows: [Row],
    constants: [Constant] = [], notes: [Note] = []
  ) {
    precondition(rows.allSatisfy { $0.cells.count == columns.count }, "\(name) has one cell a column")
    precondition(
      rows.allSatisfy { zip(columns, $0.cells).allSatisfy { $1.carriesIDs(of: $0.kind) } },
      "\(name) names minerals and countries with their ids")
    self.name = name
    self.title = title
    self.answer = answer
    self.columns = columns
    self.rows = rows
    self.constants = constants
    self.notes = notes
  }

  /// The editions that its rows name, each once, in the order of their letters.
  public var editions: [Edition] {
    Set(rows.flatMap { $0.sources.map(\.edition) }).sorted()
  }
}

extension Table.Cell {
  /// Whether the cell has the id that a column of `kind` promises.
  fileprivate func carriesIDs(of kind: Table.Kind) -> Bool {
    switch (kind, self) {
    case (.mineral, .mineral), (.country, .country), (.mineral, .missing), (.country, .missing): true
    case (.mineral, _), (.country, _): false
    default: true
    }
  }

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
    case .mineral(_, let name), .country(_, let name): name
    case .list(let words): words.isEmpty ? "–" : words.joined(separator: ", ")
    case .missing: "–"
    }
  }

  /// A reliance or another figure as printed, with its interval where it has one.
  public static func printed(_ value: PrintedValue, decimals: Int = 0) -> Table.Cell {
    value.interval.map { .interval($0, decimals: decimals, printed: value) } ?? .unknown(value)
  }

  /// The mineral `id` by its short name, the one spelling of all tables.
  static func mineral(_ id: MineralID, in register: Register) -> Table.Cell {
    .mineral(id, register.shortName(of: id))
  }

  /// The country `code` by its name.
  static func country(_ code: CountryCode, in register: Register) -> Table.Cell {
    .country(code, register.name(of: code))
  }

  /// A count within bounds.
  public static func count(_ count: BoundedCount) -> Table.Cell {
    .count(certain: count.certain, possible: count.possible)
  }
}

extension [Table.Constant] {
  /// The year and the list of every row of a result on `network`.
  static func of(_ network: SupplyNetwork) -> [Table.Constant] {
    [.year(network.year), .list(network.list.name)]
  }
}

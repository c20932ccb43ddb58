public import SupplyData

extension Table {
  /// The table with its columns, rows, bounds, sources and notes.
  public var json: JSONText { json(TableView()) }

  /// The same with the rows that `view` shows.
  func json(_ view: TableView) -> JSONText {
    let columns = constants.map(\.column) + columns
    return .object([
      ("name", .string(name)),
      ("title", .string(title)),
      ("answer", .array(answer.map(JSONText.string))),
      ("columns", .array(columns.map(Self.value))),
      (
        "rows",
        .array(
          view.rows(of: self).map { row in
            let cells = zip(columns, constants.map(\.cell) + row.cells).map { ($0.name, Self.value(of: $1)) }
            return .object(cells + [("sources", .array(row.sources.map(Self.value)))])
          })
      ),
      (
        "notes",
        .array(notes.map { .object([("kind", .string($0.kind.rawValue)), ("text", .string($0.text))]) })
      ),
    ])
  }

  private static func value(of column: Column) -> JSONText {
    .object([
      ("name", .string(column.name)), ("type", .string(column.kind.rawValue)),
      ("unit", column.unit.map { .string($0.rawValue) } ?? .null), ("heading", .string(column.heading)),
    ])
  }

  private static func value(of source: Source) -> JSONText {
    .object([
      ("edition", .string(source.edition.rawValue)), ("series", .string(source.series)),
      ("printed", source.printed.isEmpty ? .null : .string(source.printed)),
      ("via", source.via.isEmpty ? .null : .string(source.via)),
    ])
  }

  private static func value(of cell: Cell) -> JSONText {
    switch cell {
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .number(let value, _): .number(value)
    case .interval(let interval, _, let printed):
      .object([
        ("low", .number(interval.lower)), ("high", .number(interval.upper)),
        ("low_open", .bool(interval.lowerIsOpen)),
        ("high_open", .bool(interval.upperIsOpen || interval.upper == .infinity)),
        ("printed", printed.map { .string($0.token) } ?? .null),
      ])
    case .unknown(let printed):
      .object([
        ("low", .null), ("high", .null), ("low_open", .bool(false)), ("high_open", .bool(false)),
        ("printed", .string(printed.token)),
      ])
    case .count(let certain, let possible):
      .object([("at_least", .integer(certain)), ("at_most", .integer(possible))])
    case .mineral(let id, let name): .object([("id", .string(id.rawValue)), ("name", .string(name))])
    case .country(let code, let name): .object([("id", .string(code.rawValue)), ("name", .string(name))])
    case .list(let words): .array(words.map(JSONText.string))
    case .missing: .null
    }
  }
}

/// Tables as one JSON document of one shape, whatever the command.
public struct JSONDocument: Sendable {
  /// The version of the program.
  public let version: String
  /// The command, as `dependence years`.
  public let command: String
  /// The words it was given, in order.
  public let arguments: [String]
  /// The newest edition of each series that the data hold; empty where no data were read.
  public let editions: [Edition]
  /// The tables.
  public let tables: [Table]
  /// How much of them is written.
  public let view: TableView

  /// A document of `tables`, as much of them as `view` shows.
  public init(
    version: String, command: String, arguments: [String], editions: [Edition] = [], tables: [Table],
    view: TableView = TableView()
  ) {
    self.version = version
    self.command = command
    self.arguments = arguments
    self.editions = editions
    self.tables = tables
    self.view = view
  }

  /// The document.
  public var json: JSONText {
    .object([
      ("oreflow", .string(version)), ("command", .string(command)),
      ("arguments", .array(arguments.map(JSONText.string))),
      ("data", .object([("editions", .array(editions.map { .string($0.rawValue) }))])),
      ("tables", .array(tables.map { view.part(of: $0).json(view) })),
    ])
  }
}

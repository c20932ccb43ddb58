import SupplyData

extension Table {
  /// The table with its columns, rows, intervals, sources and notes.
  public var json: JSONText {
    .object([
      ("name", .string(name)),
      ("title", .string(title)),
      ("notes", .array(notes.map(JSONText.string))),
      (
        "columns",
        .array(columns.map { .object([("name", .string($0.name)), ("heading", .string($0.heading))]) })
      ),
      (
        "rows",
        .array(
          rows.map { row in
            let cells = zip(columns, row.cells).map { ($0.name, Self.value(of: $1)) }
            return .object(cells + [("sources", .array(row.sources.map(Self.value)))])
          })
      ),
    ])
  }

  private static func value(of source: Source) -> JSONText {
    .object([
      ("edition", .string(source.edition.rawValue)), ("series", .string(source.series)),
      ("printed", source.printed.isEmpty ? .null : .string(source.printed)),
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
        ("low_is_open", .bool(interval.lowerIsOpen)), ("high_is_open", .bool(interval.upperIsOpen)),
        ("printed", printed.map { .string($0.token) } ?? .null),
      ])
    case .unknown(let printed):
      .object([
        ("low", .null), ("high", .null), ("low_is_open", .bool(false)), ("high_is_open", .bool(false)),
        ("printed", .string(printed.token)),
      ])
    case .count(let certain, let possible):
      .object([("certain", .integer(certain)), ("possible", .integer(possible))])
    case .missing: .null
    }
  }
}

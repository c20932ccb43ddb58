public import SupplyData

/// A column with the way its cell is made from a value, so that headings and cells cannot drift apart.
public struct TableColumn<Value> {
  /// The column.
  public let column: Table.Column
  /// The cell of a value.
  public let cell: (Value) -> Table.Cell

  /// The column `column`, filled by `cell`.
  public init(_ column: Table.Column, _ cell: @escaping (Value) -> Table.Cell) {
    self.column = column
    self.cell = cell
  }

  /// The same column, shown to people only where there is room for all.
  public var detail: TableColumn {
    var column = column
    column.isDetail = true
    return TableColumn(column, cell)
  }

  /// The same column with its numbers in `unit`, which the heading itself, a column before it or the title says.
  func said(_ unit: Table.Unit) -> TableColumn {
    var column = column
    column.unit = unit
    return TableColumn(column, cell)
  }
}

extension TableColumn {
  /// A mineral: its id and its short name.
  public static func mineral(
    _ name: String = "mineral", _ heading: String = "Mineral", in register: Register,
    _ value: @escaping (Value) -> MineralID
  ) -> TableColumn {
    cell(name, heading, .mineral) { .mineral(value($0), in: register) }
  }

  /// A country: its code and its name; missing where there is none.
  public static func country(
    _ name: String = "country", _ heading: String = "Country", in register: Register,
    _ value: @escaping (Value) -> CountryCode?
  ) -> TableColumn {
    cell(name, heading, .country) { value($0).map { .country($0, in: register) } ?? .missing }
  }

  /// Words.
  public static func text(
    _ name: String, _ heading: String, _ value: @escaping (Value) -> String?
  ) -> TableColumn {
    TableColumn(.init(name, heading)) { value($0).map { .text($0) } ?? .missing }
  }

  /// Several words or names: an array in JSON.
  public static func list(
    _ name: String, _ heading: String, _ value: @escaping (Value) -> [String]
  ) -> TableColumn {
    TableColumn(.init(name, heading, .list)) { .list(value($0)) }
  }

  /// A whole number.
  public static func integer(
    _ name: String, _ heading: String, _ value: @escaping (Value) -> Int?
  ) -> TableColumn {
    TableColumn(.init(name, heading, .number)) { value($0).map { .integer($0) } ?? .missing }
  }

  /// A number with `decimals` decimals, in `unit`.
  public static func number(
    _ name: String, _ heading: String, unit: Table.Unit? = nil, decimals: Int,
    _ value: @escaping (Value) -> Double?
  ) -> TableColumn {
    TableColumn(.init(name, heading, .number, unit: unit)) {
      value($0).map { .number($0, decimals: decimals) } ?? .missing
    }
  }

  /// A value within bounds, with `decimals` decimals, in `unit`; missing where it is unknown.
  public static func interval(
    _ name: String, _ heading: String, unit: Table.Unit? = nil, decimals: Int,
    _ value: @escaping (Value) -> Interval?
  ) -> TableColumn {
    TableColumn(.init(name, heading, .interval, unit: unit)) {
      value($0).map { .interval($0, decimals: decimals) } ?? .missing
    }
  }

  /// A count within bounds; missing where nothing was counted.
  public static func count(
    _ name: String, _ heading: String, _ value: @escaping (Value) -> BoundedCount?
  ) -> TableColumn {
    TableColumn(.init(name, heading, .count)) { value($0).map { .count($0) } ?? .missing }
  }

  /// Yes, no or unknown.
  public static func answer(
    _ name: String, _ heading: String, _ value: @escaping (Value) -> Answer
  ) -> TableColumn {
    TableColumn(.init(name, heading)) { .text(AnswerWords.of(value($0))) }
  }

  /// How a value came to be known.
  public static func kind(
    _ name: String = "kind", _ heading: String = "Kind", _ value: @escaping (Value) -> ValueKind
  ) -> TableColumn {
    TableColumn(.init(name, heading)) { .text(value($0).rawValue) }
  }
}

extension TableColumn {
  /// Words; missing where there are none or they are empty.
  static func known(
    _ name: String, _ heading: String, _ value: @escaping (Value) -> String?
  ) -> TableColumn {
    cell(name, heading, .text) { .known(value($0)) }
  }

  /// A number as printed; missing where none is.
  static func printed(
    _ name: String, _ heading: String, _ value: @escaping (Value) -> PrintedValue?
  ) -> TableColumn {
    cell(name, heading, .printed) { value($0).map { .text($0.token) } ?? .missing }
  }

  /// Any cell, in a column of `kind`, in `unit`.
  static func cell(
    _ name: String, _ heading: String, _ kind: Table.Kind, unit: Table.Unit? = nil,
    _ cell: @escaping (Value) -> Table.Cell
  ) -> TableColumn {
    TableColumn(.init(name, heading, kind, unit: unit), cell)
  }
}

extension Table {
  /// A table with a row for each of `values`.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - title: The title.
  ///   - answer: What the table answers, a sentence each.
  ///   - values: The values.
  ///   - columns: The columns.
  ///   - constants: What is equal for every row, as the year and the list: columns of CSV and JSON, not of the page.
  ///   - origins: The rows of the data that a value was computed from.
  ///   - sources: What else it was computed from, or the editions where the rows are too many to name.
  ///   - notes: The notes.
  public init<Value>(
    name: String, title: String, answer: [String] = [], of values: some Sequence<Value>,
    columns: [TableColumn<Value>], constants: [Constant] = [], origins: (Value) -> [Origin] = { _ in [] },
    sources: (Value) -> [Source] = { _ in [] }, notes: [Note] = []
  ) {
    self.init(
      name: name, title: title, answer: answer, columns: columns.map(\.column),
      rows: values.map { value in
        Row(columns.map { $0.cell(value) }, sources: origins(value).map(Source.init) + sources(value))
      }, constants: constants, notes: notes)
  }
}

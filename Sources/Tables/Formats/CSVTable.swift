import SupplyData

extension Table {
  /// Comma-separated values: one header row, one row an observation, always complete.
  ///
  /// Constants come first; ids stand beside names, bounds in columns of their own, empty where nothing is known.
  func csvText(_ view: TableView) -> String {
    let columns = constants.map(\.column) + columns
    var header = columns.flatMap { $0.fields.map(\.name) }
    if view.showsSources { header.append("sources") }
    var out = CSVText.line(header)
    for row in view.rows(of: self) {
      var fields: [String] = []
      for (column, cell) in zip(columns, constants.map(\.cell) + row.cells) {
        fields += Self.fields(of: cell, kind: column.kind)
      }
      if view.showsSources { fields.append(row.sources.map(\.text).joined(separator: "; ")) }
      out += CSVText.line(fields, guardsFormulas: view.guardsFormulas)
    }
    return out
  }

  private static func fields(of cell: Cell, kind: Kind) -> [String] {
    switch (kind, cell) {
    case (.interval, .interval(let interval, _, let printed)):
      [
        bound(interval.lower), bound(interval.upper), flag(interval.lowerIsOpen),
        flag(interval.upperIsOpen || interval.upper == .infinity), printed?.token ?? "",
      ]
    case (.interval, .unknown(let printed)): ["", "", "", "", printed.token]
    case (.interval, _): ["", "", "", "", ""]
    case (.count, .count(let certain, let possible)): ["\(certain)", "\(possible)"]
    case (.count, _): ["", ""]
    case (.mineral, .mineral(let id, let name)): [id.rawValue, name]
    case (.country, .country(let code, let name)): [code.rawValue, name]
    case (.mineral, .missing), (.country, .missing): ["", ""]
    case (.mineral, _), (.country, _): ["", cell.text]
    case (_, .list(let words)): [words.joined(separator: "; ")]
    case (_, .missing): [""]
    case (_, .number(let value, _)): [bound(value)]
    default: [cell.text]
    }
  }

  private static func bound(_ value: Double) -> String { value.isFinite ? NumberText.plain(value) : "" }

  private static func flag(_ value: Bool) -> String { value ? "true" : "false" }
}

extension Table.Column {
  /// A column of CSV, with its type in a Table Schema.
  struct Field {
    let name: String
    let type: String
  }

  /// Its columns in CSV.
  var fields: [Field] {
    func fields(_ types: KeyValuePairs<String, String>) -> [Field] {
      types.map { Field(name: name + $0.key, type: $0.value) }
    }
    return switch kind {
    case .text, .printed, .list: fields(["": "string"])
    case .number: fields(["": "number"])
    case .interval:
      fields([
        "_low": "number", "_high": "number", "_low_open": "boolean", "_high_open": "boolean",
        "_printed": "string",
      ])
    case .count: fields(["_at_least": "integer", "_at_most": "integer"])
    case .mineral, .country: fields(["": "string", "_name": "string"])
    }
  }
}

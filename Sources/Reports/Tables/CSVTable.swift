import SupplyData

extension Table {
  /// Comma-separated values: one header row, bounds in columns of their own, empty where nothing is known.
  func csvText(sources: Bool) -> String {
    var header: [String] = []
    for column in columns {
      switch column.kind {
      case .text, .number: header.append(column.name)
      case .interval: header += ["_low", "_high", "_printed"].map { column.name + $0 }
      case .count: header += ["_certain", "_possible"].map { column.name + $0 }
      }
    }
    if sources { header.append("sources") }
    var lines = [CSVText.line(header)]
    for row in rows {
      var fields: [String] = []
      for (column, cell) in zip(columns, row.cells) { fields += Self.fields(of: cell, kind: column.kind) }
      if sources { fields.append(row.sources.map(\.text).joined(separator: "; ")) }
      lines.append(CSVText.line(fields))
    }
    return lines.joined()
  }

  private static func fields(of cell: Cell, kind: Kind) -> [String] {
    switch (kind, cell) {
    case (.interval, .interval(let interval, _, let printed)):
      [bound(interval.lower), bound(interval.upper), printed?.token ?? ""]
    case (.interval, .unknown(let printed)): ["", "", printed.token]
    case (.interval, _): ["", "", ""]
    case (.count, .count(let certain, let possible)): ["\(certain)", "\(possible)"]
    case (.count, _): ["", ""]
    case (_, .missing): [""]
    case (_, .number(let value, _)): [value.isFinite ? NumberText.plain(value) : ""]
    default: [cell.text]
    }
  }

  private static func bound(_ value: Double) -> String { value.isFinite ? NumberText.plain(value) : "" }
}

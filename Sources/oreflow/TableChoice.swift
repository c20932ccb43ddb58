import ArgumentParser
import Tables
import SupplyData

/// Which of several tables is printed.
struct TableChoice: ParsableArguments {
  @Option(
    name: .customLong("table"),
    help: ArgumentHelp("Print only this table, by its name in JSON.", valueName: "name"))
  var only: String?

  /// The table asked for; else in CSV the last, the complete one, for people the first `count`, and in JSON all.
  ///
  /// - Throws: `DataError` for a name that none has.
  func choose(
    from tables: [Table], default count: Int, format: TableFormat
  ) throws(DataError) -> [Table] {
    if only != nil { return try choose(from: tables, format: format) }
    return switch format {
    case .csv: Array(tables.suffix(1))
    case .json: tables
    default: Array(tables.prefix(count))
    }
  }

  /// The table asked for, or all.
  ///
  /// - Throws: `DataError` for a name that none has, and for CSV of several tables.
  func choose(from tables: [Table], format: TableFormat) throws(DataError) -> [Table] {
    var chosen = tables
    if let only {
      chosen = tables.filter { $0.name == only }
      guard !chosen.isEmpty else {
        throw DataError(
          .badRequest, "no table is called \"\(only)\"",
          remedy: "Use one of \(tables.map(\.name).joined(separator: ", "))")
      }
    }
    if format == .csv, chosen.count > 1 {
      throw DataError(
        .badRequest, "CSV holds one table, and there are \(chosen.count)",
        remedy: "Choose one with --table: \(chosen.map(\.name).joined(separator: ", "))")
    }
    return chosen
  }
}

import ArgumentParser
import Reports
import SupplyData

/// Which of several tables is printed.
struct TableChoice: ParsableArguments {
  @Option(
    name: .customLong("table"),
    help: ArgumentHelp("Print only this table, by its name in JSON.", valueName: "name"))
  var only: String?

  /// The tables to print in `format`: the one named, or all.
  ///
  /// - Throws: ``DataError`` for a name that none has, and for CSV, which holds one table, when there are several.
  func chosen(_ tables: [Table], format: TableFormat) throws(DataError) -> [Table] {
    let names = tables.map(\.name).joined(separator: ", ")
    var chosen = tables
    if let only {
      chosen = tables.filter { $0.name == only }
      guard !chosen.isEmpty else {
        throw DataError(.badRequest, "no table is called \"\(only)\"", remedy: "Use one of \(names)")
      }
    }
    if format == .csv, chosen.count > 1 {
      throw DataError(
        .badRequest, "CSV holds one table, and there are \(chosen.count)",
        remedy: "Choose one with --table: \(names)")
    }
    return chosen
  }
}

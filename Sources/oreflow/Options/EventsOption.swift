import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData

/// Whether dated events are listed.
struct EventsOption: ParsableArguments {
  @Flag(
    help: "List the dated events between the years: lists, policies, export controls. Dates, not causes.")
  var events = false

  /// Refuses a second table in a `format` that holds one.
  func check(_ format: TableFormat) throws {
    guard events, format == .csv else { return }
    throw ValidationError("CSV holds one table: leave --events out, or take another format.")
  }

  /// The table of the events in `period` that concern `minerals`; none where it is not asked for.
  func tables(
    of minerals: [MineralID], in period: YearWindow, _ dataset: Dataset
  ) throws(DataError) -> [Table] {
    guard events else { return [] }
    return [
      EventTables.events(
        PeriodEvents(
          try dataset.events(), in: period, concerning: minerals, of: dataset.reference.register),
        register: dataset.reference.register)
    ]
  }
}

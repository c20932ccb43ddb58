/// A row for a table of `Data/`, with the place it came from.
struct IngestedRow: Sendable {
  /// The series.
  let series: SeriesName
  /// The country; world and import tables only.
  let country: String
  /// The year, or the first year of a window.
  let year: Int
  /// The last year of a window; the year itself otherwise.
  let lastYear: Int
  /// The token.
  let value: String
  /// The unit; empty for import sources.
  let unit: String
  /// Whether the source calls it an estimate.
  let isEstimated: Bool
  /// The edition.
  let edition: Edition
  /// Where it came from.
  let place: CellPlace

  /// The row's fields in the order of the table's schema.
  var fields: [String] {
    switch series.table {
    case .salient:
      [
        series.mineral, series.form, series.measure, String(year), value, unit, isEstimated ? "1" : "0",
        edition.rawValue,
      ]
    case .world:
      [
        series.mineral, series.measure, series.stage, series.form, series.basis, country, String(year),
        value, unit, isEstimated ? "1" : "0", edition.rawValue,
      ]
    case .imports:
      [
        series.mineral, series.form, String(year), String(lastYear), country, value, edition.rawValue,
      ]
    }
  }
}

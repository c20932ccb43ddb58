import SupplyData

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
  /// Who quotes a price; salient table only.
  var priceSource = ""
  /// The codes of notes on the value, parted by spaces; world table only.
  var note = ""
  /// The publication that restates the value; empty for the publisher's own file.
  var via = ""

  /// The row's fields in the order of the table's schema.
  var fields: [String] {
    switch series.table {
    case .salient:
      [
        series.mineral, series.form, series.measure, String(year), value, unit, priceSource,
        isEstimated ? "1" : "0",
        edition.rawValue, via,
      ]
    case .world:
      [
        series.mineral, series.measure, series.stage, series.form, series.basis, country, String(year),
        value, unit, isEstimated ? "1" : "0", note, edition.rawValue, via,
      ]
    case .imports:
      [
        series.mineral, series.form, String(year), String(lastYear), country, value, edition.rawValue, via,
      ]
    }
  }

  /// The row with `other` added to it, which makes `value`; estimated and noted where either is.
  func adding(_ other: IngestedRow, value: String) -> IngestedRow {
    let notes = Set((note.split(separator: " ") + other.note.split(separator: " ")).map(String.init)).sorted()
    return IngestedRow(
      series: series, country: country, year: year, lastYear: lastYear, value: value, unit: unit,
      isEstimated: isEstimated || other.isEstimated, edition: edition, place: place,
      priceSource: priceSource, note: notes.joined(separator: " "), via: via)
  }
}

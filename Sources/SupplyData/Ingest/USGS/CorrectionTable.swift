/// What a release prints wrong and what it means, each with the reason.
struct CorrectionTable: Sendable {
  /// A figure that is replaced.
  struct Replacement: Sendable {
    let edition: String
    let mineral: String
    let measure: String
    let form: String
    let year: Int
    let printed: String
    let means: String
    let why: String
  }

  /// The corrections in order.
  let replacements: [Replacement]

  /// Reads the table that is built in.
  init() throws(DataError) {
    replacements = try EmbeddedTable.rows(
      of: EmbeddedTable.usgsCorrections, name: "usgs-corrections.csv",
      header: ["edition", "mineral", "measure", "form", "year", "printed", "means", "why"]
    ) { fields, _ in
      Replacement(
        edition: fields[0], mineral: fields[1], measure: fields[2], form: fields[3],
        year: Int(fields[4]) ?? 0, printed: fields[5], means: fields[6], why: fields[7])
    }
  }

  /// The correction of the figure `printed`; nil where there is none.
  func replacement(edition: Edition, series: SeriesName, year: Int, printed: String) -> Replacement? {
    replacements.first {
      $0.edition == edition.rawValue && $0.mineral == series.mineral && $0.measure == series.measure
        && $0.form == series.form && $0.year == year && $0.printed == printed
    }
  }
}

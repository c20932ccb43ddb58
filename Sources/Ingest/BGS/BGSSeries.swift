import SupplyData

/// The commodities of the World Mineral Statistics that are read, and the series that each stands for.
///
/// What is lumped is omitted: ferroalloys other than ferroniobium, of which China always and South Africa from 2015
/// give one amount for all alloys; lithium by gross weight beside its content.
struct BGSSeries: Sendable {
  /// A commodity and sub-commodity as the publisher names them.
  struct Label: Hashable, Sendable {
    let commodity: String
    let sub: String
  }

  private let meanings: [Label: SeriesName]

  /// Reads the table that is built in.
  init() throws(DataError) {
    let rows = try EmbeddedTable.rows(
      of: EmbeddedTable.bgsSeries, name: "bgs-series.csv",
      header: ["commodity", "sub", "mineral", "stage", "form", "basis"]
    ) { fields, _ in
      (
        Label(commodity: fields[0], sub: fields[1]),
        SeriesName(
          table: .world, mineral: fields[2], measure: WorldRow.Measure.production.rawValue, stage: fields[3],
          form: fields[4], basis: fields[5])
      )
    }
    meanings = Dictionary(rows) { first, _ in first }
  }

  /// The series that `label` stands for; nil where it is not read.
  func series(of label: Label) -> SeriesName? { meanings[label] }
}

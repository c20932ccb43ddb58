public import SupplyData

/// How figures moved from edition to edition, and what was corrected when they were read.
public enum RevisionTables {
  /// The figures of `mineral` that more than one edition prints, one row for each year, editions side by side.
  ///
  /// - Throws: `DataError` when no value of the mineral is printed twice.
  public static func figures(of mineral: Mineral, in dataset: Dataset) throws(DataError) -> Table {
    struct Key: Hashable {
      // Only editions of one series are revisions of each other.
      let series: String
      let measure: SalientRow.Measure
      let form: String
      let year: Int
      let unit: String
    }
    let rows = try dataset.salient().filter { $0.mineral == mineral.id }
    let groups = Dictionary(grouping: rows) {
      Key(
        series: dataset.reference.editions[$0.edition]?.series ?? "", measure: $0.measure, form: $0.form,
        year: $0.year, unit: $0.unit)
    }
    let revised = groups.filter { $0.value.count > 1 }
    guard !revised.isEmpty else {
      throw DataError(
        .notHeld, "no value of \(mineral.name.lowercased()) is printed by two editions of a series",
        remedy: .anyOf([.look(.everything(of: mineral.id.rawValue))]))
    }
    let editions = Set(revised.values.joined().map(\.edition)).sorted { $0.rawValue < $1.rawValue }
    let keys = revised.keys.sorted {
      ($0.measure.rawValue, $0.form, $0.year, $0.unit) < ($1.measure.rawValue, $1.form, $1.year, $1.unit)
    }
    let table = keys.map { key -> Table.Row in
      let figures = revised[key] ?? []
      let printed = editions.map { edition in figures.first { $0.edition == edition }?.value.token }
      let values = Set(printed.compactMap { $0 })
      return Table.Row(
        [
          .text(key.measure.words), .text(key.form.isEmpty ? "–" : key.form), .text(key.unit),
          .integer(key.year),
        ] + printed.map { $0.map { .text($0) } ?? .missing } + [.text(values.count > 1 ? "moved" : "")],
        sources: figures.map { SourceNotes.of($0) })
    }
    return Table(
      name: "revisions", title: "Figures of \(mineral.name.lowercased()) by edition",
      columns: [
        .init("measure", "Measure"), .init("form", "Form"), .init("unit", "Unit"),
        .init("year", "Year", .number),
      ] + editions.map { .init($0.rawValue.lowercased(), $0.rawValue, .number) } + [.init("moved", "")],
      rows: table, notes: ["Values as printed; the vintage that is chosen decides which of them is taken."])
  }

  /// The corrections that the ingest makes, each with what was printed, what it means and why.
  public static func corrections() throws(DataError) -> Table {
    let corrections = try Correction.all()
    return Table(
      name: "corrections", title: "What the ingest corrects in the publishers' files",
      columns: [
        .init("edition", "Edition"), .init("file", "File"), .init("kind", "Kind"), .init("column", "Column"),
        .init("row", "Row"), .init("printed", "Printed"), .init("means", "Means"), .init("why", "Why"),
      ],
      rows: corrections.map { correction in
        Table.Row(
          [
            correction.edition.rawValue, correction.file, correction.kind.rawValue, correction.column,
            correction.row,
            correction.printed, correction.means, correction.why,
          ].map { .text($0) })
      })
  }
}

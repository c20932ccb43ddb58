import Ingest
public import SupplyData

/// How values moved from edition to edition, and what was corrected when they were read.
public enum RevisionTables {
  /// The values that more than one edition prints, one row for each year, editions side by side.
  public static func values(_ revisions: Revisions) -> Table {
    let rows = revisions.values.map { value in
      Table.Row(
        [
          .text(value.measure.words), .known(value.form), .text(value.unit),
          .integer(value.year),
        ] + value.printed.map { $0.map { .text($0.value.token) } ?? .missing }
          + [.text(value.hasMoved ? "moved" : "")],
        sources: value.printed.compactMap { $0.map(SourceNotes.of) })
    }
    return Table(
      name: "revisions", title: "Values of \(revisions.mineral.name.lowercased()) by edition",
      columns: [
        .init("measure", "Measure"), .init("form", "Form"), .init("unit", "Unit"),
        .init("year", "Year", .number),
      ] + revisions.editions.map { .init($0.rawValue.lowercased(), $0.rawValue, .number) }
        + [.init("moved", "")],
      rows: rows, notes: ["Values as printed; the vintage that is chosen decides which of them is taken."])
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

import Ingest
public import SupplyData

/// How values moved from edition to edition, and what was corrected when they were read.
public enum RevisionTables {
  /// The values that more than one edition prints, one row for each year, editions side by side.
  public static func values(_ revisions: Revisions) -> Table {
    var columns: [TableColumn<Revisions.Revised>] = [
      .text("measure", "Measure") { $0.measure.words }, .known("form", "Form") { $0.form },
      .text("unit", "Unit") { $0.unit }, .integer("year", "Year") { $0.year },
    ]
    columns += revisions.editions.enumerated().map { place, edition in
      .printed(edition.rawValue.lowercased(), edition.rawValue) { $0.printed[place]?.value }
    }
    columns.append(.text("moved", "") { $0.hasMoved ? "moved" : "" })
    return Table(
      name: "revisions", title: "Values of \(revisions.mineral.name.lowercased()) by edition",
      of: revisions.values, columns: columns,
      sources: { $0.printed.compactMap { $0.map(SourceNotes.of) } },
      notes: ["Values as printed; the vintage that is chosen decides which of them is taken."])
  }

  /// The corrections that the ingest makes, each with what was printed, what it means and why.
  public static func corrections() throws(DataError) -> Table {
    try Table(
      name: "corrections", title: "What the ingest corrects in the publishers' files",
      of: Correction.all(),
      columns: [
        .text("edition", "Edition") { $0.edition.rawValue }, .text("file", "File") { $0.file },
        .text("kind", "Kind") { $0.kind.rawValue }, .text("column", "Column") { $0.column },
        .text("row", "Row") { $0.row }, .text("printed", "Printed") { $0.printed },
        .text("means", "Means") { $0.means }, .text("why", "Why") { $0.why },
      ])
  }
}

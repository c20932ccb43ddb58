public import SupplyData
public import SupplyNetwork

/// What is known of the minerals of a list by year, as tables.
public enum CoverageTables {
  /// The matrix with the kind in each cell.
  public static func matrix(_ matrix: CoverageMatrix, register: Register) -> Table {
    func letter(_ cell: CoverageMatrix.Cell) -> String {
      switch cell.kind {
      case .printed: "p"
      case .restated: "r"
      case .derived: "d"
      case .inherited: "i"
      case .unknown: "·"
      }
    }
    let rows = matrix.rows.map { row in
      Table.Row([.mineral(row.mineral, in: register)] + row.cells.map { .text(letter($0)) })
    }
    return Table(
      name: "coverage-\(matrix.subject.rawValue)",
      title: "What is known of \(matrix.subject.words), \(matrix.list.name)",
      columns: [.init("mineral", "Mineral", .mineral)] + matrix.years.map { .init("y\($0)", String($0)) },
      rows: rows,
      notes: [
        Note(
          .definition,
          "p printed, r restated by another publication, d derived, i inherited from the group, · unknown."
            + (matrix.subject == .suppliers
              ? " Shares derived from trade are \(PublicationSeries.baci)'s, by value." : ""))
      ])
  }

  /// Of how many entries and of how many reported series each of `matrices` knows its subject, by year.
  public static func counts(_ matrices: [CoverageMatrix]) -> Table? {
    guard let first = matrices.first else { return nil }
    let years = first.years
    let rows = matrices.flatMap { matrix in
      let counts: [(what: String, cells: [Table.Cell])] = [
        ("entries known", matrix.entriesKnown.map { .integer($0) }),
        ("series known", matrix.seriesKnown.map { .integer($0.known) }),
        ("series", matrix.seriesKnown.map { .integer($0.of) }),
      ]
      return counts.map { Table.Row([.text(matrix.subject.words), .text($0.what)] + $0.cells) }
    }
    return Table(
      name: "coverage-counts", title: "Of how many minerals it is known, \(first.list.name)",
      columns: [.init("subject", "Subject"), .init("count", "Count")]
        + years.map { .init("y\($0)", String($0), .number) }, rows: rows,
      notes: [
        "The \(first.rows.count) entries of the list; elements of a group count as one series where it is reported as one."
      ])
  }

  /// Where publishers put a country's share of world production far apart.
  public static func conflicts(_ conflicts: [SourceConflict], above points: Double, register: Register)
    -> Table
  {
    func side(_ side: SourceConflict.Side) -> [Table.Cell] {
      [
        .text(side.edition.rawValue), .number(side.share, decimals: 1),
        .text("\(NumberText.fixed(side.total, decimals: 0)) \(side.unit)"),
      ]
    }
    return Table(
      name: "conflicts",
      title:
        "Shares of world production that publishers put more than \(NumberText.plain(points)) points apart",
      columns: [
        .init("mineral", "Mineral", .mineral), .init("stage", "Stage"), .init("year", "Year", .number),
        .init("country", "Country", .country), .init("first", "Source"),
        .init("first_share", "Share (%)", .number),
        .init("first_total", "Total"), .init("second", "Source"), .init("second_share", "Share (%)", .number),
        .init("second_total", "Total"),
      ],
      rows: conflicts.map { conflict in
        Table.Row(
          [
            .mineral(conflict.mineral, in: register), .text(conflict.stage), .integer(conflict.year),
            .country(conflict.country, in: register),
          ] + side(conflict.first) + side(conflict.second))
      },
      notes: [
        "Shares of the sum of each source's own countries; \(WordList.counted(conflicts.count, "case"))."
      ])
  }
}

extension CoverageMatrix.Subject {
  fileprivate var words: String {
    switch self {
    case .suppliers: "suppliers of U.S. imports"
    case .reliance: "net import reliance"
    case .production: "world production"
    case .price: "prices"
    case .trade: "world trade"
    }
  }
}

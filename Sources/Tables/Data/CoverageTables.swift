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
    return Table(
      name: "coverage-\(matrix.subject.rawValue)",
      title: "What is known of \(matrix.subject.words), \(matrix.list.name)",
      of: matrix.rows,
      columns: [.mineral(in: register) { $0.mineral }]
        + matrix.years.enumerated().map { place, year in
          .text("y\(year)", "\(year)") { letter($0.cells[place]) }
        },
      notes: [
        Note(
          .definition,
          "p printed, r restated by another publication, d derived, i inherited from the group, · unknown."
            + (matrix.subject == .suppliers
              ? " Shares derived from trade are \(PublicationSeries.baci)'s, by value." : ""))
      ])
  }

  /// A count of a subject in every year.
  private struct Line {
    let subject: CoverageMatrix.Subject
    let count: String
    let years: [Int]
  }

  /// Of how many entries and of how many reported series each of `matrices` knows its subject, by year.
  public static func counts(_ matrices: [CoverageMatrix]) -> Table? {
    guard let first = matrices.first else { return nil }
    let lines = matrices.flatMap { matrix in
      [
        ("entries known", matrix.entriesKnown), ("series known", matrix.seriesKnown.map(\.known)),
        ("series", matrix.seriesKnown.map(\.of)),
      ].map { Line(subject: matrix.subject, count: $0, years: $1) }
    }
    return Table(
      name: "coverage-counts", title: "Of how many minerals it is known, \(first.list.name)",
      of: lines,
      columns: [.text("subject", "Subject") { $0.subject.words }, .text("counted", "Count") { $0.count }]
        + first.years.enumerated().map { place, year in
          .integer("y\(year)", "\(year)") { $0.years[place] }
        },
      notes: [
        "The \(first.rows.count) entries of the list; elements of a group count as one series where it is reported as one."
      ])
  }

  /// Where publishers put a country's share of world production far apart.
  public static func conflicts(_ conflicts: [SourceConflict], above points: Double, register: Register)
    -> Table
  {
    func side(
      _ name: String, _ side: @escaping (SourceConflict) -> SourceConflict.Side
    ) -> [TableColumn<SourceConflict>] {
      [
        .text("\(name)_edition", "Source") { side($0).edition.rawValue },
        .number("\(name)_share", "Share", unit: .percent, decimals: 1) { side($0).share },
        .text("\(name)_total", "Total") {
          "\(NumberText.fixed(side($0).total, decimals: 0)) \(side($0).unit)"
        },
      ]
    }
    return Table(
      name: "conflicts",
      title:
        "Shares of world production that publishers put more than \(NumberText.plain(points)) points apart",
      of: conflicts,
      columns: [
        .mineral(in: register) { $0.mineral }, .text("stage", "Stage") { $0.stage },
        .integer("year", "Year") { $0.year }, .country(in: register) { $0.country },
      ] + side("first", \.first) + side("second", \.second),
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

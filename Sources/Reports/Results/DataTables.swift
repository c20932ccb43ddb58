public import SupplyData

/// The tables that tell of the data themselves.
public enum DataTables {
  /// The years that the data hold for each mineral and subject.
  public static func coverage(_ coverage: Coverage, reference: Reference) -> Table {
    let subjects = Coverage.Subject.allCases
    let rows = coverage.minerals.map { mineral in
      Table.Row([.mineral(mineral, in: reference)] + subjects.map { .text(coverage.runs(of: $0, mineral)) })
    }
    return Table(
      name: "coverage", title: "Years held, by mineral",
      columns: [.init("mineral", "Mineral", .mineral)] + subjects.map { .init($0.rawValue, heading($0)) },
      rows: rows,
      notes: [
        "Imports: years that a printed window holds. Production: years of any source, complete or not."
      ])
  }

  /// The years that the data hold of one subject: a matrix of minerals and years.
  public static func coverage(_ coverage: Coverage, of subject: Coverage.Subject, reference: Reference)
    -> Table
  {
    let held = coverage.years[subject] ?? [:]
    let all = held.values.joined()
    let years = all.min().flatMap { first in all.max().map { Array(first...$0) } } ?? []
    let rows = held.keys.sorted().map { mineral in
      Table.Row(
        [.mineral(mineral, in: reference)]
          + years.map { .text(held[mineral]?.contains($0) == true ? "x" : "") })
    }
    return Table(
      name: "coverage-\(subject.rawValue)", title: "Years held: \(heading(subject).lowercased())",
      columns: [.init("mineral", "Mineral", .mineral)] + years.map { .init("y\($0)", "\($0)") }, rows: rows)
  }

  /// Which table is taken for a mineral's world production in each year, and why.
  public static func why(_ mineral: Mineral, _ production: WorldProduction) throws(DataError) -> Table {
    let years = production.years(of: mineral.id)
    guard !years.isEmpty else {
      throw DataError(
        .notHeld, "no source prints world production of \(mineral.name.lowercased())",
        remedy: .anyOf([.look(.coverage(.production))]))
    }
    var rows: [Table.Row] = []
    for year in years {
      var isTaken = false
      for candidate in production.candidates(of: mineral.id, in: year) {
        let isFirst = candidate.shares != nil && !isTaken
        isTaken = isTaken || isFirst
        rows.append(
          Table.Row(
            [
              .integer(year), .text(candidate.label),
              .text(isFirst ? "taken" : candidate.shares == nil ? "incomplete" : "passed over"),
              .text(candidate.verdict),
            ], sources: candidate.shares.map { [Table.Source($0.edition, "production \(year)")] } ?? []))
      }
    }
    return Table(
      name: "why", title: "Which world production is taken for \(mineral.name.lowercased())",
      columns: [
        .init("year", "Year", .number), .init("table", "Table"), .init("verdict", "Verdict"),
        .init("reason", "Reason"),
      ], rows: rows,
      notes: [
        Note(
          .definition,
          "A year is complete where \(WorldProduction.completeness). The first complete table in the order of stages and sources "
            + "is taken.")
      ])
  }

  /// The publications, with terms and citation.
  public static func sources(_ reference: Reference) -> Table {
    let rows = reference.editions.values.sorted { $0.id.rawValue < $1.id.rawValue }.map { edition in
      Table.Row([
        .text(edition.id.rawValue), .text(edition.publisher), .text(edition.terms), .text(edition.citation),
      ])
    }
    return Table(
      name: "sources", title: "Publications that the data come from",
      columns: [
        .init("edition", "Edition"), .init("publisher", "Publisher"), .init("terms", "Terms"),
        .init("citation", "Citation"),
      ], rows: rows)
  }

  private static func heading(_ subject: Coverage.Subject) -> String {
    switch subject {
    case .reliance: "Reliance"
    case .price: "Price"
    case .imports: "Imports"
    case .production: "World production"
    case .trade: "World trade"
    }
  }
}

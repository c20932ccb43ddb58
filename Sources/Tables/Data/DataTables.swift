public import SupplyData

/// The tables that tell of the data themselves.
public enum DataTables {
  /// The years that the data hold for each mineral and subject.
  public static func coverage(_ coverage: Coverage, register: Register) -> Table {
    let subjects = CoverageSubject.allCases
    let rows = coverage.minerals.map { mineral in
      Table.Row([.mineral(mineral, in: register)] + subjects.map { .text(coverage.runs(of: $0, mineral)) })
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
  public static func coverage(_ coverage: Coverage, of subject: CoverageSubject, register: Register)
    -> Table
  {
    let byMineral = coverage.years[subject] ?? [:]
    let all = byMineral.values.joined()
    let years = all.min().flatMap { first in all.max().map { Array(first...$0) } } ?? []
    let rows = byMineral.keys.sorted().map { mineral in
      Table.Row(
        [.mineral(mineral, in: register)]
          + years.map { .text(byMineral[mineral]?.contains($0) == true ? "x" : "") })
    }
    return Table(
      name: "coverage-\(subject.rawValue)", title: "Years held: \(heading(subject).lowercased())",
      columns: [.init("mineral", "Mineral", .mineral)] + years.map { .init("y\($0)", "\($0)") }, rows: rows)
  }

  /// Which table is taken for a mineral's world production in each year, and why.
  public static func why(_ choices: ProductionChoices) -> Table {
    let rows = choices.years.flatMap { year in
      year.candidates.enumerated().map { place, candidate in
        let isTaken = place == year.taken
        return Table.Row(
          [
            .integer(year.year), .text(candidate.label),
            .text(isTaken ? "taken" : candidate.shares == nil ? "incomplete" : "passed over"),
            .text(candidate.verdict),
          ], sources: candidate.shares.map { [Table.Source($0.edition, "production \(year.year)")] } ?? [])
      }
    }
    return Table(
      name: "why", title: "Which world production is taken for \(choices.mineral.name.lowercased())",
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
  public static func sources(_ register: Register) -> Table {
    let rows = register.editions.values.sorted { $0.id.rawValue < $1.id.rawValue }.map { edition in
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

  private static func heading(_ subject: CoverageSubject) -> String {
    switch subject {
    case .reliance: "Reliance"
    case .price: "Price"
    case .imports: "Imports"
    case .production: "World production"
    case .trade: "World trade"
    }
  }
}

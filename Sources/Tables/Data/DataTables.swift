public import SupplyData

/// The tables that tell of the data themselves.
public enum DataTables {
  /// The years that the data hold for each mineral and subject.
  public static func coverage(_ coverage: Coverage, register: Register) -> Table {
    Table(
      name: "coverage", title: "Years held, by mineral", of: coverage.minerals,
      columns: [.mineral(in: register) { $0 }]
        + CoverageSubject.allCases.map { subject in
          .text("\(subject.rawValue)_years", heading(subject)) { coverage.runs(of: subject, $0) }
        },
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
    return Table(
      name: "coverage-\(subject.rawValue)", title: "Years held: \(heading(subject).lowercased())",
      of: byMineral.keys.sorted(),
      columns: [.mineral(in: register) { $0 }]
        + years.map { year in
          .text("y\(year)", "\(year)") { byMineral[$0]?.contains(year) == true ? "x" : "" }
        })
  }

  /// A table that may be taken for a year.
  private struct Choice {
    let year: Int
    let candidate: WorldProduction.Candidate
    let isTaken: Bool

    var verdict: String { isTaken ? "taken" : candidate.shares == nil ? "incomplete" : "passed over" }
  }

  /// Which table is taken for a mineral's world production in each year, and why.
  public static func why(_ choices: ProductionChoices) -> Table {
    Table(
      name: "why", title: "Which world production is taken for \(choices.mineral.name.lowercased())",
      of: choices.years.flatMap { year in
        year.candidates.enumerated().map {
          Choice(year: year.year, candidate: $1, isTaken: $0 == year.taken)
        }
      },
      columns: [
        .integer("year", "Year") { $0.year }, .text("table", "Table") { $0.candidate.label },
        .text("verdict", "Verdict") { $0.verdict }, .text("reason", "Reason") { $0.candidate.verdict },
      ],
      sources: { choice in
        choice.candidate.shares.map { [Table.Source($0.edition, "production \(choice.year)")] } ?? []
      },
      notes: [
        Note(
          .definition,
          "A year is complete where \(WorldProduction.completeness). The first complete table in the order of stages and sources "
            + "is taken.")
      ])
  }

  /// The publications, with terms and citation.
  public static func sources(_ register: Register) -> Table {
    Table(
      name: "sources", title: "Publications that the data come from",
      of: register.editions.values.sorted { $0.id.rawValue < $1.id.rawValue },
      columns: [
        .text("edition", "Edition") { $0.id.rawValue }, .text("publisher", "Publisher") { $0.publisher },
        .text("terms", "Terms") { $0.terms }, .text("citation", "Citation") { $0.citation },
      ])
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

public import SupplyData

/// The table that tells what is held for which year.
public enum YearTables {
  /// For every year the number of minerals with a value of each subject, made from the tables that are held.
  public static func perYear(_ coverage: Coverage) -> Table {
    let subjects = CoverageSubject.allCases
    let perYear = subjects.map { subject in
      Dictionary((coverage.years[subject] ?? [:]).values.joined().map { ($0, 1) }, uniquingKeysWith: +)
    }
    let newest = zip(subjects, perYear).compactMap { subject, years in
      years.keys.max().map { "\(subject.rawValue) \($0)" }
    }
    return Table(
      name: "years", title: "Minerals with a value, by year",
      answer: newest.isEmpty
        ? ["No year is held."] : ["Newest years held: \(newest.joined(separator: ", "))."],
      of: coverage.span.map(Array.init) ?? [],
      columns: [.integer("year", "Year") { $0 }]
        + zip(subjects, perYear).map { subject, counts in
          .integer(subject.rawValue, heading(subject)) { counts[$0] ?? 0 }
        },
      notes: [
        Note(.definition, "Imports: a printed window holds the year."),
        Note(
          .caution,
          "World production of a year may be incomplete: the coverage of production tells which is."),
      ])
  }

  private static func heading(_ subject: CoverageSubject) -> String {
    switch subject {
    case .reliance: "Net import reliance"
    case .price: "Price"
    case .imports: "Import sources"
    case .production: "World production"
    case .trade: "World trade"
    }
  }
}

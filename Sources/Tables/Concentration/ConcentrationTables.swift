public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of concentration.
public enum ConcentrationTables {
  /// The index of import sources and of production of every mineral, with bounds.
  ///
  /// - Parameters:
  ///   - concentration: The concentration.
  ///   - bands: The bands of concentration.
  ///   - subject: Imports or production alone; both where nil.
  ///   - isComplete: Whether ids, the year and the series stand in columns too, as a program wants them.
  ///   - register: The names of minerals and countries.
  public static func minerals(
    _ concentration: Concentration, bands: ConcentrationBands, only subject: ConcentrationSubject? = nil,
    isComplete: Bool = true, register: Register
  ) -> Table {
    let subjects = subject.map { [$0] } ?? [.imports, .production]
    return Table(
      name: "concentration",
      title: "Concentration of supply, \(concentration.list.name), \(concentration.year)",
      answer: answer(concentration, subjects, bands), of: concentration.entries,
      columns: name(concentration, isComplete, register)
        + (subjects.contains(.imports) ? imports(bands, isComplete) : [])
        + (subjects.contains(.production) ? production(bands, isComplete, register) : []),
      sources: { entry in
        (subjects.contains(.imports) ? SourceNotes.of(entry.importShares) : [])
          + (subjects.contains(.production) ? SourceNotes.of(entry.productionShares) : [])
      }, notes: notes(concentration, subjects, bands, register))
  }

  private typealias Column = TableColumn<Concentration.Entry>

  private static func name(
    _ concentration: Concentration, _ isComplete: Bool, _ register: Register
  ) -> [Column] {
    let mineral = Column.mineral(in: register) { $0.mineral }
    guard isComplete else { return [mineral] }
    return [
      mineral, .text("list", "List") { _ in concentration.list.name },
      .integer("year", "Year") { _ in concentration.year },
    ]
  }

  private static func imports(_ bands: ConcentrationBands, _ isComplete: Bool) -> [Column] {
    let index: [Column] = [
      .interval("import_hhi", "Import HHI", decimals: 0) { $0.imports.value },
      .text("import_band", "Band") { $0.imports.value.map(bands.band) },
    ]
    guard isComplete else { return index }
    return index + [.known("import_series", "Imports") { $0.importShares.map(SourceNotes.label) }]
  }

  private static func production(
    _ bands: ConcentrationBands, _ isComplete: Bool, _ register: Register
  ) -> [Column] {
    let index: [Column] = [
      .interval("production_hhi", "World HHI", decimals: 0) { $0.production.value },
      .text("production_band", "Band") { $0.production.value.map(bands.band) },
      .country("first_producer", "First producer", in: register) {
        $0.productionShares?.named.first?.country
      },
      .known("stage", "Stage") { $0.productionShares?.stage },
    ]
    guard isComplete else { return index }
    return index + [
      .interval("first_share", "Share", unit: .percent, decimals: 1) {
        $0.productionShares?.named.first?.share
      },
      .known("production_series", "Production") { entry in
        entry.productionShares.map { "\($0.edition) \(SourceNotes.label($0))" }
      },
    ]
  }

  /// How many series are above the upper band.
  private static func answer(
    _ concentration: Concentration, _ subjects: [ConcentrationSubject], _ bands: ConcentrationBands
  ) -> [String] {
    subjects.map { subject in
      let indices = concentration.counted(subject)
      let high = BoundedCount(indices.map { $0?.isAbove(bands.bounds.upperBound) ?? .unknown })
      return
        "The HHI of \(subject == .imports ? "import sources" : "world production") was above "
        + "\(NumberText.plain(bands.bounds.upperBound)) for \(high) of \(indices.count) series in \(concentration.year); it is "
        + "known for \(concentration.known(subject))."
    }
  }

  private static func notes(
    _ concentration: Concentration, _ subjects: [ConcentrationSubject], _ bands: ConcentrationBands,
    _ register: Register
  ) -> [Note] {
    var notes = Note.definitions([rule, bandNote(bands)])
    for entry in concentration.entries {
      if subjects.contains(.production), let shares = entry.productionShares, !shares.withheld.isEmpty {
        let names = shares.withheld.map { register.name(of: $0) }.joined(separator: ", ")
        notes.append(
          Note(
            .caution,
            "Production of \(Note.words(for: entry.mineral, in: register)) is withheld or not available for \(names): "
              + "counted from 0 to what the printed total leaves."))
      }
    }
    for subject in subjects {
      notes += Note.unknown(
        concentration.entries.map {
          ($0.mineral, (subject == .imports ? $0.imports : $0.production).unknown)
        },
        in: register)
    }
    return notes
  }

  static let rule =
    "HHI = Σ s² over shares in percent, 0 to 10,000. Lower bound: unnamed suppliers are many. Upper bound: imports name the "
    + "largest, so no unnamed supplier is larger than the smallest named one; production does not say so, and other "
    + "countries count as one."

  static func bandNote(_ bands: ConcentrationBands) -> String {
    "Bands \(bands.rawValue): low up to \(NumberText.plain(bands.bounds.lowerBound)), high above "
      + "\(NumberText.plain(bands.bounds.upperBound))."
  }
}

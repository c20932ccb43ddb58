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
    let rows = concentration.entries.map { entry -> Table.Row in
      var cells: [Table.Cell] = [.mineral(entry.mineral, in: register)]
      if isComplete { cells += [.text(concentration.list.name), .integer(concentration.year)] }
      if subjects.contains(.imports) {
        cells += index(entry.imports, bands)
        if isComplete { cells.append(.known(entry.importShares.map(SourceNotes.label))) }
      }
      if subjects.contains(.production) {
        cells += index(entry.production, bands) + producer(entry.productionShares, isComplete, register)
      }
      return Table.Row(
        cells,
        sources: (subjects.contains(.imports) ? SourceNotes.of(entry.importShares) : [])
          + (subjects.contains(.production) ? SourceNotes.of(entry.productionShares) : []))
    }
    return Table(
      name: "concentration",
      title: "Concentration of supply, \(concentration.list.name), \(concentration.year)",
      answer: answer(concentration, subjects, bands), columns: columns(subjects, isComplete), rows: rows,
      notes: notes(concentration, subjects, bands, register))
  }

  private static func columns(_ subjects: [ConcentrationSubject], _ isComplete: Bool) -> [Table.Column] {
    var columns: [Table.Column] = [.init("mineral", "Mineral", .mineral)]
    if isComplete { columns += [.init("list", "List"), .init("year", "Year", .number)] }
    if subjects.contains(.imports) {
      columns += [.init("import_hhi", "Import HHI", .interval), .init("import_band", "Band")]
      if isComplete { columns.append(.init("import_series", "Imports")) }
    }
    if subjects.contains(.production) {
      columns += [
        .init("production_hhi", "World HHI", .interval), .init("production_band", "Band"),
        .init("first_producer", "First producer", .country), .init("stage", "Stage"),
      ]
      if isComplete {
        columns += [
          .init("first_share", "Share (%)", .interval), .init("production_series", "Production"),
        ]
      }
    }
    return columns
  }

  private static func producer(
    _ shares: ProductionShares?, _ isComplete: Bool, _ register: Register
  ) -> [Table.Cell] {
    let first = shares?.named.first
    var cells: [Table.Cell] = [
      first.map { .country($0.country, in: register) } ?? .missing,
      .known(shares?.stage),
    ]
    if isComplete {
      cells.append(first.map { .interval($0.share, decimals: 1) } ?? .missing)
      cells.append(.known(shares.map { "\($0.edition) \(SourceNotes.label($0))" }))
    }
    return cells
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

  static func index(_ found: Found<Interval>, _ bands: ConcentrationBands) -> [Table.Cell] {
    guard let index = found.value else { return [.missing, .missing] }
    return [.interval(index, decimals: 0), .text(bands.band(of: index))]
  }
}

import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// All that is known of one mineral.
public enum MineralTables {
  /// Its reliance over the years, U.S. statistics, import sources and producers, who can stop its supply, and where it was
  /// produced.
  ///
  /// - Throws: `DataError` when nothing at all is held of the mineral.
  public static func all(
    of mineral: Mineral, year: Int, sources: NetworkSources, imports rule: ImportRule,
    in dataset: Dataset
  ) throws(DataError) -> [Table] {
    let series = sources.reliance.series(of: mineral.id)
    var tables: [Table] = []
    if let reliance = reliance(of: mineral, sources, dataset.reference) { tables.append(reliance) }
    if let statistics = statistics(of: series, year: year, sources, dataset.reference) {
      tables.append(statistics)
    }
    let found = try sources.imports(of: mineral.id, in: year, by: rule)
    tables.append(importSources(found, of: mineral, year: year, dataset.reference))
    tables.append(production(of: series, year: year, sources, dataset.reference))
    tables += try chokepoints(of: mineral, year: year, sources, rule, dataset)
    guard tables.contains(where: { !$0.rows.isEmpty }) else {
      throw DataError(
        .notHeld, "the data hold nothing of \(mineral.name.lowercased())",
        remedy: .anyOf([.look(.coverage(nil))]))
    }
    return tables
  }

  /// Who can stop its supply, where it was produced, and what its trade depends on: as far as each is known.
  private static func chokepoints(
    of mineral: Mineral, year: Int, _ sources: NetworkSources, _ rule: ImportRule, _ dataset: Dataset
  ) throws(DataError) -> [Table] {
    do throws(DataError) {
      let network = try SupplyNetwork(
        year: year, list: MineralList(name: mineral.id.rawValue, minerals: [mineral.id]), imports: rule,
        sources: sources)
      guard let node = network.minerals.first else { return [] }
      var tables = [
        MineralChokepointTables.countries(
          try MineralChokepoints(of: node.id, in: network), reference: dataset.reference)
      ]
      if let traced = try traced(mineral, year: year, sources, dataset) { tables.append(traced) }
      return try tables
        + StructureTables.all(
          TradeStructure.all(of: mineral.id, node: node, year: year, in: dataset), most: 8,
          reference: dataset.reference)
    } catch  where error.kind == .notHeld {
      return []
    }
  }

  private static func traced(
    _ mineral: Mineral, year: Int, _ sources: NetworkSources, _ dataset: Dataset
  ) throws(DataError) -> Table? {
    do throws(DataError) {
      let traced = try TracedSupply(mineral.id, year: year, sources: sources, from: dataset)
      return TraceTables.origins(
        traced, of: mineral.id, usgs: sources.imports.usgs(mineral.id, in: year).value,
        reference: dataset.reference, least: 1)
    } catch  where error.kind == .notHeld {
      return nil
    }
  }

  private static func reliance(
    of mineral: Mineral, _ sources: NetworkSources, _ reference: Reference
  ) -> Table? {
    let reliances = sources.reliance.years(of: mineral.id).map {
      sources.reliance.reliance(of: mineral.id, in: $0)
    }
    let rows = reliances.compactMap { reliance -> Table.Row? in
      guard let source = reliance.figure ?? reliance.derivation?.parts.first else { return nil }
      let form = reliance.figure?.form ?? ""
      let note = reliance.figure == nil ? "derived" : source.isEstimated ? "estimated" : ""
      return Table.Row(
        [
          .integer(reliance.year), DependenceTables.cell(reliance), .text(form.isEmpty ? "–" : form),
          .text(note),
          .text(source.edition.rawValue),
        ], sources: SourceNotes.of(reliance))
    }
    guard !rows.isEmpty else { return nil }
    let series = sources.reliance.series(of: mineral.id)
    return Table(
      name: "reliance", title: "Net import reliance of \(mineral.name.lowercased())",
      columns: [
        .init("year", "Year", .number), .init("reliance", "Reliance (%)", .interval), .init("form", "Form"),
        .init("note", "Note"), .init("edition", "Edition"),
      ], rows: rows,
      notes: series == mineral.id
        ? []
        : ["Inherited from \(reference.name(of: series).lowercased()): USGS prints no reliance of its own."])
  }

  private static func statistics(
    of mineral: MineralID, year: Int, _ sources: NetworkSources, _ reference: Reference
  ) -> Table? {
    let years = Array((year - 2)...(year + 2))
    var rows: [Table.Row] = []
    for measure in SalientRow.Measure.allCases where measure != .netImportReliance {
      let all = sources.statistics.all(measure, of: mineral).filter { years.contains($0.year) }
      for form in Set(all.map(\.form)).sorted() {
        let figures = years.map { sources.statistics.value(measure, of: mineral, in: $0, form: form).value }
        guard figures.contains(where: { $0 != nil }) else { continue }
        let units = Set(figures.compactMap { $0?.unit }).sorted().joined(separator: " / ")
        rows.append(
          Table.Row(
            [.text(measure.words), .text(form.isEmpty ? "–" : form), .text(units)]
              + figures.map { figure in figure.map { .text($0.value.token) } ?? .missing },
            sources: figures.compactMap { $0.map(SourceNotes.of) }))
      }
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      name: "statistics",
      title: "U.S. statistics of \(reference.name(of: mineral).lowercased()), as printed",
      columns: [.init("measure", "Measure"), .init("form", "Form"), .init("unit", "Unit")]
        + years.map { .init("y\($0)", "\($0)", .number) },
      rows: rows, notes: ["W withheld, NA not available, s less than half a unit."])
  }

  private static func importSources(
    _ found: Found<ImportShares>, of mineral: Mineral, year: Int, _ reference: Reference
  ) -> Table {
    let title = "Suppliers of U.S. imports of \(mineral.name.lowercased()), \(year)"
    let columns: [Table.Column] = [
      .init("country", "Country", .country), .init("share", "Share (%)", .interval), .init("window", "Years"),
      .init("form", "Form"), .init("edition", "Edition"),
    ]
    guard let shares = found.value else {
      return Table(
        name: "suppliers", title: title, columns: columns, rows: [], notes: ["None: \(found.reason ?? "")."])
    }
    let rows = (shares.named + [shares.other].compactMap { $0 }).map { source in
      Table.Row(
        [
          .country(source.country, in: reference),
          source.printed.map { .printed($0) } ?? .interval(source.share, decimals: 1),
          .text(shares.window.description), .text(shares.form.isEmpty ? "–" : shares.form),
          .text(shares.edition.rawValue),
        ], sources: [SourceNotes.of(shares, source)])
    }
    let index = Concentration.index(shares)
    return Table(
      name: "suppliers", title: title, columns: columns, rows: rows,
      notes: ["HHI \(NumberText.interval(index, decimals: 0))."]
        + (shares.caveat.isEmpty ? [] : ["Scope: \(shares.caveat)."]))
  }

  private static func production(
    of mineral: MineralID, year: Int, _ sources: NetworkSources, _ reference: Reference
  ) -> Table {
    let title = "World production of \(reference.name(of: mineral).lowercased()), \(year)"
    let columns: [Table.Column] = [
      .init("country", "Country", .country), .init("amount", "As printed", .number), .init("unit", "Unit"),
      .init("share", "Share (%)", .interval), .init("edition", "Edition"),
    ]
    let candidates = sources.production.candidates(of: mineral, in: year)
    let looked = candidates.map { "\($0.label): \($0.verdict)" }.joined(separator: "; ")
    let found = sources.production.shares(of: mineral, in: year)
    guard let shares = found.value else {
      return Table(
        name: "producers", title: title, columns: columns, rows: [], notes: ["None: \(found.reason ?? "")."])
    }
    let rows = (shares.named + [shares.other].compactMap { $0 }).map { producer in
      Table.Row(
        [
          .country(producer.country, in: reference), .text(producer.printed.token), .text(shares.unit),
          .interval(producer.share, decimals: 1), .text(shares.edition.rawValue),
        ], sources: [SourceNotes.of(shares, producer)])
    }
    return Table(
      name: "producers", title: title, columns: columns, rows: rows,
      notes: [
        Note(
          .source,
          "Series: \(shares.edition) \(SourceNotes.label(shares)); HHI "
            + "\(NumberText.interval(Concentration.index(shares), decimals: 0))."), "Looked at: \(looked).",
      ])
  }
}

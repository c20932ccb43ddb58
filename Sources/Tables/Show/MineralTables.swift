public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// All that is known of one mineral.
public enum MineralTables {
  /// Its reliance over the years, U.S. statistics, import sources and producers, who can stop its supply, where it was
  /// produced and what its trade depends on: a table for each that is known.
  public static func all(_ profile: MineralProfile, register: Register) -> [Table] {
    var tables = [reliance(profile, register), statistics(profile, register)].compactMap { $0 }
    tables += [suppliers(profile, register), producers(profile, register)]
    if let points = profile.chokepoints {
      tables.append(MineralChokepointTables.countries(points, register: register))
    }
    if let traced = profile.traced {
      tables.append(
        TraceTables.origins(
          traced, of: profile.mineral.id, usgs: profile.printed, register: register, least: 1))
    }
    return tables + StructureTables.all(profile.structures, most: 8, register: register)
  }

  private static func reliance(_ profile: MineralProfile, _ register: Register) -> Table? {
    let rows = profile.reliances.compactMap { reliance -> Table.Row? in
      guard let source = reliance.figure ?? reliance.derivation?.parts.first else { return nil }
      let form = reliance.figure?.form ?? ""
      let note = reliance.figure == nil ? "derived" : source.isEstimated ? "estimated" : ""
      return Table.Row(
        [
          .integer(reliance.year), DependenceTables.cell(reliance), .known(form),
          .text(note),
          .text(source.edition.rawValue),
        ], sources: SourceNotes.of(reliance))
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      name: "reliance", title: "Net import reliance of \(profile.mineral.name.lowercased())",
      columns: [
        .init("year", "Year", .number), .init("reliance", "Reliance (%)", .interval), .init("form", "Form"),
        .init("note", "Note"), .init("edition", "Edition"),
      ], rows: rows,
      notes: (profile.series == profile.mineral.id
        ? []
        : Note.definitions([
          "Inherited from \(register.name(of: profile.series).lowercased()): \(PublicationSeries.summaries.publisher) prints "
            + "no reliance of its own."
        ])) + DependenceTables.breaks(profile.relianceBreaks, of: profile.series, register))
  }

  private static func statistics(_ profile: MineralProfile, _ register: Register) -> Table? {
    guard !profile.statistics.isEmpty else { return nil }
    let rows = profile.statistics.map { statistic -> Table.Row in
      let units = Set(statistic.values.compactMap { $0?.unit }).sorted().joined(separator: " / ")
      return Table.Row(
        [
          .text(statistic.measure.words), .known(statistic.form), .text(units),
        ] + statistic.values.map { value in value.map { .text($0.value.token) } ?? .missing },
        sources: statistic.values.compactMap { $0.map(SourceNotes.of) })
    }
    return Table(
      name: "statistics",
      title: "U.S. statistics of \(register.name(of: profile.series).lowercased()), as printed",
      columns: [.init("measure", "Measure"), .init("form", "Form"), .init("unit", "Unit")]
        + profile.years.map { .init("y\($0)", "\($0)", .number) },
      rows: rows, notes: ["W withheld, NA not available, s less than half a unit."])
  }

  private static func suppliers(_ profile: MineralProfile, _ register: Register) -> Table {
    let title = "Suppliers of U.S. imports of \(profile.mineral.name.lowercased()), \(profile.year)"
    let columns: [Table.Column] = [
      .init("country", "Country", .country), .init("share", "Share (%)", .interval), .init("window", "Years"),
      .init("form", "Form"), .init("edition", "Edition"),
    ]
    guard let shares = profile.imports.value else {
      return Table(
        name: "suppliers", title: title, columns: columns, rows: [],
        notes: ["None: \(profile.imports.reason ?? "")."])
    }
    let rows = (shares.named + [shares.other].compactMap { $0 }).map { source in
      Table.Row(
        [
          .country(source.country, in: register),
          source.printed.map { .printed($0) } ?? .interval(source.share, decimals: 1),
          .text(shares.window.description), .known(shares.form),
          .text(shares.edition.rawValue),
        ], sources: [SourceNotes.of(shares, source)])
    }
    let index = Concentration.index(shares)
    return Table(
      name: "suppliers", title: title, columns: columns, rows: rows,
      notes: ["HHI \(NumberText.interval(index, decimals: 0))."]
        + (shares.caveat.isEmpty ? [] : ["Scope: \(shares.caveat)."]))
  }

  private static func producers(_ profile: MineralProfile, _ register: Register) -> Table {
    let title = "World production of \(register.name(of: profile.series).lowercased()), \(profile.year)"
    let columns: [Table.Column] = [
      .init("country", "Country", .country), .init("amount", "As printed", .number), .init("unit", "Unit"),
      .init("share", "Share (%)", .interval), .init("edition", "Edition"),
    ]
    let looked = profile.candidates.map { "\($0.label): \($0.verdict)" }.joined(separator: "; ")
    guard let shares = profile.production.value else {
      return Table(
        name: "producers", title: title, columns: columns, rows: [],
        notes: ["None: \(profile.production.reason ?? "")."])
    }
    let rows = (shares.named + [shares.other].compactMap { $0 }).map { producer in
      Table.Row(
        [
          .country(producer.country, in: register), .text(producer.printed.token), .text(shares.unit),
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

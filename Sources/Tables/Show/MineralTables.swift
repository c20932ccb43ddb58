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

  private struct RelianceYear {
    let reliance: Reliance
    let source: SalientRow
  }

  private static func reliance(_ profile: MineralProfile, _ register: Register) -> Table? {
    let years = profile.reliances.compactMap { reliance in
      (reliance.figure ?? reliance.derivation?.parts.first).map {
        RelianceYear(reliance: reliance, source: $0)
      }
    }
    guard !years.isEmpty else { return nil }
    return Table(
      name: "reliance", title: "Net import reliance of \(profile.mineral.name.lowercased())", of: years,
      columns: [
        .integer("year", "Year") { $0.reliance.year },
        .cell("reliance", "Reliance", .interval, unit: .percent) { DependenceTables.cell($0.reliance) },
        .known("form", "Form") { $0.reliance.figure?.form },
        .text("note", "Note") {
          $0.reliance.figure == nil ? "derived" : $0.source.isEstimated ? "estimated" : ""
        },
        .text("edition", "Edition") { $0.source.edition.rawValue },
      ], sources: { SourceNotes.of($0.reliance) },
      notes: (profile.series == profile.mineral.id
        ? []
        : Note.definitions([
          "Inherited from \(register.name(of: profile.series).lowercased()): \(PublicationSeries.summaries.publisher) prints "
            + "no reliance of its own."
        ])) + DependenceTables.breaks(profile.relianceBreaks, of: profile.series, register))
  }

  private static func statistics(_ profile: MineralProfile, _ register: Register) -> Table? {
    guard !profile.statistics.isEmpty else { return nil }
    var columns: [TableColumn<MineralProfile.Statistic>] = [
      .text("measure", "Measure") { $0.measure.words }, .known("form", "Form") { $0.form },
      .text("unit", "Unit") { statistic in
        Set(statistic.values.compactMap { $0?.unit }).sorted().joined(separator: " / ")
      },
    ]
    for (place, year) in profile.years.enumerated() {
      columns.append(
        .printed("y\(year)", "\(year)") { $0.values[place]?.value })
    }
    return Table(
      name: "statistics",
      title: "U.S. statistics of \(register.name(of: profile.series).lowercased()), as printed",
      of: profile.statistics, columns: columns,
      sources: { statistic in statistic.values.compactMap { $0.map(SourceNotes.of) } },
      notes: ["W withheld, NA not available, s less than half a unit."])
  }

  private struct Supplier {
    let shares: ImportShares
    let source: ImportShares.Source

    static func all(_ shares: ImportShares) -> [Supplier] {
      (shares.named + [shares.other].compactMap { $0 }).map { Supplier(shares: shares, source: $0) }
    }
  }

  private static func suppliers(_ profile: MineralProfile, _ register: Register) -> Table {
    let notes: [Note] =
      switch profile.imports {
      case .missing(let reason): ["None: \(reason.text)."]
      case .value(let shares):
        ["HHI \(NumberText.interval(Concentration.index(shares), decimals: 0))."]
          + (shares.caveat.isEmpty ? [] : ["Scope: \(shares.caveat)."])
      }
    return Table(
      name: "suppliers",
      title: "Suppliers of U.S. imports of \(profile.mineral.name.lowercased()), \(profile.year)",
      of: profile.imports.value.map(Supplier.all) ?? [],
      columns: [
        .country(in: register) { $0.source.country },
        .cell("share", "Share", .interval, unit: .percent) { supplier in
          supplier.source.printed.map { .printed($0) } ?? .interval(supplier.source.share, decimals: 1)
        },
        .text("window", "Years") { $0.shares.window.description }, .known("form", "Form") { $0.shares.form },
        .text("edition", "Edition") { $0.shares.edition.rawValue },
      ], sources: { [SourceNotes.of($0.shares, $0.source)] }, notes: notes)
  }

  private struct Producer {
    let shares: ProductionShares
    let producer: ProductionShares.Producer

    static func all(_ shares: ProductionShares) -> [Producer] {
      (shares.named + [shares.other].compactMap { $0 }).map { Producer(shares: shares, producer: $0) }
    }
  }

  private static func producers(_ profile: MineralProfile, _ register: Register) -> Table {
    let candidates = profile.candidates.map { "\($0.label): \($0.verdict)" }.joined(separator: "; ")
    let notes: [Note] =
      switch profile.production {
      case .missing(let reason): ["None: \(reason.text)."]
      case .value(let shares):
        [
          Note(
            .source,
            "Series: \(shares.edition) \(SourceNotes.label(shares)); HHI "
              + "\(NumberText.interval(Concentration.index(shares), decimals: 0))."),
          "Looked at: \(candidates).",
        ]
      }
    return Table(
      name: "producers",
      title: "World production of \(register.name(of: profile.series).lowercased()), \(profile.year)",
      of: profile.production.value.map(Producer.all) ?? [],
      columns: [
        .country(in: register) { $0.producer.country },
        .printed("amount", "As printed") { $0.producer.printed },
        .text("unit", "Unit") { $0.shares.unit },
        .interval("share", "Share", unit: .percent, decimals: 1) { $0.producer.share },
        .text("edition", "Edition") { $0.shares.edition.rawValue },
      ], sources: { [SourceNotes.of($0.shares, $0.producer)] }, notes: notes)
  }
}

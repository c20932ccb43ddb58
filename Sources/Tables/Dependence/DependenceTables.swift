public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of perspective 1, import dependence.
public enum DependenceTables {
  /// The reliance of every mineral of the list, with its leading supplier.
  ///
  /// - Parameters:
  ///   - dependence: The dependence.
  ///   - threshold: A percentage; adds a column that says whether the reliance is above it.
  ///   - isComplete: Whether ids, the year and the series stand in columns too, as a program wants them.
  ///   - register: The names of minerals and countries.
  public static func minerals(
    _ dependence: Dependence, threshold: Double? = nil, isComplete: Bool = true, register: Register
  ) -> Table {
    let suppliedMinerals = zip(dependence.entries, dependence.imports).map {
      SuppliedMineral(reliance: $0, imports: $1.value)
    }
    return Table(
      name: "dependence", title: "Net import reliance, \(dependence.list.name), \(dependence.year)",
      answer: answer(dependence, register), of: suppliedMinerals,
      columns: columns(dependence, threshold, isComplete: isComplete, register),
      sources: { SourceNotes.of($0.reliance) + SourceNotes.of($0.imports) },
      notes: notes(dependence, register))
  }

  /// The reliance on imports of a mineral, and the shares of its suppliers where they are known.
  private struct SuppliedMineral {
    let reliance: Reliance
    let imports: ImportShares?
  }

  private static func columns(
    _ dependence: Dependence, _ threshold: Double?, isComplete: Bool, _ register: Register
  ) -> [TableColumn<SuppliedMineral>] {
    var columns: [TableColumn<SuppliedMineral>] = [.mineral(in: register) { $0.reliance.mineral }]
    if isComplete {
      columns += [
        .text("list", "List") { _ in dependence.list.name },
        .integer("year", "Year") { _ in dependence.year },
      ]
    }
    columns += [
      .cell("reliance", "Reliance", .interval, unit: .percent) { cell($0.reliance) },
      .text("kind", "Kind") { kind($0.reliance) },
    ]
    if isComplete {
      columns.append(.text("printed_for", "Printed for") { printedFor($0.reliance, register) })
    }
    columns += [
      .known("leading_supplier", "Leading supplier") { $0.imports.map { leaders($0, register) } },
      .cell("leading_share", "Share", .interval, unit: .percent) { mineral in
        mineral.imports?.named.first.map { first in
          first.printed.map { .printed($0) } ?? .interval(first.share, decimals: 1)
        } ?? .missing
      },
      .text("import_window", "Imports") { mineral in
        mineral.imports.flatMap { $0.named.isEmpty ? nil : $0.window.description }
      },
    ]
    if let threshold {
      columns.append(
        .answer("above", "Above \(NumberText.plain(threshold)) %") {
          threshold >= 100 ? $0.reliance.isAtLeast(100) : $0.reliance.isAbove(threshold)
        })
    }
    return columns
  }

  /// How many minerals are above each threshold in one year, by entry of the list and by reported series.
  public static func headline(_ dependence: Dependence) -> Table {
    let (entries, series) = (dependence.entries.count, dependence.counted(by: .series).count)
    let sources = Set(dependence.entries.flatMap { SourceNotes.of($0) }.map(\.edition))
      .sorted()
      .map { Table.Source($0, "net-import-reliance \(dependence.year)") }
    return Table(
      name: "dependence-headline",
      title: "Minerals by net import reliance, \(dependence.list.name), \(dependence.year)",
      of: Dependence.thresholds,
      columns: [
        .text("threshold", "Reliance (%)") { above($0) },
        .count("entries", "Entries") { dependence.count(above: $0) },
        .interval("entries_share", "of \(entries)", unit: .percent, decimals: 0) {
          share(dependence.count(above: $0), of: entries)
        },
        .count("series", "Series") { dependence.count(above: $0, by: .series) },
        .interval("series_share", "of \(series)", unit: .percent, decimals: 0) {
          share(dependence.count(above: $0, by: .series), of: series)
        },
        .count("entries_with_derived", "Entries, with derived") {
          dependence.count(above: $0, derived: true)
        },
      ], sources: { _ in sources },
      notes: [
        Note(
          .omission,
          "Known within bounds for \(dependence.known()) of \(entries) entries as printed, for "
            + "\(dependence.known(derived: true)) with derived values; the rest is unknown and widens the counts."
        ),
        Note(
          .definition,
          "Entries: every mineral on the list, elements of a group with the group's reliance. Series: each printed "
            + "series once."),
      ])
  }

  static func above(_ threshold: Double) -> String {
    threshold >= 100 ? "100 (wholly)" : "> \(NumberText.plain(threshold))"
  }

  static func share(_ count: BoundedCount, of total: Int) -> Interval {
    guard total > 0 else { return Interval(0, 100) }
    return Interval(100 * Double(count.certain) / Double(total), 100 * Double(count.possible) / Double(total))
  }

  /// The minerals that are certainly counted, percent of the known; nil where none is known.
  static func certainShare(_ count: BoundedCount, ofKnown known: Int) -> Double? {
    known > 0 ? 100 * Double(count.certain) / Double(known) : nil
  }

  private static func notes(_ dependence: Dependence, _ register: Register) -> [Note] {
    var notes = [
      "Net import reliance: percent of apparent, reported or estimated consumption. Import shares: averages over the "
        + "window named."
    ]
    let inherited = dependence.entries.count { kind($0) == "inherited" }
    if inherited > 0 {
      notes.append(
        inherited == 1
          ? "Inherited: one element takes the value that \(PublicationSeries.summaries.publisher) prints for its group."
          : "Inherited: \(inherited) elements take the value that \(PublicationSeries.summaries.publisher) prints for their group."
      )
    }
    if dependence.derived > 0 {
      notes.append(
        "Derived: \(dependence.derived) values, (consumption - production) / consumption, within 3 points of printed ones "
          + "where both are known.")
    }
    let unknown = dependence.entries.map { reliance -> (MineralID, UnknownReason?) in
      guard case .missing(let reason) = reliance.status else { return (reliance.mineral, nil) }
      return (reliance.mineral, reason)
    }
    return Note.definitions(notes) + Note.unknown(unknown, in: register)
  }

  /// The reliance as printed, or as derived to a whole percent.
  static func cell(_ reliance: Reliance) -> Table.Cell {
    if let figure = reliance.figure { return .printed(figure.value) }
    return reliance.interval.map { .interval($0, decimals: 0) } ?? .missing
  }

  /// How the value came to be known, in one word.
  static func kind(_ reliance: Reliance) -> String {
    switch reliance.status {
    case .published: "printed"
    case .inherited: "inherited"
    case .derived: "derived"
    case .missing: "unknown"
    }
  }

  /// What the value is printed for: the mineral itself, a form of it, or its group.
  static func printedFor(_ reliance: Reliance, _ register: Register) -> String {
    let form = reliance.figure?.form ?? ""
    switch reliance.status {
    case .published: return form.isEmpty ? "itself" : form
    case .inherited(let group):
      return "group: \(register.name(of: group).lowercased())\(form.isEmpty ? "" : ", \(form)")"
    case .derived: return "derived, \(reliance.derivation?.parts.first?.edition.rawValue ?? "")"
    case .missing: return "not printed"
    }
  }

  /// The countries that lead or may lead by name, "or" between them; empty where no country is named.
  static func leaders(_ shares: ImportShares, _ register: Register) -> String {
    shares.leaders.map { register.name(of: $0) }.joined(separator: " or ")
  }
}

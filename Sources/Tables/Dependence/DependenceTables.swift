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
    var columns: [Table.Column] = [.init("mineral", "Mineral", .mineral)]
    if isComplete { columns += [.init("list", "List"), .init("year", "Year", .number)] }
    columns += [.init("reliance", "Reliance (%)", .interval), .init("kind", "Kind")]
    if isComplete { columns += [.init("printed_for", "Printed for")] }
    columns += [
      .init("leading_supplier", "Leading supplier"), .init("leading_share", "Share (%)", .interval),
      .init("import_window", "Imports"),
    ]
    if let threshold { columns.append(.init("above", "Above \(NumberText.plain(threshold)) %")) }
    let rows = dependence.entries.indices.map { place -> Table.Row in
      let (reliance, imports) = (dependence.entries[place], dependence.imports[place])
      var cells: [Table.Cell] = [.mineral(reliance.mineral, in: register)]
      if isComplete { cells += [.text(dependence.list.name), .integer(dependence.year)] }
      cells += [cell(reliance), .text(kind(reliance))]
      if isComplete { cells.append(.text(printedFor(reliance, register))) }
      cells += leader(imports, register)
      if let threshold {
        cells.append(
          .text(AnswerWords.of(threshold >= 100 ? reliance.isAtLeast(100) : reliance.isAbove(threshold))))
      }
      return Table.Row(cells, sources: SourceNotes.of(reliance) + SourceNotes.of(imports.value))
    }
    return Table(
      name: "dependence", title: "Net import reliance, \(dependence.list.name), \(dependence.year)",
      answer: answer(dependence, register), columns: columns, rows: rows,
      notes: notes(dependence, register))
  }

  /// How many minerals are above each threshold in one year, by entry of the list and by reported series.
  public static func headline(_ dependence: Dependence) -> Table {
    let total = (dependence.entries.count, dependence.counted(by: .series).count)
    let sources = Set(dependence.entries.flatMap { SourceNotes.of($0) }.map(\.edition))
      .sorted()
      .map { Table.Source($0, "net-import-reliance \(dependence.year)") }
    let rows = Dependence.thresholds.map { threshold -> Table.Row in
      let entries = dependence.count(above: threshold)
      let series = dependence.count(above: threshold, by: .series)
      return Table.Row(
        [
          .text(above(threshold)), .count(entries),
          .interval(share(entries, of: total.0), decimals: 0), .count(series),
          .interval(share(series, of: total.1), decimals: 0),
          .count(dependence.count(above: threshold, derived: true)),
        ], sources: sources)
    }
    return Table(
      name: "dependence-headline",
      title: "Minerals by net import reliance, \(dependence.list.name), \(dependence.year)",
      columns: [
        .init("reliance", "Reliance (%)"), .init("entries", "Entries", .count),
        .init("entries_share", "of \(total.0) (%)", .interval), .init("series", "Series", .count),
        .init("series_share", "of \(total.1) (%)", .interval),
        .init("entries_with_derived", "Entries, with derived", .count),
      ],
      rows: rows,
      notes: [
        Note(
          .omission,
          "Known within bounds for \(dependence.known()) of \(total.0) entries as printed, for "
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

  static func leader(_ imports: Found<ImportShares>, _ register: Register) -> [Table.Cell] {
    guard let shares = imports.value, let first = shares.named.first else {
      return [.missing, .missing, .missing]
    }
    let leaders = shares.leaders
    let names = leaders.map { register.name(of: $0) }.joined(separator: " or ")
    return [
      .text(names.isEmpty ? register.name(of: first.country) : names),
      first.printed.map { .printed($0) } ?? .interval(first.share, decimals: 1),
      .text(shares.window.description),
    ]
  }
}

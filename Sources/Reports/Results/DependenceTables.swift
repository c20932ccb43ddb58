public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The tables of perspective 1, import dependence.
public enum DependenceTables {
  /// The reliance of every mineral of the list, with its leading supplier.
  ///
  /// - Parameter threshold: A percentage; adds a column that says whether the reliance is above it.
  public static func minerals(
    _ dependence: Dependence, network: SupplyNetwork, threshold: Double? = nil, reference: Reference
  ) -> Table {
    var columns: [Table.Column] = [
      .init("mineral", "Mineral"), .init("reliance", "Reliance (%)", .interval),
      .init("status", "Printed for"),
      .init("leading_supplier", "Leading supplier"),
      .init("leading_share", "Share of imports (%)", .interval),
      .init("import_window", "Imports"),
    ]
    if let threshold { columns.append(.init("above", "Above \(NumberText.plain(threshold)) %")) }
    let rows = zip(dependence.entries, dependence.series).map { reliance, series in
      let imports = network.node(of: reliance.mineral)?.imports
      var cells: [Table.Cell] = [
        .text(reference.shortName(of: reliance.mineral)),
        cell(reliance),
        .text(status(reliance, reference)),
      ]
      cells += leader(imports, reference)
      if let threshold {
        cells.append(.text(words(threshold >= 100 ? reliance.isAtLeast(100) : reliance.isAbove(threshold))))
      }
      return Table.Row(cells, sources: SourceNotes.of(reliance) + SourceNotes.of(imports?.value))
    }
    return Table(
      name: "dependence", title: "Net import reliance, \(dependence.list.name), \(dependence.year)",
      columns: columns, rows: rows, notes: notes(dependence))
  }

  /// How many minerals are above each threshold, by entry of the list and by reported series.
  public static func headline(_ dependence: Dependence) -> Table {
    let total = (dependence.entries.count, dependence.counted(by: .series).count)
    let sources = Set(dependence.entries.flatMap { SourceNotes.of($0) }.map(\.edition))
      .sorted { $0.rawValue < $1.rawValue }
      .map { Table.Source($0, "net-import-reliance \(dependence.year)") }
    let rows = Dependence.thresholds.map { threshold -> Table.Row in
      let entries = dependence.count(above: threshold)
      let series = dependence.count(above: threshold, by: .series)
      return Table.Row(
        [
          .text(threshold >= 100 ? "100 (wholly)" : "> \(NumberText.plain(threshold))"), .count(entries),
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
        "Known within bounds for \(dependence.known()) of \(total.0) entries as printed, for "
          + "\(dependence.known(derived: true)) with derived values; the rest is unknown and widens the counts.",
        "Entries: every mineral on the list, elements of a group with the group's reliance. Series: each printed "
          + "series once.",
      ])
  }

  static func share(_ count: BoundedCount, of total: Int) -> Interval {
    guard total > 0 else { return Interval(0, 100) }
    return Interval(100 * Double(count.certain) / Double(total), 100 * Double(count.possible) / Double(total))
  }

  private static func notes(_ dependence: Dependence) -> [String] {
    let above = dependence.count(above: 50)
    let wholly = dependence.count(above: 100)
    var notes = [
      "Above 50 %: \(above) of \(dependence.entries.count). Wholly reliant: \(wholly).",
      "Net import reliance is a percentage of apparent, reported or estimated consumption. Import shares are "
        + "averages over the window of years named.",
    ]
    let inherited = dependence.entries.filter { if case .inherited = $0.status { true } else { false } }.count
    if inherited > 0 {
      notes.append("\(inherited) entries inherit the reliance of the group that USGS reports.")
    }
    let derived = dependence.entries.filter { $0.status == .derived }.count
    if derived > 0 {
      notes.append(
        "\(derived) reliances are not printed and are derived as (consumption - production) / consumption; where both are "
          + "known they differ by up to 3 points.")
    }
    for reliance in dependence.entries {
      if case .missing(let reason) = reliance.status { notes.append("\(reliance.mineral): \(reason).") }
    }
    return notes
  }

  /// The reliance as printed, or as derived to a whole percent.
  static func cell(_ reliance: Reliance) -> Table.Cell {
    if let figure = reliance.figure { return .printed(figure.value) }
    return reliance.interval.map { .interval($0, decimals: 0) } ?? .missing
  }

  private static func status(_ reliance: Reliance, _ reference: Reference) -> String {
    switch reliance.status {
    case .published:
      guard let form = reliance.figure?.form, !form.isEmpty else { return "itself" }
      return form
    case .inherited(let group):
      let form = reliance.figure?.form ?? ""
      return "group: \(reference.name(of: group).lowercased())\(form.isEmpty ? "" : ", \(form)")"
    case .derived: return "derived, \(reliance.derivation?.parts.first?.edition.rawValue ?? "")"
    case .missing: return "not printed"
    }
  }

  static func leader(_ imports: Found<ImportShares>?, _ reference: Reference) -> [Table.Cell] {
    guard let shares = imports?.value, let first = shares.named.first else {
      return [.missing, .missing, .missing]
    }
    let leaders = shares.leaders
    let names = leaders.map { reference.name(of: $0) }.joined(separator: " or ")
    return [
      .text(names.isEmpty ? reference.name(of: first.country) : names),
      first.printed.map { .printed($0) } ?? .interval(first.share, decimals: 1),
      .text(shares.window.description),
    ]
  }

  private static func words(_ answer: Answer) -> String {
    switch answer {
    case .yes: "yes"
    case .no: "no"
    case .unknown: "unknown"
    }
  }
}

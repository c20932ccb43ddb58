public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The tables of concentration.
public enum ConcentrationTables {
  /// What is asked for.
  public enum Subject: String, Sendable, CaseIterable {
    /// Import sources.
    case imports
    /// World production.
    case production
    /// World exports by value.
    case trade
  }

  /// The index of import sources and of production of every mineral, with bounds.
  ///
  /// - Parameter subject: Imports or production alone; both where nil. Of trade see ``trade(_:of:year:bands:reference:)``.
  public static func minerals(
    _ network: SupplyNetwork, bands: ConcentrationBands, only subject: Subject? = nil, reference: Reference
  ) -> Table {
    let concentration = Concentration(network)
    let subjects = subject.map { [$0] } ?? [.imports, .production]
    var columns: [Table.Column] = [.init("mineral", "Mineral")]
    for subject in subjects {
      switch subject {
      case .imports:
        columns += [
          .init("import_hhi", "Import HHI", .interval), .init("import_band", "Band"),
          .init("import_series", "Imports"),
        ]
      case .production:
        columns += [
          .init("production_hhi", "Production HHI", .interval), .init("production_band", "Band"),
          .init("first_producer", "First producer"), .init("first_share", "Share (%)", .interval),
          .init("production_series", "Production"),
        ]
      case .trade: break
      }
    }
    var notes = [rule, bandNote(bands)]
    var rows: [Table.Row] = []
    for (node, entry) in zip(network.minerals, concentration.entries) {
      var cells: [Table.Cell] = [.text(reference.shortName(of: node.id))]
      var sources: [Table.Source] = []
      for subject in subjects {
        switch subject {
        case .imports:
          cells += index(entry.imports, bands) + [.text(node.imports.value.map(SourceNotes.label) ?? "–")]
          sources += SourceNotes.of(node.imports.value)
        case .production:
          let first = node.production.value?.named.first
          cells += index(entry.production, bands)
          cells.append(first.map { .text(reference.name(of: $0.country)) } ?? .missing)
          cells.append(first.map { .interval($0.share, decimals: 1) } ?? .missing)
          cells.append(
            .text(node.production.value.map { "\($0.edition) \(SourceNotes.label($0))" } ?? "–"))
          sources += SourceNotes.of(node.production.value)
          if let reason = entry.production.reason { notes.append("\(node.id): \(reason).") }
          if let shares = node.production.value, !shares.withheld.isEmpty {
            let names = shares.withheld.map { reference.name(of: $0) }.joined(separator: ", ")
            notes.append(
              "\(node.id): withheld or not available for \(names); counted from 0 to what the printed total leaves."
            )
          }
        case .trade: break
        }
      }
      if subjects.contains(.imports), let reason = entry.imports.reason {
        notes.append("\(node.id): \(reason).")
      }
      rows.append(Table.Row(cells, sources: sources))
    }
    return Table(
      name: "concentration", title: "Concentration of supply, \(network.list.name), \(network.year)",
      columns: columns, rows: rows, notes: notes)
  }

  static let rule =
    "HHI = Σ s² over shares in percent, 0 to 10,000. Lower bound: unnamed suppliers are many. Upper bound: imports name the "
    + "largest, so no unnamed supplier is larger than the smallest named one; production does not say so, and other "
    + "countries count as one."

  static func bandNote(_ bands: ConcentrationBands) -> String {
    "Bands \(bands.rawValue): low up to \(NumberText.plain(bands.bounds.lowerBound)), high above "
      + "\(NumberText.plain(bands.bounds.upperBound))."
  }

  private static func index(_ found: Found<Interval>, _ bands: ConcentrationBands) -> [Table.Cell] {
    guard let index = found.value else { return [.missing, .missing] }
    return [.interval(index, decimals: 0), .text(bands.band(of: index))]
  }
}

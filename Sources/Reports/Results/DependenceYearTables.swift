public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

extension DependenceTables {
  /// The reliance of every mineral in every year, and its change.
  public static func years(_ dependence: DependenceYears, reference: Reference) -> Table {
    let years = Array(dependence.period.first...dependence.period.last)
    let rows = dependence.entries.map { entry -> Table.Row in
      var cells: [Table.Cell] = [.text(reference.name(of: entry.mineral))]
      var sources: [Table.Source] = []
      for value in entry.values {
        cells.append(cell(value))
        sources += SourceNotes.of(value)
      }
      let change = entry.change
      cells += [
        change.map { .interval($0.points, decimals: 0) } ?? .missing,
        .text(change?.years.description ?? "–"), .text(status(entry, reference)),
        .text(
          years.filter { entry.values[$0 - years[0]].status == .derived }.map { "\($0)" }.joined(
            separator: ", ")),
      ]
      return Table.Row(cells, sources: sources)
    }
    let derived = dependence.entries.flatMap(\.values).count { $0.status == .derived }
    return Table(
      name: "dependence-years",
      title: "Net import reliance (%), \(dependence.list.name), \(dependence.period)",
      columns: [.init("mineral", "Mineral")] + years.map { .init("y\($0)", "\($0)", .interval) }
        + [
          .init("change", "Change (points)", .interval), .init("between", "between"),
          .init("status", "Printed for"), .init("derived", "Derived in"),
        ], rows: rows,
      notes: [
        "As printed, by the latest edition that prints the year unless another is asked for; – not printed and not derived. "
          + "Change: between the first and the last year printed; derived values do not enter.",
        "Derived (\(derived) values): 100 (AC - P)/AC, AC apparent consumption and P the production that counts, by "
          + "reference/derived_reliance.csv; where both are known, derived and printed figures differ by up to 3 points.",
      ] + missing(dependence, reference))
  }

  /// How many minerals are above each threshold in every year.
  public static func counts(_ dependence: DependenceYears) -> Table {
    let total = dependence.entries.count
    let rows = (dependence.period.first...dependence.period.last).map { year -> Table.Row in
      let editions = Set(
        dependence.entries.compactMap { $0.values[year - dependence.period.first].figure?.edition })
      return Table.Row(
        [.integer(year), .integer(dependence.known(in: year))]
          + Dependence.thresholds.map { .count(dependence.count(above: $0, in: year)) }
          + [
            .interval(share(dependence.count(above: 50, in: year), of: total), decimals: 0),
            .integer(dependence.known(in: year, derived: true)),
            .count(dependence.count(above: 50, in: year, derived: true)),
          ],
        sources: editions.sorted { $0.rawValue < $1.rawValue }.map {
          Table.Source($0, "net-import-reliance \(year)")
        })
    }
    return Table(
      name: "dependence-counts",
      title: "Minerals by net import reliance and year, \(dependence.list.name), \(dependence.period)",
      columns: [.init("year", "Year", .number), .init("known", "Known", .number)]
        + Dependence.thresholds.map {
          .init(
            "above_\(NumberText.plain($0))", $0 >= 100 ? "Wholly" : "> \(NumberText.plain($0)) %", .count)
        }
        + [
          .init("share", "> 50 %, of \(total) (%)", .interval),
          .init("known_with_derived", "Known, with derived", .number),
          .init("above_50_with_derived", "> 50 %, with derived", .count),
        ], rows: rows,
      notes: [
        "Counts are at least–at most, over all \(total) entries of the list: one whose reliance is not printed for "
          + "the year is unknown. Known: printed within bounds, for the mineral or its group."
      ])
  }

  /// Every printed reliance of a year, form by form.
  public static func rows(_ printed: PrintedReliances, list: String, reference: Reference) -> Table {
    let rows = printed.rows.map { row in
      Table.Row(
        [
          .text(reference.name(of: row.mineral)), .text(row.form.isEmpty ? "–" : row.form),
          .printed(row.value), .text(AnswerWords.of(PrintedReliances.isAbove(50, row))),
          .text(AnswerWords.of(PrintedReliances.isAbove(100, row))), .text(row.edition.rawValue),
        ], sources: [SourceNotes.of(row)])
    }
    return Table(
      name: "dependence-rows", title: "Every printed net import reliance, \(list), \(printed.year)",
      columns: [
        .init("mineral", "Mineral"), .init("form", "Form"), .init("reliance", "Reliance (%)", .interval),
        .init("above_50", "> 50 %"), .init("wholly", "Wholly"), .init("edition", "Edition"),
      ], rows: rows,
      notes: [
        "Rows: \(rows.count). Above 50 %: \(printed.count(above: 50)). Wholly: \(printed.count(above: 100)).",
        "Every printed form counts for itself and nothing is inherited. Counts that the Mineral Commodity Summaries print "
          + "may differ: a form may be part of another, and a chapter may say in words alone that all is imported.",
      ])
  }

  /// Leading and single suppliers by year.
  public static func suppliers(_ years: [SingleSuppliers], list: String, reference: Reference) -> Table {
    let rows = years.map { suppliers -> Table.Row in
      let first = suppliers.leading.ranking.first
      let windows = Set(suppliers.entries.compactMap { $0.imports.value?.window }).sorted()
      let sources = Set(suppliers.entries.compactMap { $0.imports.value?.edition })
      return Table.Row(
        [
          .integer(suppliers.year), .text(windows.map(\.description).joined(separator: ", ")),
          .integer(suppliers.leading.minerals),
          first.map { .text(reference.name(of: $0.country)) } ?? .missing,
          first.map { .count($0.count) } ?? .missing,
        ] + SingleSuppliers.thresholds.map { .count(suppliers.count(above: $0)) },
        sources: sources.sorted { $0.rawValue < $1.rawValue }.map {
          Table.Source($0, "imports \(suppliers.year)")
        })
    }
    let total = years.first?.entries.count ?? 0
    return Table(
      name: "dependence-suppliers", title: "Leading and single suppliers of U.S. imports by year, \(list)",
      columns: [
        .init("year", "Year", .number), .init("windows", "Averages over"),
        .init("known", "Series known", .number), .init("leader", "Leads most"),
        .init("leads", "Series led", .count),
      ]
        + SingleSuppliers.thresholds.map {
          .init(
            "single_\(NumberText.plain($0))", "One country > \(NumberText.plain($0)) %", .count)
        }, rows: rows,
      notes: [
        "Of \(total) reported series. USGS import shares are averages over four years, and the windows of neighbouring years "
          + "overlap: a change from year to year is smoothed, and no trend of it is tested.",
        "65 % is the benchmark of the European Union's Critical Raw Materials Act for one country.",
      ])
  }

  private static func status(_ entry: DependenceYears.Entry, _ reference: Reference) -> String {
    var words: [String] = []
    for value in entry.values {
      let one: String
      switch value.status {
      case .published:
        let form = value.figure?.form ?? ""
        one = form.isEmpty ? "itself" : form
      case .inherited(let group): one = "group: \(reference.name(of: group).lowercased())"
      case .derived, .missing: continue
      }
      if !words.contains(one) { words.append(one) }
    }
    return words.isEmpty ? "not printed" : words.joined(separator: "; ")
  }

  private static func missing(_ dependence: DependenceYears, _ reference: Reference) -> [String] {
    dependence.entries.compactMap { entry in
      guard entry.values.allSatisfy({ !$0.isHeld }),
        let last = entry.values.last, case .missing(let reason) = last.status
      else { return nil }
      return "\(entry.mineral): \(reason)."
    }
  }
}

public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

extension DependenceTables {
  /// The reliance of every mineral in every year, side by side, and its change.
  public static func years(_ dependence: DependenceYears, register: Register) -> Table {
    let years = (dependence.period.first...dependence.period.last).enumerated().map { place, year in
      TableColumn<DependenceYears.Entry>.cell("y\(year)", "\(year)", .interval) { entry in
        let value = entry.values[place]
        return value.status == .derived ? .known(value.token) : cell(value)
      }.said(.percent)
    }
    let derived = dependence.entries.flatMap(\.values).count { $0.status == .derived }
    return Table(
      name: "dependence-years",
      title: "Net import reliance (%), \(dependence.list.name), \(dependence.period)",
      answer: answer(dependence, register),
      of: dependence.entries,
      columns: [.mineral(in: register) { $0.mineral }] + years + [
        .interval("change", "Change", decimals: 0) { $0.change?.points }.said(.points),
        .known("between", "between") { $0.change?.years.description },
      ], sources: { $0.values.flatMap { SourceNotes.of($0) } },
      notes: Note.definitions([
        "≈ derived (\(derived) values): 100 (AC - P)/AC, AC apparent consumption, P the production that counts; within 3 points of "
          + "printed ones where both are known.",
        "Change: points between the first and the last year printed, after the last break of the series; derived values do not "
          + "enter. – not known.",
      ]) + breaks(dependence, register) + missing(dependence, register))
  }

  /// The reliance of every mineral and year, a row each, as a program wants it.
  public static func yearRows(_ dependence: DependenceYears, register: Register) -> Table {
    Table(
      name: "dependence-years",
      title: "Net import reliance (%), \(dependence.list.name), \(dependence.period)",
      answer: answer(dependence, register), of: dependence.entries.flatMap(\.values),
      columns: [
        .mineral(in: register) { $0.mineral }, .text("list", "List") { _ in dependence.list.name },
        .integer("year", "Year") { $0.year },
        .cell("reliance", "Reliance", .interval, unit: .percent) { cell($0) },
        .text("kind", "Kind") { kind($0) },
        .text("printed_for", "Printed for") { printedFor($0, register) },
      ], sources: { SourceNotes.of($0) },
      notes: breaks(dependence, register) + missing(dependence, register))
  }

  /// How many minerals are above each threshold in every year.
  public static func counts(_ dependence: DependenceYears) -> Table {
    let total = dependence.entries.count
    return Table(
      name: "dependence-counts",
      title: "Minerals by net import reliance and year, \(dependence.list.name), \(dependence.period)",
      answer: countsAnswer(dependence),
      of: dependence.period.first...dependence.period.last,
      columns: [
        .integer("year", "Year") { $0 }, .integer("known", "Known") { dependence.known(in: $0) },
      ]
        + Dependence.thresholds.map { threshold in
          let percent = NumberText.plain(threshold)
          return .count("above_\(percent)", threshold >= 100 ? "Wholly" : "> \(percent) %") {
            dependence.count(above: threshold, in: $0)
          }
        } + [
          .interval("share", "> 50 %, of \(total)", unit: .percent, decimals: 0) {
            share(dependence.count(above: 50, in: $0), of: total)
          },
          .integer("known_with_derived", "Known*") { dependence.known(in: $0, derived: true) },
          .count("above_50_with_derived", "> 50 %*") {
            dependence.count(above: 50, in: $0, derived: true)
          },
        ],
      sources: { year in
        Set(dependence.reliances(in: year).compactMap { $0.figure?.edition }).sorted().map {
          Table.Source($0, "net-import-reliance \(year)")
        }
      },
      notes: [
        "At least–at most, over all \(total) entries of the list: one whose reliance is not printed for the year is unknown.",
        "Known: printed within bounds, for the mineral or its group. * With derived values.",
      ])
  }

  /// Every printed reliance of a year, form by form.
  public static func rows(_ printed: PrintedReliances, list: String, register: Register) -> Table {
    Table(
      name: "dependence-forms", title: "Every printed net import reliance, \(list), \(printed.year)",
      answer: [
        "Of \(printed.rows.count) printed net import reliances of \(printed.year), \(printed.count(above: 50)) are above 50 % and "
          + "\(printed.count(above: 100)) are 100 %."
      ], of: printed.rows,
      columns: [
        .mineral(in: register) { $0.mineral }, .known("form", "Form") { $0.form },
        .cell("reliance", "Reliance", .interval, unit: .percent) { .printed($0.value) },
        .answer("above_50", "> 50 %") { PrintedReliances.isAbove(50, $0) },
        .answer("wholly", "Wholly") { PrintedReliances.isAbove(100, $0) },
        .text("edition", "Edition") { $0.edition.rawValue },
      ], sources: { [SourceNotes.of($0)] },
      notes: [
        Note(
          .caution,
          "Counts that the Mineral Commodity Summaries print may differ: a form may be part of another, and a chapter may say in "
            + "words alone that all is imported.")
      ])
  }

  /// Leading and single suppliers by year.
  public static func suppliers(_ suppliers: SupplierYears, register: Register) -> Table {
    let total = suppliers.years.first?.entries.count ?? 0
    let omitted = suppliers.omitted.map(String.init).joined(separator: ", ")
    return Table(
      name: "dependence-suppliers",
      title: "Leading and single suppliers of U.S. imports, \(suppliers.list.name), \(suppliers.period)",
      answer: answer(suppliers, register),
      of: suppliers.years,
      columns: [
        .integer("year", "Year") { $0.year },
        .text("windows", "Averages over") { year in
          Set(imports(year).map(\.window)).sorted().map(\.description).joined(separator: ", ")
        },
        .integer("known", "Known") { $0.leading.minerals },
        .country("leader", "Leads most", in: register) { $0.leading.ranking.first?.country },
        .count("leads", "Series led") { $0.leading.ranking.first?.count },
      ]
        + SingleSuppliers.thresholds.map { threshold in
          let percent = NumberText.plain(threshold)
          return .count("single_\(percent)", "One > \(percent) %") { $0.count(above: threshold) }
        },
      sources: { year in
        Set(imports(year).map(\.edition)).sorted().map { Table.Source($0, "imports \(year.year)") }
      },
      notes: (omitted.isEmpty ? [] : ["No import sources are known for \(omitted)."]) + [
        "Of \(total) reported series. Windows that overlap share years: no trend of them is tested.",
        "65 % is the benchmark of the European Union's Critical Raw Materials Act for one country.",
      ])
  }

  private static func imports(_ year: SingleSuppliers) -> [ImportShares] {
    year.entries.compactMap(\.imports.value)
  }

  private static func breaks(_ dependence: DependenceYears, _ register: Register) -> [Note] {
    dependence.entries.flatMap { breaks($0.breaks, of: $0.mineral, register) }
  }

  /// Where the reliance of `mineral` breaks, a note each.
  static func breaks(_ breaks: [BreakRecord], of mineral: MineralID, _ register: Register) -> [Note] {
    breaks.map {
      Note(
        .caution,
        "\(register.name(of: mineral)): the reliance breaks before \($0.year), \($0.clause).")
    }
  }

  private static func missing(_ dependence: DependenceYears, _ register: Register) -> [Note] {
    let unknown = dependence.entries.map { entry -> (MineralID, UnknownReason?) in
      guard entry.values.allSatisfy({ !$0.isHeld }),
        let last = entry.values.last, case .missing(let reason) = last.status
      else { return (entry.mineral, nil) }
      return (entry.mineral, reason)
    }
    return Note.unknown(unknown, in: register)
  }
}

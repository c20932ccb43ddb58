public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

extension DependenceTables {
  /// The reliance of every mineral in every year, side by side, and its change.
  public static func years(_ dependence: DependenceYears, register: Register) -> Table {
    let years = Array(dependence.period.first...dependence.period.last)
    let rows = dependence.entries.map { entry -> Table.Row in
      let change = entry.change
      var cells: [Table.Cell] = [.mineral(entry.mineral, in: register)]
      for value in entry.values {
        cells.append(value.status == .derived ? .known(value.token) : cell(value))
      }
      cells += [
        change.map { .interval($0.points, decimals: 0) } ?? .missing, .known(change?.years.description),
      ]
      return Table.Row(cells, sources: entry.values.flatMap { SourceNotes.of($0) })
    }
    let derived = dependence.entries.flatMap(\.values).count { $0.status == .derived }
    return Table(
      name: "dependence-years",
      title: "Net import reliance (%), \(dependence.list.name), \(dependence.period)",
      answer: answer(dependence, register),
      columns: [.init("mineral", "Mineral", .mineral)] + years.map { .init("y\($0)", "\($0)", .interval) }
        + [.init("change", "Change", .interval), .init("between", "between")],
      rows: rows,
      notes: Note.definitions([
        "≈ derived (\(derived) values): 100 (AC - P)/AC, AC apparent consumption, P the production that counts; within 3 points of "
          + "printed ones where both are known.",
        "Change: points between the first and the last year printed, after the last break of the series; derived values do not "
          + "enter. – not known.",
      ]) + breaks(dependence, register) + missing(dependence, register))
  }

  /// The reliance of every mineral and year, a row each, as a program wants it.
  public static func yearRows(_ dependence: DependenceYears, register: Register) -> Table {
    let rows = dependence.entries.flatMap { entry in
      entry.values.map { value in
        Table.Row(
          [
            .mineral(entry.mineral, in: register),
            .text(dependence.list.name), .integer(value.year), cell(value), .text(kind(value)),
            .text(printedFor(value, register)),
          ], sources: SourceNotes.of(value))
      }
    }
    return Table(
      name: "dependence-years",
      title: "Net import reliance (%), \(dependence.list.name), \(dependence.period)",
      answer: answer(dependence, register),
      columns: [
        .init("mineral", "Mineral", .mineral), .init("list", "List"),
        .init("year", "Year", .number),
        .init("reliance", "Reliance (%)", .interval), .init("kind", "Kind"),
        .init("printed_for", "Printed for"),
      ], rows: rows, notes: breaks(dependence, register) + missing(dependence, register))
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
        sources: editions.sorted().map {
          Table.Source($0, "net-import-reliance \(year)")
        })
    }
    return Table(
      name: "dependence-counts",
      title: "Minerals by net import reliance and year, \(dependence.list.name), \(dependence.period)",
      answer: countsAnswer(dependence),
      columns: [.init("year", "Year", .number), .init("known", "Known", .number)]
        + Dependence.thresholds.map {
          .init(
            "above_\(NumberText.plain($0))", $0 >= 100 ? "Wholly" : "> \(NumberText.plain($0)) %", .count)
        }
        + [
          .init("share", "> 50 %, of \(total) (%)", .interval),
          .init("known_with_derived", "Known*", .number),
          .init("above_50_with_derived", "> 50 %*", .count),
        ], rows: rows,
      notes: [
        "At least–at most, over all \(total) entries of the list: one whose reliance is not printed for the year is unknown.",
        "Known: printed within bounds, for the mineral or its group. * With derived values.",
      ])
  }

  /// Every printed reliance of a year, form by form.
  public static func rows(_ printed: PrintedReliances, list: String, register: Register) -> Table {
    let rows = printed.rows.map { row in
      Table.Row(
        [
          .mineral(row.mineral, in: register), .known(row.form),
          .printed(row.value), .text(AnswerWords.of(PrintedReliances.isAbove(50, row))),
          .text(AnswerWords.of(PrintedReliances.isAbove(100, row))), .text(row.edition.rawValue),
        ], sources: [SourceNotes.of(row)])
    }
    return Table(
      name: "dependence-forms", title: "Every printed net import reliance, \(list), \(printed.year)",
      answer: [
        "Of \(rows.count) printed net import reliances of \(printed.year), \(printed.count(above: 50)) are above 50 % and "
          + "\(printed.count(above: 100)) are 100 %."
      ],
      columns: [
        .init("mineral", "Mineral", .mineral), .init("form", "Form"),
        .init("reliance", "Reliance (%)", .interval),
        .init("above_50", "> 50 %"), .init("wholly", "Wholly"), .init("edition", "Edition"),
      ], rows: rows,
      notes: [
        Note(
          .caution,
          "Counts that the Mineral Commodity Summaries print may differ: a form may be part of another, and a chapter may say in "
            + "words alone that all is imported.")
      ])
  }

  /// Leading and single suppliers by year.
  public static func suppliers(_ suppliers: SupplierYears, register: Register) -> Table {
    let rows = suppliers.years.map { year -> Table.Row in
      let first = year.leading.ranking.first
      let shares = year.entries.compactMap(\.imports.value)
      return Table.Row(
        [
          .integer(year.year),
          .text(Set(shares.map(\.window)).sorted().map(\.description).joined(separator: ", ")),
          .integer(year.leading.minerals),
          first.map { .country($0.country, in: register) } ?? .missing,
          first.map { .count($0.count) } ?? .missing,
        ] + SingleSuppliers.thresholds.map { .count(year.count(above: $0)) },
        sources: Set(shares.map(\.edition)).sorted().map {
          Table.Source($0, "imports \(year.year)")
        })
    }
    let total = suppliers.years.first?.entries.count ?? 0
    let omitted = suppliers.omitted.map(String.init).joined(separator: ", ")
    return Table(
      name: "dependence-suppliers",
      title: "Leading and single suppliers of U.S. imports, \(suppliers.list.name), \(suppliers.period)",
      answer: answer(suppliers, register),
      columns: [
        .init("year", "Year", .number), .init("windows", "Averages over"),
        .init("known", "Known", .number), .init("leader", "Leads most", .country),
        .init("leads", "Series led", .count),
      ]
        + SingleSuppliers.thresholds.map {
          .init("single_\(NumberText.plain($0))", "One > \(NumberText.plain($0)) %", .count)
        }, rows: rows,
      notes: (omitted.isEmpty ? [] : ["No import sources are known for \(omitted)."]) + [
        "Of \(total) reported series. Windows that overlap share years: no trend of them is tested.",
        "65 % is the benchmark of the European Union's Critical Raw Materials Act for one country.",
      ])
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

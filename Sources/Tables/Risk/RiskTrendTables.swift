public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// Whether supply risk rises.
extension RiskTables {
  /// The trend of the index of every mineral over a period.
  ///
  /// - Parameters:
  ///   - trend: The trend.
  ///   - level: The level of significance.
  ///   - isComplete: Whether ids, the period and the series stand in columns too, as a program wants them.
  ///   - register: The names of minerals and countries.
  public static func trend(
    _ trend: RiskTrend, level: Double, isComplete: Bool = true, register: Register
  ) -> Table {
    let rows = trend.entries.map { entry -> Table.Row in
      var cells: [Table.Cell] = [.mineral(entry.mineral, in: register)]
      if isComplete {
        cells += [.text(trend.list.name), .integer(trend.period.first), .integer(trend.period.last)]
      }
      if isComplete {
        cells += [
          .integer(entry.members.count), .known(YearWindow.runs(of: entry.points.map(\.year))),
        ]
      } else {
        cells.append(.integer(entry.points.count))
      }
      cells += [
        entry.points.first.map { .interval($0.index, decimals: 0) } ?? .missing,
        entry.points.last.map { .interval($0.index, decimals: 0) } ?? .missing,
      ]
      cells += test(entry.test.value, isComplete: isComplete)
      cells += RiskTrend.Weights.allCases.map { weights -> Table.Cell in
        .text(AnswerWords.of(entry.isRising(level: level, weights: weights)))
      }
      let last = entry.points.last?.shares
      if isComplete {
        cells += [
          entry.namedOnly.map { .text(AnswerWords.of($0.isRising(level: level))) } ?? .missing,
          .known(last.map { "\($0.series) \(SourceNotes.label($0))" }),
        ]
      }
      cells.append(.known(last?.stage))
      return Table.Row(
        cells,
        sources: entry.points.flatMap { SourceNotes.of($0.shares) }
          + (entry.points.isEmpty ? [] : [governance(trend)]))
    }
    return Table(
      name: "risk-trend", title: "Does supply risk (HHI_WGI) rise? \(trend.list.name), \(trend.period)",
      answer: answer(trend, level), columns: columns(trend, isComplete: isComplete), rows: rows,
      notes: Note.definitions(notes(trend, level))
        + Note.unknown(trend.entries.map { ($0.mineral, $0.test.unknown) }, in: register))
  }

  /// The index of every mineral and year, a row each, as a program wants it.
  public static func trendYears(_ trend: RiskTrend, register: Register) -> Table {
    let rows = trend.entries.flatMap { entry in
      entry.points.map { point in
        Table.Row(
          [
            .mineral(entry.mineral, in: register),
            .text(trend.list.name),
            .integer(point.year), .interval(point.index, decimals: 0),
            .interval(point.indexOfItsYear, decimals: 0), .text(point.shares.stage),
            .text(point.shares.series.rawValue),
            .text(point.shares.edition.rawValue),
          ], sources: SourceNotes.of(point.shares) + [governance(trend)])
      }
    }
    return Table(
      name: "risk-years", title: "Supply risk (HHI_WGI) by year, \(trend.list.name), \(trend.period)",
      columns: [
        .init("mineral", "Mineral", .mineral), .init("list", "List"),
        .init("year", "Year", .number),
        .init("hhi_wgi", "HHI_WGI, fixed g", .interval),
        .init("hhi_wgi_each_year", "HHI_WGI, each year's g", .interval),
        .init("stage", "Stage"), .init("series", "Series"), .init("edition", "Edition"),
      ], rows: rows, notes: [Note(.definition, weights(trend))])
  }

  private static func columns(_ trend: RiskTrend, isComplete: Bool) -> [Table.Column] {
    var columns: [Table.Column] = [.init("mineral", "Mineral", .mineral)]
    if isComplete {
      columns += [
        .init("list", "List"), .init("first_year", "From", .number), .init("last_year", "To", .number),
      ]
    }
    columns +=
      isComplete
      ? [Table.Column("entries", "Entries", .number), Table.Column("years", "Years")]
      : [Table.Column("years", "Years", .number)]
    columns += [
      .init("first", "First", .interval),
      .init("last", "Last", .interval), .init("slope", "Slope/a", .number),
    ]
    if isComplete { columns.append(.init("slope_range", "90 %", .interval)) }
    columns.append(.init("p", "p"))
    if isComplete { columns.append(.init("test", "Test")) }
    columns += [.init("rising", "Rising"), .init("rising_each_year", "Each g")]
    if isComplete { columns += [.init("rising_named", "Named only"), .init("production", "Production")] }
    return columns + [.init("stage", "Stage")]
  }

  private static func test(_ test: TrendTest?, isComplete: Bool) -> [Table.Cell] {
    guard let test else { return Array(repeating: .missing, count: isComplete ? 4 : 2) }
    let slope = Table.Cell.number(test.slope.slope, decimals: 0)
    let value = test.pValue < 0.001 ? "< 0.001" : NumberText.fixed(test.pValue, decimals: 3)
    guard isComplete else { return [slope, .text(value)] }
    return [
      slope, .interval(test.slope.interval, decimals: 0), .number(test.pValue, decimals: 4),
      .text(test.corrected != nil ? "Hamed-Rao" : test.plain.isExact ? "exact" : "normal"),
    ]
  }

  private static func weights(_ trend: RiskTrend) -> String {
    "g: \(trend.governance.scale.words)\(yearNote(trend.governance, trend.period.last)), for all years; \"each\": each year's own."
  }

  private static func governance(_ trend: RiskTrend) -> Table.Source {
    Table.Source(trend.governance.edition, "governance \(trend.governance.scale.rawValue)")
  }

  /// How many rise, at the governance of one year and of each.
  private static func answer(_ trend: RiskTrend, _ level: Double) -> [String] {
    let (rising, eachYear) = (trend.rising(level: level), trend.rising(level: level, weights: .eachYear))
    return [
      "Supply risk rose over \(trend.period) for \(rising) of "
        + "\(WordList.counted(rising.total, "mineral")) with the governance of "
        + "\(trend.fixedYear.map(String.init) ?? "no year"), for \(eachYear) with each year's; a trend is known for "
        + "\(trend.known)."
    ]
  }

  private static func notes(_ trend: RiskTrend, _ level: Double) -> [String] {
    let tested = trend.entries.count { $0.test.value != nil }
    return [
      "Rising: Mann-Kendall p < \(NumberText.plain(level)), two-sided, and slope above 0, for all values within the bounds.",
      weights(trend),
      "One series, stage, form and basis a mineral, at least \(TrendTest.leastYears) complete years. Hamed-Rao where the middles "
        + "are autocorrelated at lag 1 and it is stricter.",
      "Of \(tested) series tested, about \(NumberText.fixed(Double(tested) * level / 2, decimals: 1)) would rise by chance. "
        + "Where two editions of a series meet, a change may be one of method.",
    ]
  }
}

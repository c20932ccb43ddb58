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
    Table(
      name: "risk-trend", title: "Does supply risk (HHI_WGI) rise? \(trend.list.name), \(trend.period)",
      answer: answer(trend, level), of: trend.entries,
      columns: isComplete ? completeColumns(trend, level, register) : columns(level, register),
      sources: { entry in
        entry.points.flatMap { SourceNotes.of($0.shares) } + (entry.points.isEmpty ? [] : [governance(trend)])
      },
      notes: Note.definitions(notes(trend, level))
        + Note.unknown(trend.entries.map { ($0.mineral, $0.test.unknown) }, in: register))
  }

  /// The index of every mineral and year, a row each, as a program wants it.
  public static func trendYears(_ trend: RiskTrend, register: Register) -> Table {
    Table(
      name: "risk-years", title: "Supply risk (HHI_WGI) by year, \(trend.list.name), \(trend.period)",
      of: trend.entries.flatMap { entry in entry.points.map { (mineral: entry.mineral, point: $0) } },
      columns: [
        .mineral(in: register) { $0.mineral }, .text("list", "List") { _ in trend.list.name },
        .integer("year", "Year") { $0.point.year },
        .interval("hhi_wgi", "HHI_WGI, fixed g", decimals: 0) { $0.point.index },
        .interval("hhi_wgi_each_year", "HHI_WGI, each year's g", decimals: 0) { $0.point.indexOfItsYear },
        .text("stage", "Stage") { $0.point.shares.stage },
        .text("series", "Series") { $0.point.shares.series.rawValue },
        .text("edition", "Edition") { $0.point.shares.edition.rawValue },
      ], sources: { SourceNotes.of($0.point.shares) + [governance(trend)] },
      notes: [Note(.definition, weights(trend))])
  }

  /// The columns that a person reads.
  private static func columns(_ level: Double, _ register: Register) -> [TableColumn<RiskTrend.Entry>] {
    let start: [TableColumn<RiskTrend.Entry>] = [
      .mineral(in: register) { $0.mineral }, .integer("years", "Years") { $0.points.count },
    ]
    let p = TableColumn<RiskTrend.Entry>.text("p", "p") { entry in
      entry.test.value.map { $0.pValue < 0.001 ? "< 0.001" : NumberText.fixed($0.pValue, decimals: 3) }
    }
    return start + indexColumns + [p] + risingColumns(level) + [stageColumn]
  }

  /// The columns that a program wants: the list, the period, the range of the slope and the series too.
  private static func completeColumns(
    _ trend: RiskTrend, _ level: Double, _ register: Register
  ) -> [TableColumn<RiskTrend.Entry>] {
    let start: [TableColumn<RiskTrend.Entry>] = [
      .mineral(in: register) { $0.mineral }, .text("list", "List") { _ in trend.list.name },
      .integer("first_year", "From") { _ in trend.period.first },
      .integer("last_year", "To") { _ in trend.period.last },
      .integer("entries", "Entries") { $0.members.count },
      .known("years", "Years") { YearWindow.runs(of: $0.points.map(\.year)) },
    ]
    let test: [TableColumn<RiskTrend.Entry>] = [
      .interval("hhi_wgi_slope_range", "90 %", decimals: 0) { $0.test.value?.slope.interval },
      .number("p", "p", decimals: 4) { $0.test.value?.pValue },
      .text("test", "Test") { entry in
        entry.test.value.map { $0.corrected != nil ? "Hamed-Rao" : $0.plain.isExact ? "exact" : "normal" }
      },
    ]
    let end: [TableColumn<RiskTrend.Entry>] = [
      .text("rising_named", "Named only") { entry in
        entry.namedOnly.map { AnswerWords.of($0.isRising(level: level)) }
      },
      .known("production_series", "Production") { entry in
        entry.points.last.map { "\($0.shares.series) \(SourceNotes.label($0.shares))" }
      },
      stageColumn,
    ]
    return start + indexColumns + test + risingColumns(level) + end
  }

  /// The index in the first and the last year, and its slope.
  private static var indexColumns: [TableColumn<RiskTrend.Entry>] {
    [
      .interval("hhi_wgi_first", "First", decimals: 0) { $0.points.first?.index },
      .interval("hhi_wgi_last", "Last", decimals: 0) { $0.points.last?.index },
      .number("hhi_wgi_slope", "Slope/a", decimals: 0) { $0.test.value?.slope.slope },
    ]
  }

  private static func risingColumns(_ level: Double) -> [TableColumn<RiskTrend.Entry>] {
    [
      .answer("rising", "Rising") { $0.isRising(level: level, weights: .fixed) },
      .answer("rising_each_year", "Each g") { $0.isRising(level: level, weights: .eachYear) },
    ]
  }

  private static var stageColumn: TableColumn<RiskTrend.Entry> {
    .known("stage", "Stage") { $0.points.last?.shares.stage }
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

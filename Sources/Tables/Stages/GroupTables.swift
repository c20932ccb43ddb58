import Platform
public import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The table of what groups of countries hold over the years.
public enum GroupTables {
  private struct Entry {
    let stages: GroupStages
    let year: GroupStages.Year
  }

  /// Every group and year, with the trend of its production.
  ///
  /// - Parameters:
  ///   - groups: The groups.
  ///   - list: The list of minerals.
  ///   - threshold: From which share of its worst stage a group controls a mineral, percent.
  ///   - level: The p-value below which a trend counts.
  public static func years(
    _ groups: [GroupStages], list: String, threshold: Double, level: Double = TrendTest.defaultLevel
  ) -> Table {
    let percent = NumberText.plain(threshold)
    let entries = groups.flatMap { group in group.years.map { Entry(stages: group, year: $0) } }
    return Table(
      name: "group-stages", title: "What groups of countries hold, \(list)\(period(groups))",
      answer: groups.count > mostAnswered
        ? summary(groups, level) : groups.compactMap { answer($0, percent, level) },
      of: entries,
      columns: [
        .text("group", "Group") { $0.stages.group.name }, .integer("year", "Year") { $0.year.year },
        .interval("exposure", "Exposure", unit: .percent, decimals: 1) { $0.year.exposure },
        .integer("minerals", "Minerals") { $0.year.minerals },
        .count("reaching", "Worst stage ≥ \(percent) %") { $0.year.reaching },
        .integer("stage_minerals", "of") { $0.year.reaching.total },
        .interval("production", "Production, panel", unit: .percent, decimals: 1) { $0.year.production },
        .number("slope", "Slope", unit: .pointsAYear, decimals: 2) {
          $0.stages.trend.value?.slope.slope
        },
        .number("p_value", "p", decimals: 3) { $0.stages.trend.value?.pValue },
        .text("trend", "Trend") { trend($0.stages, level) },
        .list("members", "Members") { $0.stages.group.members.map(\.rawValue) },
        .list("panel", "Panel") { $0.stages.panel.map(\.rawValue) },
      ], constants: [.list(list)], sources: { sources($0.year) }, notes: notes(groups, level))
  }

  /// Every group in the first and the last year, one row each, with the trend of its production.
  public static func ends(
    _ groups: [GroupStages], list: String, threshold: Double, level: Double = TrendTest.defaultLevel
  ) -> Table {
    let years = groups.first?.years.map(\.year) ?? []
    let ends = years.count > 1 ? [years[0], years[years.count - 1]] : years
    func at(_ year: Int, _ group: GroupStages) -> GroupStages.Year? { group.years.first { $0.year == year } }
    var columns: [TableColumn<GroupStages>] = [.text("group", "Group") { $0.group.name }]
    for year in ends {
      columns += [
        .interval("exposure_\(year)", "Exposure \(year)", unit: .percent, decimals: 1) {
          at(year, $0)?.exposure
        },
        .count("reaching_\(year)", "Worst stage ≥ \(NumberText.plain(threshold)) % \(year)") {
          at(year, $0)?.reaching
        },
        .interval("production_\(year)", "Production \(year)", unit: .percent, decimals: 1) {
          at(year, $0)?.production
        },
      ]
    }
    return Table(
      name: "groups", title: "What groups of countries hold, \(list)\(period(groups))", of: groups,
      columns: columns + [.text("trend", "Trend of production") { trend($0, level) }],
      constants: [.list(list)],
      sources: { group in ends.compactMap { at($0, group) }.flatMap(sources) }, notes: notes(groups, level))
  }

  private static func sources(_ year: GroupStages.Year) -> [Table.Source] {
    year.sources.map { Table.Source($0, "reliance, import shares and production \(year.year)") }
  }

  private static func period(_ groups: [GroupStages]) -> String {
    guard let years = groups.first?.years, let first = years.first, let last = years.last else { return "" }
    return ", \(YearWindow(first.year, last.year))"
  }

  /// The most groups that have a sentence each.
  private static let mostAnswered = 3

  /// The groups with the largest exposure in the last year, and what the trends of production are.
  private static func summary(_ groups: [GroupStages], _ level: Double) -> [String] {
    let known = groups.compactMap { group in
      group.years.last?.exposure.map { (name: group.group.name, part: $0) }
    }
    .ranked(by: \.part.lower, then: \.name)
    guard let last = groups.first?.years.last, !known.isEmpty else { return [] }
    let first = known.prefix(mostAnswered).map {
      "\($0.name) (\(NumberText.interval($0.part, decimals: 1)) %)"
    }
    let trends = Dictionary(grouping: groups) { trend($0, level) }.ranked(by: \.value.count, then: \.key)
    return [
      "In \(last.year), of \(groups.count) groups, the largest mean parts of U.S. consumption are attributed to "
        + "\(WordList.of(first)).",
      "Trend of the groups' shares of production: "
        + trends.map { "\($0.key) for \($0.value.count)" }.joined(separator: ", ")
        + ".",
    ]
  }

  private static func answer(_ stages: GroupStages, _ percent: String, _ level: Double) -> String? {
    guard let last = stages.years.last else { return nil }
    let exposure = last.exposure.map {
      "\(NumberText.interval($0, decimals: 1)) % of U.S. consumption is attributed to it on average"
    }
    return
      "\(stages.group.name) in \(last.year): \(exposure ?? "its exposure is unknown"), and it has \(percent) % or more "
      + "of a stage of \(last.reaching) of \(last.reaching.total) series; its share of production: \(trend(stages, level))."
  }

  /// `rising`, `falling`, `no trend`, `undecided within the bounds`, or why none is tested.
  private static func trend(_ stages: GroupStages, _ level: Double) -> String {
    guard let test = stages.trend.value else { return "not tested, \(stages.trend.reason ?? "")" }
    let (up, down) = (test.isRising(level: level), test.isFalling(level: level))
    if up == .yes { return "rising" }
    if down == .yes { return "falling" }
    return up == .unknown || down == .unknown ? "undecided within the bounds" : "no trend beyond chance"
  }

  private static func notes(_ groups: [GroupStages], _ level: Double) -> [Note] {
    var notes: [Note] = [
      Note(
        .definition,
        "Exposure: mean part of U.S. consumption attributed to the group over the minerals known in the year; no trend is "
          + "tested, as windows of import sources overlap."),
      Note(
        .definition,
        "Production: mean over the panel of the group's largest share of a stage; the panel holds the stages that the same "
          + "publishers print in all years (minerals: \(groups.first?.panel.count ?? 0))."),
      Note(
        .definition,
        "Trend: Mann-Kendall and Theil-Sen, p below \(NumberText.plain(level)), for all values within the bounds. Members "
          + "of the last year stand for all years."),
    ]
    let joint = groups.filter(\.group.hasUnitedStates).map(\.group.name)
    if !joint.isEmpty {
      notes.append(
        Note(.caution, "The United States are a member of \(WordList.of(joint)) and are left aside."))
    }
    return notes
  }
}

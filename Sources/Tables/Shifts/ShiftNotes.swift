import Platform
package import SupplyAnalysis
package import SupplyData
import SupplyNetwork

extension ShiftTables {
  /// What the panel says of the paper's finding that capacity moves to Asia, Africa and South America.
  package static func claim(_ panel: ShiftPanel, _ level: Double, _ register: Register) -> [String] {
    let groups: [ShareGroup] = [
      .region(.asia), .asiaWithoutChina, .region(.africa), .region(.southAmerica),
    ]
    let isTested = panel.entries.contains { $0.shifts.contains { $0.trend.value != nil } }
    let answers = groups.compactMap { group -> String? in
      guard let summary = panel.summary(of: group, level: level) else { return nil }
      let mean = summary.mean
      let change =
        mean == Interval(0)
        ? "did not change"
        : mean.lower > 0
          ? "rose by \(ShiftWords.points(mean, decimals: 1))"
          : mean.upper < 0
            ? "fell by \(ShiftWords.points(mean, decimals: 1))"
            : "may have risen or fallen (\(NumberText.interval(mean, decimals: 1)) points)"
      func trend(_ count: BoundedCount, _ overBreak: Int) -> String {
        ShiftWords.count(count) + (overBreak > 0 ? " (\(overBreak) over a break of its series)" : "")
      }
      let name = "\(group.name(in: register)): its mean share \(change)"
      guard isTested else { return name }
      return name
        + "; the trend is upward for \(trend(summary.rising, summary.risingOverBreak)) and downward for "
        + "\(trend(summary.falling, summary.fallingOverBreak)) of \(minerals(panel))"
    }
    guard answers.count > 1 else { return [] }
    let finding =
      [.production, .capacity].contains(panel.subject)
      ? "The paper (Wang, Li and Liu 2024) finds that capacity moves to Asia, Africa and South America. "
      : "Shares of \(panel.subject.words), \(minerals(panel)). "
    return [
      finding + answers.joined(separator: ". ") + "." + overBreak(panel)
        + (isTested ? "" : " The years are too few to test a trend.")
    ]
  }

  /// How many of the changes lie over a break; empty where none does.
  static func overBreak(_ panel: ShiftPanel) -> String {
    let count = panel.changesOverBreak
    guard count > 0 else { return "" }
    let all = panel.entries.count
    let subject =
      count < all
      ? "\(count) of the \(all) changes \(count == 1 ? "lies" : "lie")"
      : all == 1 ? "The change lies" : "All \(all) changes lie"
    return " \(subject) over a break of the series, where a part may be one of method."
  }

  /// The rules by which shares and movements are found.
  static func rules(_ panel: ShiftPanel, _ level: Double) -> [Note] {
    var notes = [
      "Shares are intervals: what a source calls other countries may lie in any region, and a withheld producer has what "
        + "the printed total leaves. Change: last year less first, percentage points.",
      "One series, stage, form and basis a mineral, the one whose complete years span most of the period, never spliced; "
        + "years that are missing are omitted. Years are parted by | where the series breaks; wherever two editions meet, a "
        + "change may be one of method. Every reported series counts once.",
    ]
    if panel.subject == .production {
      notes.append(
        "A year is complete where \(WorldProduction.completeness): shares are of what is printed, and what is missing within "
          + "that is not in the bounds.")
    }
    guard panel.subject.isTested else {
      return Note.definitions(
        notes + [
          "Windows of four years that do not overlap, those that begin in \(panel.period): too few for a trend, so no "
            + "movement is stated."
        ])
    }
    let tested = panel.entries.count { $0.shifts.contains { $0.trend.value != nil } }
    notes += [
      "Up, down: Mann-Kendall p < \(NumberText.plain(level)), two-sided, for all values within the bounds, and a Theil-Sen slope "
        + "of that sign; at least \(TrendTest.leastYears) years; Hamed-Rao where the middles are autocorrelated at lag 1 and it is stricter. "
        + "Counts: at least–at most. Slope and p are of the middles of the bounds."
    ]
    if tested > 0 {
      notes.append(
        "Of \(tested) tests of noise in one column about \(NumberText.fixed(Double(tested) * level / 2, decimals: 1)) would rise and "
          + "as many fall by chance.")
    }
    if panel.subject == .reserves {
      notes.append(
        "Reserves are restated, not measured each year, and no rule says when a table of them is complete.")
    }
    if panel.subject == .capacity {
      notes.append("No rule says when a table of capacity is complete.")
    }
    return Note.definitions(notes)
  }

  /// The caveats of the series, each once with the minerals that share it.
  static func caveats(_ panel: ShiftPanel, _ register: Register) -> [Note] {
    var order: [String] = []
    var minerals: [String: [String]] = [:]
    for entry in panel.entries {
      for caveat in entry.shares.caveats {
        if minerals[caveat] == nil { order.append(caveat) }
        minerals[caveat, default: []].append(Note.words(for: entry.mineral, in: register))
      }
    }
    return order.map { caveat in
      let names = minerals[caveat] ?? []
      return names.count == panel.entries.count
        ? Note(.caution, "All: \(caveat).")
        : Note(.caution, "Of \(WordList.of(names)): \(caveat).")
    }
  }

  /// The minerals of which a longer period would take another series.
  static func switches(_ panel: ShiftPanel, _ register: Register) -> [Note] {
    let others = panel.entries.compactMap { entry in
      entry.shares.widest.map {
        "\(Note.words(for: entry.mineral, in: register)) (\(entry.shares.label); \($0))"
      }
    }
    guard !others.isEmpty else { return [] }
    return Note.definitions([
      "Another period may take another series; the one used here and the one complete in the most years of all: "
        + others.joined(separator: ", ") + "."
    ])
  }

  static func valueNotes(_ value: ValueShift?, _ register: Register) -> [Note] {
    guard let value else { return [] }
    let names = value.entries.ranked(by: \.weight, then: \.mineral).map {
      "\(Note.words(for: $0.mineral, in: register)) \(NumberText.fixed($0.weight, decimals: 1)) %"
    }
    return Note.definitions([
      "Of value: shares in the production of \(value.entries.count) minerals at the prices of \(value.base), from the first to "
        + "the last complete year of each: \(names.joined(separator: ", "))."
    ])
      + Note.omitted(value.omissions, as: "Not in the value", in: register)
  }

  static func editions(_ panel: ShiftPanel) -> [Table.Source] {
    panel.editions.map { Table.Source($0, panel.subject.rawValue) }
  }

  static func sources(_ shares: RegionShares) -> [Table.Source] {
    shares.years.map { Table.Source($0.edition, "\(shares.label) \($0.window)") }
  }

  /// Where the amounts of `country` were printed, year by year.
  static func sources(_ shares: RegionShares, of country: CountryCode) -> [Table.Source] {
    shares.years.compactMap { source(shares, $0, country) }
  }

  static func source(_ shares: RegionShares, _ year: CountryAmounts, _ country: CountryCode) -> Table.Source?
  {
    year.part(of: country).map {
      Table.Source(
        year.edition, "\(shares.label) \(shares.mineral) \(country) \(year.window)", printed: $0.printed)
    }
  }

  /// The years, runs joined: `2013-15, 2018-22`; windows one by one.
  static func years(_ shares: RegionShares) -> String {
    if shares.years.contains(where: { $0.window.first != $0.window.last }) {
      return shares.years.map(\.window.description).joined(separator: ", ")
    }
    let starts = [Int.min] + shares.breaks.map(\.year) + [Int.max]
    return zip(starts, starts.dropFirst()).map { start, end in
      YearWindow.runs(of: shares.years.map(\.year).filter { start <= $0 && $0 < end })
    }.joined(separator: " | ")
  }

  static func key(_ group: ShareGroup, _ register: Register) -> String {
    String(group.name(in: register).lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }

  static func short(_ group: ShareGroup, _ register: Register) -> String {
    switch group {
    case .region(.northernAmerica): "N. America"
    case .region(.southAmerica): "S. America"
    case .region(.centralAmericaAndCaribbean): "C. America"
    case .asiaWithoutChina: "Asia w/o China"
    default: group.name(in: register)
    }
  }
}

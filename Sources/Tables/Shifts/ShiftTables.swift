public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of shifts over a list of minerals.
public enum ShiftTables {
  /// What the panel says of every group: mean and median change, and how many minerals rise, fall or have no trend.
  public static func panel(
    _ panel: ShiftPanel, value: ValueShift?, level: Double, register: Register
  ) -> Table {
    var columns: [Table.Column] = [
      .init("group", "Share of"), .init("mean_change", "Mean change (points)", .interval),
      .init("median_change", "Median (points)", .interval), .init("rose", "Rose", .count),
      .init("fell", "Fell", .count), .init("rising", "Trend up", .count),
      .init("rising_over_break", "over a break", .number), .init("falling", "Trend down", .count),
      .init("falling_over_break", "over a break", .number), .init("no_trend", "No trend", .number),
      .init("undecided", "Undecided", .number),
    ]
    let weighted = value.flatMap { $0.entries.isEmpty ? nil : $0 }
    if weighted != nil {
      columns += [
        .init("value_first", "Of value, first (%)", .interval),
        .init("value_last", "Of value, last (%)", .interval),
      ]
    }
    let rows = panel.groups.compactMap { group -> Table.Row? in
      guard let summary = panel.summary(of: group, level: level) else { return nil }
      var cells: [Table.Cell] = [
        .text(group.name(in: register)), .interval(summary.mean, decimals: 1),
        .interval(summary.median, decimals: 1), .count(summary.rose), .count(summary.fell),
        .count(summary.rising), .integer(summary.risingOverBreak), .count(summary.falling),
        .integer(summary.fallingOverBreak), .integer(summary.withoutTrend), .integer(summary.undecided),
      ]
      if let weighted {
        let shares = weighted.shares(of: group, in: register)
        cells += [shares?.first, shares?.last].map { $0.map { .interval($0, decimals: 1) } ?? .missing }
      }
      return Table.Row(cells, sources: editions(panel))
    }
    return Table(
      name: "shifts-panel",
      title:
        "Shifts of \(panel.subject.words), \(panel.list.name), \(panel.period): \(minerals(panel))",
      answer: claim(panel, level, register), columns: columns, rows: rows,
      notes: rules(panel, level) + valueNotes(weighted, register))
  }

  /// The share, slope and test of every group in every mineral, by each source that holds the period.
  public static func tests(
    _ panel: ShiftPanel, level: Double, register: Register
  ) -> Table {
    let rows = panel.entries.flatMap { entry in
      entry.readings.map { reading -> Table.Row in
        let (shift, shares, driver) = (reading.shift, reading.shares, reading.driver)
        return Table.Row(
          [.mineral(entry.mineral, in: register), name(shift, register), .text(years(shares))]
            + cells(shift, level)
            + [
              driver.map { name($0, register) } ?? .missing,
              driver?.namedChange.map { .number($0, decimals: 1) } ?? .missing,
              .text(shares.label),
            ], sources: sources(shares))
      }
    }
    return Table(
      name: "shifts-tests",
      title:
        "Shares in \(panel.subject.words), \(panel.list.name), \(panel.period), by each source",
      columns: [
        .init("mineral", "Mineral", .mineral), .init("group", "Share of"), .init("years", "Years"),
      ] + testColumns
        + [
          .init("driver", "Most from"), .init("driver_change", "its change", .number),
          .init("series", "Series"),
        ], rows: rows,
      notes: rules(panel, level)
        + Note.definitions([
          "Most from: the country of the region whose named share changed most in the direction of the region's, points. "
            + "A row for each source that holds the first and the last year."
        ]) + switches(panel, register) + caveats(panel, register)
        + Note.omitted(panel.omissions, in: register))
  }

  /// A sentence for every share that certainly changed or has a trend, by each source, with the country that did most of it.
  public static func verdicts(
    _ panel: ShiftPanel, level: Double, register: Register
  ) -> Table {
    let rows = panel.entries.flatMap { entry in
      entry.readings.filter { reading in
        [.rose, .fell].contains(reading.shift.direction)
          || [.up, .down].contains(reading.shift.movement(level: level))
      }.map { reading -> Table.Row in
        let (shift, shares) = (reading.shift, reading.shares)
        var words = ShiftWords.verdict(shift, in: shares, level: level, register: register)
        if let driver = reading.driver {
          words +=
            " Most of it: " + ShiftWords.verdict(driver, in: shares, level: level, register: register)
        }
        return Table.Row(
          [
            .mineral(entry.mineral, in: register), name(shift, register),
            .text(shift.direction.rawValue), .text(shift.movement(level: level).rawValue), .text(words),
            .text(shares.label),
          ], sources: sources(shares))
      }
    }
    return Table(
      name: "shifts-verdicts",
      title:
        "Shares of \(panel.subject.words) that changed or have a trend, \(panel.list.name), \(panel.period)",
      columns: [
        .init("mineral", "Mineral", .mineral), .init("group", "Share of"), .init("change", "Change"),
        .init("trend", "Trend"), .init("verdict", "Verdict"), .init("series", "Series"),
      ], rows: rows, notes: rules(panel, level))
  }

  static func minerals(_ panel: ShiftPanel) -> String { WordList.counted(panel.entries.count, "mineral") }

  static let testColumns: [Table.Column] = [
    .init("first", "First (%)", .interval), .init("last", "Last (%)", .interval),
    .init("change", "Change (points)", .interval), .init("slope", "Slope/year", .number),
    .init("slope_range", "95 %", .interval), .init("p", "p", .number), .init("test", "Test"),
    .init("trend", "Trend"), .init("trend_named", "Named only"),
  ]

  static func cells(_ shift: ShareShift, _ level: Double) -> [Table.Cell] {
    var cells: [Table.Cell] = [
      .interval(shift.first, decimals: 1), .interval(shift.last, decimals: 1),
      .interval(shift.change, decimals: 1),
    ]
    if let test = shift.trend.value {
      cells += [
        .number(test.slope.slope, decimals: 2), .interval(test.slope.interval, decimals: 2),
        .number(test.pValue, decimals: 4),
        .text(test.corrected != nil ? "Hamed-Rao" : test.plain.isExact ? "exact" : "normal"),
      ]
    } else {
      cells += [.missing, .missing, .missing, .missing]
    }
    let named: Movement? = shift.namedOnly.map {
      $0.isRising(level: level) == .yes ? .up : $0.isFalling(level: level) == .yes ? .down : .noTrend
    }
    return cells + [.text(shift.movement(level: level).rawValue), .known(named?.rawValue)]
  }

  static func name(_ shift: ShareShift, _ register: Register) -> Table.Cell {
    .text(shift.group.name(in: register))
  }
}

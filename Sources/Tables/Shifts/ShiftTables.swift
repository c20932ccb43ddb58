public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of shifts over a list of minerals.
public enum ShiftTables {
  /// What the panel says of every group: mean and median change, and how many minerals rise, fall or have no trend.
  public static func panel(
    _ panel: ShiftPanel, value: ValueShift?, level: Double, register: Register
  ) -> Table {
    let weighted = value.flatMap { $0.entries.isEmpty ? nil : $0 }
    var columns: [TableColumn<ShiftPanel.Summary>] = [
      .text("group", "Share of") { $0.group.name(in: register) },
      .interval("mean_change", "Mean change", unit: .points, decimals: 1) { $0.mean },
      .interval("median_change", "Median", unit: .points, decimals: 1) { $0.median },
      .count("rose", "Rose") { $0.rose }, .count("fell", "Fell") { $0.fell },
      .count("rising", "Trend up") { $0.rising },
      .integer("rising_over_break", "over a break") { $0.risingOverBreak },
      .count("falling", "Trend down") { $0.falling },
      .integer("falling_over_break", "over a break") { $0.fallingOverBreak },
      .integer("no_trend", "No trend") { $0.withoutTrend },
      .integer("undecided", "Undecided") { $0.undecided },
    ]
    if let weighted {
      columns += [
        .interval("value_first", "Of value, first", unit: .percent, decimals: 1) {
          weighted.shares(of: $0.group, in: register)?.first
        },
        .interval("value_last", "Of value, last", unit: .percent, decimals: 1) {
          weighted.shares(of: $0.group, in: register)?.last
        },
      ]
    }
    return Table(
      name: "shifts-panel",
      title:
        "Shifts of \(panel.subject.words), \(panel.list.name), \(panel.period): \(minerals(panel))",
      answer: claim(panel, level, register),
      of: panel.groups.compactMap { panel.summary(of: $0, level: level) }, columns: columns,
      sources: { _ in editions(panel) }, notes: rules(panel, level) + valueNotes(weighted, register))
  }

  /// A group of countries in a mineral, by one source.
  private struct Entry {
    let mineral: MineralID
    let reading: ShiftReading

    static func all(_ panel: ShiftPanel) -> [Entry] {
      panel.entries.flatMap { entry in entry.readings.map { Entry(mineral: entry.mineral, reading: $0) } }
    }
  }

  /// The share, slope and test of every group in every mineral, by each source that holds the period.
  public static func tests(
    _ panel: ShiftPanel, level: Double, register: Register
  ) -> Table {
    let columns: [TableColumn<Entry>] =
      [
        .mineral(in: register) { $0.mineral },
        .text("group", "Share of") { $0.reading.shift.group.name(in: register) },
        .text("years", "Years") { years($0.reading.shares) },
      ] + testColumns(level, \.reading.shift) + driverColumns(register, \.reading.driver)
      + [.text("series", "Series") { $0.reading.shares.label }]
    return Table(
      name: "shifts-tests",
      title:
        "Shares in \(panel.subject.words), \(panel.list.name), \(panel.period), by each source",
      of: Entry.all(panel), columns: columns, sources: { sources($0.reading.shares) },
      notes: rules(panel, level)
        + Note.definitions([
          "Most from: the country of the region whose named share changed most in the direction of the region's, points. "
            + "A row for each source that holds the first and the last year."
        ]) + switches(panel, register) + caveats(panel, register)
        + Note.omitted(panel.omissions, in: register))
  }

  /// A sentence for every share that certainly changed or has a trend, by each source, with the country that did most
  /// of it.
  public static func verdicts(
    _ panel: ShiftPanel, level: Double, register: Register
  ) -> Table {
    Table(
      name: "shifts-verdicts",
      title:
        "Shares of \(panel.subject.words) that changed or have a trend, \(panel.list.name), \(panel.period)",
      of: Entry.all(panel).filter {
        [.rose, .fell].contains($0.reading.shift.direction)
          || [.up, .down].contains($0.reading.shift.movement(level: level))
      },
      columns: [
        .mineral(in: register) { $0.mineral },
        .text("group", "Share of") { $0.reading.shift.group.name(in: register) },
        .text("sign", "Change") { $0.reading.shift.direction.rawValue },
        .text("trend", "Trend") { $0.reading.shift.movement(level: level).rawValue },
        .text("verdict", "Verdict") { verdict($0.reading, level, register) },
        .text("series", "Series") { $0.reading.shares.label },
      ], sources: { sources($0.reading.shares) }, notes: rules(panel, level))
  }

  private static func verdict(_ reading: ShiftReading, _ level: Double, _ register: Register) -> String {
    [reading.shift, reading.driver].compactMap { $0 }.map {
      ShiftWords.verdict($0, in: reading.shares, level: level, register: register)
    }.joined(separator: " Most of it: ")
  }

  static func minerals(_ panel: ShiftPanel) -> String { WordList.counted(panel.entries.count, "mineral") }

  /// The first and the last share, the change between them and the trend test of the shift of a value.
  static func testColumns<Value>(
    _ level: Double, _ shift: @escaping (Value) -> ShareShift
  ) -> [TableColumn<Value>] {
    [
      .interval("first", "First", unit: .percent, decimals: 1) { shift($0).first },
      .interval("last", "Last", unit: .percent, decimals: 1) { shift($0).last },
      .interval("change", "Change", unit: .points, decimals: 1) { shift($0).change },
      .number("slope", "Slope/year", decimals: 2) { shift($0).trend.value?.slope.slope }
        .said(.pointsAYear),
      .interval("slope_range", "95 %", decimals: 2) { shift($0).trend.value?.slope.interval }
        .said(.pointsAYear),
      .number("p", "p", decimals: 4) { shift($0).trend.value?.pValue },
      .text("test", "Test") { shift($0).trend.value.map(name) },
      .text("trend", "Trend") { shift($0).movement(level: level).rawValue },
      .text("trend_named", "Named only") {
        shift($0).namedOnly.map { test in
          let movement: Movement =
            test.isRising(level: level) == .yes
            ? .up : test.isFalling(level: level) == .yes ? .down : .noTrend
          return movement.rawValue
        }
      },
    ]
  }

  /// The country that did most of the shift of a value, and its change.
  static func driverColumns<Value>(
    _ register: Register, _ driver: @escaping (Value) -> ShareShift?
  ) -> [TableColumn<Value>] {
    [
      .text("driver", "Most from") { driver($0)?.group.name(in: register) },
      .number("driver_change", "its change", decimals: 1) { driver($0)?.namedChange }.said(.points),
    ]
  }

  private static func name(_ test: TrendTest) -> String {
    test.corrected != nil ? "Hamed-Rao" : test.plain.isExact ? "exact" : "normal"
  }
}

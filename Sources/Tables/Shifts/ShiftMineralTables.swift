public import SupplyAnalysis
public import SupplyData

/// The tables of the shifts of one mineral.
public enum ShiftMineralTables {
  /// What the regions did: change, slope and test of each, and their shares by year.
  public static func regions(
    _ shift: MineralShift, subject: ShiftSubject, level: Double, register: Register
  ) -> [Table] {
    [regions(shift, subject, level, register), years(shift, register)]
  }

  /// What the countries did.
  public static func countries(_ shift: MineralShift, level: Double, register: Register) -> [Table] {
    [countries(shift, level, register)]
  }

  /// What the change is made of: the index by country, growth by region, entries and exits.
  public static func decomposition(_ shift: MineralShift, register: Register) -> [Table] {
    [concentration(shift, register), growth(shift)].compactMap { $0 } + [turnover(shift, register)]
  }

  /// The share of every group by year.
  static func years(_ shift: MineralShift, _ register: Register) -> Table {
    let shares = shift.shares
    let (years, others) = (shares.years, shares.otherShares)
    var columns: [TableColumn<Int>] = [.text("window", "Year") { years[$0].window.description }]
    columns += shift.groups.map { group in
      .interval(
        ShiftTables.key(group.group, register), ShiftTables.short(group.group, register), decimals: 1
      ) { group.shares[$0] }.said(.percent)
    }
    columns += [
      .interval("other", "Other countries", decimals: 1) { others[$0] }.said(.percent),
      .text("estimates", "Estimates") {
        "\(years[$0].parts.count { $0.isEstimated }) of \(years[$0].parts.count)"
      },
      .text("edition", "Edition") { years[$0].edition.rawValue },
      .known("completeness", "Complete") { years[$0].completeness },
    ]
    return Table(
      name: "shifts-years", title: "Shares in \(title(shares, register)) by year, percent",
      of: years.indices, columns: columns,
      sources: { place in
        years[place].parts.compactMap { ShiftTables.source(shares, years[place], $0.country) }
      },
      notes: [
        Note(.source, "Series: \(shares.label)."),
        Note(
          .definition,
          "Other countries may lie in any region. Estimates: countries whose value the source calls an estimate, of those it "
            + "names."),
      ]
        + shares.missing.map { Note(.omission, "\($0.year): \($0.reason).") }
        + shares.caveats.map { Note(.caution, "\($0).") } + withheld(shares, register))
  }

  /// The change, slope and test of every group.
  static func regions(
    _ shift: MineralShift, _ subject: ShiftSubject, _ level: Double, _ register: Register
  ) -> Table {
    let drivers = Dictionary(
      shift.readings.compactMap { reading in reading.driver.map { (reading.shift.group, $0) } }
    ) { first, _ in first }
    return Table(
      name: "shifts-regions",
      title: "Shifts of \(title(shift.shares, register)) by region, \(ShiftTables.years(shift.shares))",
      answer: answer(shift.groups, shift.shares, level, register),
      of: shift.groups,
      columns: [.text("group", "Share of") { $0.group.name(in: register) }]
        + ShiftTables.testColumns(level) { $0 }
        + ShiftTables.driverColumns(register) { drivers[$0.group] },
      constants: constants(shift.shares, register), sources: { _ in ShiftTables.sources(shift.shares) },
      notes: Note.definitions(rule(subject, level)))
  }

  private static func country(_ shift: ShareShift) -> CountryCode? {
    if case .country(let code) = shift.group { code } else { nil }
  }

  /// The first and the last year of the series, its mineral and what it is.
  private static func constants(_ shares: RegionShares, _ register: Register) -> [Table.Constant] {
    let (first, last) = (shares.years.first?.window.first, shares.years.last?.window.last)
    return [.mineral(shares.mineral, in: register), Table.Constant("series", .text(shares.label))]
      + [("first_year", first), ("last_year", last)].compactMap { name, year in
        year.map { Table.Constant(name, .integer($0)) }
      }
  }

  /// The two largest changes of `shifts`, and which series tells them.
  private static func answer(
    _ shifts: [ShareShift], _ shares: RegionShares, _ level: Double, _ register: Register
  ) -> [String] {
    let largest = shifts.filter { $0.direction == .rose || $0.direction == .fell }
      .sorted { abs($0.change.midpoint) > abs($1.change.midpoint) }.prefix(2)
    let words = largest.map {
      ShiftWords.verdict($0, in: shares, level: level, register: register)
    }
    return (words.isEmpty ? ["No share certainly changed."] : words)
      + ["Source: \(shares.label), complete in \(ShiftTables.years(shares))."]
  }

  /// The change, slope and test of every country.
  static func countries(_ shift: MineralShift, _ level: Double, _ register: Register) -> Table {
    Table(
      name: "shifts-countries",
      title: "Shifts of \(title(shift.shares, register)) by country, \(ShiftTables.years(shift.shares))",
      answer: answer(shift.countries, shift.shares, level, register),
      of: shift.countries,
      columns: [
        .country(in: register) { country($0) },
        .text("region", "Region") { country($0).flatMap { register.region(of: $0)?.rawValue } },
      ] + ShiftTables.testColumns(level) { $0 }
        + [.number("named_change", "Named", unit: .points, decimals: 1) { $0.namedChange }],
      constants: constants(shift.shares, register),
      sources: { country($0).map { ShiftTables.sources(shift.shares, of: $0) } ?? [] },
      notes: [
        Note(
          .definition,
          "Named: the change of the share in the middles of all bounds; those of the countries of a region add up to the "
            + "region's. A country that is not named in a year may be among the other countries.")
      ])
  }

  /// A sentence for every group and for the countries that moved.
  public static func verdicts(_ shift: MineralShift, level: Double, register: Register) -> Table {
    Table(
      name: "shifts-verdicts", title: "What can be said of \(title(shift.shares, register))",
      of: shift.readings,
      columns: [
        .text("group", "Share of") { $0.shift.group.name(in: register) },
        .text("sign", "Change") { $0.shift.direction.rawValue },
        .text("trend", "Trend") { $0.shift.movement(level: level).rawValue },
        .text("verdict", "Verdict") {
          ShiftWords.verdict($0.shift, in: $0.shares, level: level, register: register)
        },
        .text("series", "Series") { $0.shares.label },
      ], sources: { ShiftTables.sources($0.shares) })
  }

  static func title(_ shares: RegionShares, _ register: Register) -> String {
    ShiftWords.whole(shares, register)
  }

  /// The first and the last year or window of `shares`.
  static func ends(_ shares: RegionShares) -> (first: YearWindow, last: YearWindow) {
    (shares.years[0].window, shares.years[shares.years.count - 1].window)
  }

  static func ends(_ shares: RegionShares, _ country: CountryCode) -> [Table.Source] {
    [shares.years.first, shares.years.last].compactMap { $0 }.compactMap {
      ShiftTables.source(shares, $0, country)
    }
  }

  private static func withheld(_ shares: RegionShares, _ register: Register) -> [Note] {
    shares.years.filter { !$0.withheld.isEmpty }.map { year in
      let names = year.withheld.map { register.name(of: $0) }.joined(separator: ", ")
      return Note(
        .omission,
        "\(year.window): withheld or not available for \(names); counted from 0 to what the printed total leaves."
      )
    }
  }

  private static func rule(_ subject: ShiftSubject, _ level: Double) -> [String] {
    guard subject.isTested else { return ["Too few windows that do not overlap for a trend."] }
    return [
      "Up, down: Mann-Kendall p < \(NumberText.plain(level)), two-sided, for all values within the bounds, and a Theil-Sen slope "
        + "of that sign, points a year; at least \(TrendTest.leastYears) years; Hamed-Rao where the middles are "
        + "autocorrelated at lag 1. Slope and p are of the middles of the bounds; \"named only\" tests the lower bounds."
    ]
  }
}

import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData

/// `oreflow shifts regions`, the default.
struct ShiftsRegions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regions",
    abstract: "What the minerals of a list say together of each region; with --mineral, one mineral.",
    discussion: """
      CSV holds one row a mineral, region and year, of each source.

      Examples:
        oreflow shifts regions --to 2025
        oreflow shifts regions --mineral cobalt
        oreflow shifts regions --region "South America" --format csv
      """)
  @OptionGroup(title: "Shares") var options: ShiftOptions
  @OptionGroup var group: ShareGroupOptions
  @OptionGroup var trend: TrendOptions
  @OptionGroup var events: EventsOption
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let question = try options.question(data)
    let reference = question.reference
    let groups = try group.groups(in: reference)
    var tables: [Table]
    let series: [RegionShares]
    if let mineral = options.mineral {
      let shift = try question.shift(of: mineral, groups)
      tables = ShiftMineralTables.regions(
        shift, subject: options.of, level: trend.level, register: reference.register)
      series = [shift.shares] + shift.shares.alternatives
    } else {
      let panel = try question.panel(groups)
      tables = [
        ShiftTables.panel(
          panel, value: question.value(panel), level: trend.level, register: reference.register),
        ShiftTables.tests(panel, level: trend.level, register: reference.register),
      ]
      series = panel.entries.flatMap { [$0.shares] + $0.shares.alternatives }
    }
    let dated = try question.events(events)
    tables.insert(contentsOf: dated, at: 1)
    tables.append(ShiftShareTables.observations(of: groups, in: series, register: reference.register))
    try table.write(try choice.choose(from: tables, default: 1 + dated.count, format: table.format))
  }
}

/// `oreflow shifts countries`.
struct ShiftsCountries: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "countries",
    abstract: "Which countries' shares certainly changed; with --mineral, every country of one mineral.",
    discussion: """
      CSV holds one row a mineral, country and year, of each source.

      Examples:
        oreflow shifts countries
        oreflow shifts countries --mineral nickel --to 2025
      """)
  @OptionGroup(title: "Shares") var options: ShiftOptions
  @OptionGroup var trend: TrendOptions
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let question = try options.question(data)
    let reference = question.reference
    var tables: [Table]
    let series: [RegionShares]
    if let mineral = options.mineral {
      let shift = try question.shift(of: mineral)
      tables = ShiftMineralTables.countries(shift, level: trend.level, register: reference.register)
      series = [shift.shares] + shift.shares.alternatives
    } else {
      let panel = try question.panel()
      tables = [
        ShiftListTables.countries(
          CountryShifts(panel), panel, level: trend.level, register: reference.register)
      ]
      series = panel.entries.flatMap { [$0.shares] + $0.shares.alternatives }
    }
    tables.append(ShiftShareTables.countries(in: series, register: reference.register))
    try table.write(try choice.choose(from: tables, default: tables.count - 1, format: table.format))
  }
}

/// `oreflow shifts verdicts`.
struct ShiftsVerdicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verdicts",
    abstract: "A sentence for every share that changed or has a trend, by each source that holds the period.",
    discussion: """
      Examples:
        oreflow shifts verdicts --mineral nickel --to 2025
        oreflow shifts verdicts --region Africa --unbroken
        oreflow shifts verdicts --mineral nickel --events
      """)
  @OptionGroup(title: "Shares") var options: ShiftOptions
  @OptionGroup var group: ShareGroupOptions
  @OptionGroup var trend: TrendOptions
  @OptionGroup var events: EventsOption
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws { try events.check(table.format) }

  func run() throws {
    let question = try options.question(data)
    let reference = question.reference
    let groups = try group.groups(in: reference)
    let verdicts =
      try options.mineral.map { mineral throws(DataError) in
        ShiftMineralTables.verdicts(
          try question.shift(of: mineral, groups), level: trend.level, register: reference.register)
      }
      ?? ShiftTables.verdicts(try question.panel(groups), level: trend.level, register: reference.register)
    try table.write([verdicts] + question.events(events))
  }
}

/// `oreflow shifts decomposition`.
struct ShiftsDecomposition: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decomposition",
    abstract: "The change of the HHI by country, growth by region, entries and exits.",
    discussion: """
      Without --mineral: a row for each mineral of the list.

      Examples:
        oreflow shifts decomposition
        oreflow shifts decomposition --mineral cobalt
      """)
  @OptionGroup(title: "Shares") var options: ShiftOptions
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let question = try options.question(data)
    guard let mineral = options.mineral else {
      let panel = try question.panel()
      try table.write([
        ShiftListTables.decomposition(question.shifts(panel), panel, register: question.reference.register)
      ])
      return
    }
    let tables = ShiftMineralTables.decomposition(
      try question.shift(of: mineral), register: question.reference.register)
    try table.write(try choice.choose(from: tables, format: table.format))
  }
}

/// `oreflow shifts gravity`.
struct ShiftsGravity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gravity",
    abstract: "The centre of gravity of production and how far it moved.",
    discussion: """
      Without --mineral: a row for each mineral of the list.

      Examples:
        oreflow shifts gravity
        oreflow shifts gravity --mineral nickel --to 2025
      """)
  @OptionGroup(title: "Shares") var options: ShiftOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let question = try options.question(data)
    guard let mineral = options.mineral else {
      let panel = try question.panel()
      try table.write([
        ShiftListTables.gravity(question.shifts(panel), panel, register: question.reference.register)
      ])
      return
    }
    try table.write([ShiftMineralTables.centre(try question.shift(of: mineral))])
  }
}

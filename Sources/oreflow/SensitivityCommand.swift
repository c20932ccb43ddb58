import ArgumentParser
import Reports
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// How far the headlines hang on choices.
struct SensitivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "The range of each headline over thresholds, windows, editions, weights and stages.",
    discussion: """
      Examples:
        oreflow sensitivity
        oreflow sensitivity chokepoints --vary threshold,weights
        oreflow sensitivity risk,shifts --year 2021 --format csv
      """)

  @Argument(
    help: ArgumentHelp(
      "chokepoints, risk, shifts, or several parted by commas. Default: all.", valueName: "analyses"),
    transform: { try words($0) })
  var analyses: [SensitivityAnalysis] = SensitivityAnalysis.allCases
  @Option(
    help: ArgumentHelp(
      "threshold, window, edition, weights, stage, or several parted by commas. Default: all.",
      valueName: "choices"),
    transform: { try words($0) })
  var vary: [SensitivityChoice] = SensitivityChoice.allCases
  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @Option(help: "The year of chokepoints and risk. Default: \(NetworkOptions.usualYear).")
  var year: Int?
  @Option(
    help: ArgumentHelp(
      "The first year of risk and shifts. Default: \(PeriodOptions.usual.first).", valueName: "year"))
  var from: Int?
  @Option(
    help: ArgumentHelp(
      "The last year of risk and shifts. Default: \(PeriodOptions.usual.last).", valueName: "year"))
  var to: Int?
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Output") var table: TableOptions

  private var period: (first: Int, last: Int) {
    (from ?? PeriodOptions.usual.first, to ?? PeriodOptions.usual.last)
  }

  func validate() throws {
    try YearCheck.check(year)
    try YearCheck.check(from: period.first, to: period.last)
    if year != nil, analyses == [.shifts] { throw ValidationError("--year goes with chokepoints and risk.") }
    if from != nil || to != nil, analyses == [.chokepoints] {
      throw ValidationError("--from and --to go with risk and shifts.")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    var options = Sensitivity.Options(
      year: year ?? NetworkOptions.usualYear, period: YearWindow(period.first, period.last))
    options.analyses = analyses
    options.choices = vary
    options.vintage = try data.vintage(in: dataset.reference)
    let sensitivity = try Sensitivity(of: try minerals.minerals(in: dataset), options, from: dataset)
    let tables = SensitivityTables.all(sensitivity, register: dataset.reference.register)
    try table.write(try choice.choose(from: tables, default: 2, format: table.format))
  }
}

/// The words that `text` names, parted by commas, letter case left aside.
private func words<Word: CaseIterable & RawRepresentable>(_ text: String) throws -> [Word]
where Word.RawValue == String {
  let all = Word.allCases.map(\.rawValue).joined(separator: ", ")
  guard text.contains(where: { $0 != "," }) else { throw ValidationError("Name one or several of \(all).") }
  return try text.split(separator: ",").map { part in
    let wanted = part.lowercased()
    guard let word = Word.allCases.first(where: { $0.rawValue == wanted }) else {
      throw ValidationError("\"\(part)\" is none of \(all).")
    }
    return word
  }
}

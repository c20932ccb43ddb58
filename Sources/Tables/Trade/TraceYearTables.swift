import Platform
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of tracing over all minerals and years, beside the stages.
public enum TraceYearTables {
  /// Every mineral, what trade does not explain first, then its last year traced beside its worst stage.
  public static func minerals(_ traced: TracedYears, register: Register) -> Table {
    Table(
      name: "trace-minerals",
      title: "What trade explains of U.S. imports, and who controls a stage\(period(traced))",
      answer: answer(traced, register),
      of: traced.minerals.ranked(by: { $0.unexplained?.midpoint ?? -1 }, then: \.mineral),
      columns: [
        .mineral(in: register) { $0.mineral },
        .interval("unexplained", "Unexplained", unit: .percent, decimals: 0) { $0.unexplained },
        .integer("years_traced", "Years") { $0.traced.count },
        .integer("last_year", "Last") { $0.traced.last?.year },
        .country("origin", "Produced in", in: register) { $0.traced.last?.origin?.country },
        .interval("traced", "Produced", unit: .percent, decimals: 0) { $0.traced.last?.origin?.range },
        .country("controller", "Controlled by", in: register) { $0.traced.last?.stages?.controller?.country },
        .text("stage", "Stage") { $0.traced.last?.stages?.controller?.worst.stage.name },
        .interval("share", "Share", unit: .percent, decimals: 0) {
          $0.traced.last?.stages?.controller?.worst.value
        },
        .text("code", "HS") { $0.traced.last?.traced.value?.trade.code },
        .text("trade_stage", "Traded as") { $0.traced.last?.traced.value?.trade.stage },
      ], origins: { $0.traced.last.map(origins) ?? [] }, notes: notes(traced, register))
  }

  /// Every mineral and year: what trade does not explain, the first origin and the first supplier, beside the worst
  /// stage.
  public static func years(_ traced: TracedYears, register: Register) -> Table {
    Table(
      name: "trace-years", title: "What trade explains of U.S. imports, by year\(period(traced))",
      of: traced.entries,
      columns: [
        .mineral(in: register) { $0.mineral }, .integer("year", "Year") { $0.year },
        .number("unexplained", "Unexplained", unit: .percent, decimals: 1) {
          $0.traced.value?.unexplained
        },
        .country("origin", "Produced in", in: register) { $0.origin?.country },
        .number("direct", "Direct", unit: .percent, decimals: 1) { $0.origin?.direct },
        .number("traced", "Produced", unit: .percent, decimals: 1) { $0.origin?.traced },
        .interval("range", "Range", unit: .percent, decimals: 1) { $0.origin?.range },
        .country("supplier", "First supplier", in: register) { supplier($0)?.country },
        .number("supplier_share", "Supplied", unit: .percent, decimals: 1) { supplier($0)?.direct },
        .country("controller", "Controlled by", in: register) { $0.stages?.controller?.country },
        .text("stage", "Stage") { $0.stages?.controller?.worst.stage.name },
        .interval("share", "Share", unit: .percent, decimals: 1) { $0.stages?.controller?.worst.value },
        .answer("agrees", "Same country") { $0.agrees },
        .text("code", "HS") { $0.traced.value?.trade.code },
        .text("trade_stage", "Traded as") { $0.traced.value?.trade.stage },
        .text("production_stage", "Production") { $0.traced.value?.production.stage },
        .number("unexplained_all_stages", "Unexplained, all stages", unit: .percent, decimals: 1) {
          $0.staged?.unexplained
        },
        .text("unknown", "Not traced") { $0.traced.reason },
      ], origins: origins, notes: notes(traced, register))
  }

  private static func supplier(_ entry: TracedYears.Entry) -> TracedSupply.Entry? {
    entry.traced.value?.entries.largest(by: \.direct, then: \.country)
  }

  /// The trade under every code that is followed, then production and imports, each once.
  private static func origins(_ entry: TracedYears.Entry) -> [Origin] {
    let trades = [entry.traced.value?.trade].compactMap { $0 } + (entry.staged?.stages.map(\.trade) ?? [])
    let stages = entry.stages?.stages.flatMap(\.origins) ?? []
    let production = [entry.traced.value?.production.origin].compactMap { $0 }
    return trades.map {
      Origin(
        $0.edition, subject: "trade HS \($0.code)", mineral: $0.mineral, years: YearWindow($0.year, $0.year))
    } + production.filter { !stages.contains($0) } + stages
  }

  /// What is counted where minerals are taken year by year.
  private static let (entry, entries) = ("mineral and year", "minerals and years")

  private static func period(_ traced: TracedYears) -> String {
    let years = traced.entries.map(\.year)
    guard let first = years.min(), let last = years.max() else { return "" }
    return ", \(YearWindow(first, last))"
  }

  /// What trade does not explain, then whether what it does explain names the country that controls a stage.
  private static func answer(_ traced: TracedYears, _ register: Register) -> [String] {
    let parts = traced.entries.compactMap { $0.traced.value?.unexplained }.sorted()
    guard let least = parts.first, let most = parts.last else { return [] }
    func percent(_ value: Double) -> String { "\(NumberText.fixed(value, decimals: 1)) %" }
    let best = traced.minerals.filter { $0.unexplained.map { $0.upper < 50 } ?? false }
      .map { Note.words(for: $0.mineral, in: register) }
    let known = traced.entries.filter { $0.agrees != .unknown }
    let middle = parts[parts.count / 2]
    return [
      "Trade does not explain the origin of \(percent(middle)) of U.S. imports in the middle of "
        + "\(WordList.counted(parts.count, entry, entries)) (\(percent(least)) to \(percent(most))).",
      best.isEmpty
        ? "For no mineral is less than half unexplained in all years."
        : "Less than half is unexplained in all years for \(WordList.of(best, most: 12)).",
      "Where both are known, the country where most was produced is the one with the largest share of a stage in "
        + "\(known.count { $0.agrees == .yes }) of \(WordList.counted(known.count, entry, entries)).",
      stages(traced, register),
    ]
  }

  /// What earlier stages add, where trade of any is held.
  private static func stages(_ traced: TracedYears, _ register: Register) -> String {
    let staged = traced.entries.compactMap { entry in entry.staged.map { (mineral: entry.mineral, $0) } }
    guard !staged.isEmpty else {
      return "Trade is held under one stage of each mineral, so none is followed from ore into metal."
    }
    let left = staged.map { $0.1.unexplained }.reduce(0, +) / Double(staged.count)
    let before = staged.map { $0.1.direct.unexplained }.reduce(0, +) / Double(staged.count)
    let names = Set(staged.map(\.mineral)).sorted().map { Note.words(for: $0, in: register) }
    return
      "Earlier stages are held of \(WordList.of(names, most: 12)): with them the unexplained part falls from "
      + "\(NumberText.fixed(before, decimals: 1)) to \(NumberText.fixed(left, decimals: 1)) % in the mean of "
      + "\(WordList.counted(staged.count, entry, entries))."
  }

  private static func notes(_ traced: TracedYears, _ register: Register) -> [Note] {
    let reasons = traced.minerals.filter { $0.traced.isEmpty }.map {
      Omission($0.mineral, .notPrinted($0.years.last?.traced.reason ?? ""))
    }
    let coverage = traced.coverage.flatMap { SupplyCaveats.trade($0, in: register) }
    return [
      Note(
        .definition,
        "Unexplained: what countries ship to the United States beyond what they produce and import under the same code, percent of "
          + "U.S. imports; from the smallest to the largest year."),
      Note(
        .definition,
        "Produced: the country outside the United States where most of the imports were produced (Kastner, Kastner and Nonhebel "
          + "2011), with half and twice the scale."),
      Note(
        .definition,
        "Controlled by: the largest share of any stage that is printed: mining, refining, U.S. imports."),
    ] + coverage.prefix(2) + Note.omitted(reasons, as: "Not traced", in: register)
  }
}

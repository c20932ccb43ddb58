public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The page that answers what happens when countries stop.
public enum BriefTables {
  /// The answer with the minerals, the rankings, how the answer changes, the partners, and the publications behind
  /// them.
  public static func all(_ brief: Brief, register: Register) -> [Table] {
    let tables = [
      minerals(brief, register),
      WeightTables.places(
        brief.rankings, name: "brief-ranking", first: brief.disruption.removed, of: network(brief),
        register: register),
      variants(brief), PartnerTables.partners(brief.partners, most: 5, register: register),
    ]
    return tables + [SourceTables.editions(of: tables, name: "brief-sources", register: register)]
  }

  private static func minerals(_ brief: Brief, _ register: Register) -> Table {
    let threshold = brief.options.threshold
    let shown = brief.lines.filter {
      $0.loss.loss.isAtLeast(threshold) != .no || $0.worst?.value.isAtLeast(threshold) == .yes
    }
    return Table(
      name: "brief",
      title: "Without \(names(brief, register)), \(network(brief).list.name), \(network(brief).year)",
      answer: answer(brief, register), of: shown,
      columns: [
        .mineral(in: register) { $0.loss.id },
        .interval("loss", "Lost", unit: .percent, decimals: 1) { $0.loss.loss },
        .answer("lost", "≥ \(NumberText.plain(threshold)) %") { $0.loss.loss.isAtLeast(threshold) },
        .text("worst_stage", "Worst stage") { $0.worst?.stage.name },
        .interval("worst", "Share there", unit: .percent, decimals: 1) { $0.worst?.value },
        .interval("unmet", "Unmet by others", unit: .percent, decimals: 1) { $0.loss.unmet },
        .interval("allied_unmet", "by allies", unit: .percent, decimals: 1) { $0.alliedUnmet },
        .kind("reliance_kind", "Reliance") { $0.loss.supply.node.reliance.provenance.kind },
      ], constants: .of(network(brief)),
      origins: { line in
        let node = line.loss.supply.node
        return node.reliance.provenance.origins + [node.imports.value?.origin].compactMap { $0 }
          + (brief.stages.minerals.first { $0.id == line.loss.id }?.stages.flatMap(\.origins) ?? [])
      },
      notes: [
        Note(
          .definition,
          "Lost: share of U.S. imports × net import reliance, percent of U.S. consumption; unmet: after the others, or the "
            + "allies alone, ship \(NumberText.plain(100 * brief.options.slack)) % more."),
        Note(
          .definition,
          "Worst stage: where the removed countries together have most: mining, refining where printed, or U.S. "
            + "imports."),
      ] + SupplyCaveats.imports(network(brief), in: register)
        + Note.omitted(brief.disruption.parts.omitted, in: register))
  }

  private static func variants(_ brief: Brief) -> Table {
    Table(
      name: "brief-variants", title: "The answer under other thresholds, years and editions",
      of: brief.variants,
      columns: [
        .integer("of_year", "Year") { $0.year }, .text("vintage", "Editions") { $0.vintage },
        .number("threshold_percent", "Threshold", unit: .percent, decimals: 0) { $0.threshold },
        .count("lost", "Minerals lost") { $0.lost }, .integer("known", "of") { $0.lost.total },
        .interval("mean_loss", "Mean loss", unit: .percent, decimals: 1) { $0.meanLoss },
      ], constants: .of(network(brief)),
      sources: { variant in
        variant.sources.map { Table.Source($0, "reliance and import shares \(variant.year)") }
      })
  }

  private static func network(_ brief: Brief) -> SupplyNetwork { brief.disruption.parts.network }

  private static func names(_ brief: Brief, _ register: Register) -> String {
    WordList.of(brief.disruption.removed.map { register.name(of: $0) }, most: 6)
  }

  /// Five sentences: what is lost, of what, at which stages, who makes it good, how sure.
  private static func answer(_ brief: Brief, _ register: Register) -> [String] {
    let (disruption, threshold) = (brief.disruption, brief.options.threshold)
    let percent = NumberText.plain(threshold)
    let lost = brief.lines.filter { $0.loss.loss.isAtLeast(threshold) == .yes }
    let controlled = brief.lines.filter { $0.worst?.value.isAtLeast(threshold) == .yes }
    let stages = Dictionary(grouping: controlled) { $0.worst?.stage.name ?? "" }
      .map { "\($0.value.count) \($0.key)" }.sorted()
    func mean(_ interval: Interval) -> String { "\(NumberText.interval(interval, decimals: 1)) %" }
    return [
      "Without \(names(brief, register)) in \(network(brief).year), \(mean(disruption.meanLoss)) of U.S. consumption is lost "
        + "on average over \(ChokepointTables.scope(disruption.parts)), and "
        + "\(percent) % or more is lost of \(WordList.counted(disruption.lost(atLeast: threshold), "mineral"))"
        + (lost.isEmpty
          ? "."
          : ": \(WordList.of(lost.map { register.shortName(of: $0.loss.id).lowercased() }, most: 8))."),
      controlled.isEmpty
        ? "No stage of any of these minerals is certainly theirs to \(percent) %."
        : "Of \(WordList.counted(controlled.count, "mineral")) they have \(percent) % or more of a stage (worst stage: "
          + "\(WordList.of(stages))).",
      "After the others ship \(NumberText.plain(100 * brief.options.slack)) % more, \(mean(disruption.meanUnmet)) stays unmet"
        + (brief.allied.map { "; with \(brief.allies?.name ?? "") alone \(mean($0.meanUnmet))" } ?? "") + ".",
      partners(brief, register), sure(brief),
    ]
  }

  private static func partners(_ brief: Brief, _ register: Register) -> String {
    guard let first = brief.partners.gains.first else { return "No partner takes away any risk." }
    let others = brief.partners.ties.count - 1
    return "The best single partner is \(register.name(of: first.country)), by the lower bound"
      + (others > 0 ? ", with \(others) more that may be" : "")
      + (brief.partners.bestGoverned.map { "; with governance counted \(register.name(of: $0.country))" }
        ?? "")
      + "."
  }

  private static func sure(_ brief: Brief) -> String {
    let sure = brief.sureness
    let counts = brief.variants.map(\.lost)
    let (least, most) = (counts.map(\.certain).min() ?? 0, counts.map(\.possible).max() ?? 0)
    return
      "Of \(WordList.counted(sure.lost, "mineral")) with a loss, \(sure.bounded) rest on bounds, \(sure.windows) on averages over years, "
      + "\(sure.restated) on restated and \(sure.derived) on derived or inherited values; over the thresholds, years and "
      + "editions below the count is at least \(least), at most \(most)."
  }
}

public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The table of losses when countries fail at random.
public enum FailureTables {
  /// The distribution of what stays unmet and of how many minerals are lost.
  public static func statistics(_ failures: RandomFailures, register: Register) -> Table {
    let network = failures.parts.network
    let percent = NumberText.plain(failures.threshold)
    func row(
      _ words: String, _ path: KeyPath<RandomFailures.End, RandomFailures.Estimate>, _ decimals: Int
    ) -> Table.Row {
      let (low, high) = (failures.lower[keyPath: path], failures.upper[keyPath: path])
      let error = [low, high].compactMap(\.standardError).max()
      return Table.Row(
        [
          .text(words),
          .interval(
            Interval(min(low.value, high.value), max(low.value, high.value)), decimals: decimals),
          error.map { .number($0, decimals: decimals + 1) } ?? .text("exact"),
        ],
        sources: [
          Table.Source(failures.governance, "governance \(failures.governanceYear ?? network.year)")
        ])
    }
    return Table(
      name: "failures",
      title: "Losses when countries fail at random, \(network.list.name), \(network.year)",
      answer: [
        "When suppliers fail at random, \(range(failures, \.unmet.mean, 2)) % of consumption stays unmet on average over "
          + "\(failures.parts.minerals.count) series of \(network.year), and \(range(failures, \.lost.mean, 2)) minerals lose "
          + "\(percent) % or more."
      ],
      columns: [
        .init("statistic", "Statistic"), .init("value", "Value", .interval),
        .init("standard_error", "Standard error", .number),
      ],
      rows: [
        row("Unmet, mean (% of consumption)", \.unmet.mean, 3),
        row("Unmet, 95 % quantile", \.unmet.quantile, 2),
        row("Unmet, expected shortfall (worst 5 %)", \.unmet.shortfall, 2),
        row("Minerals that lose \(percent) %, mean", \.lost.mean, 3),
        row("Minerals that lose \(percent) %, 95 % quantile", \.lost.quantile, 0),
        row("Minerals that lose \(percent) %, expected shortfall", \.lost.shortfall, 2),
        row("Chance that any mineral loses \(percent) %", \.anyLost, 4),
      ], constants: .of(network), notes: notes(failures, register))
  }

  /// The bounds of an estimate at both ends.
  private static func range(
    _ failures: RandomFailures, _ path: KeyPath<RandomFailures.End, RandomFailures.Estimate>, _ decimals: Int
  ) -> String {
    let ends = [failures.lower[keyPath: path].value, failures.upper[keyPath: path].value].sorted()
    return NumberText.interval(Interval(ends[0], ends[1]), decimals: decimals)
  }

  private static func notes(_ failures: RandomFailures, _ register: Register) -> [Note] {
    let unknown = failures.unknown.map { register.name(of: $0) }.joined(separator: ", ")
    return Note.definitions([
      "\(failures.draws) draws, seed \(failures.seed). Each country fails by itself with probability "
        + "\(NumberText.plain(failures.scale)) × g, g = (2.5 - mean of the six governance estimates) / 5 within 0 and 1. "
        + "g orders countries and is no probability: the factor is a convention, and failures of neighbours are not "
        + "joined.",
      "Exact: every set of failing suppliers enumerated. Standard error: of the draws, the larger of both ends.",
      "Unmet: mean over minerals after the others expand by \(NumberText.plain(100 * failures.slack)) % of what they "
        + "supply. Bounds: unnamed suppliers never fail; lower and upper ends of printed values and of g, which is "
        + "anything from 0 to 1 without estimates" + (unknown.isEmpty ? "." : ": \(unknown)."),
    ]) + SupplyCaveats.imports(failures.parts.network, in: register)
  }
}

public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The table of losses when countries fail at random.
public enum FailureTables {
  private typealias Path = KeyPath<RandomFailures.End, RandomFailures.Estimate>

  private struct Statistic {
    let words: String
    let path: Path
    let decimals: Int
  }

  /// The distribution of what stays unmet and of how many minerals are lost.
  public static func statistics(_ failures: RandomFailures, register: Register) -> Table {
    let network = failures.parts.network
    let percent = NumberText.plain(failures.threshold)
    let source = Table.Source(
      failures.governance, "governance \(failures.governanceYear ?? network.year)")
    return Table(
      name: "failures",
      title: "Losses when countries fail at random, \(network.list.name), \(network.year)",
      answer: [
        "When suppliers fail at random, \(range(failures, \.unmet.mean)) % of consumption stays unmet on average over "
          + "\(failures.parts.minerals.count) series of \(network.year), and \(range(failures, \.lost.mean)) minerals lose "
          + "\(percent) % or more."
      ],
      of: statistics(percent),
      columns: [
        .text("statistic", "Statistic") { $0.words },
        .cell("value", "Value", .interval) {
          .interval(bounds(failures, $0.path), decimals: $0.decimals)
        },
        .cell("standard_error", "Standard error", .number) { statistic in
          ends(failures, statistic.path).compactMap(\.standardError).max()
            .map { .number($0, decimals: statistic.decimals + 1) } ?? .text("exact")
        },
      ], constants: .of(network), sources: { _ in [source] }, notes: notes(failures, register))
  }

  private static func statistics(_ percent: String) -> [Statistic] {
    let lose = "Minerals that lose \(percent) %"
    return [
      Statistic(words: "Unmet, mean (% of consumption)", path: \.unmet.mean, decimals: 3),
      Statistic(words: "Unmet, 95 % quantile", path: \.unmet.quantile, decimals: 2),
      Statistic(words: "Unmet, expected shortfall (worst 5 %)", path: \.unmet.shortfall, decimals: 2),
      Statistic(words: "\(lose), mean", path: \.lost.mean, decimals: 3),
      Statistic(words: "\(lose), 95 % quantile", path: \.lost.quantile, decimals: 0),
      Statistic(words: "\(lose), expected shortfall", path: \.lost.shortfall, decimals: 2),
      Statistic(words: "Chance that any mineral loses \(percent) %", path: \.anyLost, decimals: 4),
    ]
  }

  /// An estimate at both ends.
  private static func ends(_ failures: RandomFailures, _ path: Path) -> [RandomFailures.Estimate] {
    [failures.lower[keyPath: path], failures.upper[keyPath: path]]
  }

  private static func bounds(_ failures: RandomFailures, _ path: Path) -> Interval {
    let values = ends(failures, path).map(\.value)
    return Interval(min(values[0], values[1]), max(values[0], values[1]))
  }

  private static func range(_ failures: RandomFailures, _ path: Path) -> String {
    NumberText.interval(bounds(failures, path), decimals: 2)
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

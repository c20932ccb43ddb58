public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The tables of what is lost with a set of countries.
public enum DisruptionTables {
  /// What is lost of every mineral, before and after the others expand.
  ///
  /// - Parameters:
  ///   - threshold: From how much a mineral counts as cut, percent.
  ///   - sampling: The draws over the bounds; none where nil.
  public static func minerals(
    _ disruption: Disruption, network: SupplyNetwork, threshold: Double, sampling: LossSampling?,
    reference: Reference
  ) -> Table {
    let set = Set(disruption.removed)
    let world = Dictionary(
      uniqueKeysWithValues: SupplyParts(network, layer: .production).minerals.map {
        ($0.id, $0.loss(of: set))
      })
    let lost = disruption.minerals.filter { $0.loss.upper > 0 || world[$0.id]?.lower ?? 0 > 0 }
    let rows = lost.map { mineral -> Table.Row in
      Table.Row(
        [
          .text(reference.name(of: mineral.id)), .interval(mineral.loss, decimals: 1),
          .interval(mineral.unmet, decimals: 1),
          world[mineral.id].map { .interval($0, decimals: 1) } ?? .missing,
          mineral.neededSlack.map { .number(100 * $0, decimals: 0) } ?? .text("no other"),
          .text(words(mineral.loss.isAtLeast(threshold))), .text(words(mineral.unmet.isAtLeast(threshold))),
          .text(
            mineral.unknown != nil
              ? "unknown"
              : mineral.gains.sorted { ($1.amount, $0.country) < ($0.amount, $1.country) }.prefix(3).map {
                "\(reference.name(of: $0.country)) \(NumberText.fixed($0.amount, decimals: 1))"
              }.joined(separator: ", ")),
        ], sources: sources(mineral.id, disruption.removed, network))
    }
    let before = BoundedCount(disruption.minerals.map { $0.loss.isAtLeast(threshold) })
    let after = BoundedCount(disruption.minerals.map { $0.unmet.isAtLeast(threshold) })
    let percent = NumberText.plain(threshold)
    var notes = [
      "Mean over \(disruption.minerals.count) minerals: \(NumberText.interval(disruption.meanLoss, decimals: 1)) % of U.S. "
        + "consumption lost, \(NumberText.interval(disruption.meanUnmet, decimals: 1)) % after the others expand. "
        + "\(percent) % or more is lost of \(before) minerals, after of \(after).",
      expansion(disruption.capacity),
      "Bounds: figures printed as bounds, and as much of the removed countries as may be among the unnamed suppliers. "
        + "Others must expand by: what makes the loss good, at the lower bounds. Filled by: at the lower bounds, best "
        + "governed first, the unnamed last, percent of U.S. consumption; the three largest.",
      "Only what arrives directly is removed. What the others make from materials of the removed countries would be lost too: "
        + "compare the part of world production that goes with them, and `oreflow trace`.",
    ]
    if let sampling { notes.append(drawn(sampling, threshold: threshold)) }
    notes += disruption.minerals.compactMap { mineral in
      mineral.unknown.map { "\(mineral.id): capacities unknown, \($0)." }
    }
    return Table(
      name: "disruption",
      title: "Loss of \(names(disruption.removed, reference)), \(network.list.name), \(network.year)",
      columns: [
        .init("mineral", "Mineral"), .init("loss", "Lost (%)", .interval),
        .init("unmet", "Unmet (%)", .interval),
        .init("world_lost", "World production lost (%)", .interval),
        .init("needed_slack", "Others must expand by (%)", .number), .init("cut", "Lost ≥ \(percent) %"),
        .init("unmet_cut", "Unmet ≥ \(percent) %"), .init("filled_by", "Filled by"),
      ], rows: rows,
      notes: notes + SupplyCaveats.imports(network) + [SupplyCaveats.counting(network)]
        + SupplyCaveats.leftOut(disruption.leftOut))
  }

  /// Who sends more.
  public static func winners(_ disruption: Disruption, network: SupplyNetwork, reference: Reference) -> Table
  {
    let rows = disruption.winners.map { winner in
      Table.Row(
        [
          .text(reference.name(of: winner.country)), .number(winner.mean, decimals: 2),
          .integer(winner.minerals.count),
          .text(
            winner.minerals.prefix(5).map { reference.shortName(of: $0.mineral) }.joined(separator: ", ")),
        ],
        sources: winner.minerals.compactMap { mineral -> Table.Source? in
          guard let imports = network.node(of: mineral.mineral)?.imports.value,
            let source = imports.named.first(where: { $0.country == winner.country })
          else { return nil }
          return SourceNotes.of(imports, source, mineral: mineral.mineral)
        })
    }
    return Table(
      name: "winners",
      title:
        "Who gains from the loss of \(names(disruption.removed, reference)), \(network.list.name), \(network.year)",
      columns: [
        .init("country", "Country"), .init("gain", "Gain (%)", .number),
        .init("minerals", "Minerals", .number),
        .init("largest", "Most of"),
      ], rows: rows,
      notes: [
        "Gain: mean over \(disruption.minerals.count) minerals of what it sends more, percent of U.S. consumption, at the "
          + "lower bounds. \(expansion(disruption.capacity)) The cheapest flow with the governance risk as cost."
      ])
  }

  /// The distribution of losses when countries fail at random.
  public static func failures(
    _ failures: RandomFailures, network: SupplyNetwork, governance: Governance, slack: Double,
    threshold: Double,
    reference: Reference
  ) -> Table {
    func row(_ words: String, _ path: KeyPath<RandomFailures.End, Double>, _ decimals: Int) -> Table.Row {
      let (low, high) = (failures.lower[keyPath: path], failures.upper[keyPath: path])
      return Table.Row(
        [.text(words), .interval(Interval(min(low, high), max(low, high)), decimals: decimals)],
        sources: [
          Table.Source(governance.edition, "governance \(governance.year(for: network.year) ?? network.year)")
        ])
    }
    let percent = NumberText.plain(threshold)
    let unknown = failures.unknown.map { reference.name(of: $0) }.joined(separator: ", ")
    return Table(
      name: "failures",
      title: "Losses when countries fail at random, \(network.list.name), \(network.year)",
      columns: [.init("statistic", "Statistic"), .init("value", "Value", .interval)],
      rows: [
        row("Unmet, mean (% of consumption)", \.unmet.mean, 2),
        row("Unmet, 95 % quantile", \.unmet.quantile, 2),
        row("Unmet, expected shortfall (worst 5 %)", \.unmet.shortfall, 2),
        row("Minerals cut by \(percent) %, mean", \.cut.mean, 2),
        row("Minerals cut, 95 % quantile", \.cut.quantile, 0),
        row("Minerals cut, expected shortfall", \.cut.shortfall, 2),
        row("Chance that any mineral is cut", \.anyCut, 3),
      ],
      notes: [
        "\(failures.draws) draws, seed \(failures.seed). Each country fails by itself with probability "
          + "\(NumberText.plain(failures.scale)) × g, g = (2.5 - mean of the six governance estimates) / 5 within 0 and 1. "
          + "g orders countries and is no probability: the factor is a convention, and failures of neighbours are not "
          + "joined.",
        "Unmet: mean over minerals after the others expand by \(NumberText.plain(100 * slack)) % of what they supply. Bounds: "
          + "unnamed suppliers never fail; lower and upper ends of printed figures and of g, which is anything from 0 to 1 without estimates"
          + (unknown.isEmpty ? "." : ": \(unknown)."),
      ] + SupplyCaveats.imports(network))
  }

  private static func drawn(_ sampling: LossSampling, threshold: Double) -> String {
    func text(_ summary: LossSampling.Summary, _ decimals: Int) -> String {
      "\(NumberText.fixed(summary.mean, decimals: decimals)) "
        + "(\(NumberText.fixed(summary.low, decimals: decimals)) to \(NumberText.fixed(summary.high, decimals: decimals)))"
    }
    return
      "Monte Carlo over the printed bounds, mean and 5 to 95 % of \(sampling.draws) draws, seed \(sampling.seed): lost "
      + "\(text(sampling.loss, 1)) %, unmet when the others expand by what they supply \(text(sampling.unmet, 1)) %, minerals "
      + "that lose \(NumberText.plain(threshold)) % or more \(text(sampling.cut, 1)). Drawn evenly, shares add up as printed; "
      + "what may hide among the unnamed is not drawn."
  }

  private static func expansion(_ capacity: StandbyCapacity) -> String {
    let percent = "\(NumberText.plain(100 * capacity.slack)) %"
    switch capacity.basis {
    case .supply: return "The others expand by up to \(percent) of what they supply now."
    case .exports:
      return
        "The others send the United States up to \(percent) of what they export to anyone else, by value, one year, as the "
        + "code of each mineral has it; their exports may hang on the countries removed."
    case .production:
      return
        "The others send up to \(percent) of U.S. imports × their share of world production, no more than \(percent) of what "
        + "they produce."
    }
  }

  private static func words(_ answer: Answer) -> String {
    switch answer {
    case .yes: "yes"
    case .no: ""
    case .unknown: "may be"
    }
  }

  private static func names(_ countries: [CountryCode], _ reference: Reference) -> String {
    countries.map { reference.name(of: $0) }.joined(separator: ", ")
  }

  private static func sources(
    _ mineral: MineralID, _ removed: [CountryCode], _ network: SupplyNetwork
  ) -> [Table.Source] {
    guard let node = network.node(of: mineral), let imports = node.imports.value else { return [] }
    return SourceNotes.of(node.reliance)
      + imports.named.filter { removed.contains($0.country) }.map { SourceNotes.of(imports, $0) }
  }
}

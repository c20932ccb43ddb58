import Platform
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of what is lost with a set of countries.
public enum DisruptionTables {
  /// What is lost of every mineral, before and after the others expand.
  ///
  /// - Parameters:
  ///   - disruption: The disruption.
  ///   - threshold: From which loss a mineral counts, percent.
  ///   - sampling: The draws over the bounds; none where nil.
  ///   - register: The names of minerals and countries.
  public static func minerals(
    _ disruption: Disruption, threshold: Double, sampling: LossSampling?, register: Register
  ) -> Table {
    let network = disruption.parts.network
    return Table(
      name: "disruption",
      title: "Loss of \(names(disruption.removed, register)), \(network.list.name), \(network.year)",
      answer: answer(disruption, threshold, register),
      of: disruption.minerals.filter { $0.loss.upper > 0 || $0.worldLoss?.lower ?? 0 > 0 },
      columns: columns(threshold, register), constants: .of(network),
      sources: { mineral in
        SourceNotes.each(
          SourceNotes.of(mineral.supply.node.reliance)
            + disruption.removed.flatMap { SourceNotes.of(mineral.supply.node, $0, .supply) })
      }, notes: notes(disruption, sampling, register))
  }

  private static func columns(
    _ threshold: Double, _ register: Register
  ) -> [TableColumn<Disruption.Mineral>] {
    let percent = NumberText.plain(threshold)
    return [
      .mineral(in: register) { $0.id }, .interval("loss", "Lost", unit: .percent, decimals: 1) { $0.loss },
      .interval("unmet", "Unmet", unit: .percent, decimals: 1) { $0.unmet },
      .interval("world_lost", "World production lost", unit: .percent, decimals: 1) { $0.worldLoss },
      .text("stage", "Stage") {
        $0.worldLoss == nil ? "" : $0.supply.node.production.value?.stage ?? ""
      },
      .cell("needed_slack", "Others must expand by", .number, unit: .percent) { mineral in
        mineral.neededSlack.map { .number(100 * $0, decimals: 0) } ?? .text("no other")
      },
      .text("lost", "Lost ≥ \(percent) %") { words($0.loss.isAtLeast(threshold)) },
      .text("unmet_lost", "Unmet ≥ \(percent) %") { words($0.unmet.isAtLeast(threshold)) },
      .text("filled_by", "Filled by") { $0.unknown != nil ? "unknown" : largest($0.gains, register) },
    ]
  }

  /// The three that send most more.
  private static func largest(_ gains: [Disruption.Gain], _ register: Register) -> String {
    gains.ranked(by: \.amount, then: \.country).prefix(3).map {
      "\(register.name(of: $0.country)) \(NumberText.fixed($0.amount, decimals: 1))"
    }.joined(separator: ", ")
  }

  private static func answer(
    _ disruption: Disruption, _ threshold: Double, _ register: Register
  ) -> [String] {
    let percent = NumberText.plain(threshold)
    return [
      "Without \(names(disruption.removed, register)), \(NumberText.interval(disruption.meanLoss, decimals: 1)) % of U.S. "
        + "consumption is lost on average over \(ChokepointTables.scope(disruption.parts)) in "
        + "\(disruption.parts.network.year), \(NumberText.interval(disruption.meanUnmet, decimals: 1)) % after the others expand.",
      "Of \(WordList.counted(disruption.lost(atLeast: threshold), "mineral")) \(percent) % or more is lost, of "
        + "\(disruption.unmet(atLeast: threshold)) after the others expand.",
    ]
  }

  private static func notes(
    _ disruption: Disruption, _ sampling: LossSampling?, _ register: Register
  ) -> [Note] {
    let network = disruption.parts.network
    var notes = Note.definitions([
      expansion(disruption.capacity),
      "Bounds: values printed as bounds, and as much of the removed countries as may be among the unnamed suppliers; the "
        + "reliance is the same in the loss and in what replaces it. Others must expand by: what makes the loss good, at "
        + "the lower bounds. Filled by: at the lower bounds, best governed first, the unnamed last, percent of U.S. "
        + "consumption; the three largest.",
      "Only what is attributed directly is removed. What the others make from materials of the removed countries would be "
        + "lost too: compare the part of world production at the stage named, and where imports were produced.",
    ])
    if let sampling { notes.append(Note(.definition, drawn(sampling))) }
    let unknown = disruption.minerals.compactMap { mineral in
      mineral.unknown.map { Omission(mineral.id, $0) }
    }
    notes += Note.omitted(unknown, as: "Capacities unknown", in: register)
    return notes + SupplyCaveats.imports(network, in: register) + [
      Note(.definition, SupplyCaveats.counting(network))
    ]
      + Note.omitted(disruption.parts.omitted, in: register)
  }

  /// Who sends more.
  public static func winners(_ disruption: Disruption, register: Register) -> Table {
    let network = disruption.parts.network
    return Table(
      name: "winners",
      title:
        "Who gains from the loss of \(names(disruption.removed, register)), \(network.list.name), \(network.year)",
      of: disruption.winners,
      columns: [
        .country(in: register) { $0.country },
        .number("gain", "Gain", unit: .percent, decimals: 2) { $0.mean },
        .integer("minerals", "Minerals") { $0.minerals.count },
        .text("largest", "Most of") { winner in
          winner.minerals.prefix(5).map { register.shortName(of: $0.mineral) }.joined(separator: ", ")
        },
      ], constants: .of(network), sources: { sources($0, network) },
      notes: [
        Note(
          .definition,
          "Gain: mean over \(disruption.minerals.count) minerals of what it sends more, percent of U.S. consumption, at the "
            + "lower bounds. \(expansion(disruption.capacity)) The cheapest flow with the governance risk as cost."
        )
      ])
  }

  private static func sources(_ winner: Disruption.Winner, _ network: SupplyNetwork) -> [Table.Source] {
    winner.minerals.compactMap { gain in
      guard let imports = network.node(of: gain.mineral)?.imports.value,
        let source = imports.named.first(where: { $0.country == winner.country })
      else { return nil }
      return SourceNotes.of(imports, source, mineral: gain.mineral)
    }
  }

  private static func drawn(_ sampling: LossSampling) -> String {
    func text(_ summary: LossSampling.Summary, _ decimals: Int) -> String {
      "\(NumberText.fixed(summary.mean, decimals: decimals)) "
        + "(\(NumberText.fixed(summary.low, decimals: decimals)) to \(NumberText.fixed(summary.high, decimals: decimals)))"
    }
    return
      "Monte Carlo over the printed bounds, mean and 5 to 95 % of \(sampling.draws) draws, seed \(sampling.seed): lost "
      + "\(text(sampling.loss, 1)) %, unmet when the others expand by what they supply \(text(sampling.unmet, 1)) %, minerals "
      + "that lose \(NumberText.plain(sampling.threshold)) % or more \(text(sampling.lost, 1)). Drawn evenly, shares add up "
      + "as printed; what may be among the unnamed is not drawn."
  }

  private static func expansion(_ capacity: StandbyCapacity) -> String {
    guard let only = capacity.only else { return expansionOfAll(capacity) }
    return
      "Only \(only.count) countries stand in (\(only.sorted().map(\.rawValue).joined(separator: ", "))); one that is not "
      + "named may be among the unnamed. \(expansionOfAll(capacity))"
  }

  private static func expansionOfAll(_ capacity: StandbyCapacity) -> String {
    let percent = "\(NumberText.plain(100 * capacity.slack)) %"
    switch capacity.basis {
    case .supply: return "The others expand by up to \(percent) of what they supply now."
    case .exports:
      return
        "The others send the United States up to \(percent) of what they export to anyone else, by value, one year, in the "
        + "trade code of each mineral; their exports may depend on the countries removed."
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

  private static func names(_ countries: [CountryCode], _ register: Register) -> String {
    countries.map { register.name(of: $0) }.joined(separator: ", ")
  }
}

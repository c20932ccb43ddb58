import Platform
public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The tables of chokepoints: which countries can stop the supply of what.
public enum ChokepointTables {
  /// Every country by exposure, with what its loss would stop, as supplier and as producer.
  ///
  /// - Parameters:
  ///   - points: The points.
  ///   - rankings: The same suppliers under other weights, to say where they disagree; nil to say nothing.
  ///   - register: The names of minerals and countries.
  public static func countries(
    _ points: Chokepoints, rankings: WeightedRankings? = nil, register: Register
  ) -> Table {
    let network = points.supply.network
    return Table(
      name: "chokepoints", title: "Chokepoints, \(network.list.name), \(network.year)",
      answer: answer(points, register)
        + [rankings.flatMap { WeightTables.disagreement($0, register) }].compactMap { $0 },
      of: points.ranking.enumerated(), columns: columns(points, register), constants: .of(network),
      sources: { sources(of: $0.element, in: network) }, notes: notes(network, points, register))
  }

  private static func columns(
    _ points: Chokepoints, _ register: Register
  ) -> [TableColumn<(offset: Int, element: Chokepoints.Entry)>] {
    let percent = NumberText.plain(points.threshold)
    let isSupply = points.layer == .supply
    return [
      .integer("place", "Place") { $0.offset + 1 }, .country(in: register) { $0.element.country },
      .interval("exposure", "Exposure", unit: .percent, decimals: 1) { $0.element.supplier.mean },
      .number("ceiling", "Ceiling", unit: .percent, decimals: 1) { $0.element.supplier.ceiling },
      .integer("supplies", "Supplies") { $0.element.supplier.parts.count },
      .count("supplies_reaching", "Supplies ≥ \(percent) %") { $0.element.supplier.reaching },
      .count("sole_supplier", "Sole supplier") { $0.element.supplier.sole },
      .interval("world_share", "World share", unit: .percent, decimals: 1) { $0.element.producer.mean },
      .integer("produces", "Produces") { $0.element.producer.parts.count },
      .count("produces_reaching", "Produces ≥ \(percent) %") { $0.element.producer.reaching },
      .count("sole_producer", "Sole producer") { $0.element.producer.sole },
      .text("minerals", isSupply ? "As supplier" : "As producer") {
        minerals(isSupply ? $0.element.supplier : $0.element.producer, register)
      },
    ]
  }

  /// The minerals that reach the threshold, then those that may, with a question mark.
  private static func minerals(_ role: Chokepoints.Role, _ register: Register) -> String {
    (role.reached.map { register.shortName(of: $0) } + role.mayReach.map { "\(register.shortName(of: $0))?" })
      .joined(separator: ", ")
  }

  /// The places at two years, and who entered or left.
  ///
  /// - Parameters:
  ///   - movement: The movement.
  ///   - first: The network of the first year.
  ///   - last: The network of the last year.
  ///   - register: The names of minerals and countries.
  public static func movement(
    _ movement: ChokepointMovement, from first: SupplyNetwork, to last: SupplyNetwork, register: Register
  ) -> Table {
    Table(
      name: "movement",
      title: "How the ranking of chokepoints moved, \(first.list.name), \(movement.from)-\(movement.to)",
      answer: answer(movement, register), of: movement.entries, columns: columns(movement, register),
      sources: { entry in
        sources(of: entry.country, entry.before?.role, movement.layer, in: first)
          + sources(of: entry.country, entry.after?.role, movement.layer, in: last)
      },
      notes: notes(movement, register)
        + (movement.layer == .supply
          ? SupplyCaveats.imports(first, in: register) + SupplyCaveats.imports(last, in: register) : []))
  }

  private static func columns(
    _ movement: ChokepointMovement, _ register: Register
  ) -> [TableColumn<ChokepointMovement.Entry>] {
    let measure = movement.layer == .supply ? "Exposure" : "World share"
    var columns: [TableColumn<ChokepointMovement.Entry>] = [.country(in: register) { $0.country }]
    for (year, standing) in [(movement.from, \ChokepointMovement.Entry.before), (movement.to, \.after)] {
      columns += [
        .integer("place_\(year)", "Place \(year)") { $0[keyPath: standing]?.rank },
        .interval("mean_\(year)", "\(measure) \(year)", unit: .percent, decimals: 1) {
          $0[keyPath: standing]?.role.mean
        },
        .count("reaching_\(year)", "Reaches \(year)") { $0[keyPath: standing]?.role.reaching },
      ]
    }
    return columns + [
      .text("move", "Place") { $0.move.rawValue },
      .interval("change", "Change", unit: .points, decimals: 1) { $0.change },
      .text("sign", "Certain") { sign($0.change) },
      .text("crossings", "Gained and lost") { crossings($0, register) },
    ]
  }

  private static func sign(_ change: Interval) -> String {
    if change.lower == 0 && change.upper == 0 { return "same" }
    return change.lower > 0 ? "more" : change.upper < 0 ? "less" : "unknown"
  }

  private static func notes(_ movement: ChokepointMovement, _ register: Register) -> [Note] {
    var notes = Note.definitions([
      "Over the \(movement.minerals.count) minerals known in both years and of the same kind, all with the same weight; "
        + "\(movement.omitted.count) known in only one are omitted\(movement.omitted.isEmpty ? "" : ": ")"
        + WordList.of(movement.omitted.map { Note.words(for: $0, in: register) }) + ".",
      "Entered and left: named by the sources in one of the years only; a small supplier may be among the other "
        + "countries. Change: with what the country may have among them, so that it has a sign only where its bounds do.",
      "Reaches: minerals of which \(NumberText.plain(movement.threshold)) % or more is attributed to the country, at least "
        + "and at most. Gained and lost: by that threshold, at the lower bounds in one year and not even at the upper in "
        + "the other.",
    ])
    let differing = Dictionary(grouping: movement.incomparable.keys.sorted()) {
      movement.incomparable[$0] ?? ""
    }
    notes += differing.sorted { $0.key < $1.key }.map { reason, minerals in
      Note(
        .omission,
        "Not compared, since \(reason): \(WordList.of(minerals.map { Note.words(for: $0, in: register) })).")
    }
    if movement.overlapping > 0 {
      notes.append(
        Note(
          .caution,
          "The four-year windows of \(movement.overlapping) minerals share years, so that their change is understated: "
            + "choose years at least four apart."))
    }
    return notes
  }

  private static func crossings(_ entry: ChokepointMovement.Entry, _ register: Register) -> String {
    let (old, new) = (entry.before?.role, entry.after?.role)
    func mayReach(_ mineral: MineralID, in role: Chokepoints.Role?) -> Bool {
      role.map { $0.reached.contains(mineral) || $0.mayReach.contains(mineral) } ?? false
    }
    let gained = (new?.reached ?? []).filter { !mayReach($0, in: old) }
    let lost = (old?.reached ?? []).filter { !mayReach($0, in: new) }
    return (gained.map { "+\(register.shortName(of: $0))" } + lost.map { "-\(register.shortName(of: $0))" })
      .joined(separator: ", ")
  }

  private static func notes(_ network: SupplyNetwork, _ points: Chokepoints, _ register: Register)
    -> [Note]
  {
    let percent = NumberText.plain(points.threshold)
    return Note.definitions([
      "Exposure E(c): \(mean(points)) of share of U.S. imports × net import reliance, percent of U.S. consumption "
        + "attributed to the country. Ceiling: the same when the country is also among the unnamed wherever it is not "
        + "named. World share: mean over \(points.production.minerals.count) minerals of the share of world production.",
      "Supplies ≥ \(percent) %: minerals of which \(percent) % or more of U.S. consumption is attributed to the country, "
        + "at least and at most; a question mark where bounds leave it open. Produces ≥ \(percent) %: the same of world "
        + "production. Sole: all of it.",
      "Production is at the stage that each source prints (minerals): \(SupplyCaveats.stages(points.production)). "
        + "Supplier is not producer: the two are never added. The United States' own production is omitted. "
        + SupplyCaveats.counting(network),
    ]) + SupplyCaveats.imports(network, in: register) + Note.omitted(points.supply.omitted, in: register)
  }

  private static func mean(_ points: Chokepoints) -> String {
    guard let weights = points.weights else { return "mean over \(points.supply.minerals.count) minerals" }
    return "mean over \(weights.weights.count) of \(points.supply.minerals.count) minerals, weighed by "
      + (weights.basis == .imports ? "the value of U.S. imports," : "apparent consumption × price,")
  }

  /// What each mineral weighs in the exposure, and of which figures.
  public static func weights(_ weights: MineralWeights, register: Register) -> Table {
    let network = weights.network
    var notes = Note.definitions([
      weights.basis == .imports
        ? "Value of U.S. imports in current U.S. dollars. A trade code may hold other stages and forms than the reliance."
        : "Apparent consumption × price, as printed, in the units of each. A price may be of the content or of a purer form "
          + "than what is consumed: take the weights as magnitudes."
    ])
    notes += SupplyCaveats.trade(weights.coverage, in: register)
    notes += Note.omitted(weights.omitted, as: "Weight unknown", in: register)
    return Table(
      name: "weights",
      title:
        "What minerals weigh by value of \(weights.basis.rawValue), \(network.list.name), \(weights.year)",
      of: weights.weights.ranked(by: \.value.midpoint, then: \.mineral),
      columns: [
        .mineral(in: register) { $0.mineral },
        .interval("million_usd", "Value", unit: .millionUSD, decimals: 1) { $0.value * 1e-6 },
        .interval("share", "Share", unit: .percent, decimals: 1) { weights.share(of: $0.mineral) },
        .text("series", "Made of", series),
      ], constants: .of(network),
      sources: { weight in
        weight.trade.map {
          [Table.Source($0.edition, "trade HS \($0.code) \(weight.mineral) \(weights.year)")]
        } ?? weight.figures.map(SourceNotes.of)
      }, notes: notes)
  }

  /// The trade code, or the figures that are multiplied.
  private static func series(_ weight: MineralWeights.Weight) -> String {
    weight.trade.map { "trade HS \($0.code)" }
      ?? weight.figures.map { "\($0.measure.rawValue)\($0.form.isEmpty ? "" : " (\($0.form))")" }
      .joined(separator: " × ")
  }

  /// The figures behind a country's row.
  static func sources(of entry: Chokepoints.Entry, in network: SupplyNetwork) -> [Table.Source] {
    sources(of: entry.country, entry.supplier, .supply, in: network)
      + sources(of: entry.country, entry.producer, .production, in: network)
  }

  /// The figures behind what a country is in one layer.
  private static func sources(
    of country: CountryCode, _ role: Chokepoints.Role?, _ layer: SupplyParts.Layer, in network: SupplyNetwork
  ) -> [Table.Source] {
    (role?.parts ?? []).flatMap { SourceNotes.of(network.node(of: $0.mineral), country, layer) }
  }
}

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
    let percent = NumberText.plain(points.threshold)
    let rows = points.ranking.enumerated().map { place, entry -> Table.Row in
      let minerals =
        (points.layer == .supply ? entry.supplier.reached : entry.producer.reached).map {
          register.shortName(of: $0)
        }
        + (points.layer == .supply ? entry.supplier.mayReach : entry.producer.mayReach).map {
          "\(register.shortName(of: $0))?"
        }
      return Table.Row(
        [
          .integer(place + 1), .country(entry.country, in: register),
          entry.supplier.mean.map { .interval($0, decimals: 1) } ?? .missing,
          entry.supplier.ceiling.map { .number($0, decimals: 1) } ?? .missing,
          .integer(entry.supplier.parts.count), .count(entry.supplier.reaching), .count(entry.supplier.sole),
          entry.producer.mean.map { .interval($0, decimals: 1) } ?? .missing,
          .integer(entry.producer.parts.count),
          .count(entry.producer.reaching), .count(entry.producer.sole),
          .text(minerals.joined(separator: ", ")),
        ], sources: sources(of: entry, in: network))
    }
    return Table(
      name: "chokepoints", title: "Chokepoints, \(network.list.name), \(network.year)",
      answer: answer(points, register)
        + [rankings.flatMap { WeightTables.disagreement($0, register) }].compactMap { $0 },
      columns: [
        .init("place", "Place", .number), .init("country", "Country", .country),
        .init("exposure", "Exposure (%)", .interval), .init("ceiling", "Ceiling (%)", .number),
        .init("supplies", "Supplies", .number), .init("supplies_reaching", "Supplies ≥ \(percent) %", .count),
        .init("sole_supplier", "Sole supplier", .count), .init("world_share", "World share (%)", .interval),
        .init("produces", "Produces", .number), .init("produces_reaching", "Produces ≥ \(percent) %", .count),
        .init("sole_producer", "Sole producer", .count),
        .init("minerals", points.layer == .supply ? "As supplier" : "As producer"),
      ], rows: rows, constants: .of(network), notes: notes(network, points, register))
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
    let rows = movement.entries.map { entry -> Table.Row in
      func cells(_ standing: ChokepointMovement.Standing?) -> [Table.Cell] {
        guard let standing else { return [.missing, .missing, .missing] }
        return [
          .integer(standing.rank), standing.role.mean.map { .interval($0, decimals: 1) } ?? .missing,
          .count(standing.role.reaching),
        ]
      }
      let change = entry.change
      let sign = change.lower > 0 ? "more" : change.upper < 0 ? "less" : "unknown"
      return Table.Row(
        [.country(entry.country, in: register)] + cells(entry.before) + cells(entry.after) + [
          .text(entry.move.rawValue), .interval(change, decimals: 1),
          .text(change.lower == 0 && change.upper == 0 ? "same" : sign), .text(crossings(entry, register)),
        ],
        sources: sources(of: entry.country, entry.before?.role, movement.layer, in: first)
          + sources(of: entry.country, entry.after?.role, movement.layer, in: last))
    }
    let (from, to) = (movement.from, movement.to)
    let isSupply = movement.layer == .supply
    let measure = isSupply ? "Exposure" : "World share"
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
    return Table(
      name: "movement", title: "How the ranking of chokepoints moved, \(first.list.name), \(from)-\(to)",
      answer: answer(movement, register),
      columns: [
        .init("country", "Country", .country), .init("place_\(from)", "Place \(from)", .number),
        .init("mean_\(from)", "\(measure) \(from) (%)", .interval),
        .init("reaching_\(from)", "Reaches \(from)", .count),
        .init("place_\(to)", "Place \(to)", .number),
        .init("mean_\(to)", "\(measure) \(to) (%)", .interval),
        .init("reaching_\(to)", "Reaches \(to)", .count),
        .init("move", "Place"), .init("change", "Change (pp)", .interval), .init("sign", "Certain"),
        .init("crossings", "Gained and lost"),
      ], rows: rows,
      notes: notes
        + (isSupply
          ? SupplyCaveats.imports(first, in: register) + SupplyCaveats.imports(last, in: register) : []))
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
    let rows = weights.weights.ranked(by: \.value.midpoint, then: \.mineral).map { weight -> Table.Row in
      let factors =
        weight.figures.map { "\($0.measure.rawValue)\($0.form.isEmpty ? "" : " (\($0.form))")" }.joined(
          separator: " × ")
      return Table.Row(
        [
          .mineral(weight.mineral, in: register), .interval(weight.value * 1e-6, decimals: 1),
          weights.share(of: weight.mineral).map { .interval($0, decimals: 1) } ?? .missing,
          .text(weight.trade.map { "trade HS \($0.code)" } ?? factors),
        ],
        sources: weight.trade.map {
          [Table.Source($0.edition, "trade HS \($0.code) \(weight.mineral) \(weights.year)")]
        } ?? weight.figures.map(SourceNotes.of))
    }
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
      columns: [
        .init("mineral", "Mineral", .mineral), .init("value", "Value (million USD)", .interval),
        .init("share", "Share (%)", .interval), .init("series", "Made of"),
      ], rows: rows, constants: .of(network), notes: notes)
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

public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The table of what the loss of one country would stop.
public enum CountryChokepointTables {
  /// The minerals that the country supplies or produces.
  public static func minerals(_ points: CountryChokepoints, register: Register) -> Table {
    let threshold = points.points.threshold
    let network = points.points.supply.network
    let rows = points.entries.map { entry -> Table.Row in
      let stage = entry.node.production.value?.stage ?? ""
      return Table.Row(
        [
          .mineral(entry.node.id, in: register),
          entry.supplied.map { .interval($0.share, decimals: 1) } ?? .missing,
          entry.supplied.map { .interval($0.amount, decimals: 1) } ?? .missing,
          .text(PartWords.of(entry.supplied, threshold)), expansion(entry.expansion),
          entry.produced.map { .interval($0.share, decimals: 1) } ?? .missing,
          .text(entry.produced == nil ? "" : stage), .text(PartWords.of(entry.produced, threshold)),
        ],
        sources: SourceNotes.of(entry.node, points.country, .supply)
          + SourceNotes.of(entry.node, points.country, .production))
    }
    return Table(
      name: "chokepoints",
      title:
        "What the loss of \(register.name(of: points.country)) would stop, \(network.list.name), "
        + "\(network.year)",
      answer: answer(points, register),
      columns: [
        .init("mineral", "Mineral", .mineral), .init("share", "Share of imports (%)", .interval),
        .init("exposure", "Exposure (%)", .interval), .init("supplies", "As supplier"),
        .init("needed_slack", "Others must expand by (%)", .number),
        .init("world_share", "World production (%)", .interval), .init("stage", "Stage"),
        .init("produces", "As producer"),
      ], rows: rows, constants: .of(network), notes: notes(points, register))
  }

  private static func expansion(_ expansion: CountryChokepoints.Expansion?) -> Table.Cell {
    switch expansion {
    case .by(let part): .number(100 * part, decimals: 0)
    case .noOther: .text("no other")
    case nil: .missing
    }
  }

  private static func answer(_ points: CountryChokepoints, _ register: Register) -> [String] {
    let (supplier, producer) = (points.roles.supplier, points.roles.producer)
    let percent = NumberText.plain(points.points.threshold)
    let mean = supplier.mean.map {
      "\(NumberText.interval($0, decimals: 1)) % of U.S. consumption attributed to it on average"
    }
    return [
      "\(register.name(of: points.country)) has place \(points.place) of \(points.points.ranking.count) by exposure in "
        + "\(points.points.supply.network.year), \(mean ?? "exposure unknown"); as supplier it reaches \(percent) % for "
        + "\(supplier.reaching) of \(ChokepointTables.known(points.points.supply)) and is the sole supplier of \(supplier.sole).",
      "It produces \(percent) % or more of \(producer.reaching) of \(ChokepointTables.known(points.points.production)), each at the "
        + "stage named.",
    ]
  }

  private static func notes(_ points: CountryChokepoints, _ register: Register) -> [Note] {
    Note.definitions([
      "Others must expand by: the part by which all other suppliers, unnamed ones included, would have to ship more to "
        + "make the loss good, at the lower bounds."
    ]) + SupplyCaveats.imports(points.points.supply.network, in: register)
  }
}

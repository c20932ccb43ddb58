public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The table of what the loss of one country would stop.
public enum CountryChokepointTables {
  /// The minerals that the country supplies or produces.
  public static func minerals(_ points: CountryChokepoints, register: Register) -> Table {
    let threshold = points.points.threshold
    let network = points.points.supply.network
    return Table(
      name: "chokepoints",
      title:
        "What the loss of \(register.name(of: points.country)) would stop, \(network.list.name), "
        + "\(network.year)",
      answer: answer(points, register), of: points.entries,
      columns: [
        .mineral(in: register) { $0.node.id },
        .interval("share", "Share of imports", unit: .percent, decimals: 1) { $0.supplied?.share },
        .interval("exposure", "Exposure", unit: .percent, decimals: 1) { $0.supplied?.amount },
        .text("as_supplier", "As supplier") { PartWords.of($0.supplied, threshold) },
        .cell("needed_slack", "Others must expand by", .number, unit: .percent) { expansion($0.expansion) },
        .interval("world_share", "World production", unit: .percent, decimals: 1) { $0.produced?.share },
        .text("stage", "Stage") { $0.produced == nil ? "" : $0.node.production.value?.stage ?? "" },
        .text("as_producer", "As producer") { PartWords.of($0.produced, threshold) },
      ], constants: .of(network),
      sources: {
        SourceNotes.of($0.node, points.country, .supply)
          + SourceNotes.of($0.node, points.country, .production)
      }, notes: notes(points, register))
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
    let (name, network) = (register.name(of: points.country), points.points.supply.network)
    let place = supplier.mean.map {
      "\(name) has place \(points.place) of \(points.points.ranking.count) by exposure in \(network.year), "
        + "\(NumberText.interval($0, decimals: 1)) % of U.S. consumption attributed to it on average; as supplier it "
        + "reaches \(percent) % for \(supplier.reaching) of \(ChokepointTables.known(points.points.supply)) and is the "
        + "sole supplier of \(supplier.sole)."
    }
    return [
      place
        ?? "The place of \(name) by exposure in \(network.year) is unknown: no mineral of \(network.list.name) has both a "
        + "net import reliance and import shares.",
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

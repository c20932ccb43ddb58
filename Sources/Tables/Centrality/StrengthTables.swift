public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The table of node strengths.
public enum StrengthTables {
  /// The strength of every node in the supply and production layers of one network.
  public static func nodes(supply: NodeStrengths, production: NodeStrengths, register: Register) -> Table {
    let network = supply.network
    let produced = Dictionary(uniqueKeysWithValues: production.entries.map { ($0.node, $0) })
    let rows = supply.entries.map { entry -> Table.Row in
      let (kind, name) =
        switch entry.node {
        case .country(let code): ("country", register.name(of: code))
        case .mineral(let id): ("mineral", register.name(of: id))
        case .unitedStates: ("consumption", register.name(of: .unitedStates))
        }
      let world = produced[entry.node]
      return Table.Row(
        [
          .text(kind), .text(entry.node.id), .text(name), .interval(entry.outgoing, decimals: 1),
          .interval(entry.incoming, decimals: 1),
          world.map { .interval($0.outgoing, decimals: 1) } ?? .missing,
          world.map { .interval($0.incoming, decimals: 1) } ?? .missing,
        ], sources: sources(of: entry.node, in: network))
    }
    return Table(
      name: "nodes", title: "Strength of every node, \(network.list.name), \(network.year)",
      columns: [
        .init("kind", "Kind"), .init("id", "Id"), .init("name", "Name"),
        .init("supply_out", "Supply out", .interval), .init("supply_in", "Supply in", .interval),
        .init("production_out", "Production out", .interval),
        .init("production_in", "Production in", .interval),
      ], rows: rows,
      notes: [
        Note(
          .definition,
          "Strength: the sum of the weights of a node's edges, in percentage points; 100 is one mineral wholly supplied "
            + "or produced. The unnamed other countries are omitted."),
        Note(
          .definition,
          "Supply: shares of U.S. imports into minerals, net import reliance into the United States. Production: shares "
            + "of world production."),
      ])
  }

  private static func sources(of node: SupplyGraph.Node, in network: SupplyNetwork) -> [Table.Source] {
    var sources: [Table.Source] = []
    for mineral in network.minerals {
      switch node {
      case .country(let code):
        if let shares = mineral.imports.value, let source = shares.named.first(where: { $0.country == code })
        {
          sources.append(SourceNotes.of(shares, source, mineral: mineral.id))
        }
        if let shares = mineral.production.value,
          let producer = shares.named.first(where: { $0.country == code })
        {
          sources.append(SourceNotes.of(shares, producer, mineral: mineral.id))
        }
      case .mineral(let id) where id == mineral.id:
        sources += SourceNotes.of(mineral.reliance) + SourceNotes.of(mineral.imports.value)
        sources += SourceNotes.of(mineral.production.value)
      case .mineral: break
      case .unitedStates: sources += SourceNotes.of(mineral.reliance)
      }
    }
    return sources
  }
}

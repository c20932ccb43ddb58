public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The table of node strengths.
public enum StrengthTables {
  /// The strength of every node in the supply and production layers of one network.
  public static func nodes(supply: NodeStrengths, production: NodeStrengths, register: Register) -> Table {
    let network = supply.network
    let produced = Dictionary(uniqueKeysWithValues: production.entries.map { ($0.node, $0) })
    return Table(
      name: "nodes", title: "Strength of every node, \(network.list.name), \(network.year)",
      of: supply.entries,
      columns: [
        .text("kind", "Kind") { CentralityTables.kind($0.node) }, .text("id", "Id") { $0.node.id },
        .text("name", "Name") { CentralityTables.name($0.node, register) },
        .interval("supply_out", "Supply out", decimals: 1) { $0.outgoing },
        .interval("supply_in", "Supply in", decimals: 1) { $0.incoming },
        .interval("production_out", "Production out", decimals: 1) { produced[$0.node]?.outgoing },
        .interval("production_in", "Production in", decimals: 1) { produced[$0.node]?.incoming },
      ], sources: { sources(of: $0.node, in: network) },
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

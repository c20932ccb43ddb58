public import SupplyAnalysis
public import SupplyData
package import SupplyNetwork

/// The tables of exposure to countries.
public enum ExposureTables {
  /// Every country's exposure, with the minerals that reach the threshold.
  ///
  /// - Parameters:
  ///   - exposure: The exposure.
  ///   - leading: The largest suppliers of the same network.
  ///   - threshold: From how much of U.S. consumption, percent, a mineral counts.
  ///   - register: The names of minerals and countries.
  public static func countries(
    _ exposure: Exposure, leading: LeadingSuppliers, threshold: Double = 50, register: Register
  ) -> Table {
    let network = exposure.network
    let leads = Dictionary(
      uniqueKeysWithValues: leading.ranking.map { ($0.country, $0.count) })
    var notes = Note.definitions([
      "Exposure E(c) = mean over \(exposure.minerals) minerals of s(c,m) × NIR(m): the part of U.S. consumption "
        + "attributed to the country, every mineral with the same weight.",
      "Ceiling: the same when the country is also among the unnamed suppliers wherever it is not named.",
    ])
    notes +=
      [Note(.source, "Import shares: \(basis(network)).")] + Note.omitted(exposure.omitted, in: register)
    return Table(
      name: "exposure", title: "Exposure to supplier countries, \(network.list.name), \(network.year)",
      of: exposure.countries,
      columns: [
        .country(in: register) { $0.code },
        .known("region", "Region") { register.region(of: $0.code)?.rawValue },
        .interval("exposure", "Exposure", unit: .percent, decimals: 1) { $0.exposure },
        .number("ceiling", "Ceiling", unit: .percent, decimals: 1) { $0.ceiling },
        .integer("minerals", "Minerals") { $0.flows.count },
        .count("reaching", "At least \(NumberText.plain(threshold)) %") { $0.count(atLeast: threshold) },
        .count("leads", "Leads") { leads[$0.code] ?? BoundedCount() },
        .text("largest", "Largest") { country in
          country.flows.prefix(3).map { register.shortName(of: $0.mineral) }.joined(separator: ", ")
        },
      ], sources: { sources($0, network) }, notes: notes)
  }

  private static func sources(_ country: Exposure.Country, _ network: SupplyNetwork) -> [Table.Source] {
    country.flows.flatMap { flow -> [Table.Source] in
      guard let node = network.node(of: flow.mineral), let imports = node.imports.value,
        let source = imports.named.first(where: { $0.country == country.code })
      else { return [] }
      return SourceNotes.of(node.reliance) + [SourceNotes.of(imports, source, mineral: flow.mineral)]
    }
  }

  private struct Edge {
    let layer: String
    let source: String
    let target: String
    let weight: Table.Cell
    var exposure: Interval?
    let sources: [Table.Source]
  }

  /// Every edge of the three layers of the network of `exposure`, with its weight as an interval.
  public static func edges(_ exposure: Exposure) -> Table {
    let network = exposure.network
    return Table(
      name: "edges", title: "Edges of the supply network, \(network.list.name), \(network.year)",
      of: network.minerals.flatMap { node in
        supply(node, exposure.parts) + production(node) + reliance(node)
      },
      columns: [
        .text("layer", "Layer") { $0.layer }, .text("source", "From") { $0.source },
        .text("target", "To") { $0.target },
        .cell("weight", "Weight", .interval, unit: .percent) { $0.weight },
        .interval("exposure", "Exposure", unit: .percent, decimals: 1) { $0.exposure },
      ], sources: { $0.sources },
      notes: [
        "Weights: supply, share of U.S. imports; production, share of world production; reliance, net import reliance.",
        "Import shares: \(basis(network)).",
      ])
  }

  private static func supply(_ node: SupplyNetwork.MineralNode, _ parts: SupplyParts) -> [Edge] {
    guard let imports = node.imports.value else { return [] }
    return imports.named.map { source in
      Edge(
        layer: "supply", source: source.country.rawValue, target: node.id.rawValue,
        weight: source.printed.map { .printed($0) } ?? .interval(source.share, decimals: 2),
        exposure: parts[node.id]?.part(of: source.country)?.amount,
        sources: [SourceNotes.of(imports, source)] + SourceNotes.of(node.reliance))
    }
  }

  private static func production(_ node: SupplyNetwork.MineralNode) -> [Edge] {
    guard let production = node.production.value else { return [] }
    return production.named.map { producer in
      Edge(
        layer: "production", source: producer.country.rawValue, target: node.id.rawValue,
        weight: .interval(producer.share, decimals: 2), sources: [SourceNotes.of(production, producer)])
    }
  }

  private static func reliance(_ node: SupplyNetwork.MineralNode) -> [Edge] {
    guard node.reliance.isHeld else { return [] }
    return [
      Edge(
        layer: "reliance", source: node.id.rawValue, target: SupplyGraph.Node.unitedStates.id,
        weight: DependenceTables.cell(node.reliance), sources: SourceNotes.of(node.reliance))
    ]
  }

  package static func basis(_ network: SupplyNetwork) -> String {
    let counts = network.importBases
    let usgs = "\(ImportShares.Basis.usgs.source) import sources, averages over windows of years"
    let baci = "\(ImportShares.Basis.baci.source), value of \(network.year), each series with its own scope"
    return switch (counts[.usgs] ?? 0, counts[.baci] ?? 0) {
    case (0, 0): "none are held for \(network.year)"
    case (_, 0): usgs
    case (0, _): baci
    case (let some, let others): "\(usgs) (\(some) minerals); \(baci) (\(others) minerals)"
    }
  }
}

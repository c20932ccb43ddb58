public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork
import Tables

extension ExportedNetwork {
  /// The layers of a supply network that can be written together.
  public enum Layer: String, Sendable, Hashable, CaseIterable {
    /// Supplier → mineral.
    case imports
    /// Mineral → United States.
    case reliance
    /// Producer → mineral.
    case production
  }

  /// The `layers` of the network of `exposure`.
  ///
  /// Cost: O(edges).
  public init(_ exposure: Exposure, layers: Set<Layer>, register: Register) {
    let (network, parts) = (exposure.network, exposure.parts)
    var edges: [Edge] = []
    for node in network.minerals {
      if layers.contains(.imports), let imports = node.imports.value {
        edges += imports.named.map { source in
          Self.supply(
            node, imports, source, exposure: parts[node.id]?.part(of: source.country)?.amount, network.year)
        }
      }
      if layers.contains(.reliance), let interval = node.reliance.interval {
        edges.append(
          Edge(
            source: node.id.rawValue, target: SupplyGraph.Node.unitedStates.id, kind: "reliance",
            year: network.year,
            bounds: interval,
            attributes: Attribute.text("mineral", node.id.rawValue)
              + Attribute.text("unit", "percent of U.S. consumption")
              + Attribute.text("printed", node.reliance.token)
              + Self.sources(SourceNotes.of(node.reliance))))
      }
      if layers.contains(.production), let shares = node.production.value {
        edges += shares.named.filter { $0.share.upper < .infinity }.map {
          Self.production(node, shares, $0, network.year)
        }
      }
    }
    let named = Set(edges.filter { $0.kind != "reliance" }.map(\.source))
    let countries = network.countries.filter { named.contains($0.rawValue) }
    let minerals = network.minerals.map { Self.mineral($0, layers, register) }
    let consumer = Node(
      id: SupplyGraph.Node.unitedStates.id, name: "United States, consumption", kind: "consumption",
      attributes: [])
    let names = Layer.allCases.filter(layers.contains).map(\.rawValue).joined(separator: ", ")
    self.init(
      title: "The supply network of \(network.list.name) (\(names)), \(network.year)",
      notes: [
        "Edges by kind: supply, percent of U.S. imports; reliance, net import reliance in percent of U.S. consumption; "
          + "production, percent of world production at the stage named. Suppliers are not producers: do not add kinds up.",
        "Exposure is the part of U.S. consumption attributed to a supplier, with its bounds. What is unknown has no edge "
          + "and is named at the mineral with the reason.",
      ] + (layers.contains(.imports) ? SupplyCaveats.imports(network, in: register).map(\.text) : []),
      nodes: countries.map { Node($0, register) } + minerals
        + (layers.contains(.reliance) ? [consumer] : []), edges: edges)
  }

  /// The countries that supply minerals together: one edge without direction for every two that share any.
  public init(_ shared: SharedMinerals, register: Register) {
    let network = shared.network
    let tied = Set(shared.ties.flatMap { [$0.first, $0.second] }).sorted()
    self.init(
      title: "Countries that supply the same minerals of \(network.list.name), \(network.year)",
      notes: [
        "The weight of an edge is the number of minerals that both countries supply to the United States."
      ] + SupplyCaveats.imports(network, in: register).map(\.text), isDirected: false,
      nodes: tied.map { Node($0, register) },
      edges: shared.ties.sorted { ($0.first, $0.second) < ($1.first, $1.second) }.map { tie in
        Edge(
          source: tie.first.rawValue, target: tie.second.rawValue, kind: "shared-minerals",
          year: network.year, bounds: Interval(Double(tie.minerals.count)),
          attributes: Attribute.text("unit", "minerals")
            + Attribute.text("series", tie.minerals.map(\.rawValue).joined(separator: " ")))
      })
  }

  /// The world trade of minerals, exporter to importer, by value.
  public init(_ trade: [TradeGraph], title: String, omitted: [String], register: Register) {
    let countries = Set(trade.flatMap(\.countries)).sorted()
    let edges = trade.flatMap { graph in
      graph.flows.map { flow in
        Edge(
          source: flow.exporter.rawValue, target: flow.importer.rawValue, kind: "trade", year: graph.year,
          bounds: Interval(flow.value),
          attributes: Attribute.text("mineral", graph.mineral.rawValue) + Attribute.text("unit", "USD")
            + Attribute.text("stage", graph.stage) + Attribute.text("series", "HS \(graph.code)")
            + Self.sources([
              Table.Source(graph.edition, "trade HS \(graph.code) \(graph.mineral) \(graph.year)")
            ]))
      }
    }
    let scopes = trade.map {
      "\(Note.words(for: $0.mineral, in: register)), HS \($0.code): \($0.caveat.isEmpty ? $0.meaning : $0.caveat)."
    }
    self.init(
      title: title,
      notes: ["Weights: value in current U.S. dollars; low and high are the same."]
        + trade.reduce(into: [String]()) { notes, graph in
          for note in SupplyCaveats.trade(graph.coverage, in: register).map(\.text)
          where !notes.contains(note) {
            notes.append(note)
          }
        } + scopes + omitted,
      nodes: countries.map { Node($0, register) }, edges: edges)
  }

  private static func supply(
    _ node: SupplyNetwork.MineralNode, _ imports: ImportShares, _ source: ImportShares.Source,
    exposure: Interval?, _ year: Int
  ) -> Edge {
    Edge(
      source: source.country.rawValue, target: node.id.rawValue, kind: "supply", year: year,
      bounds: source.share,
      attributes: Attribute.text("mineral", node.id.rawValue)
        + Attribute.text("unit", "percent of U.S. imports")
        + Attribute.text("printed", source.printed?.token)
        + Attribute.number("exposure", exposure?.midpoint) + Attribute.interval("exposure", exposure)
        + Attribute.text("series", SourceNotes.label(imports))
        + Attribute.text("caveat", imports.caveat) + sources([SourceNotes.of(imports, source)]))
  }

  private static func production(
    _ node: SupplyNetwork.MineralNode, _ shares: ProductionShares, _ producer: ProductionShares.Producer,
    _ year: Int
  ) -> Edge {
    Edge(
      source: producer.country.rawValue, target: node.id.rawValue, kind: "production", year: year,
      bounds: producer.share,
      attributes: Attribute.text("mineral", node.id.rawValue)
        + Attribute.text("unit", "percent of world production")
        + Attribute.text("printed", SourceNotes.printed(shares, producer))
        + Attribute.text("stage", shares.stage) + Attribute.text("series", SourceNotes.label(shares))
        + sources([SourceNotes.of(shares, producer)]))
  }

  private static func mineral(
    _ node: SupplyNetwork.MineralNode, _ layers: Set<Layer>, _ register: Register
  ) -> Node {
    var attributes = Attribute.text(
      "members", node.isGroup ? node.members.map(\.rawValue).joined(separator: " ") : nil)
    var unknown: [String] = []
    if layers.contains(.imports) {
      attributes += Attribute.interval("unnamed_imports", node.imports.value?.other?.share)
      unknown += node.imports.reason.map { ["imports: \($0)"] } ?? []
    }
    if layers.contains(.reliance) {
      attributes += Attribute.interval("reliance", node.reliance.interval)
      if node.reliance.interval == nil {
        if case .missing(let reason) = node.reliance.status {
          unknown.append("reliance: \(reason)")
        } else {
          unknown.append("reliance: printed as \(node.reliance.token ?? "nothing")")
        }
      }
    }
    if layers.contains(.production) {
      attributes += Attribute.interval("unnamed_production", node.production.value?.other?.share)
      unknown += node.production.reason.map { ["production: \($0)"] } ?? []
    }
    return Node(
      id: node.id.rawValue, name: register.name(of: node.id), kind: "mineral",
      attributes: attributes + Attribute.text("unknown", unknown.joined(separator: "; ")))
  }

  private static func sources(_ sources: [Table.Source]) -> [Attribute] {
    Attribute.text("sources", sources.map(\.text).joined(separator: "; "))
  }
}

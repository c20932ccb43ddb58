import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

extension ExportedNetwork {
  /// The supply and the production layer of `network`, or one of them.
  ///
  /// Cost: O(edges).
  public init(_ network: SupplyNetwork, layers: Set<SupplyGraph.Layer>, reference: Reference) {
    let consumption = "USA-consumption"
    let parts = SupplyParts(network, layer: .supply)
    var edges: [Edge] = []
    var countries: Set<CountryCode> = []
    for node in network.minerals {
      if layers.contains(.supply) {
        for source in node.imports.value?.named ?? [] {
          countries.insert(source.country)
          edges.append(
            Self.supply(node, source, exposure: parts[node.id]?.part(of: source.country)?.amount))
        }
        if let interval = node.reliance.interval {
          edges.append(
            Edge(
              source: node.id.rawValue, target: consumption, low: interval.lower, high: interval.upper,
              attributes: Attribute.text("layer", "reliance") + Attribute.text("mineral", node.id.rawValue)
                + Attribute.text("unit", "percent of U.S. consumption")
                + Attribute.text("printed", node.reliance.token)
                + Self.sources(SourceNotes.of(node.reliance))))
        }
      }
      if layers.contains(.production), let shares = node.production.value {
        for producer in shares.named where producer.share.upper < .infinity {
          countries.insert(producer.country)
          edges.append(Self.production(node, shares, producer))
        }
      }
    }
    let minerals = network.minerals.map { Self.mineral($0, layers, reference) }
    let consumer = Node(
      id: consumption, name: "United States, consumption", type: "consumption", attributes: [])
    let names = layers.map(\.rawValue).sorted().reversed().joined(separator: " and ")
    self.init(
      title: "The \(names) network of \(network.list.name), \(network.year)",
      notes: [
        "Layers: supply, percent of U.S. imports; reliance, net import reliance in percent of U.S. consumption; production, "
          + "percent of world production. Suppliers are not producers.",
        "Low and high are the bounds of the weight, as far as the sources print them; weight is their middle. What is not "
          + "known has no edge and stands at the mineral with the reason.",
      ] + (layers.contains(.supply) ? SupplyCaveats.imports(network) : []),
      nodes: countries.sorted().map { Node($0, reference) } + minerals
        + (layers.contains(.supply) ? [consumer] : []), edges: edges)
  }

  /// The world trade of minerals, exporter to importer, by value.
  public init(_ trade: [TradeGraph], title: String, leftOut: [String], reference: Reference) {
    let countries = Set(trade.flatMap(\.countries)).sorted()
    let edges = trade.flatMap { one in
      one.flows.map { flow in
        Edge(
          source: flow.exporter.rawValue, target: flow.importer.rawValue, low: flow.value, high: flow.value,
          attributes: Attribute.text("layer", "trade") + Attribute.text("mineral", one.mineral.rawValue)
            + Attribute.text("unit", "USD") + Attribute.text("series", "HS \(one.code)")
            + Self.sources([Table.Source(one.edition, "trade HS \(one.code) \(one.mineral) \(one.year)")]))
      }
    }
    let scopes = trade.map { "\($0.mineral), HS \($0.code): \($0.caveat.isEmpty ? $0.meaning : $0.caveat)." }
    self.init(
      title: title,
      notes: ["Weights: value in current U.S. dollars; low and high are the same."]
        + SupplyCaveats.trade(trade.first?.year ?? 2022) + scopes + leftOut,
      nodes: countries.map { Node($0, reference) }, edges: edges)
  }

  private static func supply(
    _ node: SupplyNetwork.MineralNode, _ source: ImportShares.Source, exposure: Interval?
  ) -> Edge {
    let notes = node.imports.value.map { [SourceNotes.of($0, source)] } ?? []
    return Edge(
      source: source.country.rawValue, target: node.id.rawValue, low: source.share.lower,
      high: source.share.upper,
      attributes: Attribute.text("layer", "supply") + Attribute.text("mineral", node.id.rawValue)
        + Attribute.text("unit", "percent of U.S. imports")
        + Attribute.text("printed", source.printed?.token) + Attribute.interval("exposure", exposure)
        + Attribute.text("caveat", node.imports.value?.caveat) + sources(notes))
  }

  private static func production(
    _ node: SupplyNetwork.MineralNode, _ shares: ProductionShares, _ producer: ProductionShares.Producer
  ) -> Edge {
    Edge(
      source: producer.country.rawValue, target: node.id.rawValue, low: producer.share.lower,
      high: producer.share.upper,
      attributes: Attribute.text("layer", "production") + Attribute.text("mineral", node.id.rawValue)
        + Attribute.text("unit", "percent of world production")
        + Attribute.text("printed", "\(producer.printed.token) \(shares.unit)")
        + sources([SourceNotes.of(shares, producer)]))
  }

  private static func mineral(
    _ node: SupplyNetwork.MineralNode, _ layers: Set<SupplyGraph.Layer>, _ reference: Reference
  ) -> Node {
    var attributes = Attribute.text(
      "members", node.isGroup ? node.members.map(\.rawValue).joined(separator: " ") : nil)
    var unknown: [String] = []
    if layers.contains(.supply) {
      attributes += Attribute.interval("unnamed_imports", node.imports.value?.other?.share)
      unknown += node.imports.reason.map { ["imports: \($0)"] } ?? []
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
      id: node.id.rawValue, name: reference.name(of: node.id), type: "mineral",
      attributes: attributes + Attribute.text("unknown", unknown.joined(separator: "; ")))
  }

  private static func sources(_ sources: [Table.Source]) -> [Attribute] {
    Attribute.text("sources", sources.map(\.text).joined(separator: "; "))
  }
}

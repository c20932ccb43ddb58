public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The table of a centrality on a layer of the network.
public enum CentralityTables {
  /// The countries by score on the world trade in one mineral, with what its series leaves out.
  public static func nodes(
    _ centrality: NetworkCentrality, of trade: TradeGraph, register: Register
  ) -> Table {
    let source = Table.Source(trade.edition, "trade (HS \(trade.code)) \(trade.year)")
    let mineral = register.shortName(of: trade.mineral).lowercased()
    return Table(
      name: "centrality", title: "\(centrality.metric.rawValue), world trade in \(mineral), \(trade.year)",
      answer: answer(centrality, register), of: centrality.ranking.enumerated(),
      columns: columns(centrality, register),
      constants: [.year(trade.year), .mineral(trade.mineral, in: register)], sources: { _ in [source] },
      notes: [
        Note(.definition, centrality.metric.meaning(on: .trade)),
        Note(
          .source,
          "Trade: \(trade.edition) HS \(trade.code), \(trade.meaning) (\(trade.stage)), value. Scope: \(trade.caveat)."
        ),
      ])
  }

  /// The nodes by score, or the answer that the scores are settled by construction.
  public static func nodes(
    _ centrality: NetworkCentrality, of network: SupplyNetwork, register: Register
  ) -> Table {
    let editions = Set(
      network.minerals.flatMap { node -> [Edition] in
        centrality.layer == .production
          ? [node.production.value?.edition].compactMap { $0 }
          : node.reliance.provenance.editions + [node.imports.value?.edition].compactMap { $0 }
      }
    ).sorted()
    let sources = editions.map { Table.Source($0, "\(centrality.layer.rawValue) layer \(network.year)") }
    let notes = [
      centrality.settled == nil ? centrality.metric.meaning(on: centrality.layer) : nil,
      centrality.settled == nil ? centrality.metric.partlySettled(on: centrality.layer) : nil,
      "Weights are the middles of their bounds"
        + (centrality.layer == .production ? "." : "; import shares: \(ExposureTables.basis(network))."),
    ]
    return Table(
      name: "centrality",
      title:
        "\(centrality.metric.rawValue), \(centrality.layer.rawValue) layer, \(network.list.name), \(network.year)",
      answer: answer(centrality, register), of: centrality.ranking.enumerated(),
      columns: columns(centrality, register), constants: .of(network), sources: { _ in sources },
      notes: Note.definitions(notes.compactMap { $0 }) + Note.omitted(centrality.omitted, in: register))
  }

  private static func columns(
    _ centrality: NetworkCentrality, _ register: Register
  ) -> [TableColumn<(offset: Int, element: NetworkCentrality.Entry)>] {
    let decimals = decimals(centrality)
    return [
      .integer("place", "Place") { $0.offset + 1 }, .text("id", "Id") { $0.element.node.id }.detail,
      .text("name", "Name") { name($0.element.node, register) },
      .text("kind", "Kind") { kind($0.element.node) },
      .number("score", "Score", decimals: decimals) { $0.element.score },
    ]
  }

  /// The name of a node.
  static func name(_ node: SupplyGraph.Node, _ register: Register) -> String {
    switch node {
    case .country(let code): register.name(of: code)
    case .mineral(let id): register.name(of: id)
    case .unitedStates: register.name(of: .unitedStates)
    }
  }

  /// What a node is.
  static func kind(_ node: SupplyGraph.Node) -> String {
    switch node {
    case .country: "country"
    case .mineral: "mineral"
    case .unitedStates: "consumption"
    }
  }

  /// The decimals by which a table tells scores apart: about four digits of the largest.
  private static func decimals(_ centrality: NetworkCentrality) -> Int {
    let largest = centrality.ranking.map(\.score).max() ?? 0
    return largest >= 100 ? 0 : largest >= 10 ? 2 : 4
  }

  /// The first three, or why all scores are alike.
  private static func answer(_ centrality: NetworkCentrality, _ register: Register) -> [String] {
    if let settled = centrality.settled { return ["\(centrality.metric.rawValue) is \(settled)."] }
    let decimals = decimals(centrality)
    let first = centrality.ranking.prefix(3).map {
      "\(name($0.node, register)) (\(NumberText.fixed($0.score, decimals: decimals)))"
    }
    return first.isEmpty ? [] : ["Highest \(centrality.metric.rawValue): \(WordList.of(first))."]
  }
}

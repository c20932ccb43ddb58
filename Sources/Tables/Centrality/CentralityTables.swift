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
    let decimals = decimals(upTo: centrality.ranking.map(\.score).max() ?? 0)
    let rows = centrality.ranking.enumerated().map { place, entry -> Table.Row in
      let name = if case .country(let code) = entry.node { register.name(of: code) } else { "" }
      return Table.Row(
        [
          .integer(place + 1), .text(id(entry.node)), .text(name), .text("country"),
          .number(entry.score, decimals: decimals),
        ],
        sources: [source])
    }
    let mineral = register.shortName(of: trade.mineral).lowercased()
    return Table(
      name: "centrality", title: "\(centrality.metric.rawValue), world trade in \(mineral), \(trade.year)",
      answer: answer(centrality, rows), columns: columns, rows: rows,
      constants: [.year(trade.year), .mineral(trade.mineral, in: register)],
      notes: [
        Note(.definition, centrality.metric.meaning(on: .trade)),
        Note(
          .source,
          "Trade: \(trade.edition) HS \(trade.code), \(trade.meaning) (\(trade.stage)), value. Scope: \(trade.caveat)."
        ),
      ])
  }

  private static let columns: [Table.Column] = [
    .init("place", "Place", .number), Table.Column("id", "Id").asDetail, .init("name", "Name"),
    .init("kind", "Kind"), .init("score", "Score", .number),
  ]

  private static func id(_ node: SupplyGraph.Node) -> String {
    switch node {
    case .country(let code): code.rawValue
    case .mineral(let id): id.rawValue
    case .unitedStates: CountryCode.unitedStates.rawValue
    }
  }

  /// The decimals by which a table tells scores up to `largest` apart: about four digits of it.
  private static func decimals(upTo largest: Double) -> Int { largest >= 100 ? 0 : largest >= 10 ? 2 : 4 }

  /// The first three, or why all scores are alike.
  private static func answer(_ centrality: NetworkCentrality, _ rows: [Table.Row]) -> [String] {
    if let settled = centrality.settled { return ["\(centrality.metric.rawValue) is \(settled)."] }
    let first = rows.prefix(3).map { "\($0.cells[2].text) (\($0.cells[4].text))" }
    return first.isEmpty ? [] : ["Highest \(centrality.metric.rawValue): \(WordList.of(first))."]
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
    let decimals = decimals(upTo: centrality.ranking.map(\.score).max() ?? 0)
    let rows = centrality.ranking.enumerated().map { place, entry -> Table.Row in
      let (kind, name) =
        switch entry.node {
        case .country(let code): ("country", register.name(of: code))
        case .mineral(let id): ("mineral", register.name(of: id))
        case .unitedStates: ("consumer", register.name(of: .unitedStates))
        }
      return Table.Row(
        [
          .integer(place + 1), .text(id(entry.node)), .text(name), .text(kind),
          .number(entry.score, decimals: decimals),
        ], sources: sources)
    }
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
      answer: answer(centrality, rows), columns: columns, rows: rows, constants: .of(network),
      notes: Note.definitions(notes.compactMap { $0 }) + Note.omitted(centrality.omitted, in: register))
  }
}

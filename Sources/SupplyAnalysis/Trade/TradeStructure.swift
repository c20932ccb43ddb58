import Platform
import Graphs
public import SupplyData
public import SupplyNetwork

/// Which countries the world trade in a mineral hangs on, on its way to the United States.
///
/// Only flows of at least `floor` percent of their exporter's exports or of their importer's imports count: a flow of
/// a few dollars is a way as well as a large one to all measures here but the weighted ones.
///
/// - *Betweenness*: the part of shortest paths between other countries that pass a country, length 1 / value, directed,
///   normalised by (n-1)(n-2).
/// - *Articulation points*: the countries whose loss splits the trade network, directions left aside.
/// - *Dominators*: with one source that leads to every producer, the countries that every way from there to the United
///   States passes.
/// - *Node cut*: the fewest countries, producers included, whose loss leaves no way from any producer; and the value
///   that can reach the United States when every country passes on no more than its exports and every flow is of its
///   own value, with the countries that bound it.
///
/// Producers are the countries named by world production, without the United States.
public struct TradeStructure: Sendable {
  /// A country.
  public struct Entry: Sendable {
    /// The country.
    public let country: CountryCode
    /// The betweenness, 0 to 1.
    public let betweenness: Double
    /// Its exports, dollars.
    public let exports: Double
    /// Its imports, dollars.
    public let imports: Double
    /// Whether its loss splits the network.
    public let isArticulation: Bool
    /// Whether every way to the United States passes it.
    public let isDominator: Bool
    /// Whether it produces.
    public let isProducer: Bool
    /// Whether it is in the smallest cut.
    public let isInCut: Bool
  }

  /// The trade series.
  public let trade: TradeGraph
  /// From what share a flow counts, percent.
  public let floor: Double
  /// The countries taken out before measuring, by code.
  public let removed: [CountryCode]
  /// How many flows count.
  public let keptFlows: Int
  /// World production, which names the producers; nil where it is not known.
  public let production: ProductionShares?
  /// The countries that trade, largest betweenness first, ties by code.
  public let entries: [Entry]
  /// The producers that trade, by code.
  public let producers: [CountryCode]
  /// The fewest countries whose loss leaves no way from a producer to the United States, by code: the cut nearest the
  /// producers.
  public let cut: [CountryCode]
  /// The value that can arrive from producers, dollars.
  public let throughput: Double
  /// The value of U.S. imports, dollars.
  public let imports: Double

  /// What the United States produces of the world itself, percent; nil where it is not named as a producer.
  public var domestic: Interval? {
    production?.named.first { $0.country == .unitedStates && $0.amount.upper > 0 }?.share
  }

  /// The structure of `trade` on the way from the countries of `production`.
  public init(
    _ trade: TradeGraph, production: ProductionShares?, removing removed: Set<CountryCode> = [],
    floor: Double = 1
  ) throws(DataError) {
    let producers = production?.named.filter { $0.amount.upper > 0 }.map(\.country) ?? []
    try self.init(trade, producers: producers, production: production, removing: removed, floor: floor)
  }

  /// The structure of `trade` on the way from `producers`.
  ///
  /// - Parameters:
  ///   - trade: The trade.
  ///   - producers: The producers.
  ///   - production: World production, where the producers are taken from it.
  ///   - removed: Countries taken out first; the United States is not among them.
  ///   - floor: From what share a flow counts, percent.
  /// - Throws: `DataError` (not held) where the United States does not trade the mineral.
  /// - Complexity: O(V (E + V log V)).
  public init(
    _ trade: TradeGraph, producers: [CountryCode], production: ProductionShares? = nil,
    removing removed: Set<CountryCode> = [], floor: Double = 1
  ) throws(DataError) {
    guard let place = trade.countries.firstIndex(of: .unitedStates) else {
      throw DataError(.notHeld, "the United States does not trade HS \(trade.code) in \(trade.year)")
    }
    let kept = trade.flows(atLeast: floor).filter {
      !removed.contains($0.exporter) && !removed.contains($0.importer)
    }
    let active = Set(producers).subtracting(removed).subtracting([.unitedStates]).intersection(
      trade.countries)
    self.trade = trade
    self.floor = floor
    self.production = production
    self.removed = removed.sorted()
    self.producers = active.sorted()
    keptFlows = kept.count
    do throws(GraphError) {
      let usa = NodeID(place)
      let lengths = try trade.graph(of: kept, weights: .length) { 1 / $0 }
      let betweenness = try lengths.betweenness()
      let split = Set(
        try trade.graph(of: kept, weights: .none, directed: false) { _ in 1 }.biconnectivity()
          .articulationPoints)
      let values = try trade.graph(of: kept, weights: .strength) { $0 }
      let exports = values.strength(.outgoing)
      let inflow = values.strength(.incoming)
      imports = inflow[usa]
      let ways = try Ways(kept, trade.countries, from: active, to: usa)
      let dominators = Set(try ways.dominators())
      let smallest = try ways.smallestCut()
      cut = smallest.map { trade.countries[Int($0)] }.sorted()
      throughput = try ways.throughput(exports: exports.values)
      entries = trade.countries.indices.map { index in
        let country = trade.countries[index]
        let node = NodeID(index)
        return Entry(
          country: country, betweenness: betweenness[node], exports: exports[node], imports: inflow[node],
          isArticulation: split.contains(node), isDominator: dominators.contains(node),
          isProducer: active.contains(country), isInCut: smallest.contains(node))
      }.filter { $0.exports + $0.imports > 0 }
        .ranked(by: \.betweenness, then: \.country)
    } catch {
      throw DataError(.badData, "the trade in \(trade.mineral) is no graph: \(error)")
    }
  }
}

/// The trade network with a source that leads to every producer.
private struct Ways {
  let flows: [(NodeID, NodeID, Double)]
  let producers: [NodeID]
  let source: NodeID
  let usa: NodeID

  init(
    _ flows: [TradeGraph.Flow], _ countries: [CountryCode], from producers: Set<CountryCode>, to usa: NodeID
  ) throws(GraphError) {
    var number: [CountryCode: NodeID] = [:]
    for (place, country) in countries.enumerated() { number[country] = NodeID(place) }
    self.flows = flows.compactMap { flow in
      guard let from = number[flow.exporter], let to = number[flow.importer] else { return nil }
      return (from, to, flow.value)
    }
    self.producers = producers.compactMap { number[$0] }.sorted()
    source = NodeID(countries.count)
    self.usa = usa
  }

  private func graph(
    _ weight: (Double) -> Double, fromSource: Double
  ) throws(GraphError) -> Digraph {
    try Digraph(
      nodeCount: Int(source) + 1,
      edges: flows.map { ($0.0, $0.1, weight($0.2)) } + producers.map { (source, $0, fromSource) },
      weights: .strength, duplicates: .sum)
  }

  func dominators() throws(GraphError) -> [NodeID] {
    try graph({ _ in 1 }, fromSource: 1).dominatorTree(from: source).dominators(of: usa)
      .filter { $0 != source && $0 != usa }
  }

  /// The fewest countries between the source and the United States: every country lets one unit through.
  func smallestCut() throws(GraphError) -> [NodeID] {
    let many = Double(source) + 2
    var capacities = [Double](repeating: 1, count: Int(source) + 1)
    capacities[Int(source)] = .infinity
    capacities[Int(usa)] = .infinity
    return try graph({ _ in many }, fromSource: many).maximumFlow(
      from: source, to: usa, nodeCapacities: capacities
    ).cutNodes.filter { $0 != usa && $0 != source }
  }

  func throughput(exports: [Double]) throws(GraphError) -> Double {
    let all = exports.reduce(1, +)
    var capacities = exports + [.infinity]
    capacities[Int(usa)] = .infinity
    return try graph({ $0 }, fromSource: all).maximumFlow(from: source, to: usa, nodeCapacities: capacities)
      .value
  }
}

extension TradeStructure {
  /// The structure of world trade in `mineral` as it is, and without `removed` where any are named.
  ///
  /// - Parameters:
  ///   - mineral: The mineral.
  ///   - node: The node of the network that stands for the mineral, for its producers.
  ///   - year: The year.
  ///   - removed: The countries that fall away.
  ///   - floor: From what share a flow counts, percent.
  ///   - dataset: The data.
  /// - Returns: One structure, or two with countries removed; none where the mineral has no trade series and none is
  ///   removed.
  /// - Throws: `DataError` when the mineral has no trade series and countries are to be removed.
  public static func all(
    of mineral: MineralID, node: SupplyNetwork.MineralNode, year: Int, removing removed: [CountryCode] = [],
    floor: Double = 1, in dataset: Dataset
  ) throws(DataError) -> [TradeStructure] {
    let trade: TradeGraph
    do throws(DataError) {
      trade = try TradeGraph(mineral, year: year, from: dataset)
    } catch  where error.kind == .notHeld && removed.isEmpty {
      return []
    }
    let production = node.production.value
    let whole = try TradeStructure(trade, production: production, floor: floor)
    guard !removed.isEmpty else { return [whole] }
    return [
      whole, try TradeStructure(trade, production: production, removing: Set(removed), floor: floor),
    ]
  }
}

import Platform
public import Graphs
public import SupplyData
public import SupplyNetwork

/// Countries tied by the minerals that they both supply to the United States: the projection of the supply layer.
///
/// Two countries are tied when both are named as suppliers of a mineral; the weight is the number of such minerals.
/// Every pair of suppliers of a widely bought mineral is tied, so a backbone is kept: ties that stand out from chance
/// for one of their countries (disparity filter), and the heaviest forest, so that nothing falls apart by the filter.
///
/// `nx.bipartite.weighted_projected_graph(B, countries)`; Serrano, Boguna and Vespignani 2009,
/// doi 10.1073/pnas.0808904106; Kruskal 1956, doi 10.1090/S0002-9939-1956-0078686-7.
public struct SharedMinerals: Sendable {
  /// A supplier country.
  public struct Country: Sendable {
    /// The country.
    public let code: CountryCode
    /// E(c), the mean part of U.S. consumption attributed to it, percent; nil where no reliance is known of
    /// anything it supplies.
    public let exposure: Interval?
    /// The minerals it supplies, by id.
    public let minerals: [MineralID]
    /// The community of the graph of all ties that it belongs to, any number that no other community has.
    public let community: Int
  }

  /// Two countries with minerals in common.
  public struct Tie: Sendable {
    /// The country that comes first by code.
    public let first: CountryCode
    /// The other.
    public let second: CountryCode
    /// The minerals that both supply, by id; their number is the weight.
    public let minerals: [MineralID]
    /// How likely chance is to make the tie as heavy as it is, 0 to 1: the disparity filter.
    public let chance: Double
  }

  /// The network.
  public let network: SupplyNetwork
  /// The countries, largest exposure first, ties by code.
  public let countries: [Country]
  /// The ties, heaviest first, ties by codes.
  public let ties: [Tie]
  /// The modularity of the communities.
  public let modularity: Double

  /// The ties of the suppliers in `network`.
  ///
  /// - Throws: `GraphError` never for a network that was built.
  /// - Complexity: O(Σ over minerals of suppliers² + T log T) for T ties.
  public init(_ network: SupplyNetwork) throws(GraphError) {
    self.network = network
    let supply = try SupplyGraph(network, layer: .supply)
    let projection = try supply.countryProjection()
    let codes = projection.nodes.map { node -> CountryCode in
      if case .country(let code) = supply.nodes[Int(node)] { code } else { .unitedStates }
    }
    let graph = try supply.middle()
    let supplied = projection.nodes.map { node in
      Set(
        graph.successors(of: node).compactMap { target -> MineralID? in
          if case .mineral(let id) = supply.nodes[Int(target)] { id } else { nil }
        })
    }
    let exposure = Dictionary(
      uniqueKeysWithValues: Exposure(network).countries.map { ($0.code, $0.exposure) })
    let communities = try projection.graph.leiden()
    modularity = communities.modularity
    countries = codes.indices.filter { !supplied[$0].isEmpty }
      .map {
        Country(
          code: codes[$0], exposure: exposure[codes[$0]], minerals: supplied[$0].sorted(),
          community: Int(communities.labels[$0]))
      }
      .ranked(by: { $0.exposure?.midpoint ?? -1 }, then: \.code)
    let chance = try projection.graph.disparity()
    ties = projection.graph.edges.map { edge in
      let (a, b) = (Int(edge.source), Int(edge.target))
      return Tie(
        first: codes[a], second: codes[b], minerals: supplied[a].intersection(supplied[b]).sorted(),
        chance: chance[edge])
    }.ranked(by: \.minerals.count, then: \.first, then: \.second)
  }

  /// The ties among some countries.
  public func ties(among shown: Set<CountryCode>) -> [Tie] {
    ties.filter { shown.contains($0.first) && shown.contains($0.second) }
  }

  /// The ties among some countries whose chance is below `level`, and those of the heaviest forest that joins the
  /// countries.
  ///
  /// - Throws: `GraphError` never for ties of a network that was built.
  public func backbone(level: Double, among shown: Set<CountryCode>) throws(GraphError) -> [Tie] {
    let ties = ties(among: shown)
    let place = Dictionary(uniqueKeysWithValues: shown.sorted().enumerated().map { ($1, NodeID($0)) })
    let ends = ties.map { (place[$0.first] ?? 0, place[$0.second] ?? 0) }
    let graph = try Digraph(
      nodeCount: shown.count, edges: zip(ends, ties).map { ($0.0, $0.1, Double($1.minerals.count)) },
      weights: .strength, directed: false)
    let forest = Set(try graph.maximumSpanningForest().map { [$0.source, $0.target] })
    return zip(ties, ends).filter { tie, ends in
      tie.chance < level || forest.contains([ends.0, ends.1]) || forest.contains([ends.1, ends.0])
    }.map(\.0)
  }
}

extension SupplyGraph {
  /// The countries of the supply layer, two joined where they share a mineral; the weight is the number of minerals.
  func countryProjection() throws(GraphError) -> Subgraph {
    let countries = nodes.indices.filter { if case .country = nodes[$0] { true } else { false } }
    return try middle().projection(onto: countries.map { NodeID($0) })
  }
}

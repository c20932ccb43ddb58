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
    /// E(c), the mean part of U.S. consumption that arrives from it, percent; nil where no reliance is known of
    /// anything it supplies.
    public let exposure: Interval?
    /// The minerals it supplies, by id.
    public let minerals: [MineralID]
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
    /// Whether the tie belongs to the heaviest forest.
    public let isInForest: Bool
  }

  /// The countries, largest exposure first, ties by code.
  public let countries: [Country]
  /// The ties, heaviest first, ties by codes.
  public let ties: [Tie]

  /// The ties of the suppliers in `network`.
  ///
  /// - Throws: ``GraphError`` never for a network that was built.
  /// - Complexity: O(Σ over minerals of suppliers² + T log T) for T ties.
  public init(_ network: SupplyNetwork) throws(GraphError) {
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
    countries = zip(codes, supplied).filter { !$1.isEmpty }
      .map { Country(code: $0, exposure: exposure[$0], minerals: $1.sorted()) }
      .sorted {
        (-($0.exposure?.midpoint ?? -1), $0.code) < (-($1.exposure?.midpoint ?? -1), $1.code)
      }
    let chance = try projection.graph.disparity()
    let forest = Set(try projection.graph.maximumSpanningForest())
    ties = projection.graph.edges.map { edge in
      let (a, b) = (Int(edge.source), Int(edge.target))
      return Tie(
        first: codes[a], second: codes[b], minerals: supplied[a].intersection(supplied[b]).sorted(),
        chance: chance[edge], isInForest: forest.contains(edge))
    }.sorted {
      (-$0.minerals.count, $0.first, $0.second) < (-$1.minerals.count, $1.first, $1.second)
    }
  }

  /// The ties whose chance is below `level`, and those of the heaviest forest.
  public func backbone(level: Double) -> [Tie] {
    ties.filter { $0.chance < level || $0.isInForest }
  }
}

extension SupplyGraph {
  /// The countries of the supply layer, two joined where they share a mineral; the weight is the number of minerals.
  func countryProjection() throws(GraphError) -> Subgraph {
    let countries = nodes.indices.filter { if case .country = nodes[$0] { true } else { false } }
    return try middle().projection(onto: countries.map { NodeID($0) })
  }
}

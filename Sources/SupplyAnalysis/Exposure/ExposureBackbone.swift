public import Graphs
import SupplyData

extension Exposure {
  /// The flows that stand out from chance at a `level`: the backbone of the network of countries and minerals.
  ///
  /// The weight of a flow is the middle of its exposure e(c,m). A flow stays when the disparity filter finds it
  /// significant for its country or for its mineral, and when it is the only one of either.
  ///
  /// - Parameter level: The largest chance to accept, above 0 and at most 1.
  /// - Returns: The flows by country, largest exposure first.
  /// - Complexity: O(F) for F flows.
  ///
  /// Serrano, Boguna and Vespignani 2009, doi 10.1073/pnas.0808904106.
  public func backbone(level: Double) throws(GraphError) -> [Flow] {
    let flows = countries.flatMap(\.flows).filter { $0.exposure.midpoint > 0 }
    let minerals = Set(flows.map(\.mineral)).sorted()
    var number: [String: NodeID] = [:]
    for (place, country) in countries.enumerated() { number["country:\(country.code)"] = NodeID(place) }
    for (place, mineral) in minerals.enumerated() {
      number["mineral:\(mineral)"] = NodeID(countries.count + place)
    }
    var edges: [(NodeID, NodeID, Double)] = []
    for flow in flows {
      guard let from = number["country:\(flow.country)"], let to = number["mineral:\(flow.mineral)"] else {
        continue
      }
      edges.append((from, to, flow.exposure.midpoint))
    }
    let graph = try Digraph(
      nodeCount: countries.count + minerals.count, edges: edges, weights: .strength)
    let kept = try graph.backbone(level: level)
    return zip(flows, edges).filter { _, edge in kept.arcs(from: edge.0).contains { $0.target == edge.1 } }
      .map(\.0)
  }
}

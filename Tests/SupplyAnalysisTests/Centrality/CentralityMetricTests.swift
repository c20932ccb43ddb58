import Graphs
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// What is called 0 by construction is 0, and what is advised instead is not.
struct CentralityMetricTests {
  private static let layers: [CentralityLayer] = [.supply, .imports, .production, .projection]
  private static let shared = Result {
    let data = try SampleFolder.loaded()
    return try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }
  private let network: SupplyNetwork
  init() throws { network = try Self.shared.get() }

  @Test func whatIsCalledZeroByConstructionIsZero() throws {
    let betweenness = try NetworkCentrality(.betweenness, on: .supply, of: network)
    for entry in betweenness.ranking {
      if case .mineral = entry.node { continue }
      #expect(entry.score == 0)
    }
    #expect(CentralityMetric.betweenness.partlySettled(on: .supply)?.hasPrefix("0 by construction") == true)
  }

  @Test(arguments: [CentralityLayer.imports, .production])
  func noNodeOfTwoSidesLiesBetweenOthersOrHasPartnersThatArePartners(layer: CentralityLayer) throws {
    let graph = try CentralityGraph(layer, of: network).graph
    #expect(try graph.withLengths().betweenness().values.allSatisfy { $0 == 0 })
    #expect(try graph.undirected().clustering().values.allSatisfy { $0 == 0 })
    #expect(CentralityMetric.betweenness.isSettledByConstruction(on: layer)?.hasPrefix("0 by") == true)
    #expect(CentralityMetric.clustering.isSettledByConstruction(on: layer)?.hasPrefix("0 by") == true)
  }

  /// The metric that a settled one's advice names is itself open on the layer that the advice names.
  @Test(arguments: CentralityMetric.allCases, layers)
  func theAdviceLeadsToAnAnswer(metric: CentralityMetric, layer: CentralityLayer) throws {
    guard let settled = metric.isSettledByConstruction(on: layer) else { return }
    let advice = try #require(settled.components("Ask for ").last)
    let metrics = CentralityMetric.allCases.filter { advice.words.contains($0.rawValue) }
    #expect(!metrics.isEmpty, "\(advice)")
    let target = advice.contains("layer projection") ? CentralityLayer.projection : layer
    for other in metrics {
      let isOpen = [target, layer].contains { other.isSettledByConstruction(on: $0) == nil }
      #expect(isOpen, "\(metric) on \(layer) leads to \(other)")
    }
  }

  /// Countries of the layers of minerals have no edge in, so their authority and closeness are 0.
  @Test(arguments: [CentralityMetric.closeness, .authorities])
  func whatNothingLeadsToHasZero(metric: CentralityMetric) throws {
    #expect(metric.partlySettled(on: .supply)?.contains("for countries") == true)
    for entry in try NetworkCentrality(metric, on: .supply, of: network).ranking {
      if case .country = entry.node { #expect(entry.score == 0) }
    }
  }
}

extension String {
  fileprivate var words: [String] {
    split { !$0.isLetter && $0 != "-" }.map(String.init)
  }

  fileprivate func components(_ mark: String) -> [String] {
    split(separator: mark, omittingEmptySubsequences: false).map(String.init)
  }
}

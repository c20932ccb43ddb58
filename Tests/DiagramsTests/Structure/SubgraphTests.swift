import Testing

@testable import Diagrams

struct SubgraphTests {
  private typealias Subgraph = Diagram.Subgraph

  @Test func aClusterHoldsTheNodesOfWhatIsInIt() {
    let inner = Subgraph(.rank(.same), nodes: ["b"], subgraphs: [Subgraph(.group, nodes: ["c"])])
    let cluster = Subgraph(.cluster("asia"), nodes: ["a"], subgraphs: [inner])
    #expect(cluster.clusterID == "asia" && cluster.isClustering)
    #expect(cluster.clusteredNodes == ["a", "b", "c"])
  }

  @Test func aGroupHoldsTheClustersInIt() {
    let clusters = ["x", "y"].map { Subgraph(.cluster($0), nodes: ["\($0)1"]) }
    let group = Subgraph(.group, nodes: ["free"], subgraphs: clusters)
    #expect(group.clusterID == nil && group.isClustering)
    #expect(group.clusteredNodes == ["x1", "y1"])
    let plain = Subgraph(.rank(.min), nodes: ["a"], subgraphs: [Subgraph(.group, nodes: ["b"])])
    #expect(!plain.isClustering && plain.clusteredNodes.isEmpty)
  }
}

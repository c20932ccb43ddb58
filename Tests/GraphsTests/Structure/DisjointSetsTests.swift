import Testing

@testable import Graphs

@Suite struct DisjointSetsTests {
  @Test(arguments: RandomGraph.seeds)
  func setsAreComponents(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 30, edges: 25)
    var sets = DisjointSets(count: graph.nodeCount)
    var joins = 0
    for arc in graph.arcs where sets.join(arc.source, arc.target) { joins += 1 }
    let components = graph.weakComponents()
    #expect(joins == graph.nodeCount - components.count)
    for node in graph.nodes {
      #expect(sets.size(of: node) == components.sizes[Int(components[node])])
      #expect(components[sets.find(node)] == components[node])
    }
  }
}

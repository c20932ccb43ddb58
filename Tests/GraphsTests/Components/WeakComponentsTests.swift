import Graphs
import Testing

@Suite struct WeakComponentsTests {
  @Test(arguments: Fixture.having("weak-components"))
  func labels(fixture: Fixture) throws {
    fixture.expect("weak-components", try fixture.unweighted.weakComponents().labels.map(Double.init))
  }

  /// From nearly no edges to one component, against labels that spread until nothing changes.
  @Test(arguments: RandomGraph.seeds)
  func labelsThatSpreadAreTheSame(seed: UInt64) throws {
    for directed in [true, false] {
      let graph = try RandomGraph.make(seed: seed, nodes: 200, edges: Int(seed) * 20, directed: directed)
      var labels = Array(graph.nodes)
      var hasChanged = true
      while hasChanged {
        hasChanged = false
        for arc in graph.arcs {
          let low = min(labels[Int(arc.source)], labels[Int(arc.target)])
          for node in [arc.source, arc.target] where labels[Int(node)] > low {
            labels[Int(node)] = low
            hasChanged = true
          }
        }
      }
      let found = graph.weakComponents()
      #expect(found.count == Set(labels).count)
      let lowest = Set(labels).sorted()
      #expect(found.labels == labels.map { label in Int32(lowest.firstIndex(of: label) ?? -1) })
    }
  }
}

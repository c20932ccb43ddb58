import Graphs
import Testing

struct DescriptionsTests {
  @Test func valuesPrintWhatTheyAre() throws {
    let graph = try Digraph(edges: [("a", "b", 2), ("b", "c", 1)], weights: .length)
    #expect("\(graph)" == "3 nodes, 2 directed edges, lengths: 0 → 1 (2.0), 1 → 2 (1.0)")
    #expect("\(try Digraph(edges: [("a", "b", 2)]))" == "2 nodes, 1 directed edge, strengths: 0 → 1 (2.0)")
    #expect("\(try graph.unweighted.undirected())" == "3 nodes, 2 undirected edges: 0 → 1, 1 → 2")
    #expect("\(try DigraphBuilder().build())" == "0 nodes, 0 directed edges")
    #expect("\(Scores([0.25, 0.5]))" == "1: 0.5, 0: 0.25")
    #expect("\(NodeNames(["a", "b"]))" == "a, b")
    #expect("\(try graph.edgeBetweenness(normalized: false))" == "0 → 1: 2.0, 1 → 2: 2.0")
    let long = Scores([Double](repeating: 1, count: 12))
    #expect("\(long)".hasSuffix("9: 1.0, and 2 more"))
  }

  @Test func ofManyEdgesTenAreShown() throws {
    let ring = try Digraph(nodeCount: 12, edges: (0..<12).map { ($0, ($0 + 1) % 12, 1) }, directed: false)
    #expect("\(ring)".hasPrefix("12 nodes, 12 undirected edges: 0 → 1, 0 → 11, 1 → 2"))
    #expect("\(ring)".hasSuffix("8 → 9, and 2 more"))
    let star = try Digraph(nodeCount: 14, edges: (1..<14).map { (0, $0, 1) })
    #expect("\(star)".hasSuffix("0 → 10, and 3 more"))
    #expect("\(NodeNames((0..<11).map { "n\($0)" }))".hasSuffix("n9, and 1 more"))
  }
}

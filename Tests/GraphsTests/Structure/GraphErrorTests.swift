import Graphs
import Testing

struct GraphErrorTests {
  @Test func whatIsWrongWhereAndWhatToDo() {
    #expect(
      GraphError.duplicateEdge(edge: 3, source: 0, target: 1).description
        == "edge 3: the edge from node 0 to node 1 was given before; sum duplicates or remove it")
    #expect(
      GraphError.noSuchNode(node: 9, nodeCount: 4).description
        == "node 9 is not one of the 4 nodes numbered from 0")
    #expect(
      GraphError.missing(measure: "maximum flow", .target).description
        == "maximum flow needs a node to end at, and none is given")
    #expect(
      GraphError.invalidParameter(measure: "Katz", name: "alpha", value: -1, expected: "above 0").description
        == "Katz: alpha is -1.0, but must be above 0")
  }

  /// A weight can be wrong in two ways, and each is helped otherwise.
  @Test(arguments: [
    (1e91, "so large"), (.infinity, "correct or remove"), (-1, "correct or remove"),
    (.nan, "correct or remove"),
  ])
  func aWeightIsTooLargeOrNone(weight: Double, words: String) {
    let text = GraphError.invalidWeight(edge: 2, weight: weight).description
    #expect(text.hasPrefix("edge 2: weight \(weight) is ") && text.contains(words))
    #expect(text.contains(GraphError.rangeRemedy) == (weight == 1e91))
  }
}

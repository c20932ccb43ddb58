import Testing

@testable import Diagrams

@Suite struct LayoutTests {
  @Test func measuresNodesInTheOrderOfTheDiagram() throws {
    let diagram = try Samples.flows()
    let layout = try Renderer.layout(diagram)
    #expect(layout.nodes.map(\.id) == diagram.nodes.map(\.id))
    for (first, node) in layout.nodes.enumerated() {
      #expect(layout.boundingBox.contains(node.box, tolerance: 0.5))
      let label = try #require(node.label)
      #expect(label.fontSize == 14)
      #expect(node.box.contains(label.box, tolerance: 0.5))
      for other in layout.nodes[(first + 1)...] { #expect(!node.box.overlaps(other.box)) }
    }
    // Left to right: both countries in one column, before the minerals.
    #expect(abs(layout.nodes[0].box.center.x - layout.nodes[1].box.center.x) < 1)
    #expect(layout.nodes[0].box.maxX < layout.nodes[2].box.minX)
  }

  @Test func measuresEdges() throws {
    let diagram = try Samples.flows()
    let layout = try Renderer.layout(diagram)
    #expect(layout.edges.map(\.tail) == diagram.edges.map(\.tail))
    #expect(layout.edges.map(\.head) == diagram.edges.map(\.head))
    #expect(layout.edges.map(\.labels.count) == [0, 1, 0, 0, 0])
    for edge in layout.edges {
      let curve = try #require(edge.curves.first)
      #expect(curve.points.count % 3 == 1)
      #expect(curve.startTip == nil)
      let tip = try #require(curve.endTip)
      let head = try #require(layout.nodes.first { $0.id == edge.head })
      #expect(head.box.expanded(by: 2).contains(Box(center: tip, width: 0, height: 0)))
    }
    let label = try #require(layout.edges[1].labels.first)
    #expect(layout.nodes.allSatisfy { !$0.box.overlaps(label.box) })
  }

  @Test func measuresClustersOuterFirst() throws {
    var diagram = try Samples.flows()
    try diagram.add(
      Diagram.Subgraph(
        .cluster("minerals"), nodes: ["mineral:gallium"], ["label": "Minerals"],
        subgraphs: [Diagram.Subgraph(.cluster("salts"), nodes: ["mineral:potash"], ["label": ""])]))
    let layout = try Renderer.layout(diagram)
    #expect(layout.clusters.map(\.id) == ["minerals", "salts"])
    #expect(layout.clusters[0].box.contains(layout.clusters[1].box))
    #expect(layout.clusters[1].box.contains(layout.nodes[3].box, tolerance: 0.5))
    #expect(layout.clusters[0].label?.fontSize == 14)
    #expect(layout.clusters[1].label == nil)
  }

  @Test func findsTheSmallestFont() throws {
    var diagram = try Samples.flows()
    diagram.edgeDefaults["fontsize"] = 6.5
    #expect(try Renderer.layout(diagram).smallestFontSize == 6.5)
    #expect(try Renderer.layout(Diagram()).smallestFontSize == nil)
  }

  /// A layout of ours, drawn by Graphviz: nodes stay where they are put, and edges take their own course.
  @Test func drawsGivenPositionsAndCourses() throws {
    var diagram = Diagram(nodeDefaults: ["shape": "box", "width": 0.5, "height": 0.25, "fixedsize": true])
    try diagram.add(Diagram.Node("a", label: "", ["pos": .position(Point(x: 0, y: 0))]))
    try diagram.add(Diagram.Node("b", label: "", ["pos": .position(Point(x: 200.5, y: 30.25))]))
    let curve = Layout.Curve(
      points: [(18, 0), (100, 0), (100, 30), (177, 30)].map { Point(x: $0.0, y: $0.1) },
      endTip: Point(x: 182.5, y: 30))
    try diagram.add(Diagram.Edge(from: "a", to: "b", ["pos": .course([curve])]))
    let layout = try Renderer.layout(diagram, engine: .nop2)
    let first = layout.nodes[0].box.center
    let second = layout.nodes[1].box.center
    #expect(abs(second.x - first.x - 200.5) < 0.01)
    #expect(abs(second.y - first.y - 30.25) < 0.01)
    let drawn = try #require(layout.edges[0].curves.first)
    #expect(drawn.points.count == 4)
    #expect(abs(drawn.points[1].x - first.x - 100) < 0.01)
    #expect(drawn.endTip != nil)
  }
}

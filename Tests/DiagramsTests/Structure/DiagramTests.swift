import Testing

@testable import Diagrams

@Suite struct DiagramTests {
  @Test func keepsInsertionOrder() throws {
    let diagram = try Samples.flows()
    #expect(diagram.nodes.map(\.id).prefix(3) == ["country:CHN", "country:CAN", "mineral:gallium"])
    #expect(diagram.edges.map(\.head).last == "country:USA")
    #expect(diagram.index(ofNode: "mineral:potash") == 3)
    #expect(diagram.index(ofNode: "mineral:lead") == nil)
  }

  @Test func refusesASecondNodeOfTheSameID() throws {
    var diagram = try Samples.flows()
    #expect(throws: DiagramError.duplicateNode("country:CHN")) {
      try diagram.add(Diagram.Node("country:CHN"))
    }
    try diagram.add(Diagram.Node("caf\u{E9}"))
    #expect(throws: DiagramError.duplicateNode("cafe\u{301}")) {
      try diagram.add(Diagram.Node("cafe\u{301}"))
    }
  }

  @Test func keepsOneSpellingOfANode() throws {
    var diagram = Diagram()
    try diagram.add(Diagram.Node("caf\u{E9}"))
    try diagram.add(Diagram.Node("b"))
    try diagram.add(Diagram.Edge(from: "cafe\u{301}", to: "b"))
    #expect(Array(diagram.edges[0].tail.unicodeScalars) == Array("caf\u{E9}".unicodeScalars))
    #expect(try Renderer.layout(diagram).nodes.count == 2)
  }

  @Test func refusesEdgesAndGroupsOfUnknownNodes() throws {
    var diagram = try Samples.flows()
    #expect(throws: DiagramError.unknownNode("x", within: "an edge")) {
      try diagram.add(Diagram.Edge(from: "country:CHN", to: "x"))
    }
    #expect(throws: DiagramError.unknownNode("x", within: "a subgraph")) {
      try diagram.add(Diagram.Subgraph(.group, nodes: ["x"]))
    }
    #expect(throws: DiagramError.unknownNode("x", within: "a change of attributes")) {
      try diagram.set(["width": 1], ofNode: "x")
    }
  }

  @Test(arguments: [(Diagram.Kind.directed, false), (.undirected, true)])
  func tellsParallelEdgesApartByKey(kind: Diagram.Kind, isRefusedBackwards: Bool) throws {
    var diagram = Diagram(kind: kind)
    try diagram.add(Diagram.Node("a"))
    try diagram.add(Diagram.Node("b"))
    try diagram.add(Diagram.Edge(from: "a", to: "b"))
    try diagram.add(Diagram.Edge(from: "a", to: "b"))
    try diagram.add(Diagram.Edge(from: "a", to: "b", key: "2020"))
    try diagram.add(Diagram.Edge(from: "a", to: "b", key: "2021"))
    #expect(throws: DiagramError.duplicateEdge(tail: "a", head: "b", key: "2020")) {
      try diagram.add(Diagram.Edge(from: "a", to: "b", key: "2020"))
    }
    let back = Diagram.Edge(from: "b", to: "a", key: "2020")
    if isRefusedBackwards {
      #expect(throws: DiagramError.self) { try diagram.add(back) }
    } else {
      try diagram.add(back)
    }
    #expect(try Renderer.layout(diagram).edges.count == diagram.edges.count)
  }

  @Test func refusesANodeInTwoClusters() throws {
    var diagram = try Samples.flows()
    try diagram.add(Diagram.Subgraph(.cluster("asia"), nodes: ["country:CHN"]))
    #expect(throws: DiagramError.nodeInTwoClusters("country:CHN")) {
      try diagram.add(Diagram.Subgraph(.cluster("world"), nodes: ["country:CHN", "country:CAN"]))
    }
    #expect(throws: DiagramError.duplicateCluster("asia")) {
      try diagram.add(Diagram.Subgraph(.cluster("asia"), nodes: []))
    }
    let inner = ["east", "west"].map { Diagram.Subgraph(.cluster($0), nodes: ["country:CAN"]) }
    #expect(throws: DiagramError.nodeInTwoClusters("country:CAN")) {
      try diagram.add(Diagram.Subgraph(.cluster("america"), nodes: [], subgraphs: inner))
    }
    #expect(diagram.subgraphs.count == 2)
    // What was refused has left no trace.
    try diagram.add(Diagram.Subgraph(.cluster("world"), nodes: ["country:CAN"]))
  }

  @Test func changesAttributesAndKeepsOthers() throws {
    var diagram = try Samples.flows()
    try diagram.set(["width": 2, "shape": "ellipse"], ofNode: "country:CHN")
    try diagram.set(["shape": "box"], ofNode: "country:CHN")
    #expect(diagram.nodes[0].attributes == ["width": 2, "shape": "box"])
    diagram.set(["penwidth": 1, "color": "red"], ofEdgeAt: 0)
    #expect(diagram.edges[0].attributes == ["penwidth": 1, "color": "red"])
  }
}

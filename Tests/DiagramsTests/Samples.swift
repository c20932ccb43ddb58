@testable import Diagrams

/// Diagrams that several tests draw.
enum Samples {
  /// Two countries, two minerals and the United States in three ranks.
  static func flows() throws -> Diagram {
    var diagram = Diagram(name: "flows", graphAttributes: ["rankdir": "LR"], nodeDefaults: ["shape": "box"])
    for (id, label) in [
      ("country:CHN", "China"), ("country:CAN", "Canada"), ("mineral:gallium", "Gallium"),
      ("mineral:potash", "Potash"), ("country:USA", "United States"),
    ] {
      try diagram.add(Diagram.Node(id, label: .text(label)))
    }
    try diagram.add(Diagram.Subgraph(.rank(.same), nodes: ["country:CHN", "country:CAN"]))
    try diagram.add(Diagram.Edge(from: "country:CHN", to: "mineral:gallium", ["penwidth": 2.5]))
    try diagram.add(Diagram.Edge(from: "country:CAN", to: "mineral:gallium", ["label": "28 %"]))
    try diagram.add(Diagram.Edge(from: "country:CAN", to: "mineral:potash"))
    try diagram.add(Diagram.Edge(from: "mineral:gallium", to: "country:USA"))
    try diagram.add(Diagram.Edge(from: "mineral:potash", to: "country:USA"))
    return diagram
  }
}

import SupplyData

@testable import Reports

/// Two nodes whose names every format must escape, and two edges of one year between them.
enum SmallNetwork {
  static let network = ExportedNetwork(
    title: "A \"small\" network", notes: ["Low < high & so on."],
    nodes: [
      .init(
        id: "CIV", name: "Côte d'Ivoire <\"&\">", kind: "country",
        attributes: [.init(name: "region", value: .text("Africa"))]),
      .init(
        id: "a\\", name: "Back\\slash\nline\u{1}", kind: "mineral",
        attributes: [.init(name: "latitude", value: .number(-5.5))]),
    ],
    edges: [
      .init(
        source: "CIV", target: "a\\", kind: "supply", year: 2022, bounds: Interval(50, 100),
        attributes: [.init(name: "printed", value: .text(">50, \"more\""))]),
      .init(
        source: "CIV", target: "a\\", kind: "production", year: 2022, bounds: Interval(2),
        attributes: [.init(name: "stage", value: .text("mine"))]),
    ])

  /// The same with an edge of the next year.
  static let panel = ExportedNetwork(
    panel: [
      network,
      ExportedNetwork(
        title: "Later", notes: ["Low < high & so on."], nodes: network.nodes,
        edges: [
          .init(
            source: "CIV", target: "a\\", kind: "supply", year: 2023, bounds: Interval(60), attributes: [])
        ]),
    ], title: "Both")
}

// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library of the package: its folder is `Sources/<name>`; the files of its folder `Resources` are built in.
func room(
  _ name: String, knows dependencies: [Target.Dependency] = [], embedsTables: Bool = false
) -> Target {
  .target(
    name: name, dependencies: ["Platform"] + dependencies, exclude: embedsTables ? ["Resources"] : [],
    swiftSettings: settings, plugins: embedsTables ? ["EmbedTables"] : [])
}

/// The tests of a room, in `Tests/<name>Tests`.
func tests(
  of name: String, knows dependencies: [Target.Dependency] = [], excluding excluded: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name), "Platform"] + dependencies,
    exclude: excluded, swiftSettings: settings)
}

let package = Package(
  name: "Oreflow",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "oreflow", targets: ["oreflow"]),
    .library(
      name: "Oreflow",
      targets: [
        "Graphs", "GraphFiles", "SupplyData", "Ingest", "Language", "SupplyNetwork", "SupplyAnalysis",
        "Tables",
        "Diagrams", "Figures", "Reports",
      ]),
    .library(name: "Graphs", targets: ["Graphs", "GraphFiles"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ]
    // `OREFLOW_DOCC=1 swift package generate-documentation` writes the documentation; nobody else needs its plugin.
    + (Context.environment["OREFLOW_DOCC"] == nil
      ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")]),
  targets: [
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "Platform", swiftSettings: settings),
    room("Graphs"),
    room("GraphFiles", knows: ["Graphs"]),
    .plugin(name: "EmbedTables", capability: .buildTool(), path: "Sources/EmbedTables"),
    room("SupplyData", knows: ["CZlib"]),
    room("Ingest", knows: ["SupplyData"], embedsTables: true),
    room("Language", knows: ["SupplyData"]),
    room("SupplyNetwork", knows: ["Graphs", "SupplyData"]),
    room("SupplyAnalysis", knows: ["Graphs", "SupplyData", "SupplyNetwork"]),
    room("Tables", knows: ["Graphs", "SupplyData", "Ingest", "Language", "SupplyNetwork", "SupplyAnalysis"]),
    room("Diagrams", knows: ["CGraphviz", "CZlib"]),
    room(
      "Figures",
      knows: ["Graphs", "SupplyData", "Language", "SupplyNetwork", "SupplyAnalysis", "Diagrams"]),
    room(
      "Reports",
      knows: [
        "Graphs", "SupplyData", "Language", "SupplyNetwork", "SupplyAnalysis", "Tables", "Diagrams",
        "Figures",
      ],
      embedsTables: true),
    .executableTarget(
      name: "oreflow",
      dependencies: [
        "Graphs", "GraphFiles", "SupplyData", "Ingest", "Language", "SupplyNetwork", "SupplyAnalysis",
        "Tables",
        "Diagrams", "Figures", "Reports", "Platform",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .target(
      name: "SampleData", dependencies: ["Platform", "SupplyData"], path: "Tests/SampleData",
      swiftSettings: settings),
    .executableTarget(
      name: "oreflow-benchmarks",
      dependencies: [
        "GraphFiles", "Graphs", "SupplyData", "Ingest", "Language", "SupplyNetwork", "SupplyAnalysis",
        "Tables",
        "Diagrams", "Figures", "Reports", "SampleData", "Platform",
      ],
      swiftSettings: settings),
    .testTarget(name: "PlatformTests", dependencies: ["Platform"], swiftSettings: settings),
    tests(of: "Graphs", excluding: ["Fixtures"]),
    tests(of: "GraphFiles", knows: ["Graphs", "SampleData"]),
    tests(of: "SupplyData", knows: ["SampleData"]),
    tests(of: "Ingest", knows: ["SampleData", "SupplyData"]),
    tests(of: "Language", knows: ["SampleData", "SupplyData"]),
    tests(of: "SupplyNetwork", knows: ["Graphs", "SampleData", "SupplyData"]),
    tests(
      of: "SupplyAnalysis", knows: ["Graphs", "SampleData", "SupplyData", "SupplyNetwork"],
      excluding: ["Fixtures"]),
    tests(
      of: "Tables",
      knows: ["Graphs", "Language", "SampleData", "SupplyData", "SupplyNetwork", "SupplyAnalysis"]),
    tests(of: "Diagrams"),
    tests(of: "Figures", knows: ["Diagrams", "Language", "SampleData", "SupplyData", "SupplyNetwork"]),
    tests(
      of: "Reports",
      knows: [
        "Diagrams", "Figures", "Graphs", "Language", "SampleData", "SupplyData", "SupplyNetwork",
        "SupplyAnalysis", "Tables",
      ]),
    tests(
      of: "oreflow",
      knows: [
        "Diagrams", "Figures", "Ingest", "Language", "Reports", "SampleData", "SupplyAnalysis", "SupplyData",
        "SupplyNetwork",
        "Tables",
      ]),
  ]
)

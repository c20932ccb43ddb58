// swift-tools-version: 6.2

import PackageDescription

// The name of a package that is named by its path is the name of its folder.
let folders = Context.packageDirectory.split(separator: "/")
let oreflow = folders.dropLast(2).last.map(String.init) ?? ""

/// A package of somebody else that uses Oreflow's products: the steps of Reports' documentation, and `Graphs` alone.
let package = Package(
  name: "ExternalPackage",
  platforms: [.macOS(.v15)],
  dependencies: [.package(path: "../..")],
  targets: [
    .executableTarget(name: "tutorial", dependencies: [.product(name: "Oreflow", package: oreflow)]),
    .executableTarget(name: "graphs", dependencies: [.product(name: "Graphs", package: oreflow)]),
  ]
)

import Diagrams
import Figures
import Foundation
import Ingest
import Language
import Reports
import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// The examples of the modules' landing pages: each is here word for word, so that it compiles, and runs on the real
/// data.
struct LandingPageTests {
  /// Whether the page of `module` shows what stands below `// module, from here`.
  private func check(_ module: String, imports: Set<String>) throws {
    let test = try WholeFile.text(of: #filePath)
    let code = try #require(test.components(separatedBy: "// \(module), from here\n").dropFirst().first)
      .components(separatedBy: "    // to here")[0].split(separator: "\n").map { String($0.dropFirst(4)) }
    let root = RepositoryData.folder.dropLast("/Data".count)
    let page = try WholeFile.text(of: "\(root)/Sources/\(module)/\(module).docc/\(module).md")
    let block = try #require(page.components(separatedBy: "```swift\n").dropFirst().first)
      .components(separatedBy: "```")[0].split(separator: "\n").map(String.init)
    #expect(Array(block.suffix(code.count)) == code)
    // What stands above it: the imports, and the data folder that a reader has.
    let above = block.dropLast(code.count)
    #expect(Set(above.filter { $0.hasPrefix("import ") }.map { String($0.dropFirst(7)) }) == imports)
    #expect(above.allSatisfy { $0.hasPrefix("import ") || $0 == "let data = try Dataset(folder: \"Data\")" })
  }

  @Test func theSupplyDataPage() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    // SupplyData, from here
    let sources = try NetworkSources(data)
    let cobalt = sources.production.shares(of: "cobalt", in: 2022)
    switch cobalt {
    case .value(let shares):
      for producer in shares.named.prefix(3) { print(producer.country, producer.share) }
    case .missing(let reason): print(reason)
    }
    // to here
    try check("SupplyData", imports: ["SupplyData", "SupplyNetwork"])
  }

  @Test func theIngestPage() throws {
    // Ingest, from here
    for correction in try Correction.all().prefix(3) {
      print(correction.edition, correction.printed, "means", correction.means, "since", correction.why)
    }
    // to here
    try check("Ingest", imports: ["Ingest", "SupplyData"])
  }

  @Test func theLanguagePage() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    // Language, from here
    let names = try FigureNames(language: "zh", folder: data.folder)
    print(names.name(of: CountryCode("CHN"), in: data.reference.register), names.say("Others"))
    // to here
    try check("Language", imports: ["Language", "SupplyData"])
  }

  @Test func theSupplyNetworkPage() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    // SupplyNetwork, from here
    let list = try MineralList(named: "us-2022", in: data)
    let network = try SupplyNetwork(year: 2022, list: list, from: data)
    for mineral in network.minerals where mineral.reliance.interval == nil {
      print(data.reference.register.name(of: mineral.id), "has no known reliance")
    }
    let graph = try SupplyGraph(network, layer: .supply)
    print(graph.nodes.count, "nodes")
    // to here
    try check("SupplyNetwork", imports: ["SupplyData", "SupplyNetwork"])
  }

  @Test func theSupplyAnalysisPage() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    // SupplyAnalysis, from here
    let list = try MineralList(named: "us-2022", in: data)
    let network = try SupplyNetwork(year: 2022, list: list, from: data)
    let points = Chokepoints(network, threshold: 50)
    for entry in points.ranking.prefix(3) {
      guard let mean = entry.supplier.mean else { continue }
      print(data.reference.register.name(of: entry.country), mean, entry.supplier.reaching)
    }
    // to here
    try check("SupplyAnalysis", imports: ["SupplyAnalysis", "SupplyData", "SupplyNetwork"])
  }

  @Test func theDiagramsPage() throws {
    // Diagrams, from here
    var diagram = Diagram(name: "supply", kind: .directed)
    try diagram.add(Diagram.Node("NOR", label: "Norway"))
    try diagram.add(Diagram.Node("cobalt", label: "Cobalt"))
    try diagram.add(Diagram.Edge(from: "NOR", to: "cobalt"))
    let rendering = try Renderer.render(diagram, engine: .dot, formats: [.svg])
    print(rendering.files[.svg]?.count ?? 0, "bytes")
    // to here
    try check("Diagrams", imports: ["Diagrams"])
  }

  @Test func theFiguresPage() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    // Figures, from here
    let list = try MineralList(named: "us-2022", in: data)
    let network = try SupplyNetwork(year: 2022, list: list, from: data)
    let figure = try NetworkFigure.make(Exposure(network), register: data.reference.register)
    let files = try FigureWriter.files(figure, formats: [.pdf, .svg])
    print(figure.caption)
    print(files[.pdf]?.count ?? 0, "bytes")
    // to here
    try check("Figures", imports: ["Diagrams", "Figures", "SupplyAnalysis", "SupplyData", "SupplyNetwork"])
  }

  @Test func theTablesPage() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    // Tables, from here
    let list = try MineralList(named: "us-2022", in: data)
    let network = try SupplyNetwork(year: 2022, list: list, from: data)
    let sources = try NetworkSources(data)
    let dependence = try Dependence(list: list, year: 2022, from: sources.reliance, network: network)
    let table = DependenceTables.minerals(dependence, threshold: 50, register: data.reference.register)
    print(table.answer.joined(separator: " "))
    print(table.text(.csv, sources: true))
    // to here
    try check("Tables", imports: ["SupplyAnalysis", "SupplyData", "SupplyNetwork", "Tables"])
  }

  @Test func theReportsPage() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    // Reports, from here
    let list = try MineralList(named: "us-2022", in: data)
    let network = try SupplyNetwork(year: 2022, list: list, from: data)
    let exported = ExportedNetwork(
      Exposure(network), layers: [.imports, .reliance], register: data.reference.register)
    for file in NetworkFormat.graphml.files(of: exported) { print(file.text.count, "characters") }
    // to here
    try check("Reports", imports: ["Reports", "SupplyAnalysis", "SupplyData", "SupplyNetwork"])
  }
}

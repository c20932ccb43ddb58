import Diagrams
import Figures
import Graphs
import SupplyAnalysis
import SupplyData
import SupplyNetwork

let data = try Dataset(folder: "Data")
let list = try MineralList(named: "us-2022", in: data)
let network = try SupplyNetwork(year: 2022, list: list, from: data)
for mineral in network.minerals where ["cobalt", "gallium"].contains(mineral.id.rawValue) {
  let reliance = mineral.reliance.interval.map { "\($0) %" } ?? "unknown"
  print(data.reference.register.name(of: mineral.id), "reliance", reliance)
  for supplier in mineral.imports.value?.named.prefix(2) ?? [] {
    print(" ", data.reference.register.name(of: supplier.country), supplier.share, "% of imports")
  }
}

let points = Chokepoints(network, threshold: 50)
for entry in points.ranking.prefix(3) {
  print(data.reference.register.name(of: entry.country), "reaches", entry.supplier.reaching)
}

let figure = try NetworkFigure.make(Exposure(network), register: data.reference.register)
let files = try FigureWriter.files(figure, formats: [.svg, .pdf])
print(files.count, "files, and a caption of", figure.caption.text.split(separator: " ").count, "words")

let graph = try SupplyGraph(network, layer: .supply)
let rank = try graph.lower.pageRank()
let sum = rank.values.reduce(0, +)
print(graph.nodes.count, "nodes; PageRank sums to", (1000 * sum).rounded() / 1000)

import SupplyAnalysis
import SupplyData
import SupplyNetwork

let data = try Dataset(folder: "Data")
let list = try MineralList(named: "us-2022", in: data)
let network = try SupplyNetwork(year: 2022, list: list, from: data)
for mineral in network.minerals {
  guard let leader = mineral.imports.value?.named.first else { continue }
  print(data.reference.name(of: mineral.id), data.reference.name(of: leader.country))
}
for country in Exposure(network).countries.prefix(5) {
  print(country.code, country.exposure, country.count(atLeast: 50))
}

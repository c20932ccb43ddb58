import SampleData
import SupplyData
import SupplyNetwork

/// The network of 2022 of the sample data, whose tables can be worked out by hand.
struct SampleNetwork {
  let data: Dataset
  let sources: NetworkSources
  let network: SupplyNetwork
  let register: Register

  init() throws {
    data = try SampleFolder.loaded()
    sources = try NetworkSources(data)
    network = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), sources: sources)
    register = data.reference.register
  }
}

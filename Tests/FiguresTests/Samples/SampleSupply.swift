import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork

@testable import Figures

/// The supply of 2022 of the sample data, whose values can be worked out by hand.
///
/// Percent of U.S. consumption: cobalt 73, of it Canada 14 %, Finland 16 %, Norway 26 % and 44 % not named; lithium
/// above 25, all from Chile; rare earths above 95, of it China 71 % and 29 % not named; zinc 77, half from Canada, half
/// from Mexico; tungsten withheld.
struct SampleSupply {
  let dataset: Dataset
  let sources: FigureSources
  let request: FigureRequest
  let network: SupplyNetwork
  var exposure: Exposure { Exposure(network) }
  var register: Register { dataset.reference.register }

  /// The sample tables, those of `tables` in place of their own.
  init(_ tables: [String: String] = [:], year: Int = 2022) throws {
    dataset = try SampleFolder.loaded(tables)
    sources = try FigureSources(dataset)
    var request = FigureRequest(list: try MineralList(named: "us-2022", in: dataset))
    request.year = year
    self.request = request
    network = try sources.network(request)
  }

  private static let read = Result { try SampleSupply() }

  /// The sample tables as they are, read once.
  static func usual() throws -> SampleSupply { try read.get() }
}

import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork

@testable import Reports

/// The study of 2022 of the sample data over 2018-22, whose sentences can be counted by hand.
struct StudySample {
  let data: Dataset
  let sources: NetworkSources
  let network: SupplyNetwork
  var register: Register { data.reference.register }

  /// The sample tables, those of `tables` in place of their own.
  init(_ tables: [String: String] = [:], list: String = "us-2022") throws {
    data = try SampleFolder.loaded(tables)
    sources = try NetworkSources(data)
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: list, in: data), sources: sources)
  }

  /// Cobalt mined in Congo and Norway over five years: Congo's part of 100 t is 40, 42 ... 48.
  static let fiveYears: [String: String] = {
    var world = "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n"
    for year in 2018...2022 {
      for (country, amount) in [
        ("COD", 40 + 2 * (year - 2018)), ("NOR", 60 - 2 * (year - 2018)), ("WLD", 100),
      ] {
        world += "cobalt,production,mine,,contained,\(country),\(year),\(amount),t,0,MCS2026\n"
      }
    }
    return ["usgs/world.csv": world]
  }()

  /// Nothing of the suppliers of 2022: the last window of a mineral ends in 2021, and no trade is held.
  static let noSuppliers: [String: String] = [
    "usgs/import_sources.csv":
      "mineral,form,from,to,country,share,edition\ncobalt,,2018,2021,CAN,100,MCS2023\n",
    "baci/trade.csv": "year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition\n",
  ]

  func profile() throws -> StudyProfile {
    try StudyProfile(
      network, period: YearWindow(2018, 2022), governance: try Governance(data), sources: sources,
      shifts: try ShiftSources(.production, data, sources), reference: data.reference)
  }

  func results() throws -> StudyResults { StudyResults(try profile(), register: register) }

  func study(_ choices: Study.Choices) throws -> Study {
    try Study(
      network, choices, governance: try Governance(data), sources: sources,
      shifts: try ShiftSources(.production, data, sources), reference: data.reference)
  }
}

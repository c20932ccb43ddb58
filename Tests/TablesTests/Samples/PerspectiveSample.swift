import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Five years of prices and production for cobalt; the rest as in the sample tables.
struct PerspectiveSample {
  let data: Dataset
  let sources: NetworkSources
  let governance: Governance
  let list: MineralList

  init() throws {
    var salient = SampleFolder.tables["usgs/salient.csv"] ?? ""
    salient = salient.replacing("cobalt,,price,2022,67800,USD/t,0,MCS2026\n", with: "")
    for (year, price) in zip(2018...2022, [10, 20, 10, 20, 10]) {
      salient += "cobalt,,price,\(year),\(price),USD/t,0,MCS2026\n"
    }
    var world = "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n"
    for year in 2017...2022 {
      let china = 20 + 5 * (year - 2017)
      for (country, amount) in [("CHN", china), ("NOR", 100 - china), ("WLD", 100)] {
        world += "cobalt,production,mine,,contained,\(country),\(year),\(amount),t,0,MCS2026\n"
      }
    }
    data = try SampleFolder.loaded([
      "usgs/salient.csv": salient, "usgs/world.csv": world,
      "wgi/governance.csv": """
      country,year,voice_accountability,political_stability,government_effectiveness,regulatory_quality,rule_of_law,control_of_corruption
      CHN,2017,-2.5,-2.5,-2.5,-2.5,-2.5,-2.5
      NOR,2017,2.5,2.5,2.5,2.5,2.5,2.5

      """,
    ])
    sources = try NetworkSources(data)
    governance = try Governance(data)
    list = try MineralList(named: "us-2022", in: data)
  }

  var reference: Reference { data.reference }

  func risk(_ scheme: RiskScheme = .wgi, draws: MonteCarlo? = nil) throws -> SupplyRisk {
    try SupplyRisk(
      SupplyNetwork(year: 2022, list: list, sources: sources), scheme: scheme, governance: governance,
      options: .init(draws: draws))
  }
}

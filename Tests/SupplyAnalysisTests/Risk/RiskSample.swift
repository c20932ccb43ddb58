import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Production, imports and governance whose risks can be worked out by hand.
///
/// Political stability 2.5 gives g = 0, -2.5 gives 1, 0 gives 0.5. Cobalt comes from Congo (60 %, g 1) and Canada (40
/// %, g 0) in 2022; the Congo's share rises from 2018 on. Lithium is half Australia (g 0) and half others. Tungsten has
/// none.
struct RiskSample {
  let data: Dataset
  let sources: NetworkSources
  let governance: Governance
  let world: String
  let estimates = """
    country,year,voice_accountability,political_stability,government_effectiveness,regulatory_quality,rule_of_law,control_of_corruption
    AUS,2022,2.5,2.5,2.5,2.5,2.5,2.5
    CAN,2017,0,0,0,0,0,0
    CAN,2022,2.5,2.5,2.5,2.5,2.5,2.5
    CHN,2022,-1.4,-0.4411,0.5,-0.3,0,0
    COD,2017,-2.5,-2.5,-2.5,-2.5,-2.5,-2.5
    COD,2022,-2.5,-2.7,-2.5,-2.5,-2.5,-2.5
    NOR,2022,0,0,0,0,0,

    """
  let list = MineralList(name: "sample", minerals: ["cobalt", "lithium", "tungsten"])

  init() throws {
    var world = "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n"
    for (year, congo) in zip(2018...2022, [40, 45, 50, 55, 60]) {
      for (country, amount) in [("CAN", 100 - congo), ("COD", congo), ("WLD", 100)] {
        world += "cobalt,production,mine,,contained,\(country),\(year),\(amount),t,0,MCS2026\n"
      }
    }
    for (country, amount) in [("AUS", 50), ("OTH", 50), ("WLD", 100)] {
      world += "lithium,production,mine,,contained,\(country),2022,\(amount),t,0,MCS2026\n"
    }
    self.world = world
    data = try SampleFolder.loaded([
      "usgs/world.csv": world,
      "wmd/world.csv": "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n",
      "wgi/governance.csv": estimates,
    ])
    sources = try NetworkSources(data)
    governance = try Governance(data)
  }

  func network(_ year: Int = 2022) throws -> SupplyNetwork {
    try SupplyNetwork(year: year, list: list, sources: sources)
  }

  func risk(_ scheme: RiskScheme = .wgi, draws: MonteCarlo? = nil) throws -> SupplyRisk {
    try SupplyRisk(
      network(), scheme: scheme, governance: governance, inputs: .init(trade: ImportQuantities(data)),
      options: .init(draws: draws))
  }
}

import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The sample data, and cobalt refined in China and Finland over six years: China's part of 100 t is 50, 54 ... 70.
struct StagesSample {
  let data: Dataset
  /// Cobalt alone, by year from 2017 to 2022.
  let years: [SupplyStages]
  /// The whole list in 2022.
  let all: SupplyStages
  var register: Register { data.reference.register }
  var cobalt: SupplyStages { years[5] }

  init() throws {
    data = try SampleFolder.loaded([
      "usgs/world.csv": SampleFolder.refinedCobalt,
      "reference/country_groups.csv": """
      group,name,country,since,until
      EAST,East,CHN,2022,
      HOME,Home,MEX,,
      HOME,Home,USA,,
      NORTH,North,FIN,,
      NORTH,North,NOR,,

      """,
    ])
    let sources = try NetworkSources(data)
    years = try (2017...2022).map {
      try SupplyStages(
        SupplyNetwork(
          year: $0, list: MineralList(name: "cobalt", minerals: ["cobalt"]), sources: sources), in: sources)
    }
    all = try SupplyStages(
      SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), sources: sources),
      in: sources)
  }

  /// The group `name` over the last `count` years.
  func group(_ name: String, last count: Int = 6) throws -> GroupStages {
    GroupStages(try CountryGroup(named: name, in: 2022, of: data.reference), over: years.suffix(count))
  }
}

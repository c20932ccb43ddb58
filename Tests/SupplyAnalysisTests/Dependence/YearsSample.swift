import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Reliances printed for some years, and parts from which others can be derived.
struct YearsSample {
  let data: Dataset
  let sources: NetworkSources
  let list = MineralList(name: "sample", minerals: ["cobalt", "lithium", "tungsten", "zinc"])

  /// The sample with rows of `reference/breaks.csv`.
  init(breaks: String = "") throws {
    data = try SampleFolder.loaded([
      "reference/breaks.csv": "mineral,subject,year,reason\n" + breaks,
      "reference/derived_reliance.csv": """
      mineral,consumption,production,evidence
      cobalt,consumption-apparent,production-primary + production-secondary,none

      """,
      "usgs/salient.csv": """
      mineral,form,measure,year,value,unit,estimated,edition
      cobalt,,consumption-apparent,2013,100,t,0,DS140
      cobalt,,consumption-apparent,2014,200,t,0,DS140
      cobalt,,consumption-apparent,2015,100,t,0,DS140
      cobalt,,net-import-reliance,2015,72,percent,0,MCS2023
      cobalt,,net-import-reliance,2022,>75,percent,0,MCS2026
      cobalt,,production-primary,2013,10,t,0,DS140
      cobalt,,production-primary,2014,W,t,0,DS140
      cobalt,,production-primary,2015,10,t,0,DS140
      cobalt,,production-secondary,2013,30,t,0,DS140
      cobalt,,production-secondary,2014,30,t,0,DS140
      cobalt,,production-secondary,2015,20,t,0,DS140
      lithium,,consumption-apparent,2013,100,t,0,DS140
      lithium,,consumption-apparent,2015,100,t,0,DS140
      lithium,,net-import-reliance,2015,20,percent,0,MCS2023
      lithium,,production,2013,50,t,0,DS140
      lithium,,production,2015,50,t,0,DS140
      tungsten,,consumption-apparent,2013,100,t,0,DS140
      tungsten,,net-import-reliance,2022,W,percent,0,MCS2026
      tungsten,,production,2013,130,t,0,DS140
      zinc,refined,net-import-reliance,2014,60,percent,0,MCS2023
      zinc,refined,net-import-reliance,2022,77,percent,0,MCS2026

      """,
    ])
    sources = try NetworkSources(data)
  }
}

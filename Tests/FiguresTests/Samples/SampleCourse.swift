import SupplyAnalysis
import SupplyData

@testable import Figures

extension SupplierCourse {
  /// Cobalt, wholly imported in 2020, half in 2022: Canada 50 then 20 %, Norway 30 then 60 %; the rest is not named.
  static func sample() throws -> SupplierCourse {
    let supply = try SampleSupply([
      "usgs/import_sources.csv": """
      mineral,form,from,to,country,share,edition
      cobalt,,2018,2021,CAN,50,MCS2023
      cobalt,,2018,2021,NOR,30,MCS2023
      cobalt,,2018,2021,OTH,20,MCS2023
      cobalt,,2021,2024,CAN,20,MCS2026
      cobalt,,2021,2024,NOR,60,MCS2026
      cobalt,,2021,2024,OTH,20,MCS2026

      """,
      "usgs/salient.csv": """
      mineral,form,measure,year,value,unit,estimated,edition
      cobalt,,net-import-reliance,2020,100,percent,0,MCS2023
      cobalt,,net-import-reliance,2022,50,percent,0,MCS2026

      """,
    ])
    return try SupplierCourse(
      list: supply.request.list, period: YearWindow(2020, 2022), sources: supply.sources.sources)
  }
}

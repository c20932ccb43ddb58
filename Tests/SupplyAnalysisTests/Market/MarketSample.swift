import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Prices and production whose results can be worked out by hand.
struct MarketSample {
  let data: Dataset
  let sources: NetworkSources
  let list: MineralList

  /// Cobalt has prices 2018-22 in MCS and 2016-18 in DS140; lithium a range; tungsten is withheld; zinc none.
  init(vintage: Vintage = .latest) throws {
    data = try SampleFolder.loaded([
      "usgs/salient.csv": """
      mineral,form,measure,year,value,unit,estimated,edition
      cobalt,,net-import-reliance,2022,73,percent,0,MCS2026
      cobalt,cathode,price,2018,10,USD/kg,0,MCS2023
      cobalt,cathode,price,2019,20,USD/kg,0,MCS2023
      cobalt,cathode,price,2020,10000,USD/t,0,MCS2023
      cobalt,cathode,price,2021,20,USD/kg,0,MCS2026
      cobalt,cathode,price,2022,5,USD/kg,1,MCS2023
      cobalt,cathode,price,2022,10,USD/kg,0,MCS2026
      cobalt,powder,price,2022,99,USD/kg,0,MCS2026
      cobalt,unit value,price,2016,1,USD/t,0,DS140
      cobalt,unit value,price,2017,1,USD/t,0,DS140
      cobalt,unit value,price,2018,3,USD/t,0,DS140
      lithium,,price,2021,50-300,USD/t,0,MCS2026
      lithium,,price,2022,100,USD/t,0,MCS2026
      tungsten,,price,2021,W,USD/t,0,MCS2026
      tungsten,,price,2022,W,USD/t,0,MCS2026

      """,
      "reference/units.csv": """
      unit,name,dimension,factor
      USD/kg,U.S. dollars per kilogram,price by mass,1000
      USD/t,U.S. dollars per metric ton,price by mass,1
      kt,thousand metric tons,mass,1000
      percent,percent,share,1
      t,metric ton,mass,1

      """,
      "reference/headline_forms.csv": """
      mineral,subject,rank,form,reason
      cobalt,price,1,cathode,the first price the Summaries print
      cobalt,price,2,unit value,the only price of Data Series 140

      """,
      "usgs/world.csv": """
      mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition
      cobalt,production,mine,,contained,COD,2017,90,t,0,MCS2023
      cobalt,production,mine,,contained,WLD,2017,90,t,0,MCS2023
      cobalt,production,mine,,contained,COD,2018,100,t,0,MCS2023
      cobalt,production,mine,,contained,WLD,2018,100,t,0,MCS2023
      cobalt,production,mine,,contained,COD,2022,160,t,0,MCS2026
      cobalt,production,mine,,contained,WLD,2022,160,t,0,MCS2026
      cobalt,production,refinery,,contained,CHN,2017,5,t,0,MCS2023
      cobalt,production,refinery,,contained,WLD,2017,5,t,0,MCS2023

      """,
    ])
    sources = try NetworkSources(data, vintage: vintage)
    list = MineralList(name: "sample", minerals: ["cobalt", "lithium", "tungsten", "zinc"])
  }

  func prices(form: String? = nil) -> MineralPrices {
    MineralPrices(sources, reference: data.reference, form: form)
  }
}

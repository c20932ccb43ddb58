import SampleData
import Testing

@testable import SupplyData

struct ReferenceNamesTests {
  private let reference: Reference
  init() throws {
    reference = try SampleFolder.loaded([
      "reference/minerals.csv": """
      id,name,symbol,parent
      cobalt,Cobalt,Co,
      europium,Europium,Eu,
      tin,Tin,Sn,

      """,
      "reference/mineral_names.csv": "name,mineral\nkobold ore,cobalt\n",
      "reference/critical_lists.csv": "list,mineral\nus-2022,cobalt\n",
      "reference/headline_forms.csv": "mineral,subject,rank,form,reason\n",
      "reference/derived_reliance.csv": "mineral,consumption,production,evidence\n",
      "reference/country_groups.csv": "group,name,country,since,until\nEU,European Union,FIN,1995,\n",
      "reference/names_zh.csv":
        "kind,id,name\ncountry,COD,刚果（金）\ngroup,EU,欧洲联盟\nmineral,cobalt,钴\nword,CHN,字\n",
      "usgs/salient.csv": "mineral,form,measure,year,value,unit,estimated,edition\n",
      "usgs/world.csv": "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n",
      "wmd/world.csv": "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n",
      "usgs/import_sources.csv": "mineral,form,from,to,country,share,edition\n",
    ]).reference
  }

  @Test(arguments: ["co", "CO", "kobold ore", "Cobalt", "钴"]) func mineralsGoByNameSymbolAndOtherNames(
    name: String
  ) throws {
    #expect(try reference.mineral(named: name).id == "cobalt")
  }

  /// A name in Chinese is looked for with and without what stands in brackets; words of figures are no names.
  @Test func translatedNamesAreNames() throws {
    #expect(
      try reference.country(named: "刚果（金）").code == "COD" && reference.country(named: "刚果").code == "COD")
    #expect(throws: DataError.self) { try reference.country(named: "字") }
  }

  /// `Eu` is the symbol of europium as it is written; in other letter case it is the group.
  @Test func aGroupStandsInPlaceOfASymbolInOtherLetters() throws {
    #expect(try reference.mineral(named: "Eu").id == "europium")
    #expect(!reference.isMineral("EU") && !reference.isMineral("eu"))
    #expect(reference.group(named: "欧洲联盟", in: 2022) == reference.group(named: "EU", in: 2022))
  }
}

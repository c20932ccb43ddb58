import Platform
public import SupplyData

/// A small data folder for tests, in the format of `Data/`, gone when the object is.
///
/// Minerals: cobalt, lithium, rare-earths with its member neodymium, tungsten, zinc. Every table can be replaced.
public final class SampleFolder {
  /// The folder.
  public let path: String

  /// A folder with the sample tables, those of `tables` in place of their own.
  public init(_ tables: [String: String] = [:]) throws {
    var template = Array("\(P_tmpdir)/oreflow-sample-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw DataError(.unwritable, file: P_tmpdir, "no temporary folder could be made")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for (file, text) in Self.tables.merging(tables, uniquingKeysWith: { $1 }) {
      try Self.store(text, at: "\(path)/\(file)")
    }
  }

  deinit { Self.remove(path) }

  /// Writes a sample table without waiting for the disk, as hundreds of tests make folders of their own.
  private static func store(_ text: String, at path: String) throws {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try WholeFile.makeFolder(folder)
    guard let file = fopen(path, "w") else { throw DataError(.unwritable, file: path, "cannot be written") }
    fputs(text, file)
    fclose(file)
  }

  /// The folder, opened.
  public func dataset() throws -> Dataset { try Dataset(folder: path) }

  /// The sample tables, those of `tables` in place of their own, read into memory: the folder is gone again.
  public static func loaded(_ tables: [String: String] = [:]) throws -> Dataset {
    let folder = try SampleFolder(tables)
    let data = try folder.dataset()
    _ = (try data.salient(), try data.world(), try data.importSources(), try data.trade())
    _ = (try data.tradeSeries(), try data.governance())
    return withExtendedLifetime(folder) { data }
  }

  /// Writes `text` to `file` in the folder; gives the path.
  public func write(_ text: String, to file: String) throws -> String {
    try WholeFile.write(text, to: "\(path)/\(file)")
    return "\(path)/\(file)"
  }

  private static func remove(_ path: String) {
    guard let folder = opendir(path) else {
      unlink(path)
      return
    }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { remove("\(path)/\(name)") }
    }
    closedir(folder)
    rmdir(path)
  }

  /// The text of each sample table.
  public static let tables: [String: String] = [
    "reference/minerals.csv": """
    id,name,symbol,parent
    cobalt,Cobalt,Co,
    lithium,Lithium,Li,
    neodymium,Neodymium,Nd,rare-earths
    rare-earths,Rare earths,,
    tungsten,Tungsten,W,
    zinc,Zinc,Zn,

    """,
    "reference/countries.csv": """
    iso3,iso2,m49,name,region,subregion,latitude,longitude
    AUS,AU,036,Australia,Oceania,Australia and New Zealand,-25.274,133.775
    CAN,CA,124,Canada,Americas,Northern America,56.13,-106.347
    CHL,CL,152,Chile,Americas,South America,-35.675,-71.543
    CHN,CN,156,China,Asia,Eastern Asia,35.862,104.195
    COD,CD,180,Congo (Kinshasa),Africa,Middle Africa,-4.038,21.759
    FIN,FI,246,Finland,Europe,Northern Europe,61.924,25.748
    MEX,MX,484,Mexico,Americas,Central America,23.634,-102.553
    NOR,NO,578,Norway,Europe,Northern Europe,60.472,8.469
    USA,US,840,United States,Americas,Northern America,37.09,-95.713

    """,
    "reference/country_names.csv": """
    name,iso3
    Congo,COD
    Other countries,OTH
    "Russia, Federation of",NOR
    World total,WLD

    """,
    "reference/critical_lists.csv": """
    list,mineral
    us-2018,cobalt
    us-2022,cobalt
    us-2022,lithium
    us-2022,neodymium
    us-2022,rare-earths
    us-2022,tungsten
    us-2022,zinc

    """,
    "reference/editions.csv": """
    edition,series,released,publisher,citation,doi,terms
    BACI202601,BACI,2026,CEPII,"Gaulier and Zignago, 2010",,Etalab 2.0
    DS140,DS140,2020,U.S. Geological Survey,Data Series 140,,U.S. public domain
    MCS2023,MCS,2023,U.S. Geological Survey,Mineral commodity summaries 2023,,U.S. public domain
    MCS2026,MCS,2026,U.S. Geological Survey,Mineral commodity summaries 2026,,U.S. public domain
    WGI2024,WGI,2024,World Bank,Worldwide Governance Indicators,,CC BY 4.0
    WMD2024,WMD,2024,Austrian Federal Ministry of Finance,World Mining Data 2024,,Free with attribution

    """,
    "reference/units.csv": """
    unit,name,dimension,factor
    USD/t,U.S. dollars per metric ton,price by mass,1
    kt,thousand metric tons,mass,1000
    percent,percent,share,1
    t,metric ton,mass,1

    """,
    "reference/headline_forms.csv": """
    mineral,subject,rank,form,reason
    zinc,net-import-reliance,1,refined,the metal is what is consumed

    """,
    "reference/hs_codes.csv": """
    code,nomenclature,mineral,series,stage,description,caveat
    282200,HS92 HS96 HS02 HS07 HS12 HS17 HS22,cobalt,282200,oxide,Cobalt oxides and hydroxides,oxides only

    """,
    "reference/derived_reliance.csv": """
    mineral,consumption,production,evidence
    lithium,consumption-apparent,production-primary + production-secondary (old scrap),none

    """,
    "reference/names_zh.csv": "kind,id,name\ncountry,CHN,中国\nmineral,cobalt,钴\n",
    "reference/land_outline.csv": "ring,point,longitude,latitude\n1,0,0,0\n1,1,10,0\n1,2,0,10\n",
    "usgs/salient.csv": """
    mineral,form,measure,year,value,unit,estimated,edition
    cobalt,,net-import-reliance,2021,76,percent,0,MCS2023
    cobalt,,net-import-reliance,2022,76,percent,1,MCS2023
    cobalt,,net-import-reliance,2022,73,percent,0,MCS2026
    cobalt,,price,2022,67800,USD/t,0,MCS2026
    lithium,,net-import-reliance,2022,>25,percent,0,MCS2026
    rare-earths,,net-import-reliance,2022,>95,percent,0,MCS2026
    tungsten,,net-import-reliance,2022,W,percent,0,MCS2026
    zinc,ores,net-import-reliance,2022,E,percent,0,MCS2026
    zinc,refined,net-import-reliance,2022,77,percent,0,MCS2026

    """,
    "usgs/world.csv": """
    mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition
    cobalt,production,mine,,contained,COD,2022,144000,t,0,MCS2026
    cobalt,production,mine,,contained,OTH,2022,10000,t,0,MCS2026
    cobalt,production,mine,,contained,USA,2022,W,t,0,MCS2026
    cobalt,production,mine,,contained,WLD,2022,155000,t,0,MCS2026
    lithium,production,mine,,contained,AUS,2022,60000,t,0,MCS2026
    lithium,production,mine,,contained,CHL,2022,38000,t,0,MCS2026
    lithium,production,mine,,contained,WLD,2022,146000,t,0,MCS2026

    """,
    "usgs/import_sources.csv": """
    mineral,form,from,to,country,share,edition
    cobalt,,2018,2021,CAN,16,MCS2023
    cobalt,,2018,2021,NOR,22,MCS2023
    cobalt,,2018,2021,OTH,62,MCS2023
    cobalt,,2021,2024,CAN,14,MCS2026
    cobalt,,2021,2024,FIN,16,MCS2026
    cobalt,,2021,2024,NOR,26,MCS2026
    cobalt,,2021,2024,OTH,44,MCS2026
    lithium,,2021,2024,CHL,100,MCS2026
    rare-earths,compounds and metals,2021,2024,CHN,71,MCS2026
    rare-earths,compounds and metals,2021,2024,OTH,29,MCS2026
    zinc,,2021,2024,CAN,50,MCS2026
    zinc,,2021,2024,MEX,50,MCS2026

    """,
    "wmd/world.csv": """
    mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition
    lithium,production,mine,,contained,AUS,2022,87.6,kt,0,WMD2024
    lithium,production,mine,,contained,CHL,2022,58.4,kt,0,WMD2024
    lithium,production,mine,,contained,WLD,2022,146,kt,0,WMD2024

    """,
    "baci/series.csv":
      "mineral,hs6,description,stage,scope_caveat\ncobalt,282200,Cobalt oxides,oxide,oxides only\n",
    "baci/trade.csv": """
    year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition
    2022,cobalt,282200,CAN,USA,25,,BACI202601
    2022,cobalt,282200,FIN,USA,75,,BACI202601
    2022,cobalt,282200,NOR,FIN,10,,BACI202601

    """,
    "wgi/governance.csv": """
    country,year,voice_accountability,political_stability,government_effectiveness,regulatory_quality,rule_of_law,control_of_corruption
    CHN,2022,-1.4,-0.4411,0.5,-0.3,0,0
    NOR,2021,1.7,1.1,1.9,1.7,1.9,

    """,
  ]
}

import Testing

@testable import Ingest
@testable import SupplyData

/// Releases of one tidy file, written here in the publisher's form with years that are still to come.
@Suite struct TidyReleaseTests {
  static let header =
    "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,"
    + "Is critical mineral 2026,Other notes\n"
  static let salient = "Salient Statistics—United States"

  static let next =
    header + """
      ANTIMONY,\(salient),Antimony,United States,Import,Imports for consumption: Oxide,metric tons,2025,"39,000",,Yes,
      ANTIMONY,\(salient),Antimony,United States,Import,Imports for consumption: Oxide,metric tons,2026,"41,000",Estimated.,Yes,
      ANTIMONY,\(salient),Antimony,United States,Net import reliance,Net import reliance as a percentage of apparent consumption,percent,2026,>50,Estimated. -- Defined as imports.,Yes,
      ANTIMONY,Import Sources,Antimony,China,Import sources 2022-2025,Oxide,percent,2022–25,61,,Yes,
      ANTIMONY,World Mine Production and Reserves,Antimony,"Korea, Republic of",Production,Mine production,metric tons,2026,—,,Yes,
      ANTIMONY,World Mine Production and Reserves,Antimony,World total,Production,Mine production: rounded,metric tons,2026,"110,000",Estimated.,Yes,
      ANTIMONY,World Mine Production and Reserves,Antimony,"China, Germany, and Russia",Production,Mine production,metric tons,2026,5,,Yes,
      ANTIMONY,World Mine Production and Reserves,Antimony,China,Reserves,Reserves,metric tons,2026,Large,,Yes,
      ANTIMONY,World Mine Production and Reserves,Antimony,Atlantis,Reserves,Reserves,metric tons,2026,5,,Yes,
      ANTIMONY,World Mine Production and Reserves,Antimony,World total,Reserves,Reserves: rounded,metric tons,2026,XX,,Yes,
      ANTIMONY,\(salient),Antimony,United States,Price,"Price, in moonstones",moonstones,2026,5,,Yes,
      WOLLASTONITE,\(salient),Wollastonite,United States,Net import reliance,The United\u{00A0}States was a net exporter of wollastonite in 2026,percent,2026,E,,,

      """

  @Test func aReleaseOfAYearToCome() throws {
    let folder = try IngestFolder()
    let file = try folder.write(Self.next, to: "release/MCS2027_Commodities_Data.csv")
    let report = try USGSIngest(folder: folder.data).run([file])
    #expect(report.files.map(\.edition) == ["MCS2027"])
    #expect(report.read == 12)
    #expect(report.kept == 7)
    #expect(report.left == 5)
    #expect(report.findings(of: .unmapped).map(\.line) == [12])
    #expect(report.findings(of: .country).map(\.line) == [10])
    #expect(
      try folder.read("data/usgs/salient.csv") == """
        mineral,form,measure,year,value,unit,price_source,estimated,edition,via
        antimony,,net-import-reliance,2026,>50,percent,,1,MCS2027,
        antimony,oxide,imports,2025,39000,t,,0,MCS2027,
        antimony,oxide,imports,2026,41000,t,,1,MCS2027,
        wollastonite,,net-import-reliance,2026,E,percent,,0,MCS2027,

        """)
    #expect(
      try folder.read("data/usgs/world.csv") == """
        mineral,measure,stage,form,basis,country,year,value,unit,estimated,note,edition,via
        antimony,production,mine,,contained,KOR,2026,0,t,0,,MCS2027,
        antimony,production,mine,,contained,WLD,2026,110000,t,1,,MCS2027,

        """)
    #expect(
      try folder.read("data/usgs/import_sources.csv") == """
        mineral,form,from,to,country,share,edition,via
        antimony,oxide,2022,2025,CHN,61,MCS2027,

        """)
    #expect(
      try folder.read("data/reference/editions.csv").contains(
        "MCS2027,MCS,2027,\"U.S. Geological Survey, National Minerals Information Center\","))
  }

  @Test func windows1252IsTheSameRelease() throws {
    let folder = try IngestFolder()
    let bytes = Self.next.unicodeScalars.map { scalar -> UInt8 in
      switch scalar {
      case "—": 0x97
      case "–": 0x96
      default: UInt8(scalar.value)
      }
    }
    let file = try folder.write(bytes, to: "release/MCS2027_Commodities_Data.csv")
    let report = try USGSIngest(folder: folder.data).run([file])
    #expect(report.kept == 7)
    #expect(report.findings(of: .unmapped).count == 1)
  }

  @Test func theFilesNameMayNotContradictItsYears() throws {
    let folder = try IngestFolder()
    let file = try folder.write(Self.next, to: "release/MCS2029_Commodities_Data.csv")
    let ingest = try USGSIngest(folder: folder.data)
    #expect(throws: DataError.self) { try ingest.run([file]) }
    #expect(try ingest.run([file], edition: "MCS2029").files.map(\.edition) == ["MCS2029"])
  }

  @Test func aLabelPrintedTwiceIsTwoSeries() throws {
    let folder = try IngestFolder()
    let row = "MICA (NATURAL),\(Self.salient),Mica (Natural),United States,Import,Imports,metric tons,2026"
    let file = try folder.write(Self.header + "\(row),18000,,No,\n\(row),5100,,No,\n", to: "MCS2027.csv")
    try USGSIngest(folder: folder.data).run([file])
    let table = try folder.read("data/usgs/salient.csv")
    #expect(table.contains("mica,scrap and flake,imports,2026,18000,t,,0,MCS2027,\n"))
    #expect(table.contains("mica,sheet,imports,2026,5100,t,,0,MCS2027,\n"))
  }

  @Test(arguments: [
    ("Estimated.", true), ("Source: x. -- Estimated.", true), ("Includes estimates.", false), ("", false),
    ("Estimated .-- Source: x", true), ("Price is estimated from prices.", false),
  ])
  func estimates(_ example: (notes: String, isEstimated: Bool)) {
    #expect(TidyRelease.saysEstimated(example.notes) == example.isEstimated)
  }
}

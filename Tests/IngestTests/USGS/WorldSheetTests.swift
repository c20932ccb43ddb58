import Testing

@testable import Ingest
@testable import SupplyData

@Suite struct WorldSheetTests {
  @Test func oneFileAChapter() throws {
    let folder = try IngestFolder()
    let text = """
      Source,Country,Type,Prod_kt_2022,Prod_kt_est_2023,Prod_notes,Reserves_kt,Reserves_notes,,
      MCS2024,United States,"Mine production, lead content",273,270,,4600,,,
      MCS2024,Iran,"Mine production, lead content",52,50,Also estimated in 2022,2000,,,
      MCS2024,New Caledonia11,"Mine production, lead content","1,000",e5,,NA,,,
      MCS2024,United States and Canada,"Mine production, lead content",1,1,,1,,,
      MCS2024,World total (rounded),"Mine production, lead content",4460,4500,,Large,,,
      ,,,,,,,,,
      """
    let file = try folder.write(text, to: "mcs2024-lead_world.csv")
    let report = try USGSIngest(folder: folder.data).run([file])
    #expect(report.read == 15 && report.kept == 11 && report.left == 4)
    #expect(
      try folder.read("data/usgs/world.csv") == """
        mineral,measure,stage,form,basis,country,year,value,unit,estimated,note,edition,via
        lead,production,mine,,contained,IRN,2022,52,kt,1,,MCS2024,
        lead,production,mine,,contained,IRN,2023,50,kt,1,,MCS2024,
        lead,production,mine,,contained,NCL,2022,1000,kt,0,,MCS2024,
        lead,production,mine,,contained,NCL,2023,5,kt,1,,MCS2024,
        lead,production,mine,,contained,USA,2022,273,kt,0,,MCS2024,
        lead,production,mine,,contained,USA,2023,270,kt,1,,MCS2024,
        lead,production,mine,,contained,WLD,2022,4460,kt,0,,MCS2024,
        lead,production,mine,,contained,WLD,2023,4500,kt,1,,MCS2024,
        lead,reserves,,,contained,IRN,2023,2000,kt,0,,MCS2024,
        lead,reserves,,,contained,NCL,2023,NA,kt,0,,MCS2024,
        lead,reserves,,,contained,USA,2023,4600,kt,0,,MCS2024,

        """)
  }

  @Test func oneFileForAllTakesNotesForValuesAndBlanksForZeros() throws {
    let folder = try IngestFolder()
    let heads =
      "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,"
      + "CAP_NOTES,RESERVES_2024,RESERVE_NOTES\n"
    let text =
      heads + """
        MCS2025,Barite  ,United States,"Mine production, barite, estimated",thousand metric tons,,,W for 23-24,,,,,NA
        MCS2025,Barite  ,China,"Mine production, barite, estimated",thousand metric tons,2100,2100,reported,,,,,Large
        MCS2025,Barite  ,Kenya,"Mine production, barite, estimated",,,,,,,,5,
        MCS2025,Gemanium,China,Primary and secondary refinery production,kilograms,,,,,,,,

        """
    let file = try folder.write(text, to: "MCS2025_World_Data.csv")
    try USGSIngest(folder: folder.data).run([file])
    #expect(
      try folder.read("data/usgs/world.csv") == """
        mineral,measure,stage,form,basis,country,year,value,unit,estimated,note,edition,via
        barite,production,mine,,,CHN,2023,2100,kt,0,,MCS2025,
        barite,production,mine,,,CHN,2024,2100,kt,0,,MCS2025,
        barite,production,mine,,,KEN,2023,0,kt,0,,MCS2025,
        barite,production,mine,,,KEN,2024,0,kt,0,,MCS2025,
        barite,production,mine,,,USA,2023,W,kt,0,,MCS2025,
        barite,production,mine,,,USA,2024,W,kt,0,,MCS2025,
        barite,reserves,,,,KEN,2024,5,kt,0,,MCS2025,
        barite,reserves,,,,USA,2024,NA,kt,0,,MCS2025,

        """)
  }

  @Test func aWorldTableUnderAnotherNameIsKnownByItsHeadings() throws {
    let folder = try IngestFolder()
    let countries = [
      "Algeria", "Brazil", "Canada", "China", "France", "Germany", "India", "Iran", "Italy", "Japan", "Spain",
    ]
    let rows = countries.map { "MCS2024,\($0),Mine production,5400\n" }.joined()
    let table = "Source,Country,Type,Prod_kt_2022\n" + rows
    let one = try folder.write(table, to: "mcs2024-gypsu_world.csv")
    let two = try folder.write(table, to: "mcs2024-gypsu_salient.csv")
    let report = try USGSIngest(folder: folder.data).run([one, two])
    #expect(report.kept == countries.count)
    #expect(report.skipped.map(\.reason) == ["that repeat a row of the same series"])
  }

  @Test(arguments: [
    ("W for 23-24", "W"), ("na", "NA"), ("NA (thousand tons)", "NA"), ("Less than 1/2 unit", "s"),
    ("xx", "XX"),
    ("na for 2024", "NA"), ("na for 2023", nil), ("Large", nil), ("", nil),
  ])
  func notes(_ example: (note: String, token: String?)) {
    #expect(WorldNote(example.note).token(for: 2024) == example.token)
  }
}

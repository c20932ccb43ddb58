import Testing

@testable import Ingest
@testable import SupplyData

/// Thousands of damaged files: each gives rows or an error that names the file, never a trap, never a hang.
@Suite struct IngestFuzzTests {
  static let salient = """
    \u{FEFF}DataSource,Commodity,Year,USprod_Primary_kt,Imports_Crude_kt,Price_Ingot_ctslb,NIR_pct,
    MCS2024,Aluminum,2020,"1,012",4260,89.7,13,
    MCS2024,Aluminum,2021,889,Less than ½ unit.,138.5,>50,
    MCS2024,Aluminum,2022,e861,W,152.6,E,

    """
  static let world = """
    Source,Country,Type,Prod_kt_2022,Prod_kt_est_2023,Prod_notes,Reserves_kt,Reserves_notes
    MCS2024,United States,"Mine production, lead content",273,270,,4600,
    MCS2024,World total (rounded),"Mine production, lead content",4460,4500,Also estimated in 2022,Large,

    """
  static let whole = """
    SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,CAP_NOTES,RESERVES_2024,RESERVE_NOTES
    MCS2025,Aluminum,United States,"Smelter production, aluminum",thousand metric tons,750,670,,1360,1360,,,
    MCS2025,Barite  ,United States,"Mine production, barite, estimated",thousand metric tons,,,W for 23-24,,,,,NA

    """
  static let metadata = """
    <metadata><attr><attrlabl>NIR_pct</attrlabl><attrunit>percentage &lt; 100</attrunit></attr>
    <attr><attrlabl>Imports_Crude_kt</attrlabl><attrunit>kilograms</attrunit></attr></metadata>

    """

  @Test func damagedReleases() throws {
    let folder = try IngestFolder()
    let ingest = try USGSIngest(folder: folder.data)
    let units = try Reference(folder: folder.data).units
    let samples = [
      ("MCS2027_Commodities_Data.csv", TidyReleaseTests.next), ("mcs2024-alumi_salient.csv", Self.salient),
      ("mcs2024-lead_world.csv", Self.world), ("MCS2025_World_Data.csv", Self.whole),
    ]
    var mutation = Mutation(seed: 2026)
    var outcomes = (rows: 0, errors: 0)
    for round in 0..<2400 {
      let (name, text) = samples[round % samples.count]
      let bytes = mutation.damage(Array(text.utf8))
      let xml = mutation.damage(Array(Self.metadata.utf8))
      var report = IngestReport()
      do throws(DataError) {
        let files = try [
          PublishedFile(path: name, bytes: bytes), PublishedFile(path: "mcs2024-alumi_meta.xml", bytes: xml),
        ]
        let rows = try ingest.read(files, edition: nil, report: &report)
        #expect(report.read == report.kept + report.left, "round \(round)")
        #expect(rows.count == report.kept, "round \(round)")
        for table in SeriesName.Table.allCases {
          let own = rows.filter { $0.series.table == table }
          let merge = try TableMerge(own, schema: table.schema, folder: folder.data, replacing: false)
          Plausibility(units: units).look(at: merge.points(of: table), table: table, report: &report)
          for row in own {
            #expect(PrintedValue(row.value, as: row.series.isShare ? .percent : .quantity) != nil)
          }
        }
        outcomes.rows += 1
      } catch {
        #expect(error.file != nil, "round \(round): \(error)")
        #expect(error.remedy != .none, "round \(round): \(error)")
        outcomes.errors += 1
      }
    }
    // Both ways must be gone often, or the damage is of the wrong kind.
    #expect(outcomes.rows > 300 && outcomes.errors > 300, "\(outcomes)")
  }

  @Test func damagedTradeFiles() throws {
    let folder = try IngestFolder()
    var mutation = Mutation(seed: 7)
    var outcomes = (rows: 0, errors: 0)
    for round in 0..<1200 {
      let path = try folder.write(mutation.damage(Array(BACIScannerTests.text.utf8)), to: "f.csv")
      var flows: [TradeFlow] = []
      do throws(DataError) {
        let counts = try BACIScannerTests.scanner(path, chunk: round % 2 == 0 ? 128 : 4096).scan(into: &flows)
        #expect(counts.kept == flows.count && counts.kept + counts.otherCountry <= counts.rows)
        let series = [(mineral: "antimony", code: "811010"), (mineral: "tin", code: "010121")]
        _ = try TradeMerge(
          try TradeFlow.summed(flows), table: nil, series: series, countries: ["AFG", "ALB", "USA"],
          edition: "BACI202601", replacing: false, to: nil)
        outcomes.rows += 1
      } catch {
        #expect(error.file != nil && error.line != nil, "round \(round): \(error)")
        outcomes.errors += 1
      }
    }
    #expect(outcomes.rows > 50 && outcomes.errors > 50, "\(outcomes)")
  }

  @Test func damagedTablesOfTheDataFolder() throws {
    let folder = try IngestFolder()
    let file = try folder.write(USGSIngestTests.release(2030, oxide: "1"), to: "MCS2031.csv")
    let ingest = try USGSIngest(folder: folder.data)
    try ingest.run([file])
    let table = try PublishedFile(path: "\(folder.data)/usgs/salient.csv").bytes
    var mutation = Mutation(seed: 99)
    for round in 0..<200 {
      let damaged = mutation.damage(table)
      try folder.write(damaged, to: "data/usgs/salient.csv")
      do throws(DataError) {
        try ingest.run([file])
      } catch {
        #expect(error.file != nil, "round \(round): \(error)")
        // What could not be read stays as it was.
        #expect(try PublishedFile(path: "\(folder.data)/usgs/salient.csv", bytes: damaged).bytes == damaged)
      }
    }
  }
}

import Testing

@testable import Ingest
@testable import SupplyData

/// Small tables in the form of the releases of 2022 to 2025.
@Suite struct SalientSheetTests {
  static let bom = "\u{FEFF}"

  @Test func newestYearIsEstimatedAndWordsAreHalfAUnit() throws {
    let folder = try IngestFolder()
    let text = """
      \(Self.bom)DataSource,Commodity,Year,USprod_t,Imports_t,NIR_pct,Moonshine_t,
      MCS2023,Tellurium,2021,W,42,>95,1,
      MCS2023,Tellurium,2022,W,Less than ½ unit.,>75,2,
      ,,,,,,,
      """
    let file = try folder.write(text.replacing("\n", with: "\r\n"), to: "mcs2023tellu_salient.csv")
    let report = try USGSIngest(folder: folder.data).run([file])
    #expect(report.read == 8 && report.kept == 6 && report.left == 2)
    #expect(report.findings(of: .unmapped).map(\.column) == ["Moonshine_t"])
    #expect(
      try folder.read("data/usgs/salient.csv") == """
        mineral,form,measure,year,value,unit,price_source,estimated,edition,via
        tellurium,,imports,2021,42,t,,0,MCS2023,
        tellurium,,imports,2022,s,t,,1,MCS2023,
        tellurium,,net-import-reliance,2021,>95,percent,,0,MCS2023,
        tellurium,,net-import-reliance,2022,>75,percent,,1,MCS2023,
        tellurium,copper telluride,production,2021,W,t,,0,MCS2023,
        tellurium,copper telluride,production,2022,W,t,,0,MCS2023,

        """)
  }

  @Test func shiftedHeadingsAreCorrectedInTheirEditionOnly() throws {
    func table(_ edition: String) -> String {
      "DataSource,Commodity,Year,USprod_Refinery_Primary_kt\n\(edition),Lead,2020,297\n"
    }
    let folder = try IngestFolder()
    let ingest = try USGSIngest(folder: folder.data)
    try ingest.run([
      try folder.write(table("MCS2025"), to: "mcs2025-lead_salient.csv"),
      try folder.write(table("MCS2023"), to: "mcs2023-lead_salient.csv"),
    ])
    let rows = try folder.read("data/usgs/salient.csv")
    #expect(rows.contains("lead,\"mine, recoverable lead\",production,2020,297,kt,,1,MCS2025,\n"))
    #expect(rows.contains("lead,refinery,production-primary,2020,297,kt,,1,MCS2023,\n"))
  }

  @Test func theChapterIsToldByTheRowsNotTheName() throws {
    let folder = try IngestFolder()
    let file = try folder.write(
      "DataSource,Commodity,Year,Imports_t\nMCS2024,Niobium (Columbium),2023,9400\n", to: "anything.csv")
    #expect(try USGSIngest(folder: folder.data).run([file]).kept == 1)
    #expect(try folder.read("data/usgs/salient.csv").contains("niobium,,imports,2023,9400,t,,1,MCS2024,\n"))
  }

  @Test func metadataCheckTheUnits() throws {
    let folder = try IngestFolder()
    try folder.write(
      "DataSource,Commodity,Year,Imports_t,Exports_t\nMCS2024,Tin,2023,1,2\n"
        .replacing("Imports_t", with: "Imports_Refined_t").replacing("Exports_t", with: "Exports_Refined_t"),
      to: "r/mcs2024-tin_salient.csv")
    try folder.write(
      """
      <metadata><attr><attrlabl>Imports_Refined_t</attrlabl><rdom><attrunit>kilograms &amp; such</attrunit></rdom>
      </attr><attr><attrlabl>broken
      """, to: "r/mcs2024-tin_meta.xml")
    let report = try USGSIngest(folder: folder.data).run(["\(folder.path)/r"])
    #expect(report.findings(of: .unit).map(\.column) == ["Imports_Refined_t"])
    #expect(report.findings(of: .metadata).map(\.column) == ["Exports_Refined_t"])
  }

  @Test func mixedEditionsInOneFile() throws {
    let folder = try IngestFolder()
    let file = try folder.write(
      "DataSource,Commodity,Year,Imports_t\nMCS2024,Tin,2023,1\nMCS2023,Tin,2022,1\n", to: "x.csv")
    let ingest = try USGSIngest(folder: folder.data)
    let error = #expect(throws: DataError.self) { try ingest.run([file]) }
    #expect(error?.line == 3)
  }
}

import Foundation
import SampleData
import Testing

/// From a whole file of trade, as CEPII names it, to the origins behind the stages: the repository's own trade is held
/// under one code of each mineral, so that the files are written here.
struct TraceStagesCommandTests {
  /// A folder that holds the repository's reference tables and production, and after an ingest 2022's trade of cobalt.
  private static func ingested() throws -> SampleFolder {
    var tables: [String: String] = [
      "baci/trade.csv": "year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition\n",
      "baci/series.csv": "mineral,hs6,description,stage,scope_caveat\n",
    ]
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(RepositoryData.folder)/reference")
    for file in files.map({ "reference/\($0)" }) + [
      "usgs/world.csv", "usgs/salient.csv", "usgs/import_sources.csv",
    ] {
      tables[file] = try String(contentsOfFile: "\(RepositoryData.folder)/\(file)", encoding: .utf8)
    }
    let folder = try SampleFolder(tables)
    _ = try folder.write(
      """
      country_code,country_name,country_iso2,country_iso3
      180,Congo,CD,COD
      246,Finland,FI,FIN
      56,Belgium,BE,BEL
      842,USA,US,USA

      """, to: "in/country_codes_V202601.csv")
    _ = try folder.write(
      """
      t,i,j,k,v,q
      2022,180,56,260500,20,1
      2022,56,246,810520,30,1
      2022,180,246,810520,10,1
      2022,246,842,282200,80,1
      2022,56,842,282200,20,1

      """, to: "in/BACI_HS22_Y2022_V202601.csv")
    let outcome = try Program.run(
      ["ingest", "baci", "\(folder.path)/in"], environment: ["OREFLOW_DATA": folder.path])
    #expect(outcome.code == 0, "\(outcome.errors)")
    return folder
  }

  @Test func wholeFilesBringTheStages() throws {
    let folder = try Self.ingested()
    let data = ["OREFLOW_DATA": folder.path]
    // The code that stands for cobalt is named, though three are held now.
    let direct = try Program.run(["trace", "cobalt"], environment: data)
    #expect(direct.code == 0 && direct.output.hasPrefix("Trade does not explain the origin of 100.0 %"))
    let staged = try Program.run(["trace", "stages", "cobalt"], environment: data)
    #expect(staged.code == 0, "\(staged.errors)")
    // Finland buys a quarter of its mattes of Congo, the rest of Belgium, who buys Congo's ores.
    #expect(
      staged.output.split(separator: "\n").prefix(3).joined(separator: " ")
        == "HS 282200 alone leaves 100.0 % of U.S. imports in 2022 unexplained; with HS 810520 and HS 260500, 0.0 "
        + "% are left. Found at earlier stages: Congo (Kinshasa), 0.0 to 100.0 %.")
    let years = try Program.run(
      ["trace", "years", "--mineral", "cobalt", "--format", "csv"], environment: data)
    #expect(years.code == 0 && years.output.contains("unexplained_all_stages"))
    let json = try Program.run(["trace", "stages", "cobalt", "--format", "json"], environment: data)
    let schema = try JSONSerialization.jsonObject(
      with: Data(try Program.run(["help", "schema"]).output.utf8))
    let document = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    #expect(JSONSchema(schema).faults(of: document).prefix(3) == [])
  }

  @Test func withoutThemItSaysWhatIsMissing() throws {
    let data = ["OREFLOW_DATA": RepositoryData.folder]
    let outcome = try Program.run(["trace", "stages", "cobalt"], environment: data)
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("HS 810520, HS 260500"))
    let none = try Program.run(["trace", "stages", "platinum"], environment: data)
    #expect(none.code == 1 && none.errors.contains("no earlier stage of what is traded as platinum"))
  }
}

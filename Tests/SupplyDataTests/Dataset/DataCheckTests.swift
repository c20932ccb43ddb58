import SampleData
import SupplyData
import Testing

struct DataCheckTests {
  private func findings(_ file: String, _ old: String, _ new: String) throws -> [String] {
    let text = try #require(SampleFolder.tables[file])
    #expect(text.contains(old))
    let folder = try SampleFolder([file: text.replacing(old, with: new)])
    return DataCheck(folder: folder.path).findings.map(\.description)
  }

  @Test func soundTablesHaveNoFindings() throws {
    let folder = try SampleFolder()
    let check = DataCheck(folder: folder.path)
    #expect(check.findings.isEmpty, "\(check.findings)")
    #expect(check.tables.count == DataFolder.tables.count { !$0.schema.isOptional })
    #expect(check.tables.first { $0.file == "usgs/salient.csv" }?.rows == 9)
  }

  @Test func everyFaultOfATableIsListed() throws {
    let found = try findings("usgs/salient.csv", ",percent,0,", ",furlongs,0,")
    #expect(found.count == 7)
    #expect(found.allSatisfy { $0.contains("\"furlongs\" is not a unit") })
    #expect(found.first?.contains("salient.csv:2: column \"unit\"") == true)
  }

  @Test func repeatedKeysAreFound() throws {
    let found = try findings("usgs/import_sources.csv", "2021,2024,FIN,16", "2021,2024,CAN,16")
    #expect(found.contains { $0.contains(":6:") && $0.contains("key of line 5") }, "\(found)")
  }

  @Test func rowsOutOfOrderAreFound() throws {
    let found = try findings("usgs/import_sources.csv", "2021,2024,CAN,14", "2021,2024,MEX,14")
    #expect(found.contains { $0.contains(":6:") && $0.contains("order of the key") }, "\(found)")
  }

  @Test func sharesMustAddUp() throws {
    let found = try findings("usgs/import_sources.csv", "NOR,26", "NOR,36")
    #expect(found.count == 1)
    #expect(
      found[0].contains(":5: column \"share\": the shares of cobalt, 2021-24, add up to 110.0 %"), "\(found)")
  }

  @Test func aMissingTableIsFound() throws {
    let folder = try SampleFolder()
    try WholeFile.write("", to: "\(folder.path)/wgi/governance.csv")
    let found = DataCheck(folder: folder.path).findings
    #expect(found.count == 1)
    #expect(found.first?.problem.contains("is empty") == true)
  }

  @Test func aParentMustBeAMineral() throws {
    let found = try findings("reference/minerals.csv", "Nd,rare-earths", "Nd,lanthanides")
    #expect(found.contains { $0.contains("neodymium belongs to lanthanides") })
  }
}

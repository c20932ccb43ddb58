import Testing

@testable import Ingest
@testable import SupplyData

@Suite struct USGSIngestTests {
  static func release(_ year: Int, oxide: String) -> String {
    TidyReleaseTests.header
      + "ANTIMONY,\(TidyReleaseTests.salient),Antimony,United States,Import,Imports for consumption: Oxide,"
      + "metric tons,\(year),\(oxide),,Yes,\n"
  }

  @Test func twiceChangesNothingAndOrderDoesNotMatter() throws {
    let folder = try IngestFolder()
    try folder.copy("usgs/salient.csv")
    let before = try folder.read("data/usgs/salient.csv")
    let one = try folder.write(Self.release(2030, oxide: "1"), to: "a/MCS2031.csv")
    let two = try folder.write(Self.release(2031, oxide: "2"), to: "a/MCS2032.csv")
    let ingest = try USGSIngest(folder: folder.data)
    let report = try ingest.run([two, one])
    #expect(report.changes.first?.added == 2)
    let after = try folder.read("data/usgs/salient.csv")
    let added = ["2030,1,t,,0,MCS2031,", "2031,2,t,,0,MCS2032,"]
    #expect(
      after.split(separator: "\n").filter { line in !added.contains { line.hasSuffix($0) } }
        == before.split(separator: "\n"))
    let again = try ingest.run(["\(folder.path)/a"])
    #expect(again.changes.allSatisfy { $0.added + $0.replaced + $0.removed == 0 })
    #expect(try folder.read("data/usgs/salient.csv") == after)
  }

  @Test func otherValuesOfAnEditionNeedReplace() throws {
    let folder = try IngestFolder()
    let ingest = try USGSIngest(folder: folder.data)
    try ingest.run([try folder.write(Self.release(2030, oxide: "1"), to: "a/MCS2031.csv")])
    let before = try folder.read("data/usgs/salient.csv")
    let other = try folder.write(Self.release(2030, oxide: "7"), to: "b/MCS2031.csv")
    let error = #expect(throws: DataError.self) { try ingest.run([other]) }
    #expect(error?.remedy == .anyOf([.compare(.check), .decide(.replace)]))
    #expect(try folder.read("data/usgs/salient.csv") == before)
    let options = IngestOptions(replaces: true)
    let report = try ingest.run([other], options: options)
    #expect(report.findings(of: .conflict).count == 1)
    #expect(try folder.read("data/usgs/salient.csv").contains("imports,2030,7,t,,0,MCS2031,"))
  }

  @Test func twoReleasesThatContradictEachOther() throws {
    let folder = try IngestFolder()
    let one = try folder.write(Self.release(2030, oxide: "1"), to: "a/MCS2031.csv")
    let two = try folder.write(Self.release(2030, oxide: "2"), to: "b/MCS2031.csv")
    let report = try USGSIngest(folder: folder.data).run([one, two])
    #expect(report.findings(of: .conflict).count == 1)
    #expect(report.read == 2 && report.kept == 1 && report.left == 1)
  }

  @Test func checkAndElsewhereLeaveTheDataAlone() throws {
    let folder = try IngestFolder()
    try folder.copy("usgs/salient.csv")
    let before = try folder.read("data/usgs/salient.csv")
    let file = try folder.write(Self.release(2030, oxide: "1"), to: "MCS2031.csv")
    let ingest = try USGSIngest(folder: folder.data)
    var options = IngestOptions(checksOnly: true)
    #expect(try ingest.run([file], options: options).changes.first?.added == 1)
    options.checksOnly = false
    options.destination = "\(folder.path)/elsewhere"
    try ingest.run([file], options: options)
    #expect(try folder.read("data/usgs/salient.csv") == before)
    #expect(try folder.read("elsewhere/usgs/salient.csv").contains("MCS2031"))
    #expect(try folder.read("elsewhere/reference/editions.csv").contains("MCS2031"))
  }

  @Test func noReleaseAmongThePaths() throws {
    let folder = try IngestFolder()
    let file = try folder.write("a,b\n1,2\n", to: "other.csv")
    let ingest = try USGSIngest(folder: folder.data)
    #expect(throws: DataError.self) { try ingest.run([file]) }
    #expect(throws: DataError.self) { try ingest.run(["\(folder.path)/absent"]) }
  }
}

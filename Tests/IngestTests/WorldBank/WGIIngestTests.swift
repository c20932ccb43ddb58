import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct WGIIngestTests {
  private let folder: IngestFolder
  init() throws { folder = try IngestFolder() }

  private func ingest(_ text: String, _ options: IngestOptions = .init()) throws -> IngestReport {
    try WGIIngest(folder: folder.data).run(try folder.write(text, to: "wgi.csv"), options: options)
  }

  private func table() throws -> [String] {
    try folder.read("data/wgi/governance.csv").split(separator: "\n").dropFirst().map(String.init)
  }

  @Test func bothLayoutsGiveTheSameRows() throws {
    _ = try ingest(
      """
      code,countryname,year,indicator,estimate,stddev,nsource,pctrank
      CHN,China,2022,va,-1.5,0.1,9,5
      CHN,China,2022,pv,-0.44,0.1,9,30
      CHN,China,2022,cc,..,0.1,9,30

      """)
    #expect(try table() == ["CHN,2022,-1.5,-0.44,,,,"])
    let report = try ingest(
      """
      Country Name,Country Code,Series Name,Series Code,2022 [YR2022]
      China,CHN,Voice and Accountability: Estimate,VA.EST,-1.5
      China,CHN,Voice and Accountability: Percentile Rank,VA.PER.RNK,5
      Norway,NOR,Voice and Accountability: Estimate,VA.EST,1.7

      Data from database: Worldwide Governance Indicators
      """)
    #expect(try table() == ["CHN,2022,-1.5,-0.44,,,,", "NOR,2022,1.7,,,,,"])
    #expect(report.changes.map { [$0.added, $0.replaced, $0.unchanged] } == [[1, 0, 1]])
    #expect(report.skipped.map(\.reason) == ["that are no estimates"])
  }

  /// A country that is new and one that gains an estimate are each counted once, whatever comes first.
  @Test func changesAreCountedByRow() throws {
    _ = try ingest("code,year,indicator,estimate\nCHN,2022,va,-1.5\n")
    let report = try ingest(
      "code,year,indicator,estimate\nAUS,2022,va,1.4\nCHN,2022,pv,-0.4\nCHN,2022,ge,0.5\n")
    #expect(report.changes.map { [$0.added, $0.replaced] } == [[1, 1]])
  }

  @Test(arguments: [
    ("code,year,indicator,estimate\nCHN,2022,va,54.2\n", ":2: column \"estimate\": 54.2 is no estimate"),
    ("code,year,indicator,estimate\nCHN,2022,va,high\n", ":2: column \"estimate\": \"high\" is not a number"),
    ("code,year,indicator,estimate\nCHN,soon,va,1\n", "\"soon\" is no year"),
    ("code,year,indicator,pctrank\nCHN,2022,va,54\n", "is no file of the Worldwide Governance Indicators"),
    ("code,year,indicator,estimate\nCHN,2022,va,..\n", "holds no estimate"),
  ])
  func ranksAndOtherScalesAreRefused(text: String, words: String) throws {
    #expect { try ingest(text) } throws: { ($0 as? DataError)?.description.contains(words) == true }
    #expect(throws: (any Error).self) { try table() }
  }

  @Test func otherEstimatesAreRefusedUnlessReplaced() throws {
    _ = try ingest("code,year,indicator,estimate\nCHN,2022,va,-1.5\n")
    let other = "code,year,indicator,estimate\nCHN,2022,va,-1.4\n"
    #expect { try ingest(other) } throws: { error in
      (error as? DataError)?.description.contains("-1.5, not -1.4") == true
    }
    #expect(try table() == ["CHN,2022,-1.5,,,,,"])
    let options = IngestOptions(replaces: true)
    _ = try ingest(other, options)
    #expect(try table() == ["CHN,2022,-1.4,,,,,"])
  }
}

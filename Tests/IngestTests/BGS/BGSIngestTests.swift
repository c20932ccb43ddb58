import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct BGSIngestTests {
  private let folder: IngestFolder
  init() throws { folder = try IngestFolder() }

  private static let header =
    "country_trans,country_iso3_code,year,quantity,units,bgs_statistic_type_trans,bgs_commodity_trans,"
    + "bgs_sub_commodity_trans,concat_table_notes_text,concat_figure_notes_text\n"

  private func file(_ rows: [String], _ name: String = "bgs.csv") throws -> String {
    try folder.write(Self.header + rows.joined(separator: "\n") + "\n", to: name)
  }

  private func row(
    _ country: String, _ code: String, _ quantity: String, _ commodity: String = "\"cobalt, mine\"",
    sub: String = "", year: Int = 2022, units: String = "tonnes (metal content)",
    statistic: String = "Production", notes: String = ""
  ) -> String {
    "\(country),\(code),\(year)-01-01 00:00:00,\(quantity),\(units),\(statistic),\(commodity),\(sub),,\(notes)"
  }

  private func table() throws -> [String] {
    try folder.read("data/bgs/world.csv").split(separator: "\n").dropFirst().map(String.init)
  }

  /// The publisher gives the rows of Congo (Brazzaville) the code of the other, and the right two letters.
  @Test func twoLettersTellTheCongosApart() throws {
    let rows = [
      row("Congo", "COD", "10"), row("\"Congo, Democratic Republic\"", "COD", "1713"),
      row("Congo", "COG", "10", year: 2021),
    ]
    let letters = ["country_iso2_code", "CG", "CD", ""]
    let lines = zip([String(Self.header.dropLast())] + rows, letters).map { "\($0),\($1)" }
    let path = try folder.write(lines.joined(separator: "\n") + "\n", to: "BGS_copper.csv")
    let report = try BGSIngest(folder: folder.data).run([path])
    #expect(report.findings.isEmpty && report.kept == 3)
    #expect(
      try table() == [
        "cobalt,production,mine,,contained,COD,2022,1713,t,0,,BGS2025,",
        "cobalt,production,mine,,contained,COG,2021,10,t,0,,BGS2025,",
        "cobalt,production,mine,,contained,COG,2022,10,t,0,,BGS2025,",
      ])
  }

  @Test func aFileBecomesRowsAndTwiceChangesNothing() throws {
    let path = try file([
      row("Canada", "CAN", "3907.50"), row("Cuba", "CUB", "3800", notes: "Estimates."),
      row("Canada", "CAN", "12", statistic: "Exports"), row("Canada", "CAN", "7", "\"ferro-alloys\""),
      row("Canada", "CAN", "", year: 2021), row("Canada", "CAN", "1", year: 1999),
    ])
    let report = try BGSIngest(folder: folder.data).run([path])
    #expect(
      try table() == [
        "cobalt,production,mine,,contained,CAN,2022,3907.5,t,0,,BGS2025,",
        "cobalt,production,mine,,contained,CUB,2022,3800,t,1,,BGS2025,",
      ])
    #expect(report.read == 6 && report.kept == 2 && report.left == 4)
    let again = try BGSIngest(folder: folder.data).run([path])
    #expect(again.changes.allSatisfy { $0.added == 0 && $0.replaced == 0 })
    #expect(again.changes.contains { $0.table == "bgs/world.csv" && $0.unchanged == 2 })
  }

  /// Ore for chemical and for metallurgical use is one series, whether or not both amounts are the same number.
  @Test func partsAreAddedUp() throws {
    let path = try file([
      row("Brazil", "BRA", "500", "manganese ore", sub: "Chemical", units: "tonnes"),
      row("Brazil", "BRA", "500", "manganese ore", sub: "Metallurgical", units: "tonnes"),
      row("Brazil", "BRA", "500", "manganese ore", sub: "Metallurgical", units: "tonnes"),
    ])
    let report = try BGSIngest(folder: folder.data).run([path])
    #expect(try table() == ["manganese,production,mine,ore,gross weight,BRA,2022,1000,t,0,,BGS2025,"])
    #expect(report.skipped.map(\.reason) == ["that repeat a row of the same series"])
    #expect(report.findings.isEmpty)
  }

  @Test func contradictionsAreReportedAndNotLost() throws {
    let first = try file([row("Canada", "CAN", "3907")], "a.csv")
    let second = try file([row("Canada", "CAN", "4000")], "b.csv")
    let report = try BGSIngest(folder: folder.data).run([first, second])
    #expect(try table().map { $0.contains(",3907,") } == [true])
    let conflict = try #require(report.findings(of: .conflict).first)
    #expect(conflict.file == second && conflict.line == 2 && conflict.column == "quantity")
    #expect(conflict.text.contains("\"4000\", and line 2 of \(first) gives \"3907\""))
  }

  @Test func otherValuesOfTheEditionAreRefusedUnlessReplaced() throws {
    let ingest = try BGSIngest(folder: folder.data)
    try ingest.run([try file([row("Canada", "CAN", "3907")])])
    let other = try file([row("Canada", "CAN", "4000")])
    #expect { try ingest.run([other]) } throws: { error in
      (error as? DataError)?.description.contains("of BGS2025 that the files give otherwise: 1,") == true
    }
    #expect(try table()[0].contains(",3907,"))
    let options = IngestOptions(replaces: true)
    try ingest.run([other], options: options)
    #expect(try table()[0].contains(",4000,"))
  }

  @Test(arguments: ["two", "1e3", "-5", "nan"])
  func whatIsNoQuantityIsNamedWithItsPlace(quantity: String) throws {
    let path = try file([row("Canada", "CAN", "3907"), row("Cuba", "CUB", quantity)])
    let report = try BGSIngest(folder: folder.data).run([path])
    let finding = try #require(report.findings(of: .value).first)
    #expect(finding.line == 3 && finding.column == "quantity" && finding.text.contains(quantity))
  }

  @Test func aFileOfAnotherPublisherIsRefused() throws {
    let path = try folder.write("a,b\n1,2\n", to: "other.csv")
    #expect { try BGSIngest(folder: folder.data).run([path]) } throws: { error in
      (error as? DataError)?.description.contains("holds no file of the World Mineral Statistics") == true
    }
  }
}

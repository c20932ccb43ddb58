import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct BGSFileTests {
  private static let header = [
    "country_trans", "country_iso3_code", "year", "quantity", "units", "bgs_statistic_type_trans",
    "bgs_commodity_trans",
    "bgs_sub_commodity_trans", "concat_table_notes_text", "concat_figure_notes_text",
  ]
  private let reference: Reference
  init() throws { reference = try SampleFolder.loaded().reference }

  private func read(_ rows: [String]) throws -> (rows: [IngestedRow], report: IngestReport) {
    let text = Self.header.joined(separator: ",") + "\n" + rows.joined(separator: "\n") + "\n"
    var report = IngestReport()
    let file = try PublishedFile(path: "bgs.csv", bytes: Array(text.utf8))
    let parts = try BGSFile(series: try BGSSeries(), reference: reference, edition: "BGS2025")
      .read(file, report: &report)
    return (parts.map(\.row), report)
  }

  private func row(
    _ country: String = "Canada", code: String = "CAN", year: String = "2022-01-01", quantity: String = "5",
    units: String = "tonnes", statistic: String = "Production", notes: String = ""
  ) -> String { "\(country),\(code),\(year),\(quantity),\(units),\(statistic),\"cobalt, mine\",,,\(notes)" }

  @Test func aFileIsKnownByItsColumnsInAnyOrder() {
    #expect(BGSFile.recognises(Self.header.reversed() + ["more"]))
    #expect(!BGSFile.recognises(Array(Self.header.dropLast())))
  }

  @Test func aRowHasItsUnitItsNotesAndNoZerosAtItsEnd() throws {
    let (rows, report) = try read([
      row(quantity: "3907.50", units: "tonnes (metal content)", notes: "Estimates. Break in series"),
      row(quantity: "12.000", units: "kilograms"),
    ])
    #expect(rows.map(\.value) == ["3907.5", "12"] && rows.map(\.unit) == ["t", "kg"])
    #expect(rows.map(\.isEstimated) == [true, false] && rows.map(\.note) == ["break", ""])
    #expect(report.files.map(\.read) == [2] && report.files.map(\.kept) == [2])
  }

  /// The name decides; the code where no spelling of the name is known.
  @Test func aCountryIsFoundByItsNameThenByItsCode() throws {
    let (rows, report) = try read([
      row("Congo", code: "COG"), row("The Land of Maples"), row("Atlantis", code: "ATL"),
    ])
    #expect(rows.map(\.country) == ["COD", "CAN"])
    #expect(report.findings(of: .country).map(\.line) == [4])
  }

  @Test(arguments: [
    ("2010-01-01", "5", "tonnes", "of years before 2011"), ("soon", "5", "tonnes", "without a year"),
    ("2022", "", "tonnes", "empty"),
    ("2022", "-5", "tonnes", "with a value that cannot be read"),
    ("2022", "5", "carats", "with a unit that is not known"),
  ]) func whatIsOmittedHasItsReason(year: String, quantity: String, units: String, reason: String) throws {
    let (rows, report) = try read([row(year: year, quantity: quantity, units: units)])
    #expect(
      rows.isEmpty && report.skipped.map(\.reason) == [reason] && report.skipped.map(\.first) == ["bgs.csv:2"]
    )
  }

  @Test func notesAreCodesInTheOrderOfTheirLetters() {
    #expect(BGSFile.codes(in: "Years end 31 March|Break in series. Sales") == "break fiscal-year sales")
    #expect(BGSFile.codes(in: "Exports") == "exports" && BGSFile.codes(in: "|") == "")
  }
}

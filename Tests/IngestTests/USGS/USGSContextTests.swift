import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct USGSContextTests {
  private static let shared = Result { try USGSContext(reference: try SampleFolder.loaded().reference) }
  private let context: USGSContext
  private let place = CellPlace(file: "a.csv", line: 2, column: "Country")
  init() throws { context = try Self.shared.get() }

  private func country(_ text: String, isSalient: Bool = false) -> (String?, IngestReport) {
    var report = IngestReport()
    let found = context.country(text, isSalient: isSalient, at: place, report: &report)
    return (found.map { "\($0.code)|\($0.note)" }, report)
  }

  private func token(_ text: String, isShare: Bool = false, correction: Correction? = nil) -> (
    String?, IngestReport
  ) {
    var report = IngestReport()
    return (
      context.token(text, isShare: isShare, correction: correction, at: place, report: &report), report
    )
  }

  /// Footnote marks and notes in brackets follow a name.
  @Test(arguments: [
    ("Chile", "CHL|"), ("Chile11", "CHL|"), ("Chile (estimated)", "CHL|(estimated)"),
    ("Congo (Kinshasa)", "COD|(Kinshasa)"),
    ("World total (rounded)", "WLD|(rounded)"), ("Other countries", "OTH|"), (" Norway ", "NOR|"),
  ]) func aCountryIsFoundWithWhatFollowsItsName(text: String, found: String) {
    #expect(country(text).0 == found)
  }

  @Test func whatIsNotOneCountryIsReported() {
    let (atlantis, report) = country("Atlantis")
    #expect(atlantis == nil && report.findings.map(\.kind) == [.country] && report.findings.first?.line == 2)
    let (several, other) = country("Chile and Peru")
    #expect(
      several == nil && other.findings.isEmpty
        && other.skipped.map(\.reason) == ["of several countries together"])
    let (chile, third) = country("Chile", isSalient: true)
    #expect(chile == nil && third.findings.map(\.kind) == [.implausible])
    #expect(country("United States", isSalient: true).0 == "USA|")
  }

  @Test(arguments: [
    ("1,310", false, "1310"), ("—", false, "0"), ("100", true, "100"), ("W", true, "W"), (">50", true, ">50"),
  ])
  func aValueIsItsToken(text: String, isShare: Bool, expected: String) {
    let (found, report) = token(text, isShare: isShare)
    #expect(found == expected && report.left == 0 && report.findings.isEmpty)
  }

  @Test(arguments: [
    ("", false, "empty"), ("XX", false, "not applicable (XX)"),
    ("Large", false, "in words in place of a value"),
    ("12,34", false, "with a value that cannot be read"), ("101", true, "with a value that cannot be read"),
  ]) func whatIsNoValueHasItsReason(text: String, isShare: Bool, reason: String) {
    let (found, report) = token(text, isShare: isShare)
    #expect(found == nil && report.skipped.map(\.reason) == [reason])
    #expect(report.findings.isEmpty == (reason != "with a value that cannot be read"))
  }

  @Test func aCorrectionIsReportedWithItsReason() {
    func correction(_ means: String) -> Correction {
      Correction(
        edition: "MCS2024", file: "tin_salient", kind: .value, column: "x", occurrence: 1, row: "",
        printed: "99",
        means: means, why: "the chapter prints it so")
    }
    let (corrected, report) = token("99", correction: correction("9.9"))
    #expect(corrected == "9.9" && report.findings.map(\.kind) == [.correction])
    #expect(report.findings.first?.text == "\"99\" is read as \"9.9\": the chapter prints it so")
    let (omitted, other) = token("99", correction: correction(""))
    #expect(omitted == nil && other.skipped.map(\.reason) == ["that the corrections leave out"])
  }

  @Test(arguments: [
    ("MCS2026_Data.csv", 2026), ("mcs2023-abras", 2023), ("x-mcs2024tin", 2024), ("mcs24", nil),
    ("mcs20245", nil), ("tin2024", nil), ("mcs", nil),
  ]) func theYearOfAnEditionStandsInAName(name: String, year: Int?) {
    #expect(USGSContext.editionYear(inName: name) == year)
  }
}

import Testing

@testable import Ingest
@testable import SupplyData

struct ReleaseDamageTests {
  private func report(read: Int, kept: Int, unreadable: Int) -> IngestReport {
    var report = IngestReport()
    var file = IngestReport.File(name: "a.csv", kind: "salient", edition: Edition("MCS2026"))
    (file.read, file.kept) = (read, kept)
    report.files.append(file)
    for line in 0..<unreadable {
      report.find(.value, at: CellPlace(file: "a.csv", line: line + 2), "\"\u{FFFD}\" is no value")
    }
    return report
  }

  private func isRefused(_ report: IngestReport) -> Bool {
    do throws(DataError) {
      try ReleaseDamage.refuse(report)
      return false
    } catch {
      return error.kind == .badData && error.description.contains("another encoding")
    }
  }

  /// More than 2 % of the values, and more than ten.
  @Test func aPartAndANumberDecide() {
    #expect(isRefused(report(read: 500, kept: 489, unreadable: 11)))
    #expect(!isRefused(report(read: 550, kept: 539, unreadable: 11)))
    #expect(!isRefused(report(read: 100, kept: 90, unreadable: 10)))
    #expect(isRefused(report(read: 1000, kept: 0, unreadable: 1000)))
  }

  @Test func aFileThatYieldsNothingIsRefused() {
    #expect(isRefused(report(read: 10, kept: 0, unreadable: 0)))
    #expect(!isRefused(report(read: 9, kept: 0, unreadable: 0)))
  }
}

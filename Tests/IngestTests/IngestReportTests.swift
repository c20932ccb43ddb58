import Testing

@testable import Ingest
@testable import SupplyData

struct IngestReportTests {
  private func report() -> IngestReport {
    var report = IngestReport()
    for (name, edition, read, kept) in [("a.csv", "MCS2025", 3, 2), ("b.csv", "MCS2026", 1, 1)] {
      var file = IngestReport.File(name: name, kind: "salient", edition: Edition(edition))
      (file.read, file.kept) = (read, kept)
      report.files.append(file)
    }
    return report
  }

  @Test func whatIsSkippedForOneReasonIsCountedWithItsFirstPlace() {
    var report = report()
    report.skip("of years before 2011", at: CellPlace(file: "a.csv", line: 7))
    report.skip("empty", count: 3, at: CellPlace(file: "a.csv"))
    report.skip("of years before 2011", count: 2, at: CellPlace(file: "b.csv", line: 2))
    report.skip("nothing", count: 0, at: CellPlace(file: "b.csv"))
    #expect(report.skipped.map(\.reason) == ["empty", "of years before 2011"])
    #expect(report.skipped.map(\.count) == [3, 3] && report.skipped.map(\.first) == ["a.csv:1", "a.csv:7"])
    #expect(report.read == 4 && report.kept == 3 && report.left == 6)
  }

  @Test func aFindingReadsAsItsPlace() {
    var report = report()
    report.find(.unit, at: CellPlace(file: "a.csv", line: 3, column: "Unit"), "\"stone\" is no unit")
    report.find(.conflict, at: CellPlace(file: "b.csv"), "two values")
    #expect(
      report.findings.map(\.description) == [
        "a.csv:3: column \"Unit\": unit: \"stone\" is no unit", "b.csv: conflict: two values",
      ])
    #expect(report.findings(of: .unit).count == 1 && report.findings(of: .value).isEmpty)
  }

  @Test func linesForAPersonCountInTheRightNumber() {
    var report = report()
    report.find(.unit, at: CellPlace(file: "a.csv", line: 3), "x")
    report.find(.conflict, at: CellPlace(file: "a.csv", line: 4), "y")
    report.changes = [.init(table: "usgs/salient.csv", added: 2)]
    report.passedOver = ["c.pdf"]
    #expect(
      report.lines(verbose: false) == [
        "MCS2025: 1 file, 3 values read, 2 kept", "MCS2026: 1 file, 1 value read, 1 kept",
        "passed over, not a table that is known: c.pdf", "unit: 1", "conflict: 1", "  a.csv:4: conflict: y",
        "usgs/salient.csv: 2 added, 0 replaced, 0 removed, 0 unchanged",
      ])
    #expect(report.lines(verbose: true).contains("  a.csv: salient, 3 read, 2 kept"))
    #expect(report.lines(verbose: true).contains("  a.csv:3: unit: x"))
  }

  @Test func filesOfWhichNothingIsKeptAreRefusedWithTheReasons() throws {
    try report().requireKept()
    var empty = IngestReport()
    var file = IngestReport.File(name: "a.csv", kind: "salient", edition: "MCS2025")
    file.read = 1
    empty.files = [file]
    empty.skip("empty", at: CellPlace(file: "a.csv", line: 2))
    empty.passedOver = ["b.txt"]
    let error = #expect(throws: DataError.self) { try empty.requireKept() }
    #expect(error?.kind == .notHeld && error?.file == "a.csv")
    #expect(
      error?.problem
        == "the one value read is not kept: 1 empty, first a.csv:2; 1 file that is no known table")
  }
}

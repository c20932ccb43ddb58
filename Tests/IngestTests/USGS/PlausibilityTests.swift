import Testing

import SampleData

@testable import Ingest
@testable import SupplyData

@Suite struct PlausibilityTests {
  private func point(
    _ series: [String], _ year: Int, _ value: Double?, _ unit: String, _ edition: String = "MCS2030"
  ) -> Plausibility.Point {
    Plausibility.Point(
      series: series, year: year, value: value, unit: unit, edition: edition,
      place: CellPlace(file: "f", line: year))
  }

  private func findings(
    _ points: [Plausibility.Point], _ table: SeriesName.Table
  ) throws -> [IngestReport.Finding] {
    var report = IngestReport()
    let reference = try Reference(folder: RepositoryData.folder)
    Plausibility(units: reference.units).look(at: points, table: table, report: &report)
    return report.findings
  }

  @Test func relianceAbove100() throws {
    let found = try findings(
      [point(["lead", "", "net-import-reliance"], 2029, 4200, "percent")], .salient)
    #expect(found.map(\.kind) == [.implausible])
  }

  @Test func aThousandTimesItsNeighbourInAnyUnit() throws {
    let series = ["talc", "reserves", "", "", "", "CHN"]
    #expect(
      try findings([point(series, 2023, 72000, "t"), point(series, 2024, 60000, "kt")], .world).count == 1)
    #expect(
      try findings([point(series, 2023, 72_000_000, "t"), point(series, 2024, 60000, "kt")], .world).isEmpty)
  }

  @Test func anotherDimension() throws {
    let series = ["helium", "", "imports"]
    let found = try findings([point(series, 2023, 5, "t"), point(series, 2024, 5, "Mm3")], .salient)
    #expect(found.map(\.kind) == [.unit])
  }

  @Test func countriesThatMakeMoreThanTheWorld() throws {
    let series = ["zinc", "reserves", "", "", "contained"]
    let found = try findings(
      [
        point(series + ["AUS"], 2029, 1_166_000, "kt"), point(series + ["PER"], 2029, 17000, "kt"),
        point(series + ["WLD"], 2029, 210_000, "kt"),
      ], .world)
    #expect(found.count == 1)
  }

  @Test func sharesAndCopies() throws {
    let shares = [point(["tin", "", "BOL"], 2029, 60, ""), point(["tin", "", "OTH"], 2029, 20, "")]
    #expect(try findings(shares, .imports).count == 1)
    let copies = (2025...2029).flatMap { year in
      ["a", "b"].map { point(["nickel", $0, "imports"], year, Double(year * 3), "t") }
    }
    #expect(try findings(copies, .salient).count == 1)
  }
}

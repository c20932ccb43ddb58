import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct TradeTablesTests {
  private let folder: SampleFolder
  private let countries = ["CAN", "FIN", "NOR", "USA"]
  init() throws {
    folder = try SampleFolder([
      "reference/hs_codes.csv": """
      code,nomenclature,mineral,series,stage,description,caveat
      252810,HS92 HS17,lithium,252810+252890,ore,Borates,
      252890,HS92,lithium,252810+252890,ore,Other borates,
      282200,HS92 HS17,cobalt,282200,oxide,Cobalt oxides,oxides only
      260500,HS17,cobalt,260500,ore,Cobalt ores,

      """
    ])
  }

  private func tables() throws -> TradeTables {
    try TradeTables(folder: folder.path, reference: try folder.dataset().reference)
  }

  private func flow(_ year: Int, _ series: Int, _ exporter: Int, _ dollars: Int64) -> TradeFlow {
    TradeFlow(
      key: TradeFlow.key(year: year, series: series, exporter: exporter, importer: 3), dollars: dollars,
      kilograms: -1)
  }

  private func write(
    _ flows: [TradeFlow], nomenclatures: [Int: String] = [2022: "HS17", 2023: "HS17"],
    options: IngestOptions = .init()
  ) throws -> IngestReport {
    var report = IngestReport()
    try tables().write(
      try TradeFlow.summed(flows),
      of: .init(edition: "BACI202601", countries: countries, nomenclatures: nomenclatures), options: options,
      report: &report)
    return report
  }

  @Test func codesOfASeriesShareItsPlaceWhereTheNomenclatureHasThem() throws {
    let tables = try tables()
    #expect(
      tables.series.map { "\($0.mineral) \($0.code)" } == [
        "cobalt 260500", "cobalt 282200", "lithium 252810+252890",
      ])
    let (new, old) = (tables.places(in: "HS17"), tables.places(in: "HS92"))
    #expect([252_810, 252_890, 282_200, 260_500, 1].map { new[$0] } == [3, 0, 2, 1, 0])
    #expect([252_810, 252_890, 282_200, 260_500].map { old[$0] } == [3, 3, 2, 0])
  }

  @Test func aNewSeriesBringsItsDescriptionAndAYearItsCoverage() throws {
    let report = try write([flow(2023, 0, 0, 5)])
    #expect(report.changes.map(\.table) == ["baci/trade.csv", "baci/series.csv", "baci/coverage.csv"])
    #expect(
      try WholeFile.text(of: "\(folder.path)/baci/series.csv").contains(
        "cobalt,260500,Cobalt ores,ore,names this mineral alone\n"))
    #expect(
      try WholeFile.text(of: "\(folder.path)/baci/coverage.csv").hasSuffix("BACI202601,2023,HS17,,,0\n"))
    #expect(try write([flow(2023, 0, 0, 5)]).changes.map(\.unchanged) == [1])
  }

  @Test func aYearWithoutANomenclatureIsRefusedAndNothingWritten() throws {
    let before = try WholeFile.text(of: "\(folder.path)/baci/trade.csv")
    let error = #expect(throws: DataError.self) { try write([flow(2023, 0, 0, 5)], nomenclatures: [:]) }
    #expect(error?.problem == "BACI202601 2023 is new, and the rows do not name the nomenclature")
    #expect(error?.remedy == .anyOf([.name(.nomenclature)]))
    #expect(try WholeFile.text(of: "\(folder.path)/baci/trade.csv") == before)
  }

  @Test func otherValuesAreRefusedReportedOrTaken() throws {
    let other = [flow(2022, 1, 0, 26)]
    let error = #expect(throws: DataError.self) { try write(other) }
    #expect(error?.remedy == .anyOf([.compare(.check), .decide(.replace)]))
    let checked = try write(other, options: IngestOptions(checksOnly: true))
    #expect(checked.contradicts && checked.findings.map(\.kind) == [.conflict])
    #expect(try folder.dataset().trade().map(\.value) == [25, 75, 10])
    _ = try write(other, options: IngestOptions(replaces: true))
    #expect(try folder.dataset().trade().map(\.value) == [26])
  }
}

import SampleData
import SupplyData
import SupplyNetwork
import Testing

struct CoverageMatrixTests {
  private let data: Dataset
  init() throws { data = try SampleFolder.loaded() }

  private func matrix(_ subject: CoverageMatrix.Subject) throws -> CoverageMatrix {
    try CoverageMatrix(
      of: subject, list: try MineralList(named: "us-2022", in: data), period: YearWindow(2021, 2022),
      sources: try NetworkSources(data), from: data)
  }

  private func kinds(_ matrix: CoverageMatrix) -> [String: [ValueKind]] {
    Dictionary(
      uniqueKeysWithValues: matrix.rows.map { ($0.mineral.rawValue, $0.cells.map(\.kind)) })
  }

  @Test func everyCellHasItsKind() throws {
    let reliance = try matrix(.reliance)
    let kinds = kinds(reliance)
    #expect(kinds["cobalt"] == [.printed, .printed])
    #expect(kinds["neodymium"] == [.unknown, .inherited])
    // Withheld: no value is known.
    #expect(kinds["tungsten"] == [.unknown, .unknown])
    #expect(reliance.entriesKnown[1] == reliance.rows.count { $0.cells[1].isKnown })
    let cell = try #require(reliance.rows.first { $0.mineral == "cobalt" }?.cells[1])
    #expect(cell.source == "MCS2026")
  }

  @Test func suppliersNameTheirWindow() throws {
    let suppliers = try matrix(.suppliers)
    let cobalt = try #require(suppliers.rows.first { $0.mineral == "cobalt" })
    #expect(cobalt.cells.map(\.source) == ["USGS 2021-24", "USGS 2021-24"])
    #expect(kinds(suppliers)["neodymium"]?.last == .inherited)
  }
}

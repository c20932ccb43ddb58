import SupplyAnalysis
import SupplyData
import Testing

@testable import Tables

struct ShiftShareTablesTests {
  private let sample: ShiftsSample
  init() throws { sample = try ShiftsSample() }

  @Test func anObservationHasItsIdsYearAndEdition() throws {
    let series = try sample.panel().entries.map(\.shares)
    let regions = ShiftShareTables.observations(
      of: [.region(.africa), .asiaWithoutChina], in: series, register: sample.register)
    #expect(regions.rows.count == 10)
    let lines = regions.text(.csv).split(separator: "\n")
    #expect(
      lines[0]
        == "mineral,mineral_name,group,group_name,year_first,year,share_percent_low,share_percent_high,share_percent_low_open,share_percent_high_open,share_percent_printed,subject,series,edition,break_before"
    )
    #expect(
      lines[5]
        == "cobalt,Cobalt,africa,Africa,2022,2022,48,48,false,false,,production,\"MCS mine production, contained\",MCS2026,no"
    )
    #expect(lines[6].hasPrefix("cobalt,Cobalt,asia-without-china,Asia without China,2018,2018,0,0,"))
    let countries = ShiftShareTables.countries(in: series, register: sample.register)
    #expect(countries.rows.map { $0.cells[1].text }.prefix(6) == ["COD", "COD", "COD", "COD", "COD", "NOR"])
    #expect(countries.rows[4].sources.map(\.printed) == ["48 t (estimate)"])
  }
}

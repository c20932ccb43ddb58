import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// Cobalt mined in Congo and Norway over five years: Congo's part of 100 t is 40, 42 ... 48, the last an estimate.
struct ShiftsSample {
  let data: Dataset
  let sources: NetworkSources
  var register: Register { data.reference.register }

  init() throws {
    var world = "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n"
    for (country, amount) in [
      ("COD", { 40 + 2 * $0 }), ("NOR", { 60 - 2 * $0 }), ("WLD", { _ in 100 }),
    ] as [(String, (Int) -> Int)] {
      for year in 2018...2022 {
        let estimated = country == "COD" && year == 2022 ? 1 : 0
        world +=
          "cobalt,production,mine,,contained,\(country),\(year),\(amount(year - 2018)),t,\(estimated),MCS2026\n"
      }
    }
    data = try SampleFolder.loaded([
      "usgs/world.csv": world,
      "wmd/world.csv": "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n",
    ])
    sources = try NetworkSources(data)
  }

  func panel(_ groups: [ShareGroup] = ShareGroup.standard) throws -> ShiftPanel {
    try ShiftPanel(
      list: MineralList(named: "us-2022", in: data), period: YearWindow(2018, 2022), groups: groups,
      of: ShiftSources(.production, data, sources), series: sources.reliance)
  }

  func shares() throws -> RegionShares { try #require(panel().entries.first).shares }

  func shift() throws -> MineralShift { try #require(MineralShift(shares(), register: register)) }
}

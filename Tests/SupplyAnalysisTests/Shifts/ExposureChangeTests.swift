import Foundation
import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct ExposureChangeTests {
  @Test func comparesWhatIsKnownInBothYears() throws {
    // No window holds both years.
    let windows = try #require(SampleFolder.tables["usgs/import_sources.csv"])
    let data = try SampleFolder.loaded([
      "usgs/import_sources.csv": windows.replacingOccurrences(of: "2021,2024", with: "2022,2025")
    ])
    let list = try MineralList(named: "us-2022", in: data)
    let change = ExposureChange(
      from: try SupplyNetwork(year: 2021, list: list, vintage: .first, from: data),
      to: try SupplyNetwork(year: 2022, list: list, from: data))
    #expect(change.minerals == ["cobalt"] && change.omitted.contains("lithium") && change.sameWindow.isEmpty)
    // Canada: 16 % of 76 % before, 14 % of 73 % after.
    let canada = try #require(change.flows.first { $0.country == "CAN" })
    #expect(abs(canada.change.lower - (14 * 73 - 16 * 76) / 100.0) < 1e-9 && canada.change.isExact)
    // Finland is not named before: at most the smallest named share.
    let finland = try #require(change.flows.first { $0.country == "FIN" })
    #expect(finland.before.lower == 0 && abs(finland.before.upper - 16 * 0.76) < 1e-9)
    #expect(change.countries["CAN"] == canada.change)
  }

  /// Import sources of scrap in one year and of primary metal in the other are no change of supply.
  @Test func aChangeOfFormIsNotCompared() throws {
    let table = { (form: String) in
      """
      mineral,form,from,to,country,share,edition
      cobalt,,2018,2021,CAN,60,MCS2023
      cobalt,,2018,2021,NOR,40,MCS2023
      cobalt,\(form),2022,2025,CAN,30,MCS2026
      cobalt,\(form),2022,2025,NOR,70,MCS2026

      """
    }
    func change(_ form: String) throws -> ExposureChange {
      let data = try SampleFolder.loaded(["usgs/import_sources.csv": table(form)])
      let list = try MineralList(named: "us-2022", in: data)
      return ExposureChange(
        from: try SupplyNetwork(year: 2021, list: list, vintage: .first, from: data),
        to: try SupplyNetwork(year: 2022, list: list, from: data))
    }
    #expect(try change("").minerals == ["cobalt"] && change("").incomparable.isEmpty)
    let scrap = try change("scrap")
    #expect(scrap.minerals.isEmpty && scrap.flows.isEmpty && scrap.omitted.contains("cobalt"))
    #expect(
      scrap.incomparable == ["cobalt": "import sources are of no named form and of \"scrap\""])
  }

  /// What enters consumption in one year and not in the other is no change of supply.
  @Test func aBreakOfTheRelianceIsNotCompared() throws {
    let data = try SampleFolder.loaded([
      "reference/breaks.csv": """
      mineral,subject,year,reason
      cobalt,net-import-reliance,2022,Scrap is counted from 2022 on.

      """
    ])
    let list = try MineralList(named: "us-2022", in: data)
    let change = ExposureChange(
      from: try SupplyNetwork(year: 2021, list: list, from: data),
      to: try SupplyNetwork(year: 2022, list: list, from: data))
    #expect(change.minerals.isEmpty)
    #expect(
      change.incomparable["cobalt"]
        == "the reliance breaks before 2022, scrap is counted from 2022 on")
  }
}

import SampleData
import SupplyAnalysis
import SupplyData
import Testing

struct ValueShiftTests {
  @Test func valueWeighsByThePriceOfTheFirstYear() throws {
    var salient = try #require(SampleFolder.tables["usgs/salient.csv"]).split(separator: "\n").map(
      String.init)
    let header = salient.removeFirst()
    salient += ["cobalt,,price,2018,30,USD/t,0,MCS2023", "zinc,,price,2018,10,USD/t,0,MCS2023"]
    let rows = ShiftSample.moving.map { row in
      let words = row.split(separator: " ").map(String.init)
      return
        "\(words[0]),production,mine,,contained,\(words[1]),\(words[2]),\(words[3]),t,0,MCS2026\n"
    }
    let data = try SampleFolder.loaded([
      "usgs/salient.csv": ([header] + salient.sorted()).joined(separator: "\n") + "\n",
      "usgs/world.csv": ShiftSample.header + rows.sorted().joined(), "wmd/world.csv": ShiftSample.header,
    ])
    let (panel, sources) = try ShiftSample.panel(data)
    let value = ValueShift(
      panel, prices: MineralPrices(sources, reference: data.reference), reference: data.reference)
    #expect(value.entries.map(\.mineral) == ["cobalt", "zinc"])
    #expect(value.entries.map(\.weight) == [75, 25])
    let africa = try #require(value.shares(of: .region(.africa), in: data.reference.register))
    // 30 × 50 + 10 × 60 of 4000, then 30 × 58 + 10 × 56 of 4000.
    #expect(africa.first == Interval(52.5) && africa.last == Interval(57.5))
  }

  @Test func withoutAPriceAMineralIsNamed() throws {
    let data = try ShiftSample.dataset(ShiftSample.moving)
    let (panel, sources) = try ShiftSample.panel(data)
    let value = ValueShift(
      panel, prices: MineralPrices(sources, reference: data.reference), reference: data.reference)
    #expect(value.entries.isEmpty)
    #expect(value.omissions.map(\.mineral) == ["cobalt", "zinc"])
    #expect(value.shares(of: .china, in: data.reference.register) == nil)
  }
}

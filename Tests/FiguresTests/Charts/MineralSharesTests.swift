import SupplyAnalysis
import SupplyData
import Testing

@testable import Figures

struct MineralSharesTests {
  @Test func aLineNeedsTwoYears() throws {
    let register = try SampleSupply.usual().register
    let one = try MineralShares.sample("zinc", [2022: ["CHN": Interval(3)]])
    #expect(one.course == nil)
    #expect(one.reason(register) == "zinc (complete in fewer than two years, or without an upper bound)")
    let two = try MineralShares.sample("zinc", [2021: ["CHN": Interval(3)], 2022: ["CHN": Interval(4)]])
    #expect(two.course?.years.map(\.year) == [2021, 2022])
  }

  @Test func aLineNeedsUpperBounds() throws {
    let open = try MineralShares.sample(
      "zinc", [2021: ["CHN": Interval(3)], 2022: ["CHN": Interval(3, .infinity)]])
    #expect(open.course == nil)
  }

  @Test func aReasonIsSaidAsItIs() throws {
    let none = MineralShares(
      mineral: "zinc", members: ["zinc"], shares: .missing(.notPrinted("no source prints zinc")))
    let register = try SampleSupply.usual().register
    #expect(none.course == nil && none.reason(register) == "no source prints zinc")
  }
}

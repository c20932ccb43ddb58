import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct FigureRequestTests {
  @Test func thePeriodEndsInTheLastYearAndHasFiveUnlessOneIsChosen() {
    var request = FigureRequest(list: MineralList(name: "chosen", minerals: ["zinc"]))
    request.year = 2021
    #expect(request.period == YearWindow(2017, 2021))
    request.to = 2019
    #expect(request.period == YearWindow(2015, 2019))
    request.from = 2000
    #expect(request.period == YearWindow(2000, 2019))
  }
}

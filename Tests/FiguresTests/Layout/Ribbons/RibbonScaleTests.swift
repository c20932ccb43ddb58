import SupplyData
import Testing

@testable import Figures

struct RibbonScaleTests {
  @Test func widthsAreProportionalBeyondTheFullValueToo() {
    let scale = RibbonScale(scale: WidthScale(full: 100), thickness: 40)
    #expect(scale.width(25) == 10 && scale.width(200) == 80)
  }

  @Test func whatIsThereIsSeenAndWhatIsNotThereIsNot() {
    let scale = RibbonScale(scale: WidthScale(full: 100), thickness: 40)
    #expect(scale.width(0.001) == WidthScale.hairline)
    #expect(scale.width(0) == 0 && scale.width(-3) == 0)
  }

  @Test func aBarIsAsHighAsTheUpperBoundsOfItsFlows() {
    let panel = RibbonContent.Panel(
      flows: [.init(0, 0, Interval(10, 20)), .init(0, 1, Interval(30)), .init(1, 1, Interval(0.1))])
    let sums = RibbonSums(panel, left: 3, right: 2, RibbonScale(scale: WidthScale(full: 100), thickness: 100))
    #expect(sums.flows == [20, 30, 0.3])
    #expect(sums.left == [50, 0.3, 0] && sums.right == [20, 30.3])
  }
}

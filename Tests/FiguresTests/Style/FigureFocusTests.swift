import SupplyData
import Testing

@testable import Figures

struct FigureFocusTests {
  @Test func withoutAFocusNothingIsFaded() {
    #expect(FigureFocus().isEmpty && FigureFocus().holds("CHN", "cobalt"))
  }

  @Test func aFlowTouchesTheFocusByEitherEnd() {
    let focus = FigureFocus(countries: ["CHN"], minerals: ["zinc"])
    #expect(!focus.isEmpty && focus.holds("CHN", "cobalt") && focus.holds("CAN", "zinc"))
    #expect(!focus.holds("CAN", "cobalt"))
  }

  @Test func aFigureOfOneMineralHasNoOtherInFocus() throws {
    try focusOnCountries(FigureFocus(countries: ["CHN"]))
    let error = #expect(throws: DataError.self) { try focusOnCountries(FigureFocus(minerals: ["zinc"])) }
    #expect(error?.description.contains("Name countries") == true)
  }
}

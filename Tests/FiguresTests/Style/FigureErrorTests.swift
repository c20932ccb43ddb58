import SupplyData
import Testing

@testable import Figures

struct FigureErrorTests {
  private let error = FigureError.doesNotFit(
    "9 rows do not fit", remedy: .anyOf([.raise(.height), .choose(.minerals), .choose(.list)]))

  @Test func aLibraryNamesNoOption() {
    #expect(
      error.description
        == "9 rows do not fit. Raise the height of the page, choose other minerals, or choose another list.")
    #expect(FigureError.nothingToDraw("nothing is known").description == "nothing is known.")
  }

  @Test func anInterfaceNamesItsOptions() {
    #expect(error.message(remedy: "Use --height-mm") == "9 rows do not fit. Use --height-mm.")
  }
}

import Testing

@testable import Figures

struct ColorDistanceTests {
  /// Pairs of table 1 of Sharma, Wu and Dalal 2005.
  @Test(arguments: [
    ([50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425), ([50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0),
    ([50, 2.5, 0], [50, 0, -2.5], 4.3065), ([50, 2.5, 0], [73, 25, -18], 27.1492),
    ([50, 2.5, 0], [56, -27, -3], 31.9030),
    ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
    ([2.0776, 0.0795, -1.1350], [0.9033, -0.0636, -0.5514], 0.9082),
  ])
  func agreesWithThePublishedPairs(one: [Double], other: [Double], distance: Double) {
    let found = ColorDistance.between(.init(one[0], one[1], one[2]), .init(other[0], other[1], other[2]))
    #expect(abs(found - distance) < 1e-4)
  }

  @Test(arguments: ColorVision.allCases)
  func aColourHasNoDistanceFromItselfAndBlackHasTheMostFromWhite(vision: ColorVision) {
    #expect(ColorDistance.between(Color(0xD55E00), Color(0xD55E00), seenBy: vision) == 0)
    #expect(abs(ColorDistance.between(Color(0), Color(0xFFFFFF), seenBy: vision) - 100) < 0.01)
  }

  /// Who sees no red takes the former olive for vermilion.
  @Test func protanopiaConfusesOliveAndVermilion() {
    #expect(ColorDistance.between(Color(0x7A6A00), Color(0xD55E00)) > 25)
    #expect(ColorDistance.between(Color(0x7A6A00), Color(0xD55E00), seenBy: .protanopia) < 5)
  }
}

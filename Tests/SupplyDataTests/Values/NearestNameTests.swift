import Testing

@testable import SupplyData

struct NearestNameTests {
  private let names = ["gallium", "germanium", "gold", "graphite", "lithium"]

  @Test func findsWhatWasMeant() {
    #expect(NearestName.suggestions(for: "galium", among: names) == ["gallium"])
    #expect(NearestName.suggestions(for: "LITHUIM", among: names) == ["lithium"])
    #expect(NearestName.suggestions(for: "ger", among: names).first == "germanium")
  }

  @Test func saysNothingWhereNothingIsNear() {
    #expect(NearestName.suggestions(for: "unobtainium", among: names).isEmpty)
    #expect(NearestName.suggestions(for: "", among: names).isEmpty)
    #expect(NearestName.suggestions(for: String(repeating: "x", count: 5000), among: names).isEmpty)
  }

  @Test(arguments: [("", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 1), ("same", "same", 0)])
  func countsEdits(a: String, b: String, edits: Int) {
    #expect(NearestName.distance(Array(a), Array(b)) == edits)
    #expect(NearestName.distance(Array(b), Array(a)) == edits)
  }
}

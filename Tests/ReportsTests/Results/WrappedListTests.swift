import Testing

@testable import Reports

struct WrappedListTests {
  @Test func namesFillLinesAndNeverBreak() {
    #expect(WrappedList.lines(["Cobalt", "Tin", "Zinc"], width: 12) == ["Cobalt, Tin,", "Zinc"])
    #expect(WrappedList.lines(["Rare earths"], width: 4) == ["Rare earths"])
    #expect(WrappedList.lines([]) == [""])
  }

  @Test func aProgramGetsOneRow() {
    let names = Array(repeating: "Praseodymium", count: 9)
    let people = WrappedList.rows([.integer(9)], names, isComplete: false, sources: [])
    #expect(people.count == 3 && people[1].cells[0].text == "" && people[0].cells[0].text == "9")
    #expect(WrappedList.rows([.integer(9)], names, isComplete: true, sources: []).count == 1)
  }
}

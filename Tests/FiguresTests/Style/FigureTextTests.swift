import SupplyData
import Testing

@testable import Figures

struct FigureTextTests {
  @Test func aPercentageHasItsBoundsWhereTheyDiffer() {
    #expect(FigureText.percent(Interval(9.6)) == "9.6 %" && FigureText.percent(Interval(0)) == "0.0 %")
    #expect(FigureText.percent(Interval(8.9, 10.1)) == "8.9–10.1 %")
    // What is printed alike is one value.
    #expect(FigureText.percent(Interval(9.61, 9.64)) == "9.6 %")
  }

  @Test func numbersAreRoundedHalfUp() {
    #expect(FigureText.number(0.25, decimals: 1) == "0.3" && FigureText.number(2.5, decimals: 0) == "3")
    #expect(FigureText.number(999.96, decimals: 1) == "1000.0")
    #expect(FigureText.number(0.04, decimals: 2) == "0.04" && FigureText.number(-3, decimals: 1) == "0.0")
    #expect(FigureText.number(1e300, decimals: 20).hasPrefix("1000000000."))
  }

  @Test(arguments: [
    (0.25, "0.25"), (0.5, "0.5"), (5, "5"), (5.25, "5.3"), (9.96, "10"), (0.996, "1"), (12.4, "12"),
    (100, "100"),
    (0, "0"),
  ])
  func shortNumbersHaveNoNeedlessZeros(value: Double, text: String) {
    #expect(FigureText.short(value) == text)
  }

  @Test func aChangeHasItsSign() {
    #expect(FigureText.signed(Interval(2.14)) == "+2.1" && FigureText.signed(Interval(-0.4)) == "−0.4")
    #expect(FigureText.signed(Interval(-4, -1.4)) == "−4.0 to −1.4")
    // What rounds to nothing has none.
    #expect(
      FigureText.signed(Interval(-0.04)) == "0.0" && FigureText.signed(Interval(-0.04, 1)) == "0.0 to +1.0")
  }

  @Test func countsAgreeInNumber() {
    #expect(FigureText.count(1, "mineral") == "1 mineral" && FigureText.count(0, "mineral") == "0 minerals")
    #expect(FigureText.count(2, "country", "countries") == "2 countries")
  }

  @Test func listsEndInAnd() {
    #expect(FigureText.list([]).isEmpty && FigureText.list(["a"]) == "a")
    #expect(FigureText.list(["a", "b"]) == "a and b" && FigureText.list(["a", "b", "c"]) == "a, b and c")
  }

  @Test func millimetresHaveNoNeedlessDecimals() {
    #expect(FigureText.number(170.0) == "170" && FigureText.number(0.05) == "0.05")
  }

  @Test func oneDoesNotFitAndTwoDoNot() {
    #expect(
      FigureText.misfit(1, "row") == "1 row does not fit"
        && FigureText.misfit(2, "row") == "2 rows do not fit")
  }

  @Test func oneIsAPoint() {
    #expect(FigureText.points(1) == "1 percentage point" && FigureText.points(0.5) == "0.5 percentage points")
  }
}

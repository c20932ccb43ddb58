import Tables
import SupplyData
import Testing

struct NumberTextTests {
  @Test(arguments: [
    (0.05, 1, "0.1"), (1.25, 1, "1.3"), (-0.04, 1, "0.0"), (-1.5, 0, "−2"), (12, 2, "12.00"),
    (0.999, 2, "1.00"),
    (1234567, 0, "1234567"), (0.004, 2, "0.00"), (.infinity, 1, "∞"), (.nan, 1, "–"),
  ])
  func fixed(value: Double, decimals: Int, text: String) {
    #expect(NumberText.fixed(value, decimals: decimals) == text)
  }

  @Test(arguments: [(0.0, "0"), (-0.0, "0"), (-1.0, "-1"), (0.25, "0.25"), (1e-7, "1e-07")])
  func plain(value: Double, text: String) { #expect(NumberText.plain(value) == text) }

  @Test(arguments: [
    (Interval(12.34), "12.3"), (Interval(12.31, 12.34), "12.3"),
    (Interval(25, 100, lowerIsOpen: true), "25.0–100.0"),
    (Interval(50, .infinity, lowerIsOpen: true), ">50.0"),
  ])
  func intervals(interval: Interval, text: String) {
    #expect(NumberText.interval(interval, decimals: 1) == text)
  }
}

import SupplyData
import Testing

struct PrintedFormTests {
  @Test(arguments: [
    ("", true), ("total", true), ("total, all forms", true), ("ore", false), ("in total", false),
    ("Total", false),
  ])
  func theWholeIsNamedOrNot(form: String, isWhole: Bool) { #expect(PrintedForm.isWhole(form) == isWhole) }
}

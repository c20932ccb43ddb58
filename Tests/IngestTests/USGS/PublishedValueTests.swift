import Testing

@testable import Ingest
@testable import SupplyData

@Suite struct PublishedValueTests {
  @Test(arguments: [
    ("1,310,000", "1310000"), ("—", "0"), ("50–300", "50-300"), ("330 - 390", "330-390"), ("−76", "-76"),
    ("500–16,000", "500-16000"), (">2,000,000", ">2000000"), ("< 1", "<1"), ("68\u{00A0}", "68"),
    ("Less than 1/2 unit.", "s"), ("Less than ½ unit", "s"), ("5,158.40", "5158.40"), ("W", "W"),
    ("NA", "NA"), ("E", "E"), ("s", "s"), ("0.25", "0.25"), (" 74 ", "74"),
  ])
  func aValue(_ example: (cell: String, token: String)) {
    #expect(PublishedValue(example.cell) == .token(example.token))
  }

  @Test(arguments: ["1,31", "12,34,567", "?1", "1..2", "$5", "1-2-3", ">", "5 6"])
  func notAValue(_ cell: String) { #expect(PublishedValue(cell) == .unreadable(cell)) }

  @Test func noValue() {
    #expect(PublishedValue(" ") == .blank)
    #expect(PublishedValue("XX") == .notApplicable)
    #expect(PublishedValue("Moderate to large") == .words("Moderate to large"))
  }
}

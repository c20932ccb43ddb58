import Testing

@testable import Ingest
@testable import SupplyData

@Suite struct PublishedYearsTests {
  @Test func aYearOrAWindow() {
    #expect(PublishedYears("2025")?.last == 2025)
    #expect(PublishedYears("2021–24")?.first == 2021)
    #expect(PublishedYears("2021–24")?.last == 2024)
    #expect(PublishedYears(" 2022-2025 ")?.last == 2025)
    #expect(PublishedYears("1998–2001")?.last == 2001)
  }

  @Test(arguments: ["", "25", "2024–21", "2021-24-25", "20x5", "3021", "2021–"])
  func neither(_ text: String) { #expect(PublishedYears(text) == nil) }
}

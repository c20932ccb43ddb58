import SampleData
import Testing

@testable import SupplyData

struct DerivedRelianceRuleTests {
  private func rule(_ row: String) throws -> DerivedRelianceRule {
    let folder = try SampleFolder([
      "reference/derived_reliance.csv": "mineral,consumption,production,evidence,method\n\(row)\n"
    ])
    return try withExtendedLifetime(folder) {
      try #require(DerivedRelianceRule.all(in: folder.path, known: nil).first)
    }
  }

  @Test func partsAreMeasuresWithTheirForm() throws {
    let rule = try rule(
      "lithium,consumption-apparent,production-primary +  production-secondary (old scrap),none,")
    #expect(rule.consumption == .apparentConsumption && rule.method == .production)
    #expect(
      rule.production == [
        .init(measure: .primaryProduction, form: ""), .init(measure: .secondaryProduction, form: "old scrap"),
      ])
  }

  @Test func tradeNeedsNoProduction() throws {
    let rule = try rule("lithium,consumption-reported,,none,trade")
    #expect(rule.method == .trade && rule.production.isEmpty)
  }

  @Test(arguments: [
    ("lithium,eaten,production,none,", "consumption", "\"eaten\" is not a measure of usgs/salient.csv"),
    ("lithium,consumption-apparent,production + luck,none,", "production", "\"luck\" is not a measure"),
    ("lithium,consumption-apparent,,none,", "production", "names no production"),
    (
      "lithium,consumption-apparent,production,none,guess", "method",
      "\"guess\" is neither production nor trade"
    ),
  ]) func whatIsNoRuleIsLocated(row: String, column: String, words: String) {
    let error = #expect(throws: DataError.self) { try rule(row) }
    #expect(error?.line == 2 && error?.column == column && error?.problem.hasPrefix(words) == true)
  }
}

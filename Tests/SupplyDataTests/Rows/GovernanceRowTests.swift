import SampleData
import SupplyData
import Testing

struct GovernanceRowTests {
  @Test func estimatesOfAnotherScale() throws {
    let found = try findings("wgi/governance.csv") { text in
      text.split(separator: "\n").enumerated().map { number, line in
        number == 0
          ? String(line) : line.split(separator: ",").prefix(2).joined(separator: ",") + ",50,50,50,50,50,50"
      }.joined(separator: "\n") + "\n"
    }
    #expect(!found.isEmpty)
    #expect(
      found.allSatisfy { $0.problem == "50.0 is no estimate of governance, which lie within -4 and 4" },
      "\(found)")
  }

  @Test func estimatesStandInTheOrderOfTheDimensionsAndMayBeMissing() throws {
    let rows = try SampleFolder.loaded().governance()
    let china = try #require(rows.first { $0.country == "CHN" })
    let place = try #require(GovernanceRow.Dimension.allCases.firstIndex(of: .politicalStability))
    #expect(china.estimates[place] == -0.4411)
    #expect(
      rows.first { $0.country == "NOR" }?.estimates.map { $0 == nil } == [
        false, false, false, false, false, true,
      ])
  }
}

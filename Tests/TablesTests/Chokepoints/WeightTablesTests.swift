import SupplyAnalysis
import SupplyData
import Testing

@testable import Tables

struct WeightTablesTests {
  private let sample: SampleNetwork
  private let rankings: WeightedRankings
  init() throws {
    sample = try SampleNetwork()
    rankings = try WeightedRankings(sample.network, in: sample.sources, sample.data)
  }

  /// By imports cobalt alone has a value: Norway, Finland, Canada. What has no place in a ranking has none, not 0.
  @Test func placesStandSideBySide() {
    let table = WeightTables.places(rankings, of: sample.network, register: sample.register)
    #expect(table.columns.map(\.heading) == ["Country", "Minerals alike", "By imports", "By consumption"])
    #expect(
      table.texts == [
        ["China", "1", "–", "–"], ["Norway", "5", "1", "–"], ["Chile", "2", "–", "–"],
        ["Finland", "6", "2", "–"],
        ["Canada", "3", "3", "–"], ["Mexico", "4", "–", "–"],
      ])
    #expect(table.text(.csv).contains("2022,us-2022,CHN,China,1,,\n"))
    #expect(
      table.notes == [
        Note(
          .omission,
          "No ranking by consumption: no mineral of us-2022 has a known value of consumption in 2022.")
      ])
  }

  @Test func othersComeFirstAndOnce() {
    let table = WeightTables.places(
      rankings, name: "mine", first: ["FIN", "AUS"], most: 1, of: sample.network, register: sample.register)
    #expect(table.name == "mine")
    #expect(
      table.texts == [
        ["Finland", "6", "2", "–"], ["Australia", "–", "–", "–"], ["China", "1", "–", "–"],
        ["Norway", "5", "1", "–"],
      ])
  }

  @Test func disagreementNamesTheOthers() {
    #expect(
      WeightTables.disagreement(rankings, sample.register)
        == "The first three depend on what minerals weigh: by imports Norway, Finland and Canada.")
  }
}

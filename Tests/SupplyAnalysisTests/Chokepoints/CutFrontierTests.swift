import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct CutFrontierTests {
  private let parts: SupplyParts
  init() throws {
    let data = try SampleFolder.loaded()
    parts = SupplyParts(
      try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data),
      layer: .supply)
  }

  @Test func tiesAreAllSetsThatMakeAsManyLose() throws {
    let frontier = try CutFrontier(parts, most: 3, options: .init(threshold: 30))
    for entry in frontier.entries {
      #expect(entry.search.isProved && entry.ties.areAll)
      #expect(entry.ties.sets.contains { $0.countries == entry.best.countries })
      #expect(entry.ties.sets.allSatisfy { $0.minerals.count == entry.best.minerals.count })
      #expect(entry.possible >= entry.best.minerals.count)
    }
    // Canada and Mexico each hold half of zinc, and China rare earths: 38.5 % and 67 % or more.
    #expect(frontier.entries[0].ties.sets.map(\.countries) == [["CHN"], ["CAN"], ["MEX"]])
    #expect(frontier.entries[1].ties.sets.map(\.countries) == [["CAN", "CHN"], ["CHN", "MEX"]])
  }

  @Test func asManySizesAsThereAreCountries() throws {
    let countries = CutProblem(parts, threshold: 50).countries.count
    #expect(try CutFrontier(parts, most: 40, options: .init()).entries.count == countries)
  }

  @Test func theSmallestSetsAreThoseOfTheFrontier() throws {
    let smallest = try SmallestCutSets(losing: 2, parts, most: 3, options: .init(threshold: 30))
    #expect(smallest.size == 2 && smallest.isProved && smallest.listing.areAll)
    #expect(smallest.listing.sets.map(\.countries) == [["CAN", "CHN"], ["CHN", "MEX"]])
    let error = #expect(throws: DataError.self) {
      try SmallestCutSets(losing: 4, parts, most: 3, options: .init(threshold: 30))
    }
    #expect(error?.kind == .notHeld && error?.problem.contains("the most is 2") == true)
  }

  @Test func setsThatLoseNothingHaveNoTies() throws {
    let frontier = try CutFrontier(
      parts.restricted(to: ["cobalt"]), most: 1, options: .init(threshold: 90))
    #expect(frontier.entries[0].best.minerals.isEmpty && frontier.entries[0].ties.sets.isEmpty)
  }
}

import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct CutProblemTests {
  private let problem = CutProblem(
    amounts: ["AAA": [50, 30, 0], "BBB": [0, 20, 49.9], "CCC": [0, 0, 0.1], "DDD": [0, 0, 0]],
    minerals: ["one", "two", "three"], threshold: 50)

  @Test func countriesWithoutAPartAreLeftOut() {
    #expect(problem.countries == ["AAA", "BBB", "CCC"])
  }

  @Test func aSetCutsWhatAddsUpToTheThreshold() {
    #expect(problem.cut(by: ["AAA"]).minerals == ["one"])
    #expect(problem.cut(by: ["AAA", "BBB"]).minerals == ["one", "two"])
    #expect(problem.cut(by: ["AAA", "BBB", "CCC", "XXX"]).minerals == ["one", "two", "three"])
    #expect(problem.cut(by: []).minerals == [])
    #expect(problem.cut(by: ["BBB", "AAA"]).countries == ["AAA", "BBB"])
  }

  @Test func greedyTakesTheCountryThatCutsMostMore() {
    #expect(problem.greedy(size: 1).countries == ["AAA"])
    #expect(problem.greedy(size: 2).countries == ["AAA", "BBB"])
    #expect(problem.greedy(size: 9).countries == ["AAA", "BBB", "CCC"])
    #expect(problem.greedy(size: 0).countries == [])
  }

  @Test func greedyMayBeFarFromTheBest() {
    // Alone, each of the three cuts nothing but the bait; two of them together cut four.
    let trap = CutProblem(
      amounts: ["BAI": [50, 0, 0, 0, 0], "ONE": [0, 25, 25, 25, 25], "TWO": [0, 25, 25, 25, 25]],
      minerals: ["a", "b", "c", "d", "e"], threshold: 50)
    #expect(trap.greedy(size: 2).minerals.count == 1)
    #expect(CutSearch(trap, size: 2).best.minerals == ["b", "c", "d", "e"])
  }

  @Test func theBoundChoosesTheEndOfIntervals() throws {
    let data = try SampleFolder.loaded()
    let network = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    let parts = SupplyParts(network, layer: .supply)
    let certain = CutProblem(parts, threshold: 50).cut(by: ["CHL", "CHN"])
    let possible = CutProblem(parts, threshold: 50, bound: .possible).cut(by: ["CHL", "CHN"])
    #expect(certain.minerals == ["rare-earths"])
    #expect(possible.minerals == ["lithium", "rare-earths"])
  }
}

import SupplyData
import Testing

@testable import SupplyAnalysis

struct CutWalkTests {
  private let problem = CutProblem(
    amounts: ["AAA": [50, 30, 0], "BBB": [0, 20, 50], "CCC": [30, 0, 0], "DDD": [20, 0, 0]],
    minerals: ["one", "two", "three"], threshold: 50)

  private func walk(
    _ size: Int, wanted: (count: Int, most: Int)? = nil, limit: CutSearch.Limit = .init()
  ) -> CutWalk {
    var walk = CutWalk(problem, size: size, limit: limit)
    walk.wanted = wanted
    walk.run()
    return walk
  }

  @Test func theBestOfEachSizeIsFoundAndNothingIsLeftOpen() {
    #expect(walk(1).best.countries == ["AAA"] && walk(1).best.minerals == ["one"])
    let two = walk(2)
    #expect(two.best.countries == ["AAA", "BBB"] && two.best.minerals == ["one", "two", "three"])
    #expect(two.best.total == 150 && two.rootBound == 3)
    #expect(two.openBound == -1 && !two.hasStopped)
    #expect(walk(4).best.countries == ["AAA", "BBB", "CCC", "DDD"])
  }

  /// An offer is a bound: only what cuts more, or as many with a larger total, takes its place.
  @Test func anOfferStaysUntilABetterOneComes() {
    var walk = CutWalk(problem, size: 1, limit: .init())
    walk.offer(.init(countries: ["BBB"], minerals: ["three"], total: 70))
    walk.offer(.init(countries: ["DDD"], minerals: [], total: 90))
    walk.offer(.init(countries: ["CCC"], minerals: ["one"], total: 70))
    #expect(walk.best.countries == ["BBB"])
    walk.run()
    #expect(walk.best.countries == ["AAA"] && walk.best.total == 80)
    var sure = CutWalk(problem, size: 2, limit: .init())
    sure.offer(problem.cut(by: ["AAA", "BBB"]))
    sure.run()
    #expect(sure.best.countries == ["AAA", "BBB"] && sure.nodes <= self.walk(2).nodes)
  }

  @Test func whatALimitLeavesOpenHasABound() {
    let short = walk(2, limit: .init(nodes: 1))
    #expect(short.hasStopped && short.best.minerals.isEmpty)
    #expect(short.openBound == 3 && short.nodes == 1)
  }

  @Test func everySetThatCutsEnoughIsListedOnce() {
    let listed = walk(2, wanted: (2, 10))
    #expect(listed.found.map(\.countries) == [["AAA", "BBB"]] && !listed.hasStopped)
    let one = walk(2, wanted: (1, 10))
    #expect(
      one.found.map(\.countries).sorted { $0.description < $1.description } == [
        ["AAA", "BBB"], ["AAA", "CCC"], ["AAA", "DDD"], ["BBB", "CCC"], ["BBB", "DDD"], ["CCC", "DDD"],
      ])
    let few = walk(2, wanted: (1, 2))
    #expect(few.found.count == 2 && few.hasStopped)
  }
}

import Platform
import Testing

struct RunGroupingTests {
  @Test(arguments: [[], [1], [1, 1, 2, 3, 3], [1, 2, 1, 2, 2, 1]])
  func runsOfOneKeyAreTogetherInTheirOrder(keys: [Int]) {
    let rows = keys.enumerated().map { (place: $0, key: $1) }
    let groups = Dictionary(groupingRuns: rows, by: \.key).mapValues { $0.map(\.place) }
    #expect(groups == Dictionary(grouping: rows, by: \.key).mapValues { $0.map(\.place) })
    let runs = Dictionary(runsIn: rows, by: \.key)
    #expect(runs.mapValues { $0.flatMap { Array($0) } } == groups)
    #expect(
      runs.values.allSatisfy { runs in
        zip(runs, runs.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
      })
  }
}

import Testing

@testable import Graphs

struct PathSourcesTests {
  private func resolved(_ sources: PathSources, nodes: Int = 10) throws -> [NodeID]? {
    try sources.resolved(in: try DigraphBuilder().build(nodeCount: nodes), for: "m")
  }

  @Test func allNodesAreNoSelection() throws {
    #expect(try resolved(.all) == nil && resolved(.sample(count: 10, seed: 1)) == nil)
    #expect(try resolved(.sample(count: 99, seed: 1)) == nil && resolved(.nodes(Array(0..<10))) == nil)
  }

  @Test func aSampleIsDrawnWithoutReplacementFromItsSeed() throws {
    var counts = [Int](repeating: 0, count: 10)
    for seed in UInt64(0)..<1000 {
      let drawn = try #require(try resolved(.sample(count: 3, seed: seed)))
      #expect(Set(drawn).count == 3 && drawn == drawn.sorted())
      for node in drawn { counts[Int(node)] += 1 }
    }
    // Each node in 3 of 10 draws: 300 ± 5 standard deviations of 14.5.
    #expect(counts.allSatisfy { abs($0 - 300) < 73 })
    #expect(try resolved(.sample(count: 3, seed: 5)) == resolved(.sample(count: 3, seed: 5)))
  }

  @Test func nodesAreTakenOnceInOrder() throws {
    #expect(try resolved(.nodes([7, 2, 7])) == [2, 7])
    #expect(throws: GraphError.noSuchNode(node: 10, nodeCount: 10)) { try resolved(.nodes([10])) }
  }

  @Test(arguments: [PathSources.nodes([]), .sample(count: 0, seed: 1), .sample(count: -2, seed: 1)])
  func noneIsRefused(sources: PathSources) {
    let error = #expect(throws: GraphError.self) { try resolved(sources) }
    guard case .invalidParameter("m", _, _, _) = error else { return #expect(Bool(false)) }
  }
}

import Graphs
import Testing

@testable import Tables

/// The answer of each kind of measure on a chain a → b → c with weights 2 and 5, and a node alone.
struct MeasureRowsTests {
  private let names = NodeNames(["a", "b,\"x\"", "c", " d"])

  private func graph(directed: Bool = true) throws -> Digraph {
    try Digraph(nodeCount: 4, edges: [(0, 1, 2), (1, 2, 5)], weights: .length, directed: directed)
  }

  private func result(_ name: String, directed: Bool = true) throws -> MeasureResult {
    var options = GraphMeasure.Options()
    (options.source, options.target) = (0, 2)
    let measure = try #require(GraphMeasure.named(name))
    return try measure(try graph(directed: directed), options: options)
  }

  private func csv(_ result: MeasureResult, top: Int? = nil) -> [String] {
    var bytes: [UInt8] = []
    MeasureRows(result, top: top).writeCSV(names: names) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private let scores = Scores([1, 3, 2.5, .infinity], convergence: .init(iterations: 7, residual: 0.25))

  /// Names are quoted where they need it; a number that is not finite is empty, never 0.
  @Test func scoresOfNodesAreListedOrRanked() {
    let result = MeasureResult.nodeScores(scores, facts: [.init("components", 2)])
    #expect(csv(result) == ["node,score", "a,1", "\"b,\"\"x\"\"\",3", "c,2.5", "\" d\","])
    #expect(csv(result, top: 2) == ["node,score", "\" d\",", "\"b,\"\"x\"\"\",3"])
    let rows = MeasureRows(result, top: 2)
    #expect(rows.count == 2 && MeasureRows(result).count == 4 && MeasureRows(result, top: 9).count == 4)
    #expect(rows.facts == [.init("components", 2), .init("iterations", 7), .init("residual", 0.25)])
  }

  @Test func scoresOfEdgesAreListedOnce() throws {
    for directed in [true, false] {
      let result = try result("edge-betweenness", directed: directed)
      #expect(csv(result).map { $0.split(separator: ",")[0] } == ["source", "a", "\"b"])
      #expect(csv(result, top: 1).count == 2 && MeasureRows(result).count == 2)
      #expect(csv(result)[0] == "source,target,score")
    }
  }

  @Test func groupsAndNodesAndEdges() {
    #expect(
      csv(.groups(labels: [0, 1, 1, 2], facts: [])) == [
        "node,score", "a,0", "\"b,\"\"x\"\"\",1", "c,1", "\" d\",2",
      ])
    #expect(csv(.nodes([2, 0])) == ["node", "c", "a"] && csv(.nodes([2, 0]), top: 1) == ["node", "c"])
    let edges = [Arc(id: 0, source: 0, target: 2, weight: 1.5), Arc(id: 1, source: 2, target: 0, weight: 4)]
    #expect(csv(.edges(edges)) == ["source,target,weight", "a,c,1.5", "c,a,4"])
    #expect(csv(.edges(edges), top: 1) == ["source,target,weight", "a,c,1.5"])
  }

  /// Of a cut the edges come first; a node has no target.
  @Test func aCutHasEdgesAndNodes() throws {
    let graph = try Digraph(
      nodeCount: 4, edges: [(0, 1, 2), (1, 3, 9), (0, 2, 9), (2, 3, 3)], weights: .strength)
    var options = GraphMeasure.Options()
    (options.source, options.target) = (0, 3)
    options.nodeCapacities = [.infinity, 1, .infinity, .infinity]
    let measure = try #require(GraphMeasure.named("minimum-cut"))
    let cut = try measure(graph, options: options)
    #expect(csv(cut) == ["source,target,weight", "c,\" d\",3", "\"b,\"\"x\"\"\",,1"])
    #expect(csv(cut, top: 1) == ["source,target,weight", "c,\" d\",3"])
    #expect(MeasureRows(cut).facts == [.init("cut", 4)])
  }

  @Test func distancesAreOfEveryPair() throws {
    let result = try result("all-distances")
    let rows = csv(result)
    #expect(rows.count == 17 && rows[0] == "source,target,distance")
    #expect(rows[1...4] == ["a,a,0", "a,\"b,\"\"x\"\"\",2", "a,c,7", "a,\" d\","])
    #expect(csv(result, top: 3).count == 4 && MeasureRows(result, top: 3).count == 3)
  }

  @Test func sidesSetsAndNumbers() {
    let sides = MeasureResult.sides(
      sources: [.init(node: 0, score: 1), .init(node: 1, score: 2)], targets: [.init(node: 2, score: 3)])
    #expect(csv(sides) == ["node,side,score", "a,source,1", "\"b,\"\"x\"\"\",source,2", "c,target,3"])
    #expect(csv(sides, top: 1) == ["node,side,score", "\"b,\"\"x\"\"\",source,2", "c,target,3"])
    let sets = MeasureResult.sets([[0, 2], [3]])
    #expect(csv(sets) == ["component,node", "0,a", "0,c", "1,\" d\""])
    #expect(csv(sets, top: 1) == ["component,node", "0,a", "0,c"])
    #expect(MeasureRows(sets).facts == [.init("components", 2)] && MeasureRows(sets).count == 3)
    #expect(MeasureRows(sides, top: 1).count == 2 && MeasureRows(sets, top: 1).count == 2)
    let numbers = MeasureResult.numbers([.init("density", 0.5), .init("diameter", .infinity)])
    #expect(csv(numbers) == ["measure,value", "density,0.5", "diameter,"])
    #expect(csv(numbers, top: 1) == ["measure,value", "density,0.5"])
  }

  /// A long answer is given out in pieces that join to the whole.
  @Test func longAnswersComeInPieces() {
    let rows = MeasureRows(.nodeScores(Scores([Double](repeating: 0.123456789, count: 30_000))))
    let names = NodeNames((0..<30_000).map { "node \($0)" })
    var pieces: [[UInt8]] = []
    rows.writeCSV(names: names) { pieces.append($0) }
    #expect(
      pieces.count > 1 && pieces.dropLast().allSatisfy { $0.count >= 1 << 18 && $0.count < (1 << 18) + 100 })
    let lines = String(decoding: pieces.joined(), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 30_001 && lines.last == "node 29999,0.123456789")
  }
}

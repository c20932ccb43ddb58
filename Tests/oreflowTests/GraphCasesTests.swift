import SampleData
import SupplyData
import Testing

/// Files as they are published and as users reported them, each with its right answer.
struct GraphCasesTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  private func run(_ arguments: String, _ text: String, name: String = "edges.csv") throws -> Program.Outcome
  {
    let path = try folder.write(text, to: name)
    return try Program.run(
      ["graph"] + arguments.split(separator: " ").map { $0 == "FILE" ? path : String($0) })
  }

  /// 0.1 + 0.2 is 0.3 and 1/6 + 1/30 is 1/5, whatever other edges there are.
  @Test func equallyShortPathsAreFoundWhateverElseThereIs() throws {
    let betweenness = "betweenness FILE --weights length --undirected --format csv"
    let tenths = try run(betweenness, "source,target,weight\np,u,0.4\nu,m,0.1\nm,v,0.2\nu,v,0.3\nv,q,0.5\n")
    #expect(tenths.output == "node,score\np,0\nu,3\nm,2\nv,3\nq,0\n")
    let inner = "u,m,1.6251956\nm,v,0.5913490\nu,v,2.2165446\n"
    for (first, last) in [("3", "8.7093236"), ("1", "5"), ("0.123456789", "1e9")] {
      let outcome = try run(betweenness, "source,target,weight\np,u,\(first)\n\(inner)v,q,\(last)\n")
      #expect(outcome.output.contains("\nm,2\n"), "\(first), \(last): \(outcome.output)")
    }
    for strengths in [("6", "30", "5"), ("20", "30", "12")] {
      let outcome = try run(
        "betweenness FILE --weights strength --undirected --format csv",
        "source,target,weight\na,b,\(strengths.0)\nb,c,\(strengths.1)\na,c,\(strengths.2)\n")
      #expect(outcome.output == "node,score\na,0\nb,0.5\nc,0\n")
    }
  }

  /// These hung: sums that no number holds.
  @Test(arguments: [
    "betweenness", "edge-betweenness", "closeness", "harmonic", "all-distances", "global-efficiency",
  ])
  func lengthsBeyondNumbersAreRefusedWithTheirEdge(measure: String) throws {
    let huge = ["1,6", "1,7", "3,6", "6,9", "7,9", "9,3"].map { $0 + ",1e308\n" }.joined()
    let outcome = try run("\(measure) FILE --weights length", "source,target,weight\n" + huge)
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("edges.csv:2") && outcome.errors.contains("1e+308"), "\(outcome.errors)")
    let tiny = try run("\(measure) FILE --weights strength", "source,target,weight\na,b,1\nb,c,1e-308\n")
    #expect(tiny.code == 3)
    #expect(tiny.errors.contains("from b to c has the weight 1e-308"), "\(tiny.errors)")
  }

  @Test(arguments: [
    ("Source,Target,Weight\nAda,Ben,3\nBen,Cy,2\n", "node,score\nAda,1\nBen,2\nCy,1\n"),
    ("# a graph: three nodes\r\n# FromNodeId\tToNodeId\r\n1\t2\r\n2\t3\r\n", "node,score\n1,1\n2,2\n3,1\n"),
    ("% asym posweighted\n% 3 3 3\n1 2  1.5\n2 3  0.25\n1 3 4\n", "node,score\n1,2\n2,2\n3,2\n"),
    ("source;target;weight\na;b;1\n", "node,score\na,1\nb,1\n"),
    ("source, target, weight\na, b, 1\n", "node,score\na,1\nb,1\n"),
  ])
  func tablesAsPublishedAreRead(text: String, output: String) throws {
    let outcome = try run("degree FILE --format csv", text)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output == output)
    // Of a header that says source and target, with commas, nothing had to be found out.
    guard text.hasPrefix("source, ") == false else { return #expect(outcome.errors == "") }
    #expect(outcome.errors.hasPrefix("oreflow: ") && outcome.errors.contains("read as a table of edges"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func anotherEncodingIsRefusedOrNamed() throws {
    let path = try folder.write("", to: "latin1.csv")
    try WholeFile.write(Array("source,target\nC".utf8) + [0xF4] + Array("te,x\n".utf8), to: path)
    let refused = try Program.run(["graph", "degree", path, "--format", "csv"])
    #expect(refused.code == 3 && refused.output == "")
    #expect(
      refused.errors.contains("latin1.csv:2: the character in column 2 is not UTF-8"), "\(refused.errors)")
    #expect(refused.errors.contains("--encoding latin1"))
    let read = try Program.run(["graph", "degree", path, "--format", "csv", "--encoding", "latin1"])
    #expect(read.output == "node,score\nCôte,1\nx,1\n")
  }

  @Test func katzHasAnAnswerByDefault() throws {
    let complete = "source,target\n" + (0..<20).flatMap { a in (a + 1..<20).map { "\(a),\($0)\n" } }.joined()
    let outcome = try run("katz FILE --undirected --normalized", complete)
    #expect(
      outcome.code == 0 && outcome.output.contains("Alpha: 0.0447"), "\(outcome.output)\(outcome.errors)")
    #expect(try run("katz FILE --undirected --alpha 0.05", complete).code == 0)
    let refused = try run("katz FILE --undirected --alpha 0.1", complete)
    #expect(refused.code == 2 && refused.errors.contains("below 0.0526"), "\(refused.errors)")
    #expect(refused.errors.contains("Lower --alpha"))
  }

  @Test func aSoleEdgeIsSaidToCountAsSignificant() throws {
    let outcome = try run(
      "disparity FILE --weights strength", "source,target,weight\na,x,10\na,y,1\na,z,1\nb,x,5\nb,y,5\n")
    #expect(outcome.output.contains("The only edge of a node cannot be compared with others there"))
  }

  @Test func emptyAndInfiniteCapacitiesAreNoLimit() throws {
    let pipes = "source,target,weight\na,b,inf\nb,c,\nc,d,2\n"
    let arguments = "maximum-flow FILE --weights strength --format csv --from a --to"
    #expect(try run("\(arguments) d", pipes).output == "measure,value\nmaximum flow,2\n")
    let unbounded = try run("\(arguments) c", pipes)
    #expect(
      unbounded.code == 1 && unbounded.errors.contains("a path without any limit"), "\(unbounded.errors)")
  }

  @Test func theRichClubLeavesDirectionAside() throws {
    let triangle = "source,target\na,b\nb,c\nc,a\n"
    #expect(
      try run("rich-club FILE --format csv", triangle).output
        == "measure,value\nabove degree 0,1\nabove degree 1,1\n")
  }

  @Test(arguments: [
    ("degree FILE --pivots 3", "--pivots does not act in degree"),
    ("degree FILE --weights length", "--weights length does not act in degree"),
    ("pagerank FILE --normalized", "--normalized does not act in pagerank"),
    ("betweenness FILE --nodes x.csv", "--nodes does not act in betweenness"),
    ("leiden FILE --level 0.1", "these act: --resolution, --seed"),
  ])
  func optionsThatDoNotActAreRefused(arguments: String, words: String) throws {
    let outcome = try run(arguments, "source,target,weight\na,b,1\n")
    #expect(outcome.code == 2 && outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func manyRowsAreWrittenAsTheyCome() throws {
    let ring = "source,target\n" + (0..<800).map { "\($0),\(($0 + 1) % 800)\n" }.joined()
    let outcome = try run("all-distances FILE --format csv", ring)
    #expect(outcome.output.split(separator: "\n").count == 640_001)
    #expect(outcome.output.hasPrefix("source,target,distance\n0,0,0\n0,1,1\n"))
    #expect(outcome.output.hasSuffix("799,798,799\n799,799,0\n"))
    let table = try run("all-distances FILE", ring)
    #expect(table.code == 2 && table.errors.contains("--format csv"))
    let path = folder.path + "/rows.csv"
    #expect(try run("all-distances FILE --format csv -o \(path)", ring).code == 0)
    #expect(try WholeFile.text(of: path) == outcome.output)
  }
}

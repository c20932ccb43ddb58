import Graphs
import Testing

@testable import GraphFiles

struct EdgeTableTests {
  private let sample: TableSample
  init() throws { sample = try TableSample() }

  /// The same two edges as many tools write them.
  @Test(arguments: [
    "Source,Target,Weight\nAda,Ben,3\nBen,Cy,2\n", "SOURCE\tTARGET\tWEIGHT\nAda\tBen\t3\nBen\tCy\t2\n",
    "source;target;weight\r\nAda;Ben;3\r\nBen;Cy;2\r\n",
    "source, target, weight\n Ada , Ben, 3\nBen, Cy, 2 \n",
    "# made by hand\n# FromNodeId\tToNodeId\r\nAda\tBen\t3\r\nBen\tCy\t2\r\n", "Ada Ben 3\nBen   Cy\t2\n",
    "% asym positive\n% 2 3 3\nAda Ben  3\nBen Cy 2\n", "// a comment\nfrom|to|value\nAda|Ben|3\nBen|Cy|2\n",
    "Source,Target,Weight\rAda,Ben,3\rBen,Cy,2\r", "\u{FEFF}Source,Target,Weight\nAda,Ben,3\nBen,Cy,2",
    "\"Source\",\"Target\",\"Type\",\"Id\",\"Weight\"\nAda,Ben,Directed,0,3\nBen,Cy,Directed,1,2\n",
    "Ada,Ben,3\n\n# between\nBen,Cy,2\n\n",
  ])
  func tablesAsTheyArePublished(text: String) throws {
    let list = try sample.read(text, .strength)
    #expect(sample.edges(list) == ["Ada>Ben:3.0", "Ben>Cy:2.0"], "\(list.reading)")
    #expect(list.names.count == 3 && list.graph.isDirected)
  }

  @Test func theFileSaysWhetherEdgesHaveADirection() throws {
    #expect(try sample.read("Source,Target,Type\na,b,Undirected\n").graph.isDirected == false)
    #expect(try sample.read("% sym unweighted\n1 2\n").graph.isDirected == false)
    #expect(try sample.read("# Undirected graph: roads\n# Nodes: 2\n1\t2\n").graph.isDirected == false)
    let mixed = #expect(throws: GraphFileError.self) {
      try sample.read("Source,Target,Type\na,b,Undirected\nb,c,Directed\n")
    }
    #expect(mixed?.line == 3 && mixed?.column == "Type" && mixed?.remedy == .nameDirection)
    let forced = try sample.read("Source,Target,Type\na,b,Undirected\nb,c,Directed\n") {
      $0.isDirected = false
    }
    #expect(forced.graph.edgeCount == 2)
    let bipartite = try sample.read("% bip unweighted\n1 1\n1 2\n")
    #expect(bipartite.names.names == ["left 1", "right 1", "right 2"])
  }

  @Test func whatIsFoundOutCanBeNamed() throws {
    let table = "Exporter,Importer,Value\na,b,3\n"
    let error = #expect(throws: GraphFileError.self) { try sample.read(table, .strength) }
    #expect(error?.remedy == .nameColumns && error?.line == 1)
    #expect(
      try sample.edges(sample.read(table, .strength) { $0.columns = ["importer", "Exporter", "Value"] }) == [
        "b>a:3.0"
      ])
    let plain = try sample.read("x,y\n1,2\n") { $0.hasHeader = false }
    #expect(sample.edges(plain) == ["x>y:1.0", "1>2:1.0"])
    #expect(throws: GraphFileError.self) { try sample.read("x,y\n1,2\n") }
    #expect(
      try sample.edges(sample.read("7;a;b;2\n", .length) { $0.columns = ["2", "3", "4"] }) == ["a>b:2.0"])
    #expect(try sample.edges(sample.read("a b,c d\n") { $0.separator = .comma }) == ["a b>c d:1.0"])
    let none = #expect(throws: GraphFileError.self) {
      try sample.read("source,target\na,b\n") { $0.columns = ["1", "9"] }
    }
    #expect(none?.remedy == .nameColumns)
  }

  /// As NetworkX's `write_edgelist` writes them; without weights the dictionaries do not matter.
  @Test func dictionariesAreNoHeader() throws {
    for text in ["a b {'weight': 3}\nb c {'weight': 4}\n", "a b {}\nb c {}\n"] {
      let list = try sample.read(text, .none)
      #expect(list.names.names == ["a", "b", "c"])
      #expect(list.graph.arcCount == 2)
    }
    #expect(try sample.read("a b {}\nb c {}\n", .strength).graph.arcs.map(\.weight) == [1, 1])
  }

  @Test func costsAreReadInTheOrderOfTheArcs() throws {
    let list = try sample.read("source,target,weight,cost\nb,a,1,5\na,b,2,3\n", .strength) {
      $0.readsCosts = true
    }
    // b is node 0: its arc comes first.
    #expect(list.costs == [5, 3])
    let missing = #expect(throws: GraphFileError.self) {
      try sample.read("source,target\na,b\n") { $0.readsCosts = true }
    }
    #expect(missing?.line == 1 && missing?.problem == "there is no column cost")
    for cost in ["dear", "-3", "inf", ""] {
      let error = #expect(throws: GraphFileError.self) {
        try sample.read("source,target,cost\na,b,\(cost)\n") { $0.readsCosts = true }
      }
      #expect(error?.line == 2 && error?.column == "cost", "\(cost)")
    }
  }

  @Test func commentsOfCollectionsSayWhatTheGraphIs() {
    #expect(CommentConvention([" sym unweighted", "2 3"]).isDirected == false)
    #expect(CommentConvention([" asym positive"]).isDirected == true)
    let bipartite = CommentConvention(["bip weighted"])
    #expect(bipartite.isBipartite && bipartite.isDirected == nil)
    #expect(CommentConvention([" a file", " Undirected graph: roads"]).isDirected == false)
    // Words of prose are no kind of weights, and a sixth comment is not read.
    #expect(CommentConvention(["sym bols"]).isDirected == nil)
    #expect(CommentConvention(Array(repeating: "x", count: 5) + ["undirected graph"]).isDirected == nil)
  }
}

import GraphFiles
import Graphs
import SampleData
import SupplyData
import Testing

struct EdgeListTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  private func read(
    _ text: String, _ weights: WeightMeaning = .none, name: String = "edges.csv",
    _ change: (inout EdgeListOptions) -> Void = { _ in }
  ) throws -> EdgeList {
    var options = EdgeListOptions()
    options.weights = weights
    change(&options)
    return try EdgeList(path: try folder.write(text, to: name), options: options)
  }

  /// The edges by name, in the order of the graph.
  private func edges(_ list: EdgeList) -> [String] {
    list.graph.edges.map { "\(list.names[$0.source])>\(list.names[$0.target]):\($0.weight)" }
  }

  @Test func readsColumnsInAnyOrderAndQuotedNames() throws {
    let text = "weight,note,target,source\n1.5,x,\"b, \"\"B\"\"\",a\n2e3,,c,\"b, \"\"B\"\"\"\n"
    let list = try read(text, .strength)
    #expect(list.names.names == ["a", "b, \"B\"", "c"])
    #expect(list.graph.weight(from: 0, to: 1) == 1.5)
    #expect(list.graph.weight(from: 1, to: 2) == 2000)
    #expect(try read(text).graph.isWeighted == false)
    #expect(list.reading.isPlain)
  }

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
    let list = try read(text, .strength)
    #expect(edges(list) == ["Ada>Ben:3.0", "Ben>Cy:2.0"], "\(list.reading)")
    #expect(list.names.count == 3 && list.graph.isDirected)
  }

  @Test func theFileSaysWhetherEdgesHaveADirection() throws {
    #expect(try read("Source,Target,Type\na,b,Undirected\n").graph.isDirected == false)
    #expect(try read("% sym unweighted\n1 2\n").graph.isDirected == false)
    #expect(try read("# Undirected graph: roads\n# Nodes: 2\n1\t2\n").graph.isDirected == false)
    let mixed = #expect(throws: GraphFileError.self) {
      try read("Source,Target,Type\na,b,Undirected\nb,c,Directed\n")
    }
    #expect(mixed?.line == 3 && mixed?.column == "Type" && mixed?.remedy == .nameDirection)
    let forced = try read("Source,Target,Type\na,b,Undirected\nb,c,Directed\n") { $0.isDirected = false }
    #expect(forced.graph.edgeCount == 2)
    let bipartite = try read("% bip unweighted\n1 1\n1 2\n")
    #expect(bipartite.names.names == ["left 1", "right 1", "right 2"])
  }

  @Test func missingWeightsAreOneAndCapacitiesHaveNoLimit() throws {
    #expect(try edges(read("source,target\na,b\n", .strength)) == ["a>b:1.0"])
    #expect(try edges(read("source,target,weight\na,b,\n", .strength)) == ["a>b:1.0"])
    #expect(try read("source,target\na,b\n", .strength).reading.hasWeights == false)
    let pipes = try read("source,target,weight\na,b,inf\nb,c,\nc,d,2\n", .strength) {
      $0.readsCapacities = true
    }
    #expect(edges(pipes) == ["a>b:inf", "b>c:inf", "c>d:2.0"])
    let measure = try #require(GraphMeasure.named("maximum-flow"))
    var options = GraphMeasure.Options()
    (options.source, options.target) = (0, 3)
    guard case .numbers(let facts) = try measure(pipes.graph, options: options) else {
      return #expect(Bool(false))
    }
    #expect(facts == [.init("maximum flow", 2)])
    options.target = 2
    #expect(throws: GraphError.self) { try measure(pipes.graph, options: options) }
    options.nodeCapacities = [.infinity, 5, .infinity, 1]
    guard case .numbers(let limited) = try measure(pipes.graph, options: options) else {
      return #expect(Bool(false))
    }
    #expect(limited == [.init("maximum flow", 5)])
  }

  @Test func whatIsFoundOutCanBeNamed() throws {
    let table = "Exporter,Importer,Value\na,b,3\n"
    let error = #expect(throws: GraphFileError.self) { try read(table, .strength) }
    #expect(error?.remedy == .nameColumns && error?.line == 1)
    #expect(
      try edges(read(table, .strength) { $0.columns = ["importer", "Exporter", "Value"] }) == ["b>a:3.0"])
    let plain = try read("x,y\n1,2\n") { $0.hasHeader = false }
    #expect(edges(plain) == ["x>y:1.0", "1>2:1.0"])
    #expect(throws: GraphFileError.self) { try read("x,y\n1,2\n") }
    #expect(try edges(read("7;a;b;2\n", .length) { $0.columns = ["2", "3", "4"] }) == ["a>b:2.0"])
    #expect(try edges(read("a b,c d\n") { $0.separator = .comma }) == ["a b>c d:1.0"])
    let none = #expect(throws: GraphFileError.self) {
      try read("source,target\na,b\n") { $0.columns = ["1", "9"] }
    }
    #expect(none?.remedy == .nameColumns)
  }

  @Test func latinOneIsRefusedOrRead() throws {
    let path = try folder.write("", to: "latin.csv")
    try WholeFile.write(
      Array("source,target\nC".utf8) + [0xF4] + Array("te,x\nC".utf8) + [0xFB] + Array("te,y\n".utf8),
      to: path)
    let error = #expect(throws: GraphFileError.self) { try EdgeList(path: path) }
    #expect(error?.line == 2 && error?.remedy == .nameEncoding)
    #expect(error?.problem.contains("column 2") == true)
    var options = EdgeListOptions()
    options.encoding = .latin1
    #expect(try EdgeList(path: path, options: options).names.names == ["Côte", "x", "Cûte", "y"])
  }

  @Test func duplicatesAreRefusedOrSummed() throws {
    let text = "source,target,weight\na,b,1\na,b,2\n"
    let error = #expect(throws: GraphFileError.self) { try read(text, .strength) }
    #expect(error?.problem.contains("edge 2: the edge from a to b was given before") == true)
    #expect(error?.remedy == .mergeDuplicates)
    let summed = try read(text, .strength) { $0.duplicates = .sum }
    #expect(summed.graph.weight(from: 0, to: 1) == 3)
  }

  @Test(arguments: [
    ("source,target,weight\na,b,1\na,,2\n", 3, "is empty"),
    ("source,target,weight\na,b,x\n", 2, "\"x\" is not a finite"),
    ("source;target;weight\na;b;1,5\n", 2, "\"1,5\" is not a finite"),
    ("source,target,weight\na,b,-1\n", 2, "not a finite number of at least zero"),
    ("source,target,weight\na,b,nan\n", 2, "not a finite number"),
    ("source,target,weight\na,b,0x10\n", 2, "not a finite"),
    ("source,target,weight\na,b,inf\n", 2, "finite"), ("source,target,weight\na,b,1e999\n", 2, "finite"),
    ("source,target,weight\na,b,1e308\n", 2, "so large"), ("source,target,weight\na,b\n", 2, "2 fields"),
    ("source,target,weight\n\"a,b,1\n", 2, "never closed"), ("alone\nalso\n", 1, "one field"),
    ("graph {\n a -- b\n}\n", 1, "Graphviz"), ("<gexf></gexf>", 1, "GEXF"),
    ("source,target\na\0,b\n", 2, "NUL"), ("c made by hand\np max 4 1\nn 1 s\na 1 2 5\n", 1, "DIMACS"),
    ("0 1 {'weight': 3}\n", 1, "dictionary"), ("p 34 78\n1 2 1\n", 1, "numbers of nodes and edges"),
    ("# a\nb 0.5\nc 2\n# b\nc 1\n", 1, "LGL"),
  ])
  func faultsAreLocated(text: String, line: Int, words: String) throws {
    let error = #expect(throws: GraphFileError.self) { try read(text, .strength) }
    #expect(error?.line == line, "\(error?.description ?? "")")
    #expect(error?.problem.contains(words) == true, "\(error?.problem ?? "")")
  }

  /// As NetworkX's `write_edgelist` writes them; without weights the dictionaries do not matter.
  @Test func dictionariesAreNoHeader() throws {
    for text in ["a b {'weight': 3}\nb c {'weight': 4}\n", "a b {}\nb c {}\n"] {
      let list = try read(text, .none)
      #expect(list.names.names == ["a", "b", "c"])
      #expect(list.graph.arcCount == 2)
    }
    #expect(try read("a b {}\nb c {}\n", .strength).graph.arcs.map(\.weight) == [1, 1])
  }

  @Test func anEmptyListIsAGraphWithoutNodes() throws {
    #expect(try read("source,target\n").graph.nodeCount == 0)
    #expect(try read("").graph.nodeCount == 0)
  }

  /// Whatever bytes a file holds, it is read or refused.
  @Test(arguments: UInt64(1)...300)
  func noFileTraps(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let samples =
      GraphFormatTests.samples.map(\.text) + [
        "Source,Target,Type,Weight\na,b,Directed,1\n\"c\",d,Directed,inf\n"
      ]
    var bytes = Array(samples[Int(seed) % samples.count].utf8)
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0...3, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: Array("9999999999".utf8), at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    let path = try folder.write("", to: "fuzz.txt")
    try WholeFile.write(bytes, to: path)
    for encoding in TextEncoding.allCases {
      var options = EdgeListOptions()
      (options.weights, options.encoding, options.duplicates) = (.strength, encoding, .sum)
      options.readsCapacities = seed % 2 == 0
      do { _ = try EdgeList(path: path, options: options) } catch { #expect(!error.problem.isEmpty) }
    }
  }
}

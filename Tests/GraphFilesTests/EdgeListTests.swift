import GraphFiles
import Graphs
import SampleData
import SupplyData
import Testing

struct EdgeListTests {
  private let sample: TableSample
  init() throws { sample = try TableSample() }

  @Test func readsColumnsInAnyOrderAndQuotedNames() throws {
    let text = "weight,note,target,source\n1.5,x,\"b, \"\"B\"\"\",a\n2e3,,c,\"b, \"\"B\"\"\"\n"
    let list = try sample.read(text, .strength)
    #expect(list.names.names == ["a", "b, \"B\"", "c"])
    #expect(list.graph.weight(from: 0, to: 1) == 1.5)
    #expect(list.graph.weight(from: 1, to: 2) == 2000)
    #expect(try sample.read(text).graph.isWeighted == false)
    #expect(list.reading.isPlain)
  }

  @Test func missingWeightsAreOneAndCapacitiesHaveNoLimit() throws {
    #expect(try sample.edges(sample.read("source,target\na,b\n", .strength)) == ["a>b:1.0"])
    #expect(try sample.edges(sample.read("source,target,weight\na,b,\n", .strength)) == ["a>b:1.0"])
    #expect(try sample.read("source,target\na,b\n", .strength).reading.hasWeights == false)
    let pipes = try sample.read("source,target,weight\na,b,inf\nb,c,\nc,d,2\n", .strength) {
      $0.readsCapacities = true
    }
    #expect(sample.edges(pipes) == ["a>b:inf", "b>c:inf", "c>d:2.0"])
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
    let error = #expect(throws: GraphFileError.self) { try sample.read(text, .strength) }
    #expect(error?.line == line, "\(error?.description ?? "")")
    #expect(error?.problem.contains(words) == true, "\(error?.problem ?? "")")
  }

  @Test func anEmptyListIsAGraphWithoutNodes() throws {
    #expect(try sample.read("source,target\n").graph.nodeCount == 0)
    #expect(try sample.read("").graph.nodeCount == 0)
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
    let path = try sample.folder.write("", to: "fuzz.txt")
    try WholeFile.write(bytes, to: path)
    for encoding in TextEncoding.allCases {
      var options = EdgeListOptions()
      (options.weights, options.encoding, options.duplicates) = (.strength, encoding, .sum)
      options.readsCapacities = seed % 2 == 0
      do { _ = try EdgeList(path: path, options: options) } catch { #expect(!error.problem.isEmpty) }
    }
  }
}

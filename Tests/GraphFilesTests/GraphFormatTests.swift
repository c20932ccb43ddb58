import GraphFiles
import Graphs
import SampleData
import Testing

/// Every format, with a small file written by hand after its specification.
struct GraphFormatTests {
  struct Sample: Sendable {
    let format: GraphFormat
    let text: String
    let names: [String]
    let edges: [String]
    let isDirected: Bool
  }

  static let samples: [Sample] = [
    Sample(
      format: .pajek,
      text: "% a network\n*Vertices 3\n1 \"Ada L\" 0.1 0.2\n2 \"Ben\"\n3 \"Cy\"\n*Arcs\n1 2 3\n2 3 0.5\n",
      names: ["Ada L", "Ben", "Cy"], edges: ["Ada L>Ben:3.0", "Ben>Cy:0.5"], isDirected: true),
    Sample(
      format: .pajek, text: "*vertices 3\r\n*edges\r\n1 2\r\n*edgeslist\r\n3 1 2\r\n",
      names: ["1", "2", "3"],
      edges: ["1>2:1.0", "1>3:1.0", "2>3:1.0"], isDirected: false),
    Sample(
      format: .pajek, text: "*Vertices 3\n*Arcs\n1 2 4\n*Edges\n2 3 5\n", names: ["1", "2", "3"],
      edges: ["1>2:4.0", "2>3:5.0", "3>2:5.0"], isDirected: true),
    Sample(
      format: .pajek, text: "*Vertices 3\n1 a\n2 b\n3 c\n*Matrix\n0 2 0\n 0 0 0.5 \n1 0 4\n",
      names: ["a", "b", "c"], edges: ["a>b:2.0", "b>c:0.5", "c>a:1.0", "c>c:4.0"], isDirected: true),
    Sample(
      format: .matrixMarket,
      text: "%%MatrixMarket matrix coordinate real general\n% made by hand\n3 3 2\n1 2 1.5\n3 1 2\n",
      names: ["1", "2", "3"], edges: ["1>2:1.5", "3>1:2.0"], isDirected: true),
    Sample(
      format: .matrixMarket, text: "%%MatrixMarket matrix coordinate pattern symmetric\n3 3 2\n2 1\n3 2\n",
      names: ["1", "2", "3"], edges: ["1>2:1.0", "2>3:1.0"], isDirected: false),
    Sample(
      format: .matrixMarket, text: "%%MatrixMarket matrix coordinate integer general\n1 2 2\n1 1 3\n1 2 4\n",
      names: ["row 1", "column 1", "column 2"], edges: ["row 1>column 1:3.0", "row 1>column 2:4.0"],
      isDirected: true),
    Sample(
      format: .gml,
      text: """
        Creator "hand"
        graph [
          directed 0
          node [ id 10 label "A &amp; B" graphics [ x 1 y 2 ] ]
          node [ id 20 label "C" ]
          edge [ source 10 target 20 value 2.5 ]
        ]

        """, names: ["A & B", "C"], edges: ["A & B>C:2.5"], isDirected: false),
    Sample(
      format: .gml,
      text: "graph\n[\n directed 1\n node\n [\n id 1\n ]\n node [ id 2 ]\n edge [ source 2 target 1 ]\n]\n",
      names: ["1", "2"], edges: ["2>1:1.0"], isDirected: true),
    // As igraph 1.0 writes them: no label, but a name.
    Sample(
      format: .gml,
      text: """
        graph
        [
          directed 0
          node
          [
            id 0
            name "p0"
          ]
          node
          [
            id 1
            name "p1"
          ]
          edge
          [
            source 1
            target 0
            weight 4
          ]
        ]

        """, names: ["p0", "p1"], edges: ["p0>p1:4.0"], isDirected: false),
    Sample(
      format: .graphML,
      text: """
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="v_name" for="node" attr.name="name" attr.type="string"/>
          <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
          <graph id="G" edgedefault="directed">
            <node id="n0">
              <data key="v_name">p0</data>
            </node>
            <node id="n1">
              <data key="v_name">p1</data>
            </node>
            <edge source="n1" target="n0">
              <data key="e_weight">4</data>
            </edge>
          </graph>
        </graphml>

        """, names: ["p0", "p1"], edges: ["p1>p0:4.0"], isDirected: true),
    Sample(
      format: .graphML,
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- by hand -->
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="d0" for="edge" attr.name="weight" attr.type="double"><default>1.5</default></key>
          <key id="d1" for="node" attr.name="label" attr.type="string"/>
          <graph edgedefault="undirected">
            <node id="n0"><data key="d1">Ada &lt;A&gt;</data></node>
            <node id="n1"><data key="d1">Ben</data></node>
            <node id="n2"><data key="d1">Cy</data></node>
            <edge source="n0" target="n1"><data key="d0">4</data></edge>
            <edge source='n1' target='n2'/>
          </graph>
        </graphml>

        """, names: ["Ada <A>", "Ben", "Cy"], edges: ["Ada <A>>Ben:4.0", "Ben>Cy:1.5"], isDirected: false),
    Sample(
      format: .metis, text: "% a triangle with a tail\n4 4\n2 3\n1 3\n1 2 4\n3\n",
      names: ["1", "2", "3", "4"],
      edges: ["1>2:1.0", "1>3:1.0", "2>3:1.0", "3>4:1.0"], isDirected: false),
    Sample(
      format: .metis, text: "3 2 001\n2 7\n1 7 3 9\n2 9\n", names: ["1", "2", "3"],
      edges: ["1>2:7.0", "2>3:9.0"],
      isDirected: false),
    // As the data sets of SNAP have them.
    Sample(
      format: .table, text: "id_1,id_2\n0,23977\n1,34526\n", names: ["0", "23977", "1", "34526"],
      edges: ["0>23977:1.0", "1>34526:1.0"], isDirected: true),
    Sample(
      format: .table, text: "3 3\n1 2\n2 3\n3 1\n", names: ["3", "1", "2"],
      edges: ["3>3:1.0", "3>1:1.0", "1>2:1.0", "2>3:1.0"], isDirected: true),
  ]

  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  @Test(arguments: samples.indices)
  func formatsAreRecognisedAndRead(index: Int) throws {
    let sample = Self.samples[index]
    var options = EdgeListOptions()
    options.weights = .strength
    let list = try EdgeList(path: try folder.write(sample.text, to: "graph.txt"), options: options)
    #expect(list.reading.format == sample.format)
    #expect(list.names.names == sample.names)
    let edges = list.graph.edges.map { "\(list.names[$0.source])>\(list.names[$0.target]):\($0.weight)" }
    #expect(edges == sample.edges)
    #expect(list.graph.isDirected == sample.isDirected && list.reading.isDirected == sample.isDirected)
    #expect(list.reading.description.hasPrefix(sample.format.words))
  }

  @Test(arguments: [
    ("*Vertices 2\n*Arcs\n1 3 1\n", 3, "is not one of the 2 vertices"),
    ("*Vertices 2\n*Partition\n1\n", 2, "*partition"),
    ("*Vertices 2\n*Matrix\n0 1 2\n", 3, "row 1 of the matrix has 3 entries for 2 vertices"),
    ("*Vertices 2\n*Matrix\n0 1\n1 0\n0 0\n", 5, "row 3 of the matrix"),
    ("*Vertices 2\n*Matrix\n0 1\n", 3, "the matrix has 1 rows for 2 vertices"),
    ("*Vertices 2\n*Matrix\n0 x\n", 3, "is not a number"),
    ("%%MatrixMarket matrix array real general\n2 2\n1\n", 1, "coordinate form"),
    ("%%MatrixMarket matrix coordinate real general\n2 2 1\n1 5 2\n", 3, "is not an entry"),
    ("graph [ node [ id 1 ]\n edge [ source 1 target 2 ] ]", 2, "names no source and target"),
    ("graph [ node [ id 1 ", 1, "never closed"),
    (
      "<graphml><graph><node id=\"a\"/>\n<edge source=\"a\" target=\"b\"/></graph></graphml>", 2,
      "names no source"
    ),
    ("<graphml>\n<graph>\n<node id=\"a\"/></graphml>", 3, "closes no element"),
  ])
  func faultsAreLocated(text: String, line: Int, words: String) throws {
    let path = try folder.write(text, to: "graph.txt")
    let error = #expect(throws: GraphFileError.self) { try EdgeList(path: path) }
    #expect(error?.line == line, "\(error?.description ?? "")")
    #expect(error?.problem.contains(words) == true, "\(error?.problem ?? "")")
  }

  /// Headers of METIS whose counts no sum may take as they are; the first was found by the fuzz room of edges.
  @Test(arguments: [
    "3 -9223372036854775808\n2\n1 3\n2\n", "3 4611686018427387904\n2\n1 3\n2\n",
    "3 2 110 -5\n2\n1 3\n2\n", "3 2 110 9223372036854774784\n2\n1 3\n2\n",
  ])
  func aHeaderOfAnyNumberIsReadOrRefused(text: String) throws {
    let path = try folder.write(text, to: "graph.txt")
    do {
      #expect(try EdgeList(path: path).reading.format != .metis)
    } catch { #expect(!error.problem.isEmpty) }
  }
}

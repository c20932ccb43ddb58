import GraphFiles
import Testing

struct PajekReaderTests {
  static let samples: [FormatSample] = [
    FormatSample(
      format: .pajek,
      text: "% a network\n*Vertices 3\n1 \"Ada L\" 0.1 0.2\n2 \"Ben\"\n3 \"Cy\"\n*Arcs\n1 2 3\n2 3 0.5\n",
      names: ["Ada L", "Ben", "Cy"], edges: ["Ada L>Ben:3.0", "Ben>Cy:0.5"], isDirected: true),
    FormatSample(
      format: .pajek, text: "*vertices 3\r\n*edges\r\n1 2\r\n*edgeslist\r\n3 1 2\r\n",
      names: ["1", "2", "3"],
      edges: ["1>2:1.0", "1>3:1.0", "2>3:1.0"], isDirected: false),
    FormatSample(
      format: .pajek, text: "*Vertices 3\n*Arcs\n1 2 4\n*Edges\n2 3 5\n", names: ["1", "2", "3"],
      edges: ["1>2:4.0", "2>3:5.0", "3>2:5.0"], isDirected: true),
    FormatSample(
      format: .pajek, text: "*Vertices 3\n1 a\n2 b\n3 c\n*Matrix\n0 2 0\n 0 0 0.5 \n1 0 4\n",
      names: ["a", "b", "c"], edges: ["a>b:2.0", "b>c:0.5", "c>a:1.0", "c>c:4.0"], isDirected: true),
  ]
  static let faults: [FormatFault] = [
    FormatFault("*Vertices 2\n*Arcs\n1 3 1\n", 3, "is not one of the 2 vertices"),
    FormatFault("*Vertices 2\n*Partition\n1\n", 2, "*partition"),
    FormatFault("*Vertices 2\n*Matrix\n0 1 2\n", 3, "row 1 of the matrix has 3 entries for 2 vertices"),
    FormatFault("*Vertices 2\n*Matrix\n0 1\n1 0\n0 0\n", 5, "row 3 of the matrix"),
    FormatFault("*Vertices 2\n*Matrix\n0 1\n", 3, "the matrix has 1 rows for 2 vertices"),
    FormatFault("*Vertices 2\n*Matrix\n0 x\n", 3, "is not a number"),
  ]

  @Test(arguments: samples.indices)
  func filesAreRecognisedAndRead(index: Int) throws { try Self.samples[index].check() }

  @Test(arguments: faults.indices)
  func faultsAreLocated(index: Int) throws { try Self.faults[index].check() }
}

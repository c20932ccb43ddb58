import GraphFiles
import Testing

struct GMLReaderTests {
  static let samples: [FormatSample] = [
    FormatSample(
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
    FormatSample(
      format: .gml,
      text: "graph\n[\n directed 1\n node\n [\n id 1\n ]\n node [ id 2 ]\n edge [ source 2 target 1 ]\n]\n",
      names: ["1", "2"], edges: ["2>1:1.0"], isDirected: true),
    FormatSample(
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
  ]
  static let faults: [FormatFault] = [
    FormatFault("graph [ node [ id 1 ]\n edge [ source 1 target 2 ] ]", 2, "names no source and target"),
    FormatFault("graph [ node [ id 1 ", 1, "never closed"),
  ]

  @Test(arguments: samples.indices)
  func filesAreRecognisedAndRead(index: Int) throws { try Self.samples[index].check() }

  @Test(arguments: faults.indices)
  func faultsAreLocated(index: Int) throws { try Self.faults[index].check() }
}

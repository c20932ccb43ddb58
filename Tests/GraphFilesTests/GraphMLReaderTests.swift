import GraphFiles
import Testing

struct GraphMLReaderTests {
  static let samples: [FormatSample] = [
    FormatSample(
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
    FormatSample(
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
  ]
  static let faults: [FormatFault] = [
    FormatFault(
      "<graphml><graph><node id=\"a\"/>\n<edge source=\"a\" target=\"b\"/></graph></graphml>", 2,
      "names no source"
    ),
    FormatFault("<graphml>\n<graph>\n<node id=\"a\"/></graphml>", 3, "closes no element"),
  ]

  @Test(arguments: samples.indices)
  func filesAreRecognisedAndRead(index: Int) throws { try Self.samples[index].check() }

  @Test(arguments: faults.indices)
  func faultsAreLocated(index: Int) throws { try Self.faults[index].check() }
}

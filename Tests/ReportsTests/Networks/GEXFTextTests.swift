import Testing

@testable import Reports

struct GEXFTextTests {
  private let text = SmallNetwork.network.gexf

  @Test func valuesAreEscapedAndWeighed() {
    #expect(text.contains("label=\"Côte d'Ivoire &lt;&quot;&amp;&quot;&gt;\""))
    #expect(text.contains("<edge id=\"0\" source=\"CIV\" target=\"a\\\" kind=\"supply\" weight=\"75\">"))
    #expect(text.contains("<gexf xmlns=\"http://gexf.net/1.3\"") && text.contains("version=\"1.3\">"))
    #expect(text.contains("kind=\"production\" weight=\"2\">"))
    #expect(text.contains("value=\"&gt;50, &quot;more&quot;\""))
    #expect(text.contains("<description>A &quot;small&quot; network. Low &lt; high &amp; so on. The weight"))
  }

  /// The colour of Africa, at the left and of the largest size; the mineral stands a column to the right.
  @Test func nodesAreDrawn() {
    #expect(
      text.contains(
        """
                <viz:color r="0" g="158" b="115"/>
                <viz:position x="0.00" y="-1000.00" z="0.0"/>
                <viz:size value="40.00"/>

        """))
    #expect(text.contains("<viz:position x=\"600.00\" y=\"-1000.00\" z=\"0.0\"/>"))
  }

  /// Gephi has a weight of its own, so that it is no attribute too.
  @Test func theWeightIsNoAttribute() {
    #expect(!text.contains("title=\"weight\"") && text.contains("title=\"weight_meaning\" type=\"string\""))
    #expect(text.contains("<attribute id=\"4\" title=\"low\" type=\"double\"/>"))
    #expect(
      text.contains("<attvalue for=\"4\" value=\"50\"/>")
        && !text.contains("<attvalue for=\"3\" value=\"75\"/>"))
  }

  /// NetworkX 3.6.1 then reads 2022 and not 2022.0.
  @Test func aYearIsAWholeNumber() {
    #expect(text.contains("<attribute id=\"2\" title=\"year\" type=\"integer\"/>"))
  }

  @Test func severalYearsAreDynamic() {
    #expect(text.contains("<graph mode=\"static\" defaultedgetype=\"directed\">") && !text.contains("start="))
    let panel = SmallNetwork.panel.gexf
    #expect(
      panel.contains(
        "<graph mode=\"dynamic\" defaultedgetype=\"directed\" timeformat=\"integer\" timerepresentation=\"interval\">"
      ))
    #expect(panel.contains("weight=\"75\" start=\"2022\" end=\"2022\">"))
    #expect(panel.contains("weight=\"60\" start=\"2023\" end=\"2023\">"))
  }
}

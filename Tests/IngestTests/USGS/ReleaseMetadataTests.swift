import Testing

@testable import Ingest
@testable import SupplyData

struct ReleaseMetadataTests {
  private let metadata = ReleaseMetadata(
    """
    <metadata><title>T</title>
    <attr><attrlabl> Imports_t </attrlabl><attrdef>Imports &amp; more &lt;all&gt;</attrdef>
    <attrdomv><rdom><attrunit>metric tons</attrunit></rdom></attrdomv></attr>
    <attr><attrdef>no label</attrdef></attr>
    <attr><attrlabl>Year</attrlabl></attr>
    <attr><attrlabl>Imports_t</attrlabl><attrunit>kilograms</attrunit></attr>
    <attr><attrlabl>broken
    """)

  @Test func columnsStandInTheirOrderWithUnitAndDefinition() {
    #expect(
      metadata.columns == [
        .init(label: "Imports_t", unit: "metric tons", definition: "Imports & more <all>"),
        .init(label: "Year", unit: "", definition: ""),
        .init(label: "Imports_t", unit: "kilograms", definition: ""),
      ])
  }

  /// Of two columns of one label the first counts; letter case does not.
  @Test func aColumnIsFoundByItsHeading() {
    #expect(metadata.unit(of: "IMPORTS_T") == "metric tons" && metadata.unit(of: "Year") == "")
    #expect(metadata.unit(of: "Exports_t") == nil)
    #expect(
      metadata.definition(of: "imports_t") == "Imports & more <all>" && metadata.definition(of: "none") == "")
  }

  @Test(arguments: ["", "<attr>", "</attr><attr>", "no markup"]) func aBrokenDocumentHasNoColumns(
    text: String
  ) {
    #expect(ReleaseMetadata(text).columns.isEmpty)
  }
}

import SupplyAnalysis
import SupplyData
import Testing

@testable import Figures

struct ShareGroupsTests {
  /// Without colour too: by shape and dash, but for Asia and Asia without China, which differ by the dash.
  @Test(arguments: [false, true]) func everyGroupIsToldApart(grayscale: Bool) throws {
    let (palette, register) = (Palette(grayscale: grayscale), try SampleSupply.usual().register)
    let marks = ShareGroups.all.map { group in
      let style = ShareGroups.style(group, palette, register)
      return "\(style.shape) \(style.isDashed)"
    }
    #expect(Set(marks).count == marks.count && !ShareGroups.all.contains(.china))
    #expect(Set(ShareGroups.all.map(ShareGroups.short)).count == ShareGroups.all.count)
  }

  @Test func aCountryIsDrawnAsItsRegion() throws {
    let (palette, register) = (Palette(), try SampleSupply.usual().register)
    let (norway, europe) = (
      ShareGroups.style(.country("NOR"), palette, register),
      ShareGroups.style(.region(.europe), palette, register)
    )
    #expect(norway.color == europe.color && norway.shape == europe.shape)
    #expect(ShareGroups.short(.country("NOR")) == "NOR")
  }

  @Test func theLegendNamesWhatIsShort() throws {
    let samples = ShareGroups.samples(
      [.asiaWithoutChina, .region(.europe)], Palette(), try SampleSupply.usual().register)
    #expect(samples.map(\.text) == ["As−CN, Asia without China", "Eu, Europe"])
    #expect(samples.map(\.isDashed) == [true, false])
  }
}

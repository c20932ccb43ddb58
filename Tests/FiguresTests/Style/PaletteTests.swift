import SupplyData
import Testing

@testable import Figures

struct PaletteTests {
  @Test func writesColours() {
    #expect(Color(0x0072B2).hex == "#0072B2" && Color(gray: 1).hex == "#FFFFFF")
    #expect(Color(0).lighter(0.5).hex == "#808080")
  }

  @Test(arguments: [false, true])
  func regionsDifferAndTextReads(grayscale: Bool) {
    let palette = Palette(grayscale: grayscale)
    let colors = Region.allCases.map(palette.color(of:))
    #expect(Set(colors.map(\.hex)).count == colors.count)
    for color in colors {
      let (a, b) = (color.luminance, color.text.luminance)
      // WCAG 2.1 asks 4.5 of small text.
      #expect((max(a, b) + 0.05) / (min(a, b) + 0.05) >= 4.5)
    }
  }

  /// Regions and what belongs to none, communities, gain and loss.
  @Test(arguments: ColorVision.allCases)
  func coloursDifferForEveryReader(vision: ColorVision) {
    let palette = Palette()
    let sets = [
      Region.allCases.map(palette.color(of:)) + [palette.neutral, palette.consumer], palette.communities,
      [palette.gain, palette.loss],
    ]
    for colors in sets {
      for (place, one) in colors.enumerated() {
        for other in colors[(place + 1)...] {
          let distance = ColorDistance.between(one, other, seenBy: vision)
          #expect(distance >= 10, "\(one.hex) and \(other.hex): \(distance)")
        }
      }
    }
  }

  @Test func luminanceIsThatOfTheStandard() {
    #expect(abs(Color(0xFFFFFF).luminance - 1) < 1e-9 && Color(0).luminance == 0)
    #expect(abs(Color(0x808080).luminance - 0.2159) < 1e-4)
  }
}

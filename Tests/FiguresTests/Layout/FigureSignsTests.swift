import Testing

@testable import Figures

struct FigureSignsTests {
  private func signs(_ values: String...) -> [String] { FigureSigns(values).samples.compactMap(\.sign) }

  @Test func onlyWhatStandsThereIsExplained() {
    #expect(signs("100", "77", "mine", "8.9–10.1 %").isEmpty)
    #expect(signs("≈39") == ["≈"] && signs(">95", "12") == ["> <"] && signs("<50") == ["> <"])
    #expect(signs("≤12") == ["≤"] && signs("E") == ["E"] && signs("–") == ["–"])
    #expect(signs("13.0–26.0 of >50 ?", "≈39", "E") == ["≈", "> <", "E", "?"])
  }

  @Test func aDerivedValueHasOneMeaning() {
    #expect(FigureSigns(["≈39"]).samples.map(\.text) == ["derived from consumption and production"])
    #expect(FigureSigns(["≈39"]).samples[0].meaning == "≈: derived from consumption and production")
  }
}

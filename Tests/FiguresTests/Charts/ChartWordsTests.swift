import SupplyData
import Testing

@testable import Figures

struct ChartWordsTests {
  private func panel(_ values: [ChartSeries.Value]) -> ChartPanel {
    ChartPanel(
      id: "a", titles: ["A"],
      series: [.init(id: "a", meaning: "", style: .init(color: Color(0)), values: values)])
  }

  private func samples(_ values: ChartSeries.Value...) -> [String] {
    ChartWords.samples(of: [panel(values)], filled: "published", hollow: "derived", color: Color(0)).map(
      \.text)
  }

  @Test func onlyKindsThatAreDrawnAreExplained() {
    #expect(samples().isEmpty)
    #expect(samples(.init(year: 2020, value: Interval(1))) == ["published"])
    #expect(samples(.init(year: 2020, value: Interval(1), isHollow: true)) == ["derived"])
    #expect(
      samples(
        .init(year: 2020, value: Interval(1)), .init(year: 2021, value: Interval(1, 2), isHollow: true)) == [
          "published", "derived", "bounds",
        ])
  }

  @Test func whatIsNotDrawnIsNamedWithItsReason() throws {
    let register = try SampleSupply.usual().register
    let part = ChartWords.omitted(
      [.init(mineral: "zinc", reason: "zinc (withheld)"), .init(mineral: "cobalt", reason: "no cobalt")],
      register)
    #expect(part.text == "Not drawn: zinc (withheld); no cobalt.")
    #expect(part.brief == "Not drawn, for want of complete data: zinc and cobalt.")
    #expect(ChartWords.omitted([], register).text.isEmpty)
  }

  @Test func aGroupNamesWhatItStandsFor() throws {
    let register = try SampleSupply.usual().register
    let part = ChartWords.members(
      [
        .init(mineral: "zinc", members: ["zinc"]),
        .init(mineral: "rare-earths", members: ["neodymium", "rare-earths"]),
      ], register)
    #expect(part.text == "Rare earths stands for neodymium and rare earths.")
    #expect(part.brief == "Rare earths stands for 2 entries.")
    #expect(ChartWords.members([.init(mineral: "zinc", members: ["zinc"])], register).text.isEmpty)
  }

  @Test func seriesAreNamedWithTheirMineralsAndCountedByPublicationInBrief() throws {
    let register = try SampleSupply.usual().register
    let part = ChartWords.series(
      ["WMD mine": ["zinc", "cobalt"], "MCS mine": ["lithium"], "WMD refined": ["tungsten"]], register)
    #expect(
      part.text == "Series: MCS mine (lithium); WMD mine (cobalt, zinc); WMD refined (tungsten).")
    #expect(part.brief == "Series: 1 of MCS and 3 of WMD.")
  }

  @Test func breaksAreCountedWhereTheyAreNotMarked() throws {
    let register = try SampleSupply.usual().register
    func brief(_ minerals: [MineralID], areMarked: Bool) -> String? {
      ChartWords.breaks(["before 2018": minerals], areMarked: areMarked, register).brief
    }
    #expect(
      brief(["zinc"], areMarked: false) == "1 of the series breaks between: a change may be one of method.")
    #expect(brief(["zinc", "cobalt"], areMarked: false)?.hasPrefix("2 of the series break between") == true)
    #expect(brief(["zinc"], areMarked: true) == "")
    #expect(
      ChartWords.breaks(["before 2018": ["zinc"]], areMarked: true, register).text
        == "Breaks: before 2018 (zinc).")
    #expect(ChartWords.breaks([:], areMarked: true, register).text.isEmpty)
  }
}

import SupplyAnalysis
import SupplyData
import Testing

@testable import Tables

struct StageAnswersTests {
  private let sample: StagesSample
  init() throws { sample = try StagesSample() }

  @Test func theListNamesWhoControlsAndWhereNoneRefines() throws {
    #expect(
      StageTables.answer(sample.all, sample.register) == [
        "In 2022, over 4 series, these countries have 50 % or more of a mineral's mining, refining or U.S. imports: "
          + "China 2 (1 imports, 1 refinery), Australia 1 (1 mine), Canada 1 (1 imports), Chile 1 (1 imports) and 2 more.",
        "Refined or smelted production is held for 1 of 4 series, elements of a group once; none for lithium, rare earths and "
          + "zinc.",
        // Chile ships all of the lithium and mines 40 %; Norway and Finland may be among the others who mine 6.5 %.
        "Suppliers that ship far more than they mine, the largest origin gaps: Chile for lithium (60 pp), Norway for cobalt "
          + "(20–26 pp) and Finland for cobalt (10–16 pp).",
      ])
  }

  @Test func aCountryNamesItsStages() throws {
    #expect(
      StageTables.answer(sample.cobalt, of: "CHN", sample.register) == [
        "In 2022 China has 50 % or more at its worst stage of 1 of 1 series: 1 refinery.",
        "Refined or smelted production is held for 1 of 1 series, elements of a group once.",
      ])
    #expect(
      StageTables.answer(sample.all, of: "NOR", sample.register)[0]
        == "In 2022 Norway has 50 % or more at its worst stage of 0 of 4 series.")
  }

  @Test func aMineralNamesWhoHasMostOfEachStage() throws {
    #expect(
      StageTables.answer(sample.cobalt.minerals[0], sample.cobalt, sample.register) == [
        "In 2022 Congo (Kinshasa) has the largest share of any stage of cobalt: 92.9–93.5 % of world mine production.",
        "Congo (Kinshasa) has 92.9–93.5 % of world mine production, China has 70.0 % of world refinery production and Norway "
          + "has 26.0 % of U.S. imports.",
      ])
    let lithium = try #require(sample.all.minerals.first { $0.id == "lithium" })
    #expect(
      StageTables.answer(lithium, sample.all, sample.register).last
        == "No refined production of lithium is held for this year.")
  }

  @Test func whatCountriesControlIsNamedByItsStage() {
    #expect(
      StageTables.controlled(sample.all, most: 2, sample.register) == [
        "China (2): U.S. imports of rare earths; refined cobalt", "Australia (1): mined lithium",
      ])
    #expect(StageTables.controlled(sample.all, sample.register).count == 6)
  }

  @Test(
    arguments: [
      (.imports, "U.S. imports"), (.production("mine"), "world mine production"),
      (.production(""), "world production"),
    ] as [(ChainStage, String)]) func aStageIsWorded(stage: ChainStage, words: String)
  {
    #expect(StageTables.stageWords(stage) == words)
  }

  /// The notes tell what is unknown: of the list at once, of one mineral alone.
  @Test func whatIsUnknownIsNoted() {
    let all = StageTables.notes(sample.all, in: sample.register)
    #expect(
      all.contains(
        Note(
          .omission,
          "Omitted: tungsten, imports: USGS prints no import sources of tungsten; BACI holds no series of tungsten."
        )))
    #expect(all.last?.text.hasPrefix("Import shares of 4 minerals: USGS import sources") == true)
    let cobalt = StageTables.notes(sample.all, of: sample.all.minerals[0], in: sample.register)
    #expect(!cobalt.contains { $0.contains("tungsten") })
    #expect(all[0].text.hasSuffix("a country controls at 50 % when one reaches it."))
    #expect(all[1].text.hasPrefix("Origin gap: share of U.S. imports minus share of mining"))
  }
}

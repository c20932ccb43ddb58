import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ShiftPanelTests {
  @Test func theMeanTheMedianAndTheCountsOfAHandMadePanel() throws {
    let data = try ShiftSample.dataset(ShiftSample.moving)
    let (panel, _) = try ShiftSample.panel(data)
    #expect(panel.entries.map(\.mineral) == ["cobalt", "zinc"])
    let africa = try #require(panel.summary(of: .region(.africa)))
    #expect(africa.mean == Interval(2))
    #expect(africa.median == Interval(2))
    #expect(africa.rising == BoundedCount([.yes, .no]) && africa.falling == BoundedCount([.no, .yes]))
    #expect(africa.rose == BoundedCount([.yes, .no]) && africa.fell == BoundedCount([.no, .yes]))
    #expect(africa.risingOverBreak == 0 && africa.unchanged == 0 && africa.undecided == 0)
    let europe = try #require(panel.summary(of: .region(.europe)))
    #expect(europe.mean == Interval(-2))
    let asia = try #require(panel.summary(of: .region(.asia)))
    #expect(asia.withoutTrend == 2 && asia.rising.possible == 0)
    // Neodymium stands with the rare earths.
    #expect(panel.omissions.map(\.mineral) == ["lithium", "rare-earths", "tungsten"])
    #expect(
      panel.omissions.last?.reason.text
        == "MCS mine production, contained is complete in 2 of the years 2018-22, and 5 are needed")
    #expect(panel.summary(of: .country("CAN")) == nil)
  }

  @Test func reservesNeedATotalOnlyWhereAFigureIsUnknown() throws {
    let data = try ShiftSample.dataset([
      "cobalt COD 2021 60 t reserves", "cobalt NOR 2021 40 t reserves",
      "cobalt COD 2022 60 t reserves", "cobalt NOR 2022 NA t reserves", "cobalt WLD 2022 100 t reserves",
      "zinc COD 2021 60 t reserves", "zinc NOR 2021 40 t reserves", "zinc WLD 2021 >100 t reserves",
      "zinc COD 2022 60 t reserves", "zinc NOR 2022 40 t reserves", "zinc WLD 2022 >100 t reserves",
    ])
    let (panel, sources) = try ShiftSample.panel(data, .reserves)
    #expect(try ShiftSources(.reserves, data, sources).span == YearWindow(2021, 2022))
    #expect(try ShiftSources(.production, data, sources).span == nil)
    #expect(panel.entries.map(\.mineral) == ["cobalt"])
    let cobalt = panel.entries[0].shares
    #expect(cobalt.label == "MCS reserves, contained")
    // In 2022 Norway has what the total leaves, at the most.
    #expect(cobalt.shares(of: .region(.africa)) == [Interval(60), Interval(60, 100)])
    // An open world total gives no share, and so no change.
    #expect(
      panel.omissions.contains { $0.mineral == "zinc" && $0.reason.text.hasPrefix("no year of 2018-22") })
  }

  @Test func aPeriodWithoutYearsIsAnError() throws {
    let data = try ShiftSample.dataset(ShiftSample.moving)
    #expect(throws: DataError.self) { try ShiftSample.panel(data, first: 1990, last: 1999) }
  }
}

import SampleData
import SupplyAnalysis
import SupplyData
import Testing

struct PeriodEventsTests {
  private let data: Dataset

  init() throws {
    let folder = try SampleFolder([
      "reference/events.csv": """
      date,kind,title,countries,minerals
      2019-12-31,export-control,Too early,COD,cobalt
      2020-01-01,export-control,Cobalt of the first day,COD,cobalt
      2021-05-05,us-list,A list,USA,
      2021-06-01,export-control,Neodymium alone,CHN,neodymium
      2022-12-31,export-control,Zinc of the last day,CHN,zinc

      """
    ])
    let data = try folder.dataset()
    events = try withExtendedLifetime(folder) { try data.events() }
    self.data = data
  }

  private let events: [DatedEvent]

  private func titles(_ minerals: [MineralID], _ first: Int = 2020, _ last: Int = 2022) -> [String] {
    PeriodEvents(events, in: YearWindow(first, last), concerning: minerals, of: data.reference.register)
      .events.map(
        \.title)
  }

  @Test func theFirstAndTheLastDayCount() {
    #expect(titles(["cobalt"]) == ["Cobalt of the first day", "A list"])
    #expect(titles(["zinc"]) == ["A list", "Zinc of the last day"])
    #expect(titles(["cobalt"], 2019, 2019) == ["Too early"])
    #expect(titles(["cobalt"], 2000, 2001) == [])
  }

  /// An element's event concerns the group that is reported for it, a group's event its elements; all are concerned by
  /// an event of none.
  @Test func groupsAndElementsShareEvents() throws {
    #expect(titles(["rare-earths"]) == ["A list", "Neodymium alone"])
    #expect(titles(["neodymium"]) == ["A list", "Neodymium alone"])
    #expect(titles(["lithium"]) == ["A list"])
    #expect(titles([]) == [])
  }

  /// The project's own table: Indonesia's ban of 2020 between 2018 and 2022, and not the one of 2014.
  @Test func theBansOfNickelOre() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let found = PeriodEvents(
      try data.events(), in: YearWindow(2018, 2022), concerning: ["nickel"], of: data.reference.register)
    #expect(found.events.contains { $0.date == "2020-01-01" && $0.countries == ["IDN"] })
    #expect(!found.events.contains { $0.year < 2018 || $0.year > 2022 })
    #expect(found.events.map(\.date) == found.events.map(\.date).sorted())
  }

  @Test func withoutATableThereAreNone() throws {
    let folder = try SampleFolder()
    let data = try folder.dataset()
    #expect(try withExtendedLifetime(folder) { try data.events() }.isEmpty)
  }
}

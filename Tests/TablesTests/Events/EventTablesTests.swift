import SampleData
import SupplyAnalysis
import SupplyData
import Tables
import Testing

struct EventTablesTests {
  private func table(_ minerals: [MineralID], _ first: Int, _ last: Int) throws -> Table {
    let folder = try SampleFolder([
      "reference/events.csv": """
      date,kind,title,countries,minerals
      2020-01-01,export-control,Cobalt of the first day,COD NOR,cobalt
      2021-05-05,us-list,A list,USA,

      """
    ])
    let data = try folder.dataset()
    let events = try withExtendedLifetime(folder) { try data.events() }
    let register = data.reference.register
    return EventTables.events(
      PeriodEvents(events, in: YearWindow(first, last), concerning: minerals, of: register),
      register: register)
  }

  @Test func eventsAreDatesAndNotCauses() throws {
    let table = try table(["cobalt"], 2020, 2022)
    #expect(table.title == "Dated events, 2020-22")
    #expect(
      table.answer == ["Between 2020 and 2022 fall 2 dated events, 1 of certain minerals: dates, not causes."]
    )
    #expect(
      table.texts == [
        ["2020-01-01", "export-control", "Cobalt of the first day", "Congo (Kinshasa), Norway", "Cobalt"],
        // No minerals: it concerns all.
        ["2021-05-05", "us-list", "A list", "United States", "–"],
      ])
    #expect(table.notes.map(\.kind) == [.caution])
  }

  @Test func oneEventIsOne() throws {
    #expect(
      try table(["cobalt"], 2020, 2020).answer
        == ["Between 2020 and 2020 falls 1 dated event, 1 of certain minerals: dates, not causes."])
    #expect(try table(["zinc"], 2015, 2016).answer[0].contains("fall 0 dated events, 0 of"))
  }
}

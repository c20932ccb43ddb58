import SampleData
import SupplyData
import Testing

struct DatedEventTests {
  private static let header = "date,kind,title,countries,minerals\n"

  private func events(_ rows: String) throws -> [DatedEvent] {
    let folder = try SampleFolder(["reference/events.csv": Self.header + rows])
    return try withExtendedLifetime(folder) { try DatedEvent.all(in: folder.path, known: nil) }
  }

  @Test func namesArePartedByBlanks() throws {
    let event = try #require(events("2014-01-12,ban,Export ban,NOR FIN,cobalt  zinc\n").first)
    #expect(event.year == 2014 && event.countries == ["NOR", "FIN"] && event.minerals == ["cobalt", "zinc"])
    #expect(try events("2014-01-12,ban,Export ban,,\n").first?.countries == [])
  }

  @Test(arguments: [
    "2014-1", "2014-13-01", "2014-00-01", "2014-01-32", "2014-01-00", "1814-01-01", "12.1.2014",
    "2014-01-12-1",
  ])
  func whatIsNoDayIsLocated(date: String) throws {
    let error = #expect(throws: DataError.self) { try events("\(date),ban,Export ban,,\n") }
    #expect(error?.line == 2 && error?.column == "date" && error?.problem == "\"\(date)\" is not a day")
    #expect(error?.remedy.text() == "Write it as 2014-01-12")
  }

  @Test func aFolderMayLackTheTable() throws {
    let folder = try SampleFolder()
    let events = try withExtendedLifetime(folder) { try DatedEvent.all(in: folder.path, known: nil) }
    #expect(events.isEmpty)
  }
}

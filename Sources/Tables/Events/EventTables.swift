public import SupplyAnalysis
public import SupplyData

/// The table of dated events.
public enum EventTables {
  /// The events between the years of a change.
  public static func events(_ found: PeriodEvents, register: Register) -> Table {
    let own = found.events.filter { !$0.minerals.isEmpty }.count
    return Table(
      name: "events", title: "Dated events, \(found.period)",
      answer: [
        "Between \(found.period.first) and \(found.period.last) \(found.events.count == 1 ? "falls" : "fall") "
          + "\(WordList.counted(found.events.count, "dated event")), \(own) of certain minerals: dates, not causes."
      ], of: found.events,
      columns: [
        .text("date", "Date") { $0.date }, .text("kind", "Kind") { $0.kind },
        .text("event", "Event") { $0.title },
        .list("countries", "Countries") { $0.countries.map { register.name(of: $0) } },
        .list("minerals", "Minerals") { $0.minerals.map { register.shortName(of: $0) } },
      ],
      notes: [
        Note(
          .caution, "Whether an event has to do with a change is not tested; no minerals: it concerns all.")
      ])
  }
}

/// A dated event, of `reference/events.csv`: to mark on charts and to date a change, never as its cause.
public struct DatedEvent: TableRow {
  /// The day, `2014-01-12`.
  public let date: String
  /// The kind, `export-control`.
  public let kind: String
  /// What happened, in a phrase.
  public let title: String
  /// The countries it concerns.
  public let countries: [CountryCode]
  /// The minerals it concerns; empty where it concerns all.
  public let minerals: [MineralID]

  /// The year of the day.
  public var year: Int { Int(date.prefix(4)) ?? 0 }

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/events.csv", "Dated events: lists, export controls, alliances", key: ["date", "title"],
    isOptional: true,
    [
      .init("date", .text, "The day, year-month-day."),
      .init("kind", .text, "The kind of event."),
      .init("title", .text, "What happened."),
      .init("countries", .text, required: false, "Countries it concerns, parted by spaces."),
      .init("minerals", .text, required: false, "Minerals it concerns, parted by spaces."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    date = try row.text(0)
    let parts = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1900...2100).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { throw row.fault(0, "\"\(date)\" is not a day", remedy: "Write it as 2014-01-12") }
    kind = try row.text(1)
    title = try row.text(2)
    countries = try row.text(3).split(separator: " ").map { CountryCode(String($0)) }
    minerals = try row.text(4).split(separator: " ").map { MineralID(String($0)) }
  }
}

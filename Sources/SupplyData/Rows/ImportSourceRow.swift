/// A country's share of U.S. imports of a mineral over a window of years, of `usgs/import_sources.csv`.
public struct ImportSourceRow: TableRow {
  /// The mineral.
  public let mineral: MineralID
  /// The product form, where the source has more than one.
  public let form: String
  /// The years averaged.
  public let window: YearWindow
  /// The country, or `OTH`.
  public let country: CountryCode
  /// The share of imports, percent, as printed.
  public let share: PrintedValue
  /// The edition that prints it.
  public let edition: Edition
  /// The publication that restates the value; empty where it was read from the publisher's own file.
  public let via: String

  /// What the table holds.
  public static let schema = TableSchema(
    "usgs/import_sources.csv", "Shares of countries in U.S. imports, four-year averages",
    key: ["mineral", "form", "from", "to", "country", "edition", "via"],
    [
      .init("mineral", .mineral, "The mineral."),
      .init("form", .text, required: false, "Product form, where the source has more than one."),
      .init("from", .year, "First year of the window."),
      .init("to", .year, "Last year of the window."),
      .init("country", .country, "The country; OTH other countries."),
      .init("share", .printedValue, "Share of imports, percent, as printed."),
      .init("edition", .edition, "The edition that prints it."),
      .init(
        added: "via", .text,
        "The publication that restates the value; empty where it was read from the publisher's own file."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    mineral = try row.mineral(0)
    form = try row.text(1)
    let years = (try row.year(2), try row.year(3))
    guard years.0 <= years.1 else {
      throw row.fault(3, "the window ends in \(years.1), before it begins in \(years.0)")
    }
    window = YearWindow(years.0, years.1)
    country = try row.country(4)
    share = try row.printed(5, as: .percent)
    edition = try row.edition(6)
    via = try row.text(7)
  }

  /// Whether the row restates the share of `before`.
  public func repeats(_ before: ImportSourceRow) -> Bool {
    !via.isEmpty && mineral == before.mineral && form == before.form && window == before.window
      && country == before.country && edition == before.edition
  }
}

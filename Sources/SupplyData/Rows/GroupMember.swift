/// A country's membership of a group, of `reference/country_groups.csv`.
public struct GroupMember: TableRow {
  /// The group's id, `NATO`.
  public let group: String
  /// The group's name.
  public let name: String
  /// The country.
  public let country: CountryCode
  /// The first year of the membership; nil where it began before 2011.
  public let since: Int?
  /// The last year of the membership; nil where it lasts.
  public let until: Int?

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/country_groups.csv", "Groups of countries: alliances, trade partners, covered nations",
    key: ["group", "country", "since"], isOptional: true,
    [
      .init("group", .text, "The group's id."),
      .init("name", .text, "The group's name."),
      .init("country", .country, "A member."),
      .init("since", .year, required: false, "First year of membership; empty where it began before 2011."),
      .init("until", .year, required: false, "Last year of membership; empty where it lasts."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    group = try row.text(0)
    name = try row.text(1)
    country = try row.country(2)
    since = try row.text(3).isEmpty ? nil : row.year(3)
    until = try row.text(4).isEmpty ? nil : row.year(4)
  }

  /// Whether the country is a member in `year`.
  public func isMember(in year: Int) -> Bool { (since ?? year) <= year && year <= (until ?? year) }
}

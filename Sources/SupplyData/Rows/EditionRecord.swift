/// A publication that printed numbers, of `reference/editions.csv`.
public struct EditionRecord: TableRow {
  /// The id used in the tables.
  public let id: Edition
  /// The series it belongs to; numbers of one series may be compared over the years.
  public let series: PublicationSeries
  /// The year it was released, which decides what is latest.
  public let released: Int
  /// Who publishes it.
  public let publisher: String
  /// How to cite it, in full.
  public let citation: String
  /// The digital object identifier; empty where none is known.
  public let doi: String
  /// The terms of use.
  public let terms: String

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/editions.csv", "Publications, their terms and how to cite them", key: ["edition"],
    [
      .init("edition", .text, "Id used in the column edition of the other tables."),
      .init("series", .text, "Series; numbers are compared over the years only inside one."),
      .init("released", .year, "Year of release; the latest edition that prints a year is preferred."),
      .init("publisher", .text, "Publisher."),
      .init("citation", .text, "Citation in full."),
      .init("doi", .text, required: false, "Digital object identifier."),
      .init("terms", .text, "Terms of use."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    id = Edition(try row.text(0))
    series = PublicationSeries(rawValue: try row.text(1))
    released = try row.year(2)
    publisher = try row.text(3)
    citation = try row.text(4)
    doi = try row.text(5)
    terms = try row.text(6)
  }
}

/// A country's production, capacity or reserves of a mineral, of `usgs/world.csv` and `wmd/world.csv`.
public struct WorldRow: TableRow {
  /// What is measured.
  public enum Measure: String, Sendable, Hashable, CaseIterable {
    /// Production in the year.
    case production
    /// Production capacity at the end of the year.
    case capacity
    /// Reserves.
    case reserves
  }

  /// The mineral.
  public let mineral: MineralID
  /// What is measured.
  public let measure: Measure
  /// The stage of processing: mine, smelter, refinery ...; may be empty.
  public let stage: String
  /// The product form, where the source has more than one.
  public let form: String
  /// What is weighed: contained, gross weight, REO ...
  public let basis: String
  /// The country, or `OTH`, or `WLD` for the source's printed total.
  public let country: CountryCode
  /// The year.
  public let year: Int
  /// The figure as printed.
  public let value: PrintedValue
  /// The unit, as in `reference/units.csv`.
  public let unit: String
  /// Whether the source calls it an estimate.
  public let isEstimated: Bool
  /// The edition that prints it.
  public let edition: Edition

  /// What the USGS table holds.
  public static let schema = describe(
    "usgs/world.csv", "World production, capacity and reserves by country (USGS)")
  /// What the World Mining Data table holds.
  public static let miningDataSchema = describe(
    "wmd/world.csv", "World production by country (World Mining Data)")

  private static func describe(_ file: String, _ title: String) -> TableSchema {
    TableSchema(
      file, title, key: ["mineral", "measure", "stage", "form", "basis", "country", "year", "edition"],
      [
        .init("mineral", .mineral, "The mineral."),
        .init("measure", .choice(Measure.allCases.map(\.rawValue)), "What is measured."),
        .init("stage", .text, required: false, "Stage of processing."),
        .init("form", .text, required: false, "Product form, where the source has more than one."),
        .init("basis", .text, required: false, "What is weighed: contained, gross weight, REO."),
        .init("country", .country, "The country; OTH other countries, WLD the source's own printed total."),
        .init("year", .year, "The year."),
        .init("value", .printedValue, "The figure as printed."),
        .init("unit", .unit, "The unit."),
        .init("estimated", .flag, "1 where the source calls it an estimate."),
        .init("edition", .edition, "The edition that prints it."),
      ])
  }

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    mineral = try row.mineral(0)
    measure = try row.choice(1, of: Measure.self)
    stage = try row.text(2)
    form = try row.text(3)
    basis = try row.text(4)
    country = try row.country(5)
    year = try row.year(6)
    value = try row.printed(7, as: .amount)
    unit = try row.unit(8)
    isEstimated = try row.flag(9)
    edition = try row.edition(10)
  }
}

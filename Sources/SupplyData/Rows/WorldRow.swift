/// A country's production, capacity or reserves of a mineral, of `usgs/world.csv`, `wmd/world.csv`
/// and `bgs/world.csv`.
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
  /// The value as printed.
  public let value: PrintedValue
  /// The unit, as in `reference/units.csv`.
  public let unit: String
  /// Whether the source calls it an estimate.
  public let isEstimated: Bool
  /// What the source says of the value that changes its meaning: codes of `reference/notes.csv`.
  public let notes: [String]
  /// The edition that prints it.
  public let edition: Edition
  /// The publication that restates it; empty where the publisher's own file was read.
  public let via: String

  /// What the USGS table holds.
  public static let schema = describe(
    "usgs/world.csv", "World production, capacity and reserves by country (USGS)")
  /// What the World Mining Data table holds.
  public static let miningDataSchema = describe(
    "wmd/world.csv", "World production by country (World Mining Data)")

  /// What the table of the British Geological Survey holds.
  public static let bgsSchema = describe(
    "bgs/world.csv", "World production by country (British Geological Survey)", isOptional: true)

  private static func describe(_ file: String, _ title: String, isOptional: Bool = false) -> TableSchema {
    TableSchema(
      file, title,
      key: ["mineral", "measure", "stage", "form", "basis", "country", "year", "edition", "via"],
      isOptional: isOptional,
      [
        .init("mineral", .mineral, "The mineral."),
        .init("measure", .choice(Measure.allCases.map(\.rawValue)), "What is measured."),
        .init("stage", .text, required: false, "Stage of processing."),
        .init("form", .text, required: false, "Product form, where the source has more than one."),
        .init("basis", .text, required: false, "What is weighed: contained, gross weight, REO."),
        .init("country", .country, "The country; OTH other countries, WLD the source's own printed total."),
        .init("year", .year, "The year."),
        .init("value", .printedValue, "The value as printed."),
        .init("unit", .unit, "The unit."),
        .init("estimated", .flag, "1 where the source calls it an estimate."),
        .init(
          added: "note", .text,
          "What changes the value's meaning: codes of reference/notes.csv, parted by spaces."),
        .init("edition", .edition, "The edition that prints it."),
        .init(
          added: "via", .text,
          "The publication that restates the value; empty where the publisher's own file was read."),
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
    let codes = try row.text(10)
    notes = codes.isEmpty ? [] : codes.split(separator: " ").map(String.init)
    edition = try row.edition(11)
    via = try row.text(12)
  }

  /// Whether the row restates the value of `before`.
  public func repeats(_ before: WorldRow) -> Bool {
    !via.isEmpty && mineral == before.mineral && measure == before.measure && stage == before.stage
      && form == before.form && basis == before.basis && country == before.country && year == before.year
      && edition == before.edition
  }

  private init(_ row: WorldRow, form: String, value: PrintedValue) {
    mineral = row.mineral
    measure = row.measure
    stage = row.stage
    self.form = form
    basis = row.basis
    country = row.country
    year = row.year
    self.value = value
    unit = row.unit
    isEstimated = row.isEstimated
    notes = row.notes
    edition = row.edition
    via = row.via
  }

  /// The row as one of all forms together, with `value`.
  func inAllForms(_ value: PrintedValue) -> WorldRow { WorldRow(self, form: "", value: value) }
}

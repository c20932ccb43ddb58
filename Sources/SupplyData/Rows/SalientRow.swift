/// A U.S. statistic of a mineral and year, of `usgs/salient.csv`.
public struct SalientRow: TableRow {
  /// What is measured.
  public enum Measure: String, Sendable, Hashable, CaseIterable {
    /// Production where the source does not say whether primary or secondary.
    case production
    /// Production from ore.
    case primaryProduction = "production-primary"
    /// Production from scrap.
    case secondaryProduction = "production-secondary"
    /// Shipments, or amounts sold or used by producers.
    case shipments
    /// Imports for consumption.
    case imports
    /// Exports.
    case exports
    /// Production + imports - exports ± changes of stocks.
    case apparentConsumption = "consumption-apparent"
    /// Consumption as consumers report it.
    case reportedConsumption = "consumption-reported"
    /// Consumption as the source estimates it.
    case estimatedConsumption = "consumption-estimated"
    /// Apparent supply.
    case supply
    /// Price or unit value.
    case price
    /// Stocks of industry at the end of the year.
    case stocks
    /// Stocks of the Government, or what was shipped from them.
    case governmentStocks = "stocks-government"
    /// Number of people employed.
    case employment
    /// Net imports as a percentage of consumption.
    case netImportReliance = "net-import-reliance"
    /// World production as the U.S. table prints it.
    case worldProduction = "world-production"
  }

  /// The mineral.
  public let mineral: MineralID
  /// The product form, where the source has more than one.
  public let form: String
  /// What is measured.
  public let measure: Measure
  /// The year.
  public let year: Int
  /// The value as printed.
  public let value: PrintedValue
  /// The unit, as in `reference/units.csv`.
  public let unit: String
  /// Who quotes a price and how, as the source says; empty where it does not, or the value is no price.
  public let priceSource: String
  /// Whether the source calls it an estimate.
  public let isEstimated: Bool
  /// The edition that prints it.
  public let edition: Edition
  /// The publication that restates the value; empty where it was read from the publisher's own file.
  public let via: String

  /// What the column `via` says of a value read from Figure 2 of the edition itself.
  public static let figure = "Figure 2 of the edition"

  /// Whether the value was read from Figure 2 of its edition, which is the publisher's own page.
  public var isFromFigure: Bool { via == Self.figure }

  /// The row as something that values are taken or computed from.
  public var origin: Origin {
    Origin(
      edition, via: isFromFigure ? "" : via,
      subject: isFromFigure ? "\(measure.rawValue), Figure 2" : measure.rawValue, mineral: mineral,
      form: form,
      years: YearWindow(year, year), printed: value.text(in: unit))
  }

  /// What the table holds.
  public static let schema = TableSchema(
    "usgs/salient.csv", "U.S. statistics of minerals by year",
    key: ["mineral", "form", "measure", "year", "edition", "via"],
    [
      .init("mineral", .mineral, "The mineral."),
      .init("form", .text, required: false, "Product form, where the source has more than one."),
      .init("measure", .choice(Measure.allCases.map(\.rawValue)), "What is measured."),
      .init("year", .year, "The year."),
      .init("value", .printedValue, "The value as printed."),
      .init("unit", .unit, "The unit."),
      .init(
        added: "price_source", .text, "Who quotes a price and how, where the source says so; prices only."),
      .init("estimated", .flag, "1 where the source calls it an estimate."),
      .init("edition", .edition, "The edition that prints it."),
      .init(
        added: "via", .text,
        "The publication that restates the value; empty where it was read from the publisher's own file."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    mineral = try row.mineral(0)
    form = try row.text(1)
    measure = try row.choice(2, of: Measure.self)
    year = try row.year(3)
    unit = try row.unit(5)
    value = try row.printed(4, as: measure == .netImportReliance ? .percent : .quantity)
    priceSource = try row.text(6)
    isEstimated = try row.flag(7)
    edition = try row.edition(8)
    via = try row.text(9)
  }

  /// Whether the row restates the value of `before`.
  public func repeats(_ before: SalientRow) -> Bool {
    !via.isEmpty && mineral == before.mineral && form == before.form && measure == before.measure
      && year == before.year && edition == before.edition
  }
}

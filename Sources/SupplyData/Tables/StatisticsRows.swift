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
  /// The figure as printed.
  public let value: PrintedValue
  /// The unit, as in `reference/units.csv`.
  public let unit: String
  /// Whether the source calls it an estimate.
  public let isEstimated: Bool
  /// The edition that prints it.
  public let edition: Edition

  /// What the table holds.
  public static let schema = TableSchema(
    "usgs/salient.csv", "U.S. statistics of minerals by year",
    key: ["mineral", "form", "measure", "year", "edition"],
    [
      .init("mineral", .mineral, "The mineral."),
      .init("form", .text, required: false, "Product form, where the source has more than one."),
      .init("measure", .choice(Measure.allCases.map(\.rawValue)), "What is measured."),
      .init("year", .year, "The year."),
      .init("value", .printedValue, "The figure as printed."),
      .init("unit", .unit, "The unit."),
      .init("estimated", .flag, "1 where the source calls it an estimate."),
      .init("edition", .edition, "The edition that prints it."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    mineral = try row.mineral(0)
    form = try row.text(1)
    measure = try row.choice(2, of: Measure.self)
    year = try row.year(3)
    unit = try row.unit(5)
    value = try row.printed(4, as: measure == .netImportReliance ? .percent : .quantity)
    isEstimated = try row.flag(6)
    edition = try row.edition(7)
  }
}

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
    value = try row.printed(7, as: .quantity)
    unit = try row.unit(8)
    isEstimated = try row.flag(9)
    edition = try row.edition(10)
  }
}

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

  /// What the table holds.
  public static let schema = TableSchema(
    "usgs/import_sources.csv", "Shares of countries in U.S. imports, four-year averages",
    key: ["mineral", "form", "from", "to", "country", "edition"],
    [
      .init("mineral", .mineral, "The mineral."),
      .init("form", .text, required: false, "Product form, where the source has more than one."),
      .init("from", .year, "First year of the window."),
      .init("to", .year, "Last year of the window."),
      .init("country", .country, "The country; OTH other countries."),
      .init("share", .printedValue, "Share of imports, percent, as printed."),
      .init("edition", .edition, "The edition that prints it."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    mineral = try row.mineral(0)
    form = try row.text(1)
    let years = (try row.year(2), try row.year(3))
    guard years.0 <= years.1 else {
      throw row.reader.fault(3, "the window ends in \(years.1), before it begins in \(years.0)")
    }
    window = YearWindow(years.0, years.1)
    country = try row.country(4)
    share = try row.printed(5, as: .percent)
    edition = try row.edition(6)
  }
}

/// Estimates of governance of a country and year, of `wgi/governance.csv`; about -2.5 (weak) to 2.5 (strong).
public struct GovernanceRow: TableRow {
  /// The six dimensions, in the order of the table.
  public enum Dimension: String, Sendable, CaseIterable {
    /// Voice and accountability.
    case voiceAndAccountability = "voice_accountability"
    /// Political stability and absence of violence.
    case politicalStability = "political_stability"
    /// Government effectiveness.
    case governmentEffectiveness = "government_effectiveness"
    /// Regulatory quality.
    case regulatoryQuality = "regulatory_quality"
    /// Rule of law.
    case ruleOfLaw = "rule_of_law"
    /// Control of corruption.
    case controlOfCorruption = "control_of_corruption"
  }

  /// The country.
  public let country: CountryCode
  /// The year.
  public let year: Int
  /// The estimates, in the order of ``Dimension``; nil where there is none.
  public let estimates: [Double?]

  /// What the table holds.
  public static let schema = TableSchema(
    "wgi/governance.csv", "Worldwide Governance Indicators, estimates", key: ["country", "year"],
    [
      .init("country", .country, "The country."),
      .init("year", .year, "The year."),
    ]
      + Dimension.allCases.map {
        .init($0.rawValue, .number, required: false, "Estimate, about -2.5 (weak) to 2.5 (strong).")
      })

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    country = try row.country(0)
    year = try row.year(1)
    var estimates: [Double?] = []
    for column in 2..<8 { estimates.append(try row.number(column)) }
    self.estimates = estimates
  }
}

/// What a trade series covers, of `baci/series.csv`.
public struct TradeSeries: TableRow {
  /// The mineral.
  public let mineral: MineralID
  /// The HS6 code or codes.
  public let code: String
  /// What the code covers.
  public let meaning: String
  /// The stage of processing.
  public let stage: String
  /// What the code leaves out or lumps together, and breaks of the series.
  public let caveat: String

  /// What the table holds.
  public static let schema = TableSchema(
    "baci/series.csv", "Trade series and what they cover", key: ["mineral", "hs6"],
    [
      .init("mineral", .mineral, "The mineral."),
      .init("hs6", .text, "HS6 code, or codes joined by +."),
      .init("description", .text, "What the code covers."),
      .init("stage", .text, "Stage of processing."),
      .init("scope_caveat", .text, "What the code leaves out, shares with others, and breaks of the series."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    mineral = try row.mineral(0)
    code = try row.text(1)
    meaning = try row.text(2)
    stage = try row.text(3)
    caveat = try row.text(4)
  }
}

/// A trade flow between two countries in a year, of `baci/trade.csv`.
public struct TradeRow: TableRow {
  /// The year.
  public let year: Int
  /// The mineral.
  public let mineral: MineralID
  /// The HS6 code or codes.
  public let code: String
  /// The country that exports.
  public let exporter: CountryCode
  /// The country that imports.
  public let importer: CountryCode
  /// The value, current U.S. dollars.
  public let value: Double
  /// The quantity, metric tons; nil where there is none.
  public let quantity: Double?
  /// The edition.
  public let edition: Edition

  /// What the table holds.
  public static let schema = TableSchema(
    "baci/trade.csv", "Trade between countries by year",
    key: ["year", "mineral", "hs6", "exporter", "importer"],
    [
      .init("year", .year, "The year."),
      .init("mineral", .mineral, "The mineral."),
      .init("hs6", .text, "HS6 code, or codes joined by +."),
      .init("exporter", .country, "The country that exports."),
      .init("importer", .country, "The country that imports."),
      .init("value_usd", .number, "Value, current U.S. dollars."),
      .init("quantity_t", .number, required: false, "Quantity, metric tons."),
      .init("edition", .edition, "The edition."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    year = try row.year(0)
    mineral = try row.mineral(1)
    code = try row.text(2)
    exporter = try row.country(3)
    importer = try row.country(4)
    value = try row.number(5) ?? 0
    quantity = try row.number(6)
    edition = try row.edition(7)
  }
}

/// How the net import reliance of a mineral is derived where none is printed, of `reference/derived_reliance.csv`.
public struct DerivedRelianceRule: TableRow {
  /// A statistic that is added up as production.
  public struct Part: Sendable, Hashable {
    /// The measure.
    public let measure: SalientRow.Measure
    /// The product form; may be empty.
    public let form: String
  }

  /// What a reliance is derived from.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Consumption and the production that enters it.
    case production
    /// Imports, exports and changes of stocks.
    case trade
  }

  /// The mineral.
  public let mineral: MineralID
  /// The measure of consumption.
  public let consumption: SalientRow.Measure
  /// What the reliance is derived from.
  public let method: Method
  /// The production that counts: what enters this consumption from within the country; empty for trade.
  public let production: [Part]
  /// Where derived and printed values overlap, how they compare.
  public let evidence: String

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/derived_reliance.csv", "How net import reliance is derived where none is printed",
    key: ["mineral"],
    [
      .init("mineral", .mineral, "The mineral."),
      .init("consumption", .text, "The measure of consumption in Data Series 140."),
      .init(
        "production", .text, required: false,
        "The measures of production that count, joined by +, with their form in brackets."),
      .init("evidence", .text, "Printed and derived reliance where both are known."),
      .init(
        added: "method", .choice(["", "production", "trade"]),
        "What it is derived from: production, where empty, or imports, exports and stocks."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    mineral = try row.mineral(0)
    consumption = try Self.measure(try row.text(1), column: 1, row)
    var parts: [Part] = []
    for term in try row.text(2).split(separator: "+") {
      let text = String(term.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      let pieces = text.split(separator: "(", maxSplits: 1)
      let form = pieces.count > 1 ? String(pieces[1].dropLast()) : ""
      let name = String((pieces.first ?? "").reversed().drop { $0 == " " }.reversed())
      parts.append(Part(measure: try Self.measure(name, column: 2, row), form: form))
    }
    production = parts
    evidence = try row.text(3)
    let text = try row.text(4)
    guard let method = text.isEmpty ? .production : Method(rawValue: text) else {
      throw row.fault(4, "\"\(text)\" is neither production nor trade")
    }
    guard method == .trade || !parts.isEmpty else {
      throw row.fault(2, "names no production", remedy: "Name the production that counts, or derive by trade")
    }
    self.method = method
  }

  private static func measure(
    _ text: String, column: Int, _ row: borrowing RowDecoder
  ) throws(DataError) -> SalientRow.Measure {
    guard let measure = SalientRow.Measure(rawValue: text) else {
      throw row.fault(column, "\"\(text)\" is not a measure of usgs/salient.csv")
    }
    return measure
  }
}

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
  /// What the code itself leaves out or lumps together; what a year lacks is in `baci/coverage.csv`.
  public let caveat: String

  /// What the table holds.
  public static let schema = TableSchema(
    "baci/series.csv", "Trade series and what they cover", key: ["mineral", "hs6"],
    [
      .init("mineral", .mineral, "The mineral."),
      .init("hs6", .text, "HS6 code, or codes joined by +."),
      .init("description", .text, "What the code covers."),
      .init("stage", .text, "Stage of processing."),
      .init("scope_caveat", .text, "What the code itself leaves out or shares with others."),
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

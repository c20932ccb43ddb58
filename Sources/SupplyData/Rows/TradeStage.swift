/// An earlier stage of what a mineral's trade code covers, of `reference/trade_stages.csv`.
///
/// Refined cobalt, HS 282200, is made from the mattes and metal of HS 810520, and those from the ores of HS 260500: two
/// rows of cobalt, in steps 1 and 2 away from the code that stands for the mineral.
public struct TradeStage: TableRow {
  /// The mineral.
  public let mineral: MineralID
  /// How many stages before the code that stands for the mineral, from 1 on.
  public let step: Int
  /// The mineral that the earlier series is filed under in `baci/trade.csv`: tantalum's ore is filed under niobium's.
  public let filedUnder: MineralID
  /// The series: an HS6 code, or codes joined by `+`.
  public let series: String
  /// The mineral whose world production feeds this stage: the same as at the later one where it is still mined ore that
  /// is followed, another where what is made at the later stage is made from it (aluminum from alumina).
  public let producer: MineralID

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/trade_stages.csv", "Earlier stages of what a trade code covers", key: ["mineral", "step"],
    isOptional: true,
    [
      .init("mineral", .mineral, "The mineral."),
      .init("step", .integer, "Stages before the code that stands for the mineral, from 1 on."),
      .init("filed_under", .mineral, "The mineral the series is filed under in baci/trade.csv."),
      .init("series", .text, "HS6 code, or codes joined by +."),
      .init("producer", .mineral, "The mineral whose world production feeds this stage."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    mineral = try row.mineral(0)
    step = try row.integer(1)
    filedUnder = try row.mineral(2)
    series = try row.text(3)
    producer = try row.mineral(4)
  }
}

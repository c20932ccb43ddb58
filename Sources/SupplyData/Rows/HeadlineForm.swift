/// Which product form stands for a mineral, of `reference/headline_forms.csv`.
public struct HeadlineForm: TableRow {
  /// The mineral.
  public let mineral: MineralID
  /// The subject: a measure of `usgs/salient.csv`, `import-sources`, `world-production` or `trade`.
  public let subject: String
  /// The form that is used unless another is asked for; tried in the order of ``rank``.
  public let form: String
  /// 1 for the form tried first.
  public let rank: Int
  /// Why this form.
  public let reason: String

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/headline_forms.csv", "The product form that stands for a mineral that has several",
    key: ["mineral", "subject", "rank"],
    [
      .init("mineral", .mineral, "The mineral."),
      .init("subject", .text, "A measure of usgs/salient.csv, import-sources, world-production or trade."),
      .init("rank", .integer, "1 for the form tried first."),
      .init("form", .text, required: false, "The form, as in the table the subject names."),
      .init("reason", .text, "Why this form."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    mineral = try row.mineral(0)
    subject = try row.text(1)
    rank = try row.integer(2)
    form = try row.text(3)
    reason = try row.text(4)
  }
}

/// A six-digit code of the Harmonized System that names a mineral, of `reference/hs_codes.csv`.
public struct HSCode: TableRow {
  /// The code.
  public let code: Int
  /// The revisions of the nomenclature that have the code, as CEPII calls them: `HS92` … `HS22`.
  public let nomenclatures: [String]
  /// The mineral.
  public let mineral: MineralID
  /// The series the code belongs to: the code itself, or codes joined by `+`.
  public let series: String
  /// The stage of processing.
  public let stage: String
  /// What the code covers, from the nomenclature's own heading.
  public let meaning: String
  /// What the code shares with other minerals or leaves out; empty where it names the mineral alone.
  public let caveat: String

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/hs_codes.csv", "Codes of the Harmonized System that name a mineral", key: ["code"],
    [
      .init("code", .text, "Six-digit code."),
      .init("nomenclature", .text, "Revisions that have the code, HS92 to HS22."),
      .init("mineral", .mineral, "The mineral the code is filed under."),
      .init("series", .text, "The trade series: the code, or codes joined by +."),
      .init("stage", .text, "Stage of processing."),
      .init("description", .text, "What the code covers."),
      .init("caveat", .text, required: false, "What the code shares with other minerals or leaves out."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    code = try row.integer(0)
    guard (10_000...999_999).contains(code) else {
      throw row.fault(0, "\(code) is no six-digit code", remedy: "Write all six digits")
    }
    nomenclatures = try row.text(1).split(separator: " ").map(String.init)
    mineral = try row.mineral(2)
    series = try row.text(3)
    stage = try row.text(4)
    meaning = try row.text(5)
    caveat = try row.text(6)
  }
}

/// What a source says of a value that changes its meaning, of `reference/notes.csv`.
public struct ValueNote: TableRow {
  /// The total leaves out U.S. production.
  public static let excludesUnitedStates = "excludes-us"
  /// The total is presumed to leave out U.S. production.
  public static let presumedToExcludeUnitedStates = "excludes-us-presumed"
  /// The values on both sides do not compare.
  public static let isBreak = "break"
  /// Other countries may have produced too.
  public static let mayOmit = "may-omit"
  /// No total can be calculated.
  public static let hasNoTotal = "no-total"

  /// The code used in the column `note`.
  public let code: String
  /// What it means, as a sentence.
  public let meaning: String

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/notes.csv", "Notes on values", key: ["note"], isOptional: true,
    [
      .init("note", .text, "Code used in the column note of the world tables."),
      .init("meaning", .text, "What it means."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    code = try row.text(0)
    meaning = try row.text(1)
  }
}

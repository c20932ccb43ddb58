public import SupplyData

/// Something that a release prints wrong: what it prints, what it means, and why.
public struct Correction: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: String, Sendable, CaseIterable {
    /// The heading of a column.
    case heading
    /// The text of a cell that describes the row.
    case text
    /// The unit.
    case unit
    /// A value.
    case value
    /// The whole file.
    case file
  }

  /// The edition.
  public let edition: Edition
  /// The chapter and the kind of table, `lead_salient`; `commodities` for the one tidy file.
  public let file: String
  /// What is wrong.
  public let kind: Kind
  /// The heading of the column, as printed; the beginning of it where several are alike.
  public let column: String
  /// 1 for the first column of that heading.
  public let occurrence: Int
  /// The row: a year, or what it describes; empty for all.
  public let row: String
  /// What is printed.
  public let printed: String
  /// What it means; empty where nothing is to be kept.
  public let means: String
  /// Why that is known.
  public let why: String

  /// The corrections that `oreflow ingest usgs` makes, by edition and file.
  ///
  /// - Throws: `DataError` when the table that is built in is not sound.
  public static func all() throws(DataError) -> [Correction] { try CorrectionTable().corrections }
}

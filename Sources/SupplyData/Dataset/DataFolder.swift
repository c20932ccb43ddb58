/// The tables that a data folder holds.
public enum DataFolder {
  /// A table: its schema and how its rows are read.
  public struct Entry: Sendable {
    /// The schema.
    public let schema: TableSchema
    let row: any TableRow.Type
  }

  /// Every table, the reference tables first.
  public static let tables: [Entry] = [
    entry(Mineral.self), entry(Country.self), entry(EditionRecord.self), entry(UnitRecord.self),
    entry(CountryName.self), entry(MineralName.self), entry(ListMember.self), entry(GroupMember.self),
    entry(HeadlineForm.self), entry(DerivedRelianceRule.self), entry(HSCode.self), entry(TradeStage.self),
    entry(ValueNote.self),
    entry(BreakRecord.self),
    entry(DatedEvent.self), entry(TranslatedName.self), entry(OutlinePoint.self),
    entry(CountryOutlinePoint.self), entry(SalientRow.self), entry(WorldRow.self),
    entry(ImportSourceRow.self), Entry(schema: WorldRow.miningDataSchema, row: WorldRow.self),
    Entry(schema: WorldRow.bgsSchema, row: WorldRow.self), entry(TradeSeries.self),
    entry(TradeCoverage.self), entry(TradeRow.self), entry(GovernanceRow.self),
  ]

  private static func entry(_ row: any TableRow.Type) -> Entry { Entry(schema: row.schema, row: row) }
}

import Platform
import Synchronization

/// The data folder, read as far as it is needed.
///
/// The reference tables are read at once, each other table on first use and then kept: all as they were when the folder
/// was opened, also where an ingest changes them meanwhile. Safe to share between tasks.
public final class Dataset: Sendable {
  /// The folder.
  public let folder: String
  /// The reference tables.
  public let reference: Reference
  /// The tables as they were when the folder was opened.
  private let snapshot: TableSnapshot
  private let salientTable = Kept<[SalientRow]>()
  private let worldTables = worldSchemas.map { _ in Kept<[WorldRow]>() }
  private let importTable = Kept<[ImportSourceRow]>()
  private let tradeTable = Kept<[TradeRow]>()
  private let importTrade = Kept<[MineralID: [TradeRow]]>()
  private let mineralTrade = Mutex<(mineral: MineralID, rows: [TradeRow])?>(nil)
  private let tradeByMineral = Kept<[MineralID: [TradeRow]]>()
  private let seriesTable = Kept<[TradeSeries]>()
  private let governanceTable = Kept<[GovernanceRow]>()

  /// Opens the data folder `folder`.
  ///
  /// - Throws: ``DataError`` when it is not there or its reference tables are not sound.
  public init(folder: String) throws(DataError) {
    guard FolderLocator.isFolder(folder) else {
      throw DataError(
        .badData, file: folder, "is not a folder",
        remedy: .anyOf([.name(.dataFolder)]))
    }
    guard FolderLocator.isFolder("\(folder)/reference") else {
      throw DataError(
        .badData, file: folder, "holds no folder reference, so it is not a data folder of Oreflow",
        remedy: .anyOf([.name(.dataFolder)]))
    }
    self.folder = folder
    snapshot = try TableSnapshot(of: DataFolder.tables.map(\.schema.file), in: folder)
    reference = try Reference(folder: folder, snapshot: snapshot)
    snapshot.release { $0.hasPrefix("reference/") }
  }

  /// The U.S. statistics, all editions; a restated value only where the publisher's own file does not hold it.
  public func salient() throws(DataError) -> [SalientRow] {
    try kept(salientTable)
  }

  /// Reads the U.S. statistics, the shares in U.S. imports and the tables of world production on as many processors as
  /// there are: who asks for them next finds them read.
  ///
  /// - Parameter readsTrade: Whether the trade into the United States is read too; a fault of that table is thrown
  ///   where it is asked for.
  /// - Throws: ``DataError`` when a table is not sound.
  public func readLargeTables(readsTrade: Bool) throws(DataError) {
    enum Part { case salient, world(Int), trade, imports }
    // Who is done with one takes the next, so that the largest come first.
    let parts: [Part] = [.salient, .world(0), .trade, .world(1), .world(2), .imports]
    _ = try Parallel.map(parts) { part throws(DataError) in
      switch part {
      case .salient: _ = try salient()
      case .world(let table): _ = try world(table)
      case .trade: if readsTrade { _ = try? tradeIntoUnitedStates() }
      case .imports: _ = try importSources()
      }
    }
  }

  /// World production, capacity and reserves, a table each: first USGS, then World Mining Data, then the British
  /// Geological Survey, all editions; a restated value only where the publisher's own file does not hold it.
  public func world() throws(DataError) -> [[WorldRow]] {
    try Parallel.map(Array(worldTables.indices)) { table throws(DataError) in try world(table) }
  }

  private static let worldSchemas = [WorldRow.schema, WorldRow.miningDataSchema, WorldRow.bgsSchema]

  private func world(_ table: Int) throws(DataError) -> [WorldRow] {
    try worldTables[table].value { () throws(DataError) -> [WorldRow] in
      try read(WorldRow.self, schema: Self.worldSchemas[table])
    }
  }

  /// The shares in U.S. imports, all editions; a restated list only where the publisher's own file does not hold it.
  public func importSources() throws(DataError) -> [ImportSourceRow] {
    try kept(importTable)
  }

  /// The trade between countries.
  public func trade() throws(DataError) -> [TradeRow] { try kept(tradeTable) }

  /// The trade into the United States by mineral, each in the order of the table: a small part that many years ask for.
  public func tradeIntoUnitedStates() throws(DataError) -> [MineralID: [TradeRow]] {
    try importTrade.value { () throws(DataError) -> [MineralID: [TradeRow]] in
      let rows = try read(TradeRow.self, part: TablePart(TradeRow.importerColumn, is: "USA"))
      return Dictionary(groupingRuns: rows, by: \.mineral)
    }
  }

  /// The trade of `mineral` between countries, in the order of the table. The first mineral asked for is read alone, a
  /// second one with all the others.
  public func trade(of mineral: MineralID) throws(DataError) -> [TradeRow] {
    if let last = mineralTrade.withLock({ $0 }) {
      if last.mineral == mineral { return last.rows }
      return try tradeByMineral.value { () throws(DataError) -> [MineralID: [TradeRow]] in
        Dictionary(groupingRuns: try trade(), by: \.mineral)
      }[mineral] ?? []
    }
    let rows = try read(TradeRow.self, part: TablePart(TradeRow.mineralColumn, is: mineral.rawValue))
    mineralTrade.withLock { $0 = (mineral, rows) }
    return rows
  }

  /// What the trade series cover.
  public func tradeSeries() throws(DataError) -> [TradeSeries] {
    try kept(seriesTable)
  }

  /// The dated events, by date; none where the table is not held.
  public func events() throws(DataError) -> [DatedEvent] {
    try DatedEvent.all(in: folder, known: reference.known).sorted {
      ($0.date, $0.title) < ($1.date, $1.title)
    }
  }

  /// The governance estimates.
  public func governance() throws(DataError) -> [GovernanceRow] {
    try kept(governanceTable)
  }

  private func kept<Row: TableRow>(_ table: Kept<[Row]>) throws(DataError) -> [Row] {
    try table.value { () throws(DataError) -> [Row] in try read(Row.self) }
  }

  private func read<Row: TableRow>(
    _ type: Row.Type, schema: TableSchema? = nil, part: TablePart? = nil
  ) throws(DataError) -> [Row] {
    try type.all(
      in: folder, schema: schema, known: reference.known, snapshot: snapshot, part: part,
      omitsRepeats: true)
  }
}

/// A value made on first use and kept.
private final class Kept<Value: Sendable>: Sendable {
  private let stored = Mutex<Value?>(nil)

  func value(_ make: () throws(DataError) -> Value) throws(DataError) -> Value {
    let outcome = stored.withLock { kept -> Result<Value, DataError> in
      if let kept { return .success(kept) }
      do throws(DataError) {
        let value = try make()
        kept = value
        return .success(value)
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}

import SupplyData

/// The series that a publisher's label or column stands for, in the words of Oreflow's tables.
struct SeriesName: Hashable, Sendable {
  /// The table a series belongs to.
  enum Table: String, Sendable, CaseIterable {
    /// `usgs/salient.csv`.
    case salient
    /// `usgs/world.csv`.
    case world
    /// `usgs/import_sources.csv`.
    case imports

    /// What the table holds.
    var schema: TableSchema {
      switch self {
      case .salient: SalientRow.schema
      case .world: WorldRow.schema
      case .imports: ImportSourceRow.schema
      }
    }
  }

  /// The table.
  let table: Table
  /// The mineral's id.
  let mineral: String
  /// What is measured; empty for import sources.
  let measure: String
  /// The stage of processing; world table only.
  let stage: String
  /// The product form.
  let form: String
  /// What is weighed; world table only.
  let basis: String

  /// Whether the values are percentages of a whole.
  var isShare: Bool { table == .imports || measure == SalientRow.Measure.netImportReliance.rawValue }
}

public import Graphs

/// How a file of edges is read.
public struct EdgeListOptions: Sendable {
  /// What the weights mean; with `.none` they are not read.
  public var weights = WeightMeaning.none
  /// Whether edges have a direction; nil for what the file says, and for directed where it says nothing.
  public var isDirected: Bool?
  /// What to do with an edge given twice.
  public var duplicates = DigraphBuilder.Duplicates.refuse
  /// What to do with an edge from a node to itself.
  public var selfLoops = DigraphBuilder.SelfLoops.keep
  /// The encoding of the file.
  public var encoding = TextEncoding.utf8
  /// What stands between the columns of a table; nil to find out.
  public var separator: ColumnSeparator?
  /// Whether the first row of a table names its columns; nil to find out.
  public var hasHeader: Bool?
  /// The columns of source, target and weight of a table, by name or by number from 1; empty to find out.
  public var columns: [String] = []
  /// Read the column `cost` of a table too. An edge must then stand once, for two costs cannot be one.
  public var readsCosts = false
  /// Let an empty weight, and `inf`, be no limit: for flows, whose weights are capacities. Otherwise an empty weight is
  /// 1.
  public var readsCapacities = false

  /// A directed graph without weights.
  public init() {}
}

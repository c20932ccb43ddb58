public import SupplyData
public import SupplyNetwork

/// For how many minerals one country supplies most of U.S. imports.
public struct SingleSuppliers: Sendable {
  /// The shares that are asked about: one half, and the 65 % of the European Union's Critical Raw Materials Act
  /// (Regulation (EU) 2024/1252).
  public static let thresholds: [Double] = [50, 65]

  /// The suppliers of one series.
  public struct Entry: Sendable {
    /// The mineral, or the group that stands for it.
    public let mineral: MineralID
    /// The countries that U.S. imports come from, or why they are not known.
    public let imports: Found<ImportShares>
  }

  /// The year.
  public let year: Int
  /// The suppliers of every series of the list, by id.
  public let entries: [Entry]
  /// How many series each country leads.
  public let leading: LeadingSuppliers

  /// The suppliers in `network`.
  public init(_ network: SupplyNetwork) {
    year = network.year
    entries = network.minerals.map { Entry(mineral: $0.id, imports: $0.imports) }
    leading = LeadingSuppliers(network)
  }

  /// Whether one country supplies more than `share` percent of the imports of the series at `place`.
  ///
  /// What a source lumps together is at most one country as large as the smallest named one, so it never decides where
  /// a country is named.
  public func isSingle(_ place: Int, above share: Double) -> Answer {
    guard let shares = entries[place].imports.value, !shares.named.isEmpty else { return .unknown }
    let answers = shares.named.map { $0.share.isAbove(share) }
    return answers.contains(.yes) ? .yes : answers.contains(.unknown) ? .unknown : .no
  }

  /// How many series have one country above `share` percent; those without known suppliers are unknown.
  public func count(above share: Double) -> BoundedCount {
    BoundedCount(entries.indices.map { isSingle($0, above: share) })
  }
}

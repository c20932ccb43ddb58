public import SupplyData
public import SupplyNetwork

/// How concentrated the supply of the minerals of a network is: import sources and world production.
public struct Concentration: Sendable {
  /// A mineral's indices.
  public struct Entry: Sendable {
    /// The mineral, or the group that stands for it.
    public let mineral: MineralID
    /// The index of import sources, 0 to 10,000; or why there is none.
    public let imports: Found<Interval>
    /// The index of world production, 0 to 10,000; or why there is none.
    public let production: Found<Interval>
  }

  /// The minerals, in the order of the network.
  public let entries: [Entry]

  /// The concentration of `network`.
  public init(_ network: SupplyNetwork) {
    entries = network.minerals.map { node in
      Entry(
        mineral: node.id, imports: node.imports.map(Self.index), production: node.production.map(Self.index))
    }
  }

  /// The index of import sources. USGS names the largest sources.
  public static func index(_ shares: ImportShares) -> Interval {
    HerfindahlHirschman.index(
      of: shares.named.map(\.share), other: shares.other?.share, namesLargest: shares.basis == .usgs)
  }

  /// The index of world production. The tables do not say that they name the largest producers.
  public static func index(_ shares: ProductionShares) -> Interval {
    HerfindahlHirschman.index(of: shares.named.map(\.share), other: shares.other?.share, namesLargest: false)
  }
}

public import SupplyData
public import SupplyNetwork

/// What an index of concentration is of.
public enum ConcentrationSubject: String, Sendable, CaseIterable {
  /// Import sources.
  case imports
  /// World production.
  case production
  /// World exports by value.
  case trade
}

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
    /// The import sources; nil where they are not known.
    public let importShares: ImportShares?
    /// The producers; nil where they are not known.
    public let productionShares: ProductionShares?
    /// Whether ``production`` counts: the production of a group counts once, however many of its elements are entries.
    public let countsProduction: Bool
  }

  /// The list.
  public let list: MineralList
  /// The year.
  public let year: Int
  /// The minerals, in the order of the network.
  public let entries: [Entry]

  /// The concentration of `network`.
  public init(_ network: SupplyNetwork) {
    list = network.list
    year = network.year
    let produced = Set(network.producedNodes.map(\.id))
    entries = network.minerals.map { node in
      Entry(
        mineral: node.id, imports: node.imports.map(Self.index), production: node.production.map(Self.index),
        importShares: node.imports.value, productionShares: node.production.value,
        countsProduction: node.production.value == nil || produced.contains(node.id))
    }
  }

  /// The indices of `subject` that count, nil where they are not known.
  public func counted(_ subject: ConcentrationSubject) -> [Interval?] {
    subject == .imports
      ? entries.map(\.imports.value) : entries.filter(\.countsProduction).map(\.production.value)
  }

  /// How many minerals have an index of `subject`.
  public func known(_ subject: ConcentrationSubject) -> Int { counted(subject).count { $0 != nil } }

  /// - Throws: `DataError` where no mineral has an index of `subject`, or of either where nil.
  public func requireKnown(_ subject: ConcentrationSubject?) throws(DataError) {
    let subjects = subject.map { [$0] } ?? [.imports, .production]
    guard !subjects.contains(where: { known($0) > 0 }) else { return }
    let reasons = entries.first.map { subjects[0] == .imports ? $0.imports : $0.production }?.reason
    throw DataError(
      .notHeld,
      "no index of \(list.name) is known for \(year)\(entries.count == 1 ? reasons.map { ": \($0)" } ?? "" : "")",
      remedy: .anyOf([.look(.coverage(nil))]))
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

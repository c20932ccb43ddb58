import Platform
public import SupplyData
import SupplyNetwork

/// Who has which share of one stage of a mineral.
public struct StageShares: Sendable {
  /// The stage.
  public let stage: ChainStage
  /// The shares, percent of the stage; those of the United States among them.
  public let parts: SupplyParts.Mineral
  /// The rows they were computed from: several where publishers differ and the shares span them.
  public let origins: [Origin]
  /// Whether they are printed, restated or computed, and whether of the group that the mineral is reported with.
  public let kind: ValueKind
  /// The production as each publisher prints it; empty for imports.
  public let tables: [ProductionShares]

  /// Whether the source's countries agree with a total or another publisher; true for imports.
  public var isCompared: Bool { tables.allSatisfy(\.isCompared) }

  /// The largest foreign country that is named, ties by code; nil where none is.
  public var leader: SupplyParts.Part? { parts.parts.first { $0.country != .unitedStates } }

  /// The share of `country`: as named, else from 0 to what one unnamed country can have.
  public func share(of country: CountryCode) -> Interval { parts.share(of: [country]) }

  /// The production of the mineral of `node` at `stage` in `tables`, at least one: where there are several, from the
  /// smallest share that one of them gives a country to the largest.
  init(_ stage: ChainStage, _ tables: [ProductionShares], of node: SupplyNetwork.MineralNode) {
    func span(_ shares: [Interval]) -> Interval {
      Interval(shares.map(\.lower).min() ?? 0, shares.map(\.upper).max() ?? 100)
    }
    let countries = Set(tables.flatMap { $0.named.map(\.country) })
    let unnamed = span(tables.map { $0.other?.share ?? Interval(0) })
    let named = countries.map { country in
      (
        country,
        span(
          tables.map { table in
            table.named.first { $0.country == country }?.share ?? Interval(0, table.other?.share.upper ?? 0)
          })
      )
    }
    self.init(
      stage: stage,
      parts: SupplyParts.Mineral(
        node: node, parts: Self.parts(named), unnamedShare: unnamed, largestUnnamedShare: unnamed.upper,
        whole: Interval(100)),
      origins: tables.map(\.origin),
      kind: tables.allSatisfy { $0.mineral == node.id } ? .derived : .inherited, tables: tables)
  }

  /// The import `shares` of the mineral of `node`.
  init(_ shares: ImportShares, of node: SupplyNetwork.MineralNode) {
    self.init(
      stage: .imports,
      parts: SupplyParts.Mineral(
        node: node, parts: Self.parts(shares.named.map { ($0.country, $0.share) }),
        unnamedShare: shares.other?.share ?? Interval(0),
        largestUnnamedShare: shares.largestUnnamedShare, whole: Interval(100)),
      origins: [shares.origin], kind: shares.mineral == node.id ? shares.kind : .inherited, tables: [])
  }

  private init(
    stage: ChainStage, parts: SupplyParts.Mineral, origins: [Origin], kind: ValueKind,
    tables: [ProductionShares]
  ) {
    self.stage = stage
    self.parts = parts
    self.origins = origins
    self.kind = kind
    self.tables = tables
  }

  private static func parts(_ shares: [(country: CountryCode, share: Interval)]) -> [SupplyParts.Part] {
    shares.map { SupplyParts.Part(country: $0.country, share: $0.share, amount: $0.share) }
      .ranked(by: \.share.midpoint, then: \.country)
  }
}

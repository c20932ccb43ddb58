public import SupplyData
public import SupplyNetwork

/// The supply risk HHI_WGI of one mineral in one year, by producer.
public struct MineralRisk: Sendable {
  /// The mineral, or the group that stands for it.
  public let mineral: MineralID
  /// The producers.
  public let shares: ProductionShares
  /// The governance weights.
  public let governance: Governance
  /// The index with what each producer adds.
  public let index: GovernanceWeightedIndex

  /// The risk of `mineral` in `year`; an element without production of its own takes its group's.
  ///
  /// - Throws: `DataError` where complete world production is not known.
  public init(
    of mineral: MineralID, in year: Int, governance: Governance, sources: NetworkSources
  ) throws(DataError) {
    let series =
      sources.production.minerals.contains(mineral) ? mineral : sources.reliance.series(of: mineral)
    switch sources.production.shares(of: series, in: year) {
    case .missing(let reason): throw DataError(.notHeld, reason.text)
    case .value(let shares):
      self.mineral = series
      self.shares = shares
      self.governance = governance
      index = GovernanceWeightedIndex(shares, governance)
    }
  }
}

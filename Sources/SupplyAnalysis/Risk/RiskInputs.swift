public import SupplyData
public import SupplyNetwork

extension SupplyRisk {
  /// What a scheme reads beside the network and the governance estimates.
  public struct Inputs: Sendable {
    /// World production to take instead of the network's, by mineral: a page that tells of a trend too takes the
    /// trend's series, so that a risk is one number there.
    public var production: [MineralID: ProductionShares]
    /// U.S. imports by trade statistics, for ``RiskScheme/geopolrisk``.
    public var trade: ImportQuantities?
    /// Prices and growth to the year of the network, for ``RiskScheme/screening``.
    public var market: MarketDynamics?

    /// The inputs; none unless given.
    public init(
      production: [MineralID: ProductionShares] = [:], trade: ImportQuantities? = nil,
      market: MarketDynamics? = nil
    ) {
      (self.production, self.trade, self.market) = (production, trade, market)
    }
  }

  /// How a risk is computed where a scheme leaves a choice.
  public struct Options: Sendable {
    /// How the parts of the screening score are scaled.
    public var scaling: ScreeningScore.Scaling
    /// Draws over the intervals; none where nil.
    public var draws: MonteCarlo?

    /// The usual choices unless others are given.
    public init(scaling: ScreeningScore.Scaling = .percentile, draws: MonteCarlo? = nil) {
      (self.scaling, self.draws) = (scaling, draws)
    }
  }

  /// The risk of the minerals of `network` by `scheme`, which reads of `dataset` what it needs.
  ///
  /// - Parameters:
  ///   - network: The network of the year.
  ///   - scheme: How risk is measured.
  ///   - dimension: The governance estimates; nil for those of the scheme: political stability for
  ///     ``RiskScheme/geopolrisk``, else the mean of six.
  ///   - options: How it is computed.
  ///   - sources: The sources of the network.
  ///   - dataset: The data.
  /// - Throws: `DataError` when no mineral has a risk, or where a table cannot be read.
  public init(
    _ network: SupplyNetwork, scheme: RiskScheme, dimension: GovernanceScale? = nil,
    options: Options = Options(), in sources: NetworkSources, _ dataset: Dataset
  ) throws(DataError) {
    var inputs = Inputs()
    if scheme == .geopolrisk { inputs.trade = try ImportQuantities(dataset) }
    if scheme == .screening {
      inputs.market = try MarketDynamics(
        list: network.list, window: ScreeningScore.window(to: network.year),
        prices: MineralPrices(sources, reference: dataset.reference), sources: sources)
    }
    try self.init(
      network, scheme: scheme,
      governance: try Governance(
        dataset, scale: dimension ?? (scheme == .geopolrisk ? .politicalStability : .meanOfSix)),
      inputs: inputs, options: options)
  }
}

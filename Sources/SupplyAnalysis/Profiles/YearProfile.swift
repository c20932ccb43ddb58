public import SupplyData
public import SupplyNetwork

/// What is found of one year of a list: reliance, exposure, leading suppliers, concentration, chokepoints and stages.
public struct YearProfile: Sendable {
  /// From how much of consumption or of world production the loss of a mineral counts, percent.
  public static let threshold = 50.0

  /// The network of the year.
  public let network: SupplyNetwork
  /// The net import reliances.
  public let dependence: Dependence
  /// The exposure to countries.
  public let exposure: Exposure
  /// The largest suppliers.
  public let leading: LeadingSuppliers
  /// The concentration of suppliers and producers.
  public let concentration: Concentration
  /// The countries whose loss counts.
  public let chokepoints: Chokepoints
  /// The stages of its minerals; nil where none is known.
  public let stages: SupplyStages?

  /// What is found of the year of `network`, with its stages where `known` are these.
  ///
  /// - Throws: `DataError` when a table is not sound.
  public init(
    _ network: SupplyNetwork, stages known: SupplyStages? = nil, sources: NetworkSources
  ) throws(DataError) {
    self.network = network
    dependence = try Dependence(
      list: network.list, year: network.year, from: sources.reliance, network: network)
    exposure = Exposure(network)
    leading = LeadingSuppliers(network)
    concentration = Concentration(network)
    chokepoints = Chokepoints(network, threshold: Self.threshold)
    if let known { stages = known } else { stages = try Self.stages(network, sources) }
  }

  private static func stages(
    _ network: SupplyNetwork, _ sources: NetworkSources
  ) throws(DataError) -> SupplyStages? {
    do throws(DataError) {
      return try SupplyStages(network, in: sources, threshold: threshold)
    } catch  where error.kind == .notHeld {
      return nil
    }
  }
}

import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// What the study tells of one year: the same results for its first page, its tables and the page of all years.
struct StudyYear: Sendable {
  let network: SupplyNetwork
  let dependence: Dependence
  let exposure: Exposure
  let chokepoints: StudyChokepoints
  /// The stages of its minerals; nil where none is known.
  let stages: SupplyStages?

  /// What is found of the year of `network`, with its stages where `known` are these.
  init(
    _ network: SupplyNetwork, stages known: SupplyStages? = nil, sources: NetworkSources, reference: Reference
  ) throws(DataError) {
    self.network = network
    dependence = try Dependence(
      list: network.list, year: network.year, from: sources.reliance, network: network)
    exposure = Exposure(network)
    chokepoints = StudyChokepoints(network, reference: reference)
    if let known { stages = known } else { stages = try Self.stages(network, sources) }
  }

  /// The tables: how many minerals, each mineral, each country, who can stop what, and at which stage.
  func tables(_ reference: Reference) -> [Table] {
    [
      DependenceTables.headline(dependence),
      DependenceTables.minerals(dependence, threshold: 50, reference: reference),
    ]
      + (exposure.countries.isEmpty ? [] : [ExposureTables.countries(network, reference: reference)])
      + [chokepoints.ranking]
      + (stages.map { [StageTables.minerals($0, reference: reference)] } ?? [])
  }

  private static func stages(
    _ network: SupplyNetwork, _ sources: NetworkSources
  ) throws(DataError) -> SupplyStages? {
    do throws(DataError) {
      return try SupplyStages(network, in: sources, threshold: StudyChokepoints.threshold)
    } catch {
      if error.kind == .notHeld { return nil }
      throw error
    }
  }
}

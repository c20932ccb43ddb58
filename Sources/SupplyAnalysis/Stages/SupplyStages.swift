import Platform
public import SupplyData
public import SupplyNetwork

/// The stages of every mineral of a network, and of how many minerals each country controls one.
///
/// World production that is printed of a group alone counts once, with the group or the first of its elements; the
/// others keep their imports.
public struct SupplyStages: Sendable {
  /// A country over all minerals.
  public struct Country: Sendable {
    /// The country.
    public let code: CountryCode
    /// Of how many minerals its worst stage reaches the threshold.
    public let reaching: BoundedCount
    /// How many of those that certainly do have it at each stage, in the order of ``ChainStage/name``.
    public let stages: [StageCount]
  }

  /// How many minerals have a country's worst stage here.
  public struct StageCount: Sendable, Hashable {
    /// The stage.
    public let stage: ChainStage
    /// How many.
    public let count: Int
  }

  /// The network.
  public let network: SupplyNetwork
  /// From which share a country controls a mineral, percent.
  public let threshold: Double
  /// The minerals with a known stage, in the order of the network.
  public let minerals: [MineralStages]
  /// The minerals omitted, with the reason.
  public let omitted: [Omission]
  /// The minerals whose production counts with another of the same group, and which.
  public let counted: [Omission]

  /// The editions that the shares were printed in.
  public var editions: [Edition] {
    Set(minerals.flatMap { $0.stages.flatMap { $0.origins.map(\.edition) } }).sorted()
  }

  /// The stages of the minerals of `network`, read from `sources`.
  ///
  /// - Throws: `DataError` (not held) when no stage of any mineral is known.
  /// - Complexity: O(minerals × stages × countries).
  public init(_ network: SupplyNetwork, in sources: NetworkSources, threshold: Double = 50)
    throws(DataError)
  {
    self.network = network
    self.threshold = threshold
    let found = network.minerals.map { ($0, sources.stages(of: $0.id, in: network.year)) }
    var holders: [MineralID: MineralID] = [:]
    for (node, stages) in found where node.id == stages.mineral || holders[stages.mineral] == nil {
      holders[stages.mineral] = node.id
    }
    var (minerals, omitted, counted): ([MineralStages], [Omission], [Omission]) = ([], [], [])
    for (node, stages) in found {
      let isHolder = holders[stages.mineral] == node.id
      if !isHolder {
        counted.append(Omission(node.id, .ofGroupAlone))
      }
      let own =
        isHolder ? stages : ProductionStages(mineral: stages.mineral, year: network.year, stages: [])
      let mineral = MineralStages(node, own)
      if mineral.stages.isEmpty {
        let reason = mineral.missing.map { "\($0.stage.name): \($0.reason)" }.joined(separator: "; ")
        omitted.append(Omission(node.id, .notPrinted(reason)))
      } else {
        minerals.append(mineral)
      }
    }
    guard !minerals.isEmpty else {
      throw DataError(
        .notHeld, "no stage of any mineral of \(network.list.name) is known for \(network.year)",
        remedy: .anyOf([.choose(.year), .look(.coverage(.production))]))
    }
    self.minerals = minerals
    self.omitted = omitted
    self.counted = counted
  }

  /// The countries that reach the threshold for a mineral at least, the most first, ties by the upper bound, then by
  /// code.
  public var countries: [Country] {
    let named = Set(minerals.flatMap { $0.controllers.map(\.country) })
    return named.map(country).filter { $0.reaching.certain > 0 }.ranked(
      by: \.reaching.certain, and: \.reaching.possible, then: \.code)
  }

  /// What `code` is over all minerals.
  public func country(_ code: CountryCode) -> Country {
    var reaching = BoundedCount()
    var counts: [ChainStage: Int] = [:]
    for mineral in minerals {
      guard let worst = mineral.worst(of: [code]) else { continue }
      let answer = worst.value.isAtLeast(threshold)
      reaching.add(answer)
      if answer == .yes { counts[worst.stage, default: 0] += 1 }
    }
    return Country(
      code: code, reaching: reaching,
      stages: counts.map { StageCount(stage: $0.key, count: $0.value) }
        .ranked(by: \.count, then: \.stage.name))
  }

  /// The minerals of which a stage after the mine is known, and those of which none is.
  public var processed: [MineralStages] { minerals.filter { !$0.processing.isEmpty } }
  /// The minerals of which no stage after the mine is known; those counted with another are left aside.
  public var unprocessed: [MineralStages] {
    let others = Set(counted.map(\.mineral))
    return minerals.filter { $0.processing.isEmpty && !others.contains($0.id) }
  }
}

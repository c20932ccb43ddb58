public import SupplyData
public import SupplyNetwork

/// The countries by exposure under each weighting of the minerals: all alike, by imports, by consumption.
///
/// Each ranking is that of ``Chokepoints`` with those ``MineralWeights``.
public struct WeightedRankings: Sendable {
  /// The places of countries under one weighting.
  public struct Ranking: Sendable {
    /// What minerals are weighed by.
    public let basis: MineralWeights.Basis
    /// The countries with any exposure, largest first, or why there is no ranking.
    public let countries: Found<[CountryCode]>

    /// The place of `country`, from 1; nil where it has none.
    public func place(of country: CountryCode) -> Int? {
      countries.value?.firstIndex(of: country).map { $0 + 1 }
    }
  }

  /// The first countries of a ranking.
  public struct Leaders: Sendable, Hashable {
    /// What minerals are weighed by.
    public let basis: MineralWeights.Basis
    /// The countries, largest first.
    public let countries: [CountryCode]
  }

  /// The rankings: minerals alike, by the value of imports, by the value of consumption.
  public let rankings: [Ranking]

  /// The rankings of the suppliers of `network`.
  ///
  /// - Throws: `DataError` where a table is not sound.
  public init(_ network: SupplyNetwork, in sources: NetworkSources, _ dataset: Dataset) throws(DataError) {
    let quantities = try ImportQuantities(dataset)
    let prices = MineralPrices(sources, reference: dataset.reference)
    var rankings: [Ranking] = []
    for basis in MineralWeights.Basis.allCases {
      do throws(DataError) {
        let weights =
          basis == .equal
          ? nil
          : try MineralWeights(
            basis, of: network, imports: quantities, statistics: sources.statistics, prices: prices,
            reference: dataset.reference)
        let points = Chokepoints(network, weights: weights)
        rankings.append(
          Ranking(
            basis: basis,
            countries: .value(points.ranking.filter { $0.supplier.mean?.upper ?? 0 > 0 }.map(\.country))))
      } catch  where error.kind == .notHeld {
        rankings.append(Ranking(basis: basis, countries: .missing(.notPrinted(error.problem))))
      }
    }
    self.rankings = rankings
  }

  /// The first `count` countries of each ranking that is known.
  public func first(_ count: Int) -> [Leaders] {
    rankings.compactMap { ranking in
      ranking.countries.value.map { Leaders(basis: ranking.basis, countries: Array($0.prefix(count))) }
    }
  }

  /// Whether the known rankings differ in their first `count` countries or in the order of these.
  public func disagree(onFirst count: Int) -> Bool { Set(first(count).map(\.countries)).count > 1 }
}

public import SupplyData
public import SupplyNetwork

/// The exposure to each supplier country over years, of the same minerals in all of them.
///
/// What is not printed for a year must not look like a supply that ended: only minerals count whose reliance and
/// suppliers are known in every year that has any, so that E(c) of two years can be compared.
public struct SupplierCourse: Sendable {
  /// A year.
  public struct Year: Sendable {
    /// The year.
    public let year: Int
    /// The network of the common minerals.
    public let network: SupplyNetwork
    /// The exposures, largest first.
    public let exposure: Exposure
    /// The same with their ranks, the first first.
    public let ranks: [SupplierRank]
  }

  /// The list.
  public let list: MineralList
  /// The minerals known in every year, by id.
  public let minerals: [MineralID]
  /// The years, in order.
  public let years: [Year]

  /// The course of the suppliers of `list` over `period`; years for which nothing is known are omitted.
  ///
  /// - Throws: `DataError` when fewer than two years are known, or no mineral is known in all of them.
  /// - Complexity: O(years × countries²).
  public init(
    list: MineralList, period: YearWindow, imports: ImportRule = .best, sources: NetworkSources
  ) throws(DataError) {
    var known: [(year: Int, minerals: Set<MineralID>)] = []
    for year in period.first...period.last {
      let network = try SupplyNetwork(year: year, list: list, imports: imports, sources: sources)
      let minerals = Set(
        network.minerals.filter(\.hasExposure).map(\.id))
      if !minerals.isEmpty { known.append((year, minerals)) }
    }
    guard known.count > 1, let first = known.first else {
      throw DataError(
        .notHeld,
        "suppliers of \(list.name) are known in \(known.count) of the years \(period), and two are needed",
        remedy: .anyOf([.choose(.period), .look(.coverage(.imports))]))
    }
    let common = known.reduce(first.minerals) { $0.intersection($1.minerals) }
    guard !common.isEmpty else {
      throw DataError(
        .notHeld,
        "no mineral of \(list.name) has a known reliance and known suppliers in all years of \(period)",
        remedy: .anyOf([.choose(.period), .choose(.list)]))
    }
    self.list = list
    minerals = common.sorted()
    var years: [Year] = []
    let shared = MineralList(name: list.name, minerals: common)
    for (year, _) in known {
      let network = try SupplyNetwork(year: year, list: shared, imports: imports, sources: sources)
      let exposure = Exposure(network)
      years.append(
        Year(year: year, network: network, exposure: exposure, ranks: SupplierRank.all(of: exposure)))
    }
    self.years = years
  }
}

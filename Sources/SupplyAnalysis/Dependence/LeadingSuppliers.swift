import Platform
public import SupplyData
public import SupplyNetwork

/// Which country leads the supply of each mineral of a network, and how many minerals each country leads.
///
/// A country leads a mineral when no named country's share is larger. Where bounds leave it open, or two share the
/// first place, each may lead. Other countries, lumped together by the source, never lead: the source names the
/// largest.
public struct LeadingSuppliers: Sendable {
  /// A country and the minerals it leads.
  public struct Rank: Sendable {
    /// The country.
    public let country: CountryCode
    /// The minerals it leads, by id.
    public let leads: [MineralID]
    /// The minerals it may lead, beside those.
    public let mayLead: [MineralID]
    /// How many it leads.
    public var count: BoundedCount {
      BoundedCount(leads.map { _ in .yes } + mayLead.map { _ in .unknown })
    }
  }

  /// The countries that lead or may lead a mineral: most minerals first, ties by code.
  public let ranking: [Rank]
  /// How many minerals have known suppliers.
  public let minerals: Int
  /// The network whose suppliers they are.
  public let network: SupplyNetwork

  /// The leading suppliers in `network`.
  ///
  /// - Parameters:
  ///   - network: The network of the year.
  ///   - filter: Which minerals count; all where nil.
  public init(_ network: SupplyNetwork, where filter: ((SupplyNetwork.MineralNode) -> Bool)? = nil) {
    var leads: [CountryCode: [MineralID]] = [:]
    var mayLead: [CountryCode: [MineralID]] = [:]
    var count = 0
    for node in network.minerals where filter?(node) ?? true {
      guard let imports = node.imports.value, !imports.named.isEmpty else { continue }
      count += 1
      let leaders = imports.leaders
      for country in leaders {
        if leaders.count == 1 {
          leads[country, default: []].append(node.id)
        } else {
          mayLead[country, default: []].append(node.id)
        }
      }
    }
    minerals = count
    self.network = network
    ranking = Set(leads.keys).union(mayLead.keys)
      .map { Rank(country: $0, leads: leads[$0] ?? [], mayLead: mayLead[$0] ?? []) }
      .ranked(by: \.count.certain, and: \.count.possible, then: \.country)
  }
}

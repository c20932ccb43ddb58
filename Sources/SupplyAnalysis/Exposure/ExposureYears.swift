public import SupplyData
public import SupplyNetwork

/// The years and editions for which the exposure of a list of minerals is known: what to ask for where a year is not.
public struct ExposureYears: Sendable {
  /// A year and how many minerals are known in it.
  public struct Year: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// How many minerals have both a reliance and import shares, as reported series.
    public let minerals: Int
  }

  /// The years with at least one known mineral, in order.
  public let years: [Year]
  /// The editions that print import shares of any of the minerals for the year asked, by id.
  public let editions: [Edition]

  /// The years and editions held for the minerals of `network` by `sources`.
  ///
  /// - Complexity: O(years × minerals × rows of each).
  public init(of network: SupplyNetwork, in sources: NetworkSources) throws(DataError) {
    let minerals = network.minerals.map(\.id)
    let rows = minerals.flatMap { sources.imports.all(of: $0) }
    var candidates = Set(minerals.flatMap { sources.production.years(of: $0) })
    for row in rows { candidates.formUnion(row.window.first...row.window.last) }
    var years: [Year] = []
    for year in candidates.sorted() {
      var known = 0
      for mineral in minerals where sources.reliance.reliance(of: mineral, in: year).interval != nil {
        if try sources.imports(of: mineral, in: year, by: network.importRule).value != nil { known += 1 }
      }
      if known > 0 { years.append(Year(year: year, minerals: known)) }
    }
    self.years = years
    editions = Set(rows.filter { $0.window.contains(network.year) }.map(\.edition))
      .sorted()
  }
}

extension SupplyNetwork {
  /// Refuses a network without a mineral whose reliance and suppliers are known: nothing can be said or drawn of it.
  ///
  /// - Parameter sources: Where the years and editions that hold values are looked for; not named where nil.
  /// - Throws: `DataError` (not held) with the years and editions that do hold values.
  public func requireSuppliers(in sources: NetworkSources? = nil) throws(DataError) {
    guard !hasExposure else { return }
    var problem = SupplyParts.unknown("both a net import reliance and import shares", in: self)
    guard let sources else { throw DataError(.notHeld, problem) }
    let known = try ExposureYears(of: self, in: sources)
    let years = known.years.map { "\($0.year) (\($0.minerals))" }.joined(separator: ", ")
    let editions = known.editions.map(\.rawValue).joined(separator: ", ")
    problem += ". Years that have (minerals known): \(years.isEmpty ? "none" : years)"
    problem += ". Editions that print import shares for \(year): "
    problem += editions.isEmpty ? "none" : editions
    throw DataError(
      .notHeld, problem,
      remedy: .anyOf(
        [
          known.years.isEmpty ? nil : .choose(.year), .choose(.edition), .choose(.imports),
        ].compactMap { $0 }))
  }
}

extension SupplyParts {
  /// Refuses parts of no mineral: nothing can be said of them, not even that nothing is lost.
  ///
  /// - Parameter sources: Where the years and editions that hold values are looked for; not named where nil.
  /// - Throws: `DataError` (not held) with the years and editions that do hold values.
  public func requireKnown(in sources: NetworkSources? = nil) throws(DataError) {
    guard minerals.isEmpty else { return }
    if layer == .supply { try network.requireSuppliers(in: sources) }
    throw DataError(.notHeld, Self.unknown("complete production of the world", in: network))
  }

  fileprivate static func unknown(_ what: String, in network: SupplyNetwork) -> String {
    let problem = "no mineral of \(network.list.name) has \(what) for \(network.year)"
    guard case .edition(let edition) = network.vintage else { return problem }
    return problem + " in \(edition)"
  }
}

/// Which table is taken for a mineral's world production in each year, and why.
public struct ProductionChoices: Sendable {
  /// A year.
  public struct Year: Sendable {
    /// The year.
    public let year: Int
    /// The tables, in the order in which they are asked.
    public let candidates: [WorldProduction.Candidate]

    /// The place of the one that is taken: the first that is complete; nil where none is.
    public var taken: Int? { candidates.firstIndex { $0.shares != nil } }
  }

  /// The mineral.
  public let mineral: Mineral
  /// The years in which anything is printed, in order.
  public let years: [Year]

  /// The choices for `mineral` among the tables of `production`.
  ///
  /// - Throws: ``DataError`` (not held) when no source prints its production.
  public init(of mineral: Mineral, in production: WorldProduction) throws(DataError) {
    self.mineral = mineral
    years = production.years(of: mineral.id).map {
      Year(year: $0, candidates: production.candidates(of: mineral.id, in: $0))
    }
    guard !years.isEmpty else {
      throw DataError(
        .notHeld, "no source prints world production of \(mineral.name.lowercased())",
        remedy: .anyOf([.look(.coverage(.production))]))
    }
  }
}

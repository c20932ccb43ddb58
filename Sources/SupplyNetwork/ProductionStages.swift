public import SupplyData

/// The world production of a mineral in a year at each stage that sources print: the layers between the mine and the
/// suppliers of the United States.
///
/// A stage for which nobody prints an independent total is kept, and `ProductionShares/isCompared` says so: refined
/// cobalt and nickel are printed by one publisher alone; of refined germanium two publishers print sums that differ.
public struct ProductionStages: Sendable {
  /// One stage.
  public struct Stage: Sendable {
    /// The stage as sources name it: `mine`, `refinery` ...; empty where they name none.
    public let name: String
    /// The producers at that stage, or why they are not known: one complete table, or those of the publishers that
    /// nobody's total contradicts.
    public let production: Found<[ProductionShares]>

    /// `production` at the stage `name`.
    public init(name: String, production: Found<[ProductionShares]>) {
      self.name = name
      self.production = production
    }
  }

  /// The mineral whose series it is: the one asked for, or the group it is reported with.
  public let mineral: MineralID
  /// The year.
  public let year: Int
  /// The stages at which anything is printed in any year, in the order of processing.
  public let stages: [Stage]

  /// The `stages` of `mineral` in `year`, in the order of processing.
  public init(mineral: MineralID, year: Int, stages: [Stage]) {
    self.mineral = mineral
    self.year = year
    self.stages = stages
  }
}

extension NetworkSources {
  /// The production of `mineral` in `year` at each stage or, where none is printed of it, of the group it is reported
  /// with.
  public func stages(of mineral: MineralID, in year: Int) -> ProductionStages {
    let chain = reliance.chain(of: mineral, in: year)
    let produced = chain.first { !production.stages(of: $0).isEmpty } ?? mineral
    return ProductionStages(
      mineral: produced, year: year,
      stages: production.stages(of: produced).map {
        .init(name: $0, production: production.stageTables(of: produced, in: year, stage: $0))
      })
  }
}

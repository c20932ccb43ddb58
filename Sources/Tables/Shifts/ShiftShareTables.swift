public import SupplyAnalysis
public import SupplyData

/// Shares as observations: one row a mineral, region or country, series and year.
public enum ShiftShareTables {
  /// The shares of `groups` in every year of `series`.
  public static func observations(
    of groups: [ShareGroup], in series: [RegionShares], register: Register
  ) -> Table {
    table(in: series, register) { _ in groups }
  }

  /// The shares of every named country in every year of `series`.
  public static func countries(in series: [RegionShares], register: Register) -> Table {
    table(in: series, register) { $0.countries.map { .country($0) } }
  }

  /// The share of a group in one year of a series.
  private struct Observation {
    let shares: RegionShares
    let group: ShareGroup
    let id: String
    let name: String
    let year: CountryAmounts
    let share: Interval
  }

  private static func table(
    in series: [RegionShares], _ register: Register, groups: (RegionShares) -> [ShareGroup]
  ) -> Table {
    let observations = series.flatMap { shares in
      groups(shares).flatMap { group in
        let (id, name) = (id(group), group.name(in: register))
        return zip(shares.years, shares.shares(of: group)).map {
          Observation(shares: shares, group: group, id: id, name: name, year: $0, share: $1)
        }
      }
    }
    return Table(
      name: "shifts-shares", title: "Shares by year, percent", of: observations,
      columns: [
        .mineral(in: register) { $0.shares.mineral },
        .text("group", "Group") { $0.id },
        .text("group_name", "Share of") { $0.name },
        .integer("year_first", "From") { $0.year.window.first },
        .integer("year", "Year") { $0.year.window.last },
        .interval("share_percent", "Share", unit: .percent, decimals: 1) { $0.share },
        .text("subject", "Of") { $0.shares.subject.rawValue },
        .text("series", "Series") { $0.shares.label },
        .text("edition", "Edition") { $0.year.edition.rawValue },
        .text("break_before", "Break before") { observation in
          observation.shares.breaks.contains { $0.year == observation.year.year } ? "yes" : "no"
        },
      ], sources: sources,
      notes: [
        "Series: one publisher, stage, form and basis. Other countries of a source may lie in any region."
      ])
  }

  /// The ISO code of a country, or the name of a region in lower case with hyphens.
  static func id(_ group: ShareGroup) -> String {
    switch group {
    case .country(let code): code.rawValue
    case .asiaWithoutChina: "asia-without-china"
    case .region(let region): region.rawValue.lowercased().replacing(" ", with: "-")
    }
  }

  private static func sources(_ observation: Observation) -> [Table.Source] {
    let (shares, year) = (observation.shares, observation.year)
    guard case .country(let code) = observation.group else {
      return [Table.Source(year.edition, "\(shares.label) \(year.window)")]
    }
    return ShiftTables.source(shares, year, code).map { [$0] } ?? []
  }
}

public import SupplyAnalysis
public import SupplyData

/// Shares as observations: one row a mineral, region or country, series and year.
public enum ShiftShareTables {
  /// The shares of `groups` in every year of `series`.
  public static func observations(
    of groups: [ShareGroup], in series: [RegionShares], register: Register
  ) -> Table {
    rows(in: series, register) { _ in groups }
  }

  /// The shares of every named country in every year of `series`.
  public static func countries(in series: [RegionShares], register: Register) -> Table {
    rows(in: series, register) { $0.countries.map { .country($0) } }
  }

  private static func rows(
    in series: [RegionShares], _ register: Register, groups: (RegionShares) -> [ShareGroup]
  ) -> Table {
    let rows = series.flatMap { shares in
      groups(shares).flatMap { group in
        let (id, name) = (id(group), group.name(in: register))
        return zip(shares.years, shares.shares(of: group)).map { year, share in
          Table.Row(
            [
              .mineral(shares.mineral, in: register),
              .text(id), .text(name), .integer(year.window.first),
              .integer(year.window.last), .interval(share, decimals: 1), .text(shares.subject.rawValue),
              .text(shares.label), .text(year.edition.rawValue),
              .text(shares.breaks.contains { $0.year == year.year } ? "yes" : "no"),
            ], sources: sources(shares, year, group))
        }
      }
    }
    return Table(
      name: "shifts-shares", title: "Shares by year, percent",
      columns: [
        .init("mineral", "Mineral", .mineral), .init("group", "Group"),
        .init("group_name", "Share of"), .init("year_first", "From"), .init("year", "Year"),
        .init("share_percent", "Share (%)", .interval), .init("subject", "Of"), .init("series", "Series"),
        .init("edition", "Edition"), .init("break_before", "Break before"),
      ], rows: rows,
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

  private static func sources(
    _ shares: RegionShares, _ year: CountryAmounts, _ group: ShareGroup
  ) -> [Table.Source] {
    guard case .country(let code) = group else {
      return [Table.Source(year.edition, "\(shares.label) \(year.window)")]
    }
    return ShiftTables.source(shares, year, code).map { [$0] } ?? []
  }
}

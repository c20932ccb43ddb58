public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The table of the places of countries under the weightings of minerals, side by side.
public enum WeightTables {
  /// The first `most` countries of each ranking, and `others` before them.
  public static func places(
    _ rankings: WeightedRankings, name: String = "places", first others: [CountryCode] = [], most: Int = 5,
    of network: SupplyNetwork, register: Register
  ) -> Table {
    let found = Set(rankings.first(most).flatMap(\.countries)).subtracting(others)
    func best(_ country: CountryCode) -> Int {
      rankings.rankings.compactMap { $0.place(of: country) }.min() ?? .max
    }
    let countries = others + found.sorted { (best($0), $0) < (best($1), $1) }
    return Table(
      name: name, title: "Places by exposure under three weights, \(network.list.name), \(network.year)",
      of: countries,
      columns: [.country(in: register) { $0 }]
        + rankings.rankings.map { ranking in
          .integer("\(ranking.basis.rawValue)_place", heading(ranking.basis)) { ranking.place(of: $0) }
        }, constants: .of(network),
      sources: { country in
        SourceNotes.each(network.minerals.flatMap { SourceNotes.of($0, country, .supply) })
      },
      notes: rankings.rankings.compactMap { ranking in
        ranking.countries.reason.map { Note(.omission, "No ranking by \(ranking.basis.rawValue): \($0).") }
      })
  }

  /// The first three of each ranking, where they are not the same; nil where they are.
  static func disagreement(_ rankings: WeightedRankings, _ register: Register) -> String? {
    guard rankings.disagree(onFirst: 3) else { return nil }
    let others = rankings.first(3).filter { $0.basis != .equal }.map { leaders in
      "by \(leaders.basis.rawValue) \(WordList.of(leaders.countries.map { register.name(of: $0) }))"
    }
    return "The first three depend on what minerals weigh: \(others.joined(separator: "; "))."
  }

  private static func heading(_ basis: MineralWeights.Basis) -> String {
    switch basis {
    case .equal: "Minerals alike"
    case .imports: "By imports"
    case .consumption: "By consumption"
    }
  }
}

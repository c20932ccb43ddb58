public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

extension RiskTables {
  /// What each country adds to the risk of the whole list.
  public static func countries(
    _ contributions: RiskContributions, register: Register
  ) -> Table {
    let (network, governance) = (contributions.network, contributions.governance)
    return Table(
      name: "risk-countries",
      title: "Who makes the supply risk, \(network.list.name), \(network.year)",
      answer: contributions.countries.first.map { country in
        [
          "\(register.name(of: country.code)) adds most: \(NumberText.interval(country.mean, decimals: 0)) of 10,000 on "
            + "average over \(contributions.series.count) series in \(network.year), and the largest part of "
            + "\(country.first.count)."
        ]
      } ?? [],
      of: contributions.countries.filter { $0.mean.upper >= 0.5 || !$0.first.isEmpty },
      columns: [
        .country(in: register) { $0.code }, .interval("mean", "Mean s² g", decimals: 0) { $0.mean },
        .integer("adds_most_to", "Adds most to") { $0.first.count },
        .list("minerals", "Which") { $0.first.map { register.shortName(of: $0) } },
      ], constants: .of(network),
      sources: { country in
        country.production.map { SourceNotes.of($0.shares, $0.producer, mineral: $0.mineral) }
          + [source(of: country.code, network.year, governance)]
      },
      notes: Note.definitions([
        "The country's part s² g of HHI_WGI (0 to 10,000), mean over the \(contributions.series.count) series of known "
          + "production; unnamed countries add \(NumberText.interval(contributions.other, decimals: 0)). Countries that add "
          + "less than 0.5 are omitted.",
        "g = (2.5 - x)/5 clipped to 0–1, 1 the worst; x: \(governance.scale.words)"
          + "\(yearNote(governance, network.year)).",
      ]) + Note.omitted(contributions.omitted, in: register))
  }
}

public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

extension RiskTables {
  /// What each country adds to the risk of the whole list.
  public static func countries(
    _ contributions: RiskContributions, register: Register
  ) -> Table {
    let (network, governance) = (contributions.network, contributions.governance)
    let rows = contributions.countries.filter { $0.mean.upper >= 0.5 || !$0.first.isEmpty }.map { country in
      Table.Row(
        [
          .country(country.code, in: register), .interval(country.mean, decimals: 0),
          .integer(country.first.count), .list(country.first.map { register.shortName(of: $0) }),
        ],
        sources: country.production.map { SourceNotes.of($0.shares, $0.producer, mineral: $0.mineral) }
          + [source(of: country.code, network.year, governance)])
    }
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
      columns: [
        .init("country", "Country", .country), .init("mean", "Mean s² g", .interval),
        .init("first", "Adds most to", .number), .init("minerals", "Which", .list),
      ], rows: rows, constants: .of(network),
      notes: Note.definitions([
        "The country's part s² g of HHI_WGI (0 to 10,000), mean over the \(contributions.series.count) series of known "
          + "production; unnamed countries add \(NumberText.interval(contributions.other, decimals: 0)). Countries that add "
          + "less than 0.5 are omitted.",
        "g = (2.5 - x)/5 clipped to 0–1, 1 the worst; x: \(governance.scale.words)"
          + "\(yearNote(governance, network.year)).",
      ]) + Note.omitted(contributions.omitted, in: register))
  }
}

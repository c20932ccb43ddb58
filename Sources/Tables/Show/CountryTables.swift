public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// All that is known of one country in a network.
public enum CountryTables {
  /// The minerals it supplies and produces, what its loss would stop, and its governance.
  public static func all(_ profile: CountryProfile, register: Register) -> [Table] {
    [
      profile.rank.map { supplies(profile, rank: $0, register) },
      profile.produces.isEmpty ? nil : produces(profile, register),
      profile.chokepoints.map { CountryChokepointTables.minerals($0, register: register) },
      profile.governance.map { governance($0, of: profile.country) },
    ].compactMap { $0 }
  }

  private static func supplies(_ profile: CountryProfile, rank: Int, _ register: Register) -> Table {
    let (network, exposure) = (profile.network, profile.exposure)
    let country = exposure.countries[rank - 1]
    let name = register.name(of: country.code)
    return Table(
      name: "supplies",
      title: "What \(name) supplies to the United States, \(network.list.name), \(network.year)",
      of: profile.supplies,
      columns: [
        .mineral(in: register) { $0.flow.mineral },
        .cell("share", "Share of imports", .interval, unit: .percent) { supplied in
          source(supplied)?.printed.map { .printed($0) } ?? .interval(supplied.flow.share, decimals: 1)
        },
        .cell("reliance", "Reliance", .interval, unit: .percent) { DependenceTables.cell($0.node.reliance) },
        .interval("exposure", "Exposure", unit: .percent, decimals: 1) { $0.flow.exposure },
        .integer("place", "Place") { $0.place }, .text("leading", "") { leads($0.leads) },
        .known("window", "Imports") { $0.node.imports.value?.window.description },
      ], sources: sources,
      notes: [
        Note(
          .definition,
          "Exposure E(c) \(NumberText.interval(country.exposure, decimals: 1)) % over \(exposure.minerals) minerals, "
            + "place \(rank) of \(exposure.countries.count) countries; at most "
            + "\(NumberText.fixed(country.ceiling, decimals: 1)) % with unnamed shares."),
        Note(.source, "Import shares: \(ExposureTables.basis(network))."),
      ])
  }

  /// The country's row among the import sources; nil where it has no place among them.
  private static func source(_ supplied: CountryProfile.Supplied) -> ImportShares.Source? {
    supplied.place.flatMap { place in supplied.node.imports.value.map { $0.named[place - 1] } }
  }

  private static func sources(_ supplied: CountryProfile.Supplied) -> [Table.Source] {
    var sources = SourceNotes.of(supplied.node.reliance)
    if let imports = supplied.node.imports.value, let source = source(supplied) {
      sources.append(SourceNotes.of(imports, source))
    }
    return sources
  }

  private static func leads(_ answer: Answer) -> String {
    switch answer {
    case .yes: "leads"
    case .unknown: "may lead"
    case .no: ""
    }
  }

  private static func produces(_ profile: CountryProfile, _ register: Register) -> Table {
    let network = profile.network
    return Table(
      name: "produces", title: "What \(profile.country.name) produces, \(network.list.name), \(network.year)",
      of: profile.produces,
      columns: [
        .mineral(in: register) { $0.mineral },
        .interval("share", "Share of world", unit: .percent, decimals: 1) { $0.producer.share },
        .integer("place", "Place") { $0.place },
        .printed("amount", "As printed") { $0.producer.printed },
        .text("unit", "Unit") { $0.production.unit }, .known("stage", "Stage") { $0.production.stage },
        .text("edition", "Edition") { $0.production.edition.rawValue },
      ], sources: { [SourceNotes.of($0.production, $0.producer)] },
      notes: [
        "Minerals without a complete year are omitted."
      ])
  }

  private static func governance(_ governance: CountryProfile.GovernanceEstimates, of country: Country)
    -> Table
  {
    let row = governance.row
    return Table(
      name: "governance", title: "Governance of \(country.name), \(row.year)",
      of: zip(GovernanceRow.Dimension.allCases, row.estimates),
      columns: [
        .text("dimension", "Dimension") { $0.0.rawValue.replacing("_", with: " ") },
        .number("estimate", "Estimate", decimals: 2) { $0.1 },
      ],
      sources: { dimension, estimate in
        [
          Table.Source(
            governance.edition, "\(dimension.rawValue) \(country.code) \(row.year)",
            printed: estimate.map(NumberText.plain) ?? "")
        ]
      },
      notes: ["Worldwide Governance Indicators, estimates from about -2.5 (weak) to 2.5 (strong)."])
  }
}

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
    let rows = profile.supplies.map { supplied -> Table.Row in
      let (flow, imports) = (supplied.flow, supplied.node.imports.value)
      let source = supplied.place.flatMap { place in imports.map { $0.named[place - 1] } }
      return Table.Row(
        [
          .mineral(flow.mineral, in: register),
          source?.printed.map { .printed($0) } ?? .interval(flow.share, decimals: 1),
          DependenceTables.cell(supplied.node.reliance), .interval(flow.exposure, decimals: 1),
          supplied.place.map { .integer($0) } ?? .missing, .text(leads(supplied.leads)),
          .known(imports?.window.description),
        ],
        sources: SourceNotes.of(supplied.node.reliance)
          + (imports.flatMap { shares in source.map { [SourceNotes.of(shares, $0)] } } ?? []))
    }
    let (network, exposure) = (profile.network, profile.exposure)
    let country = exposure.countries[rank - 1]
    let name = register.name(of: country.code)
    return Table(
      name: "supplies",
      title: "What \(name) supplies to the United States, \(network.list.name), \(network.year)",
      columns: [
        .init("mineral", "Mineral", .mineral), .init("share", "Share of imports (%)", .interval),
        .init("reliance", "Reliance (%)", .interval), .init("exposure", "Exposure (%)", .interval),
        .init("place", "Place", .number), .init("leads", ""), .init("window", "Imports"),
      ], rows: rows,
      notes: [
        Note(
          .definition,
          "Exposure E(c) \(NumberText.interval(country.exposure, decimals: 1)) % over \(exposure.minerals) minerals, "
            + "place \(rank) of \(exposure.countries.count) countries; at most "
            + "\(NumberText.fixed(country.ceiling, decimals: 1)) % with unnamed shares."),
        Note(.source, "Import shares: \(ExposureTables.basis(network))."),
      ])
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
    let rows = profile.produces.map { produced -> Table.Row in
      let (production, producer) = (produced.production, produced.producer)
      return Table.Row(
        [
          .mineral(produced.mineral, in: register), .interval(producer.share, decimals: 1),
          .integer(produced.place), .text(producer.printed.token), .text(production.unit),
          .known(production.stage), .text(production.edition.rawValue),
        ], sources: [SourceNotes.of(production, producer)])
    }
    return Table(
      name: "produces", title: "What \(profile.country.name) produces, \(network.list.name), \(network.year)",
      columns: [
        .init("mineral", "Mineral", .mineral), .init("share", "Share of world (%)", .interval),
        .init("place", "Place", .number), .init("amount", "As printed", .number), .init("unit", "Unit"),
        .init("stage", "Stage"), .init("edition", "Edition"),
      ],
      rows: rows,
      notes: [
        "Minerals without a complete year are omitted."
      ])
  }

  private static func governance(_ governance: CountryProfile.GovernanceEstimates, of country: Country)
    -> Table
  {
    let row = governance.row
    let rows = zip(GovernanceRow.Dimension.allCases, row.estimates).map { dimension, estimate in
      Table.Row(
        [
          .text(dimension.rawValue.replacing("_", with: " ")),
          estimate.map { .number($0, decimals: 2) } ?? .missing,
        ],
        sources: [
          Table.Source(
            governance.edition, "\(dimension.rawValue) \(country.code) \(row.year)",
            printed: estimate.map(NumberText.plain) ?? "")
        ])
    }
    return Table(
      name: "governance", title: "Governance of \(country.name), \(row.year)",
      columns: [.init("dimension", "Dimension"), .init("estimate", "Estimate", .number)], rows: rows,
      notes: ["Worldwide Governance Indicators, estimates from about -2.5 (weak) to 2.5 (strong)."])
  }
}

import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// All that is known of one country in a network.
public enum CountryTables {
  /// The minerals it supplies and produces, what its loss would stop, and its governance.
  ///
  /// - Throws: `DataError` when it neither supplies nor produces any mineral of the network.
  public static func all(
    of country: Country, in network: SupplyNetwork, dataset: Dataset
  ) throws(DataError) -> [Table] {
    let reference = dataset.reference
    let exposure = Exposure(network)
    let place = exposure.countries.firstIndex { $0.code == country.code }
    var tables: [Table] = []
    if let place {
      tables.append(supplies(exposure.countries[place], rank: place + 1, exposure, network, reference))
    }
    let produced = produces(country, network, reference)
    if !produced.rows.isEmpty { tables.append(produced) }
    guard !tables.isEmpty else {
      throw DataError(
        .notHeld,
        "\(country.name) is not named as supplier or producer of any mineral of \(network.list.name) in \(network.year)",
        remedy: .anyOf([
          .other("look among the sources' other countries, which may hold it"),
          .choose(.list, among: ["all"]),
          .choose(.imports, among: ["baci"]),
        ]))
    }
    if country.code != .unitedStates {
      tables.append(
        CountryChokepointTables.minerals(
          try CountryChokepoints(of: country, in: network), reference: reference))
    }
    if let governance = try governance(of: country, year: network.year, dataset) { tables.append(governance) }
    return tables
  }

  private static func supplies(
    _ country: Exposure.Country, rank: Int, _ exposure: Exposure, _ network: SupplyNetwork,
    _ reference: Reference
  ) -> Table {
    let leading = LeadingSuppliers(network).ranking.first { $0.country == country.code }
    let rows = country.flows.map { flow -> Table.Row in
      let node = network.node(of: flow.mineral)
      let imports = node?.imports.value
      let source = imports?.named.first { $0.country == country.code }
      let place = imports?.named.firstIndex { $0.country == country.code }
      let leads =
        leading.map {
          $0.leads.contains(flow.mineral) ? "leads" : $0.mayLead.contains(flow.mineral) ? "may lead" : ""
        }
        ?? ""
      return Table.Row(
        [
          .mineral(flow.mineral, in: reference),
          source?.printed.map { .printed($0) } ?? .interval(flow.share, decimals: 1),
          node.map { DependenceTables.cell($0.reliance) } ?? .missing,
          .interval(flow.exposure, decimals: 1), place.map { .integer($0 + 1) } ?? .missing, .text(leads),
          .text(imports?.window.description ?? "–"),
        ],
        sources: (node.map { SourceNotes.of($0.reliance) } ?? [])
          + (imports.flatMap { shares in source.map { [SourceNotes.of(shares, $0)] } } ?? []))
    }
    let name = reference.name(of: country.code)
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

  private static func produces(_ country: Country, _ network: SupplyNetwork, _ reference: Reference) -> Table
  {
    var rows: [(share: Double, row: Table.Row)] = []
    for node in network.minerals {
      guard let production = node.production.value,
        let place = production.named.firstIndex(where: { $0.country == country.code })
      else { continue }
      let producer = production.named[place]
      rows.append(
        (
          producer.share.midpoint,
          Table.Row(
            [
              .mineral(node.id, in: reference), .interval(producer.share, decimals: 1), .integer(place + 1),
              .text(producer.printed.token), .text(production.unit),
              .text(production.stage.isEmpty ? "–" : production.stage), .text(production.edition.rawValue),
            ], sources: [SourceNotes.of(production, producer)])
        ))
    }
    return Table(
      name: "produces", title: "What \(country.name) produces, \(network.list.name), \(network.year)",
      columns: [
        .init("mineral", "Mineral", .mineral), .init("share", "Share of world (%)", .interval),
        .init("place", "Place", .number), .init("amount", "As printed", .number), .init("unit", "Unit"),
        .init("stage", "Stage"), .init("edition", "Edition"),
      ],
      rows: rows.enumerated().sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }
        .map(\.element.row),
      notes: [
        "Minerals without a complete year are omitted."
      ])
  }

  private static func governance(of country: Country, year: Int, _ dataset: Dataset) throws(DataError)
    -> Table?
  {
    guard
      let row = try dataset.governance().last(where: { $0.country == country.code && $0.year <= year })
    else { return nil }
    let edition = dataset.reference.editions.values.first { $0.series == "WGI" }?.id ?? "WGI"
    let rows = zip(GovernanceRow.Dimension.allCases, row.estimates).map { dimension, estimate in
      Table.Row(
        [
          .text(dimension.rawValue.replacing("_", with: " ")),
          estimate.map { .number($0, decimals: 2) } ?? .missing,
        ],
        sources: [
          Table.Source(
            edition, "\(dimension.rawValue) \(country.code) \(row.year)",
            printed: estimate.map(NumberText.plain) ?? "")
        ])
    }
    return Table(
      name: "governance", title: "Governance of \(country.name), \(row.year)",
      columns: [.init("dimension", "Dimension"), .init("estimate", "Estimate", .number)], rows: rows,
      notes: ["Worldwide Governance Indicators, estimates from about -2.5 (weak) to 2.5 (strong)."])
  }
}

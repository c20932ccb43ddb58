public import SupplyAnalysis
public import SupplyData
package import SupplyNetwork

/// The tables of exposure to countries.
public enum ExposureTables {
  /// Every country's exposure, with the minerals that reach the threshold.
  ///
  /// - Parameters:
  ///   - exposure: The exposure.
  ///   - leading: The largest suppliers of the same network.
  ///   - threshold: From how much of U.S. consumption, percent, a mineral counts.
  ///   - register: The names of minerals and countries.
  public static func countries(
    _ exposure: Exposure, leading: LeadingSuppliers, threshold: Double = 50, register: Register
  ) -> Table {
    let network = exposure.network
    let leads = Dictionary(
      uniqueKeysWithValues: leading.ranking.map { ($0.country, $0.count) })
    let rows = exposure.countries.map { country in
      let lead = leads[country.code] ?? BoundedCount()
      return Table.Row(
        [
          .country(country.code, in: register),
          .known(register.region(of: country.code)?.rawValue),
          .interval(country.exposure, decimals: 1), .number(country.ceiling, decimals: 1),
          .integer(country.flows.count), .count(country.count(atLeast: threshold)),
          .count(lead),
          .text(country.flows.prefix(3).map { register.shortName(of: $0.mineral) }.joined(separator: ", ")),
        ],
        sources: country.flows.flatMap { flow -> [Table.Source] in
          guard let node = network.node(of: flow.mineral), let imports = node.imports.value,
            let source = imports.named.first(where: { $0.country == country.code })
          else { return [] }
          return SourceNotes.of(node.reliance) + [SourceNotes.of(imports, source, mineral: flow.mineral)]
        })
    }
    var notes = Note.definitions([
      "Exposure E(c) = mean over \(exposure.minerals) minerals of s(c,m) × NIR(m): the part of U.S. consumption "
        + "attributed to the country, every mineral with the same weight.",
      "Ceiling: the same when the country is also among the unnamed suppliers wherever it is not named.",
    ])
    notes +=
      [Note(.source, "Import shares: \(basis(network)).")] + Note.omitted(exposure.omitted, in: register)
    return Table(
      name: "exposure", title: "Exposure to supplier countries, \(network.list.name), \(network.year)",
      columns: [
        .init("country", "Country", .country), .init("region", "Region"),
        .init("exposure", "Exposure (%)", .interval),
        .init("ceiling", "Ceiling (%)", .number), .init("minerals", "Minerals", .number),
        .init("reaching", "At least \(NumberText.plain(threshold)) %", .count),
        .init("leads", "Leads", .count),
        .init("largest", "Largest"),
      ], rows: rows, notes: notes)
  }

  /// Every edge of the three layers of the network of `exposure`, with its weight as an interval.
  public static func edges(_ exposure: Exposure, register: Register) -> Table {
    let (network, parts) = (exposure.network, exposure.parts)
    var rows: [Table.Row] = []
    for node in network.minerals {
      let name = node.id.rawValue
      if let imports = node.imports.value {
        for source in imports.named {
          let exposure = parts[node.id]?.part(of: source.country)?.amount
          rows.append(
            Table.Row(
              [
                .text("supply"), .text(source.country.rawValue), .text(name),
                source.printed.map { .printed($0) } ?? .interval(source.share, decimals: 2),
                exposure.map { .interval($0, decimals: 1) } ?? .missing,
              ], sources: [SourceNotes.of(imports, source)] + SourceNotes.of(node.reliance)))
        }
      }
      if let production = node.production.value {
        for producer in production.named {
          rows.append(
            Table.Row(
              [
                .text("production"), .text(producer.country.rawValue), .text(name),
                .interval(producer.share, decimals: 2), .missing,
              ], sources: [SourceNotes.of(production, producer)]))
        }
      }
      if node.reliance.isHeld {
        rows.append(
          Table.Row(
            [
              .text("reliance"), .text(name), .text(SupplyGraph.Node.unitedStates.id),
              DependenceTables.cell(node.reliance), .missing,
            ],
            sources: SourceNotes.of(node.reliance)))
      }
    }
    return Table(
      name: "edges", title: "Edges of the supply network, \(network.list.name), \(network.year)",
      columns: [
        .init("layer", "Layer"), .init("source", "From"), .init("target", "To"),
        .init("weight", "Weight (%)", .interval), .init("exposure", "Exposure (%)", .interval),
      ], rows: rows,
      notes: [
        "Weights: supply, share of U.S. imports; production, share of world production; reliance, net import reliance.",
        "Import shares: \(basis(network)).",
      ])
  }

  package static func basis(_ network: SupplyNetwork) -> String {
    let counts = network.importBases
    let usgs = "\(ImportShares.Basis.usgs.source) import sources, averages over windows of years"
    let baci = "\(ImportShares.Basis.baci.source), value of \(network.year), each series with its own scope"
    return switch (counts[.usgs] ?? 0, counts[.baci] ?? 0) {
    case (0, 0): "none are held for \(network.year)"
    case (_, 0): usgs
    case (0, _): baci
    case (let some, let others): "\(usgs) (\(some) minerals); \(baci) (\(others) minerals)"
    }
  }
}

package import SupplyAnalysis
package import SupplyData
package import SupplyNetwork

/// Where the numbers of a result were printed.
package enum SourceNotes {
  package static func of(_ row: SalientRow) -> Table.Source {
    Table.Source(
      row.edition,
      "\(row.measure.rawValue) \(row.mineral)\(row.form.isEmpty ? "" : " (\(row.form))") \(row.year)",
      printed: row.value.token)
  }

  package static func of(_ reliance: Reliance) -> [Table.Source] {
    reliance.figure.map { [of($0)] } ?? reliance.derivation?.parts.map(of) ?? []
  }

  /// The import shares as a series, without their figures.
  package static func of(_ shares: ImportShares?) -> [Table.Source] {
    guard let shares else { return [] }
    return [Table.Source(shares.edition, label(shares))]
  }

  /// One country's import share; of `mineral` where the row does not tell it.
  package static func of(
    _ shares: ImportShares, _ source: ImportShares.Source, mineral: MineralID? = nil
  ) -> Table.Source {
    let name = mineral.map { " \($0)" } ?? ""
    return Table.Source(
      shares.edition, "\(label(shares))\(name) \(source.country)", printed: source.printed?.token ?? "")
  }

  package static func label(_ shares: ImportShares) -> String {
    let form = shares.form.isEmpty ? "" : " (\(shares.form))"
    return shares.basis == .usgs ? "import-sources\(form) \(shares.window)" : "trade\(form) \(shares.window)"
  }

  package static func of(_ shares: ProductionShares?) -> [Table.Source] {
    guard let shares else { return [] }
    return [Table.Source(shares.edition, label(shares), via: shares.via)]
  }

  /// One country's production; of `mineral` where the row does not tell it.
  package static func of(
    _ shares: ProductionShares, _ producer: ProductionShares.Producer, mineral: MineralID? = nil
  ) -> Table.Source {
    let name = mineral.map { " \($0)" } ?? ""
    return Table.Source(
      shares.edition, "\(label(shares))\(name) \(producer.country)",
      printed: printed(shares, producer), via: shares.via)
  }

  /// The amount of `producer` as printed, with its unit where it is one; what is withheld has none.
  package static func printed(_ shares: ProductionShares, _ producer: ProductionShares.Producer) -> String {
    producer.printed.text(in: shares.unit)
  }

  package static func label(_ shares: ProductionShares) -> String {
    let parts = [shares.stage, shares.form, shares.basis].filter { !$0.isEmpty }
    return "production\(parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))") \(shares.year)"
  }
}

extension SourceNotes {
  /// `sources`, each once, in their order.
  static func each(_ sources: [Table.Source]) -> [Table.Source] {
    var seen: Set<Table.Source> = []
    return sources.filter { seen.insert($0).inserted }
  }

  /// The rows behind the part of `country` in one layer: its share, and in the supply layer the reliance too.
  package static func of(
    _ node: SupplyNetwork.MineralNode?, _ country: CountryCode, _ layer: SupplyParts.Layer
  ) -> [Table.Source] {
    guard let node else { return [] }
    switch layer {
    case .supply:
      guard let imports = node.imports.value,
        let source = imports.named.first(where: { $0.country == country })
      else { return [] }
      return of(node.reliance) + [of(imports, source, mineral: node.id)]
    case .production:
      guard let shares = node.production.value,
        let producer = shares.named.first(where: { $0.country == country })
      else { return [] }
      return [of(shares, producer, mineral: node.id)]
    }
  }
}

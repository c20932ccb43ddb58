import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// What a reader must know of the series behind a result, a sentence each.
enum SupplyCaveats {
  /// The caveats of the import shares of `network`: which years, of what, and what the series leave out.
  static func imports(_ network: SupplyNetwork) -> [String] {
    let shares = network.minerals.compactMap { node in node.imports.value.map { (node.id, $0) } }
    switch network.importBasis {
    case .usgs:
      let windows = Set(shares.map(\.1.window)).sorted().map(\.description).joined(separator: ", ")
      return [
        "Import shares: \(ExposureTables.basis(network))\(windows.isEmpty ? "" : " (\(windows))"); shares of quantity. "
          + "A single year may differ from the average."
      ]
    case .baci:
      // The first clause tells the scope; the others are of the whole release.
      let scopes = shares.filter { !$0.1.caveat.isEmpty }.map { id, shares in
        "\(id), \(shares.form), \(shares.caveat.prefix { $0 != ";" })"
      }
      return [
        "Import shares: \(ExposureTables.basis(network)). Value, not tonnes."
          + (scopes.isEmpty ? "" : " Scope: \(scopes.joined(separator: "; ")).")
      ] + trade(network.year)
    }
  }

  /// The caveats of world trade in `year`.
  static func trade(_ year: Int) -> [String] {
    var notes: [String] = []
    if year != 2022, year != 2024 {
      notes.append("Trade of \(year) keeps only the six largest partners of each country.")
    }
    if year < 2018 { notes.append("Taiwan and Namibia are absent from trade before 2018.") }
    return notes
  }

  /// The minerals that are omitted, in a sentence each; none where there are none.
  static func omitted(_ omissions: [Omission]) -> [String] {
    omissions.map { "Omitted: \($0.mineral), \($0.reason)." }
  }

  /// The stages of the production that `parts` hold, with how many minerals are at each.
  static func stages(_ parts: SupplyParts) -> String {
    var counts: [String: Int] = [:]
    for mineral in parts.minerals {
      let stage = mineral.node.production.value?.stage ?? ""
      counts[stage.isEmpty ? "no stage named" : stage, default: 0] += 1
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
      .joined(separator: ", ")
  }

  /// What counts as one mineral.
  static func counting(_ network: SupplyNetwork) -> String {
    let entries = network.list.minerals.count
    let series = network.minerals.count
    return entries == series
      ? "Every mineral counts once."
      : "The \(entries) entries of \(network.list.name) are \(series) reported series; elements reported as a group count once."
  }
}

import Platform
import SupplyAnalysis
package import SupplyData
package import SupplyNetwork

/// What a reader must know of the series behind a result, a sentence each.
package enum SupplyCaveats {
  /// The caveats of the import shares of `network`: which years, of what, and what the series leave out.
  package static func imports(_ network: SupplyNetwork, in register: Register) -> [Note] {
    let shares = network.minerals.compactMap { node in node.imports.value.map { (node.id, $0) } }
    let printed = shares.filter { $0.1.basis == .usgs }
    let traded = shares.filter { $0.1.basis == .baci }
    var notes: [Note] = []
    if !printed.isEmpty {
      let windows = Set(printed.map(\.1.window)).sorted().map(\.description).joined(separator: ", ")
      notes.append(
        Note(
          .source,
          "Import shares of \(WordList.counted(printed.count, "mineral")): \(ImportShares.Basis.usgs.source) import sources, "
            + "averages of \(windows); shares of quantity."
        ))
    }
    if !traded.isEmpty {
      // The first clause tells the scope.
      let scopes = traded.filter { !$0.1.caveat.isEmpty }.map { id, shares in
        "\(Note.words(for: id, in: register)), \(shares.form), \(shares.caveat.prefix { $0 != ";" })"
      }
      notes.append(
        Note(
          .source,
          "Import shares of \(WordList.counted(traded.count, "mineral")): \(ImportShares.Basis.baci.source), value of "
            + "\(network.year), not tonnes."
            + (scopes.isEmpty ? "" : " Scope: \(scopes.joined(separator: "; ")).")))
      notes += trade(traded.lazy.compactMap(\.1.coverage).first, in: register)
    }
    let restated = Set(printed.filter { $0.1.kind == .restated }.map(\.1.via)).sorted()
    if !restated.isEmpty {
      notes.append(Note(.source, "Some lists are restated by others: \(restated.joined(separator: "; "))."))
    }
    return notes
  }

  /// What a year of a trade release lacks.
  package static func trade(_ coverage: TradeCoverage?, in register: Register) -> [Note] {
    guard let coverage else { return [] }
    var notes: [Note] = []
    if let kept = coverage.partnersKept {
      notes.append(
        Note(
          .caution,
          "Trade of \(coverage.year) keeps only the \(kept) largest partners of each country in this extract of "
            + "\(coverage.edition)."))
    }
    if !coverage.missing.isEmpty {
      let missing = WordList.of(coverage.missing.map { register.name(of: $0) })
      notes.append(
        Note(
          .caution,
          "Missing from the trade of \(coverage.year) in this extract of \(coverage.edition): \(missing)."))
    }
    return notes
  }

  /// The stages of the production that `parts` hold, with how many minerals are at each.
  static func stages(_ parts: SupplyParts) -> String {
    var counts: [String: Int] = [:]
    for mineral in parts.minerals {
      let stage = mineral.node.production.value?.stage ?? ""
      counts[stage.isEmpty ? "no stage named" : stage, default: 0] += 1
    }
    return counts.ranked(by: \.value, then: \.key).map { "\($0.key) \($0.value)" }
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

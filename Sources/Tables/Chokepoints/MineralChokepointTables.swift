public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The table of the countries that can stop the supply of one mineral.
public enum MineralChokepointTables {
  /// The countries as suppliers and as producers, with their power.
  public static func countries(_ points: MineralChokepoints, register: Register) -> Table {
    let node = points.node
    let stage = node.production.value?.stage ?? ""
    return Table(
      name: "chokepoints",
      title: "Who can stop the supply of \(register.name(of: node.id).lowercased()), \(points.network.year)",
      answer: ChokepointTables.answer(points, register), of: points.entries,
      columns: [
        .country(in: register) { $0.country },
        .interval("share", "Share of imports", unit: .percent, decimals: 1) { $0.supplied?.share },
        .interval("exposure", "Exposure", unit: .percent, decimals: 1) { $0.supplied?.amount },
        .text("as_supplier", "As supplier") { PartWords.of($0.supplied, points.threshold) },
        .number("banzhaf", "Banzhaf", decimals: 3) { $0.power?.banzhaf },
        .number("banzhaf_share", "Banzhaf, of all", decimals: 3) { $0.power?.normalizedBanzhaf },
        .number("shapley_shubik", "Shapley-Shubik", decimals: 3) { $0.power?.shapleyShubik },
        .interval(
          "world_share", "World production\(stage.isEmpty ? "" : ", \(stage)")", unit: .percent, decimals: 1
        ) {
          $0.produced?.share
        },
        .text("as_producer", "As producer") { PartWords.of($0.produced, points.threshold) },
      ], constants: [.year(points.network.year), .mineral(node.id, in: register)],
      sources: {
        SourceNotes.of(node, $0.country, .supply) + SourceNotes.of(node, $0.country, .production)
      }, notes: notes(points, register))
  }

  private static func notes(_ points: MineralChokepoints, _ register: Register) -> [Note] {
    let (node, quota) = (points.node, NumberText.plain(points.quota))
    var notes = Note.definitions([
      "Exposure: share of U.S. imports × net import reliance, percent of U.S. consumption attributed to the country. As "
        + "supplier: \(NumberText.plain(points.threshold)) % or more of it; as producer: of world production at the stage "
        + "named.",
      "Power in the game in which suppliers together stop supply once they hold \(quota) % of imports: Banzhaf, the part of "
        + "all groups of the others that a supplier decides, and as a part of all power; Shapley-Shubik. Exact, over "
        + "shares rounded to 0.1 %; unnamed suppliers do not act together and are no players.",
    ])
    if let share = points.namedShare, share < points.quota {
      notes.append(
        Note(
          .caution,
          "The named suppliers hold \(NumberText.fixed(share, decimals: 1)) % together and cannot reach the quota: no one "
            + "has power."))
    }
    if let reason = node.imports.reason { notes.append(Note(.omission, "Suppliers: \(reason).")) }
    if let reason = node.production.reason { notes.append(Note(.omission, "Producers: \(reason).")) }
    if let caveat = node.imports.value?.caveat, !caveat.isEmpty {
      notes.append(Note(.caution, "Scope: \(caveat)."))
    }
    return notes + SupplyCaveats.imports(points.network, in: register)
  }
}

/// What a part amounts to, in words.
enum PartWords {
  /// `sole`, how the part compares with the threshold, or nothing where it is below.
  static func of(_ part: SupplyParts.Part?, _ threshold: Double) -> String {
    guard let part else { return "" }
    if part.share.isAtLeast(100) == .yes { return "sole" }
    switch part.amount.isAtLeast(threshold) {
    case .yes: return "≥ \(NumberText.plain(threshold)) %"
    case .unknown: return "may be ≥ \(NumberText.plain(threshold)) %"
    case .no: return ""
    }
  }
}

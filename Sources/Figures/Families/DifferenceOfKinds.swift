import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Why no mineral can be compared between two years, and what helps.
struct DifferenceOfKinds: Sendable {
  private let change: ExposureChange
  private var earlier: SupplyNetwork { change.earlier }
  private var later: SupplyNetwork { change.later }

  init(_ change: ExposureChange) { self.change = change }

  /// A mineral that is known in both years, of one kind or of two.
  private struct Pair {
    let before: SupplyNetwork.MineralNode
    let after: SupplyNetwork.MineralNode

    var differsInSuppliers: Bool { before.imports.value?.basis != after.imports.value?.basis }
    var differsInReliance: Bool { (before.reliance.figure == nil) != (after.reliance.figure == nil) }
  }

  /// What is wrong and what to do.
  var error: FigureError {
    let years = "\(earlier.year) and \(later.year)"
    let pairs = change.incomparable.keys.sorted().compactMap { id in
      earlier.node(of: id).flatMap { before in later.node(of: id).map { Pair(before: before, after: $0) } }
    }
    guard let first = pairs.first else {
      return .nothingToDraw(
        "no mineral of \(later.list.name) has known reliance and suppliers in both \(years)",
        remedy: .anyOf([.choose(.year), .choose(.list)]))
    }
    let suppliers = pairs.count(where: \.differsInSuppliers)
    let reliance = pairs.count(where: \.differsInReliance)
    var reasons: [String] = []
    if suppliers > 0 {
      let pair = pairs.first(where: \.differsInSuppliers) ?? first
      reasons.append(
        "the suppliers of \(suppliers) are \(Self.kind(pair.before)) in \(earlier.year) and "
          + "\(Self.kind(pair.after)) in \(later.year)")
    }
    if reliance > 0 {
      let wasPrinted = pairs.first(where: \.differsInReliance)?.before.reliance.figure != nil
      reasons.append(
        "the reliance of \(reliance) is \(wasPrinted ? "printed" : "derived") in \(earlier.year) and "
          + "\(wasPrinted ? "derived" : "printed") in \(later.year)")
    }
    if reasons.isEmpty { reasons = ["the product forms differ"] }
    // One source of suppliers for both years helps where nothing else differs.
    let canHelp = pairs.contains { $0.differsInSuppliers && !$0.differsInReliance }
    return .nothingToDraw(
      "\(FigureText.count(pairs.count, "mineral")) of \(later.list.name) \(pairs.count == 1 ? "is" : "are") known in both \(years), "
        + "but \(pairs.count == 1 ? "not" : "none") of the same kind: "
        + FigureText.list(reasons),
      remedy: .anyOf(
        (canHelp ? [.choose(.imports, among: ["baci for both years"])] : []) + [
          .choose(.year), .other("compare with a later year than \(earlier.year)"), .look(.coverage(nil)),
        ]))
  }

  private static func kind(_ node: SupplyNetwork.MineralNode) -> String {
    guard let basis = node.imports.value?.basis else { return "unknown" }
    return "\(basis.measure) (\(basis.source))"
  }
}

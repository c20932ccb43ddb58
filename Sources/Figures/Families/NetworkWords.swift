import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The legend and the caption of a network figure: scale, windows, list, threshold, what is left out, sources.
struct NetworkWords: Sendable {
  /// The sentences of the legend.
  let legend: [String]
  /// The caption, in full sentences.
  let caption: String

  init(
    _ network: SupplyNetwork, exposure: Exposure, kept: [Exposure.Flow], threshold: Double,
    reference: Reference
  ) {
    let drawn = Set(kept.map(\.mineral))
    let known = network.minerals.filter { node in !exposure.leftOut.contains { $0.mineral == node.id } }
    let threshold = FigureText.number(threshold)
    let share = Self.leftOut(known, kept: kept, flows: exposure.countries.flatMap(\.flows))
    let windows = Set(known.compactMap { $0.imports.value?.window.description }).sorted()
    let editions = Set(
      known.flatMap { [$0.reliance.figure?.edition, $0.imports.value?.edition].compactMap { $0?.rawValue } }
    ).sorted()
    let basis =
      network.importBasis == .usgs
      ? "import shares by quantity, averages of \(FigureText.list(windows)), USGS"
      : "import shares by value, \(network.year), CEPII BACI"
    let leftOut =
      "Flows below \(threshold) % are left out (\(share.below) of all reliance), as are suppliers that the sources do "
      + "not name (\(share.unnamed))."
    legend = [
      "Widths: part of U.S. consumption of a mineral; they add up. Solid, at least; pale, at most, where a bound is "
        + "printed. Countries: mean part over the \(exposure.minerals) minerals with known reliance and suppliers. "
        + "Minerals: net import reliance of \(network.year), as printed.",
      "List \(network.list.name); \(basis). \(leftOut) Sources: \(FigureText.list(editions)).",
    ]
    caption = Self.caption(
      network, exposure: exposure, known: known, drawn: drawn, basis: basis, leftOut: leftOut,
      threshold: threshold,
      citations: editions.compactMap { reference.editions[Edition($0)]?.citation }, reference: reference)
  }

  private static func caption(
    _ network: SupplyNetwork, exposure: Exposure, known: [SupplyNetwork.MineralNode], drawn: Set<MineralID>,
    basis: String, leftOut: String, threshold: String, citations: [String], reference: Reference
  ) -> String {
    func names(_ minerals: [MineralID]) -> String {
      FigureText.list(minerals.map { reference.shortName(of: $0).lowercased() })
    }
    var caption =
      "Supply network of U.S. mineral imports, \(network.year). Left, supplier countries by region with the mean part "
      + "of U.S. consumption that arrives from each; middle, minerals of the list \(network.list.name) with their net "
      + "import reliance as printed; right, the United States. Widths are proportional to the part of U.S. consumption "
      + "of each mineral (share of imports × net import reliance) and add up; where a source prints a bound, the solid "
      + "line is the least and the pale line the most. Suppliers are not producers: the figure shows who ships to the "
      + "United States, not where the ore is mined. \(basis.prefix(1).uppercased() + basis.dropFirst()). \(leftOut)"
    for node in network.minerals where node.isGroup && drawn.contains(node.id) {
      caption += " \(reference.shortName(of: node.id)) stands for \(names(node.members))."
    }
    let low = known.filter { !drawn.contains($0.id) }.map(\.id)
    if !low.isEmpty { caption += " Not drawn because no flow reaches \(threshold) %: \(names(low))." }
    if !exposure.leftOut.isEmpty {
      caption +=
        " Not drawn because reliance or suppliers are not known: \(names(exposure.leftOut.map(\.mineral)))."
    }
    return caption + " Sources: " + citations.joined(separator: " ")
  }

  /// The parts of all reliance, Σ NIR over the known minerals, that flows below the threshold and unnamed suppliers
  /// make up, as percentages: from the ratio of the least to the ratio of the most.
  private static func leftOut(
    _ known: [SupplyNetwork.MineralNode], kept: [Exposure.Flow], flows: [Exposure.Flow]
  ) -> (below: String, unnamed: String) {
    func ratio(_ bound: (Interval) -> Double, _ flows: [Exposure.Flow]) -> Double {
      let whole = known.reduce(0) { $0 + bound($1.reliance.interval ?? Interval(0)) }
      return whole > 0 ? 100 * flows.reduce(0) { $0 + bound($1.exposure) } / whole : 0
    }
    func text(_ a: Double, _ b: Double) -> String {
      FigureText.percent(Interval(max(0, min(a, b)), max(0, max(a, b))))
    }
    let named = (ratio(\.lower, flows), ratio(\.upper, flows))
    let drawn = (ratio(\.lower, kept), ratio(\.upper, kept))
    return (text(named.0 - drawn.0, named.1 - drawn.1), text(100 - named.0, 100 - named.1))
  }
}

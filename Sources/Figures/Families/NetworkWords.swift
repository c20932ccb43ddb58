import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The legend and the caption of a network figure: scale, windows, list, threshold, what is left out, sources.
struct NetworkWords: Sendable {
  /// The sentences of the legend.
  let legend: [String]
  /// The caption, in full sentences.
  let caption: String

  init(_ network: SupplyNetwork, shown: SupplyFlows, options: FigureOptions, reference: Reference) {
    let exposure = shown.exposure
    let drawn = Set(shown.flows.map(\.mineral))
    let known = network.minerals.filter { node in !exposure.leftOut.contains { $0.mineral == node.id } }
    let threshold = FigureText.number(shown.threshold)
    let share = Self.leftOut(
      known, kept: shown.flows.map(\.exposure), flows: exposure.countries.flatMap(\.flows).map(\.exposure))
    let editions = Set(
      known.flatMap { [$0.reliance.figure?.edition, $0.imports.value?.edition].compactMap { $0?.rawValue } }
    ).sorted()
    let basis = Self.basis(network, known)
    let filter =
      options.backbone.map {
        "Flows that do not stand out at the level \(FigureText.number($0)) of the disparity filter, and those below "
          + "\(threshold) %,"
      } ?? "Flows below \(threshold) %"
    let leftOut =
      "\(filter) are left out (\(share.below) of all reliance), as are suppliers that the sources do not name "
      + "(\(share.unnamed))."
    let scale = WidthScale(options.scale, full: 100).words(unit: "%")
    legend = [
      "Widths: part of U.S. consumption of a mineral. \(scale) Solid, at least; pale, at most, where a bound is printed. "
        + "Countries: mean part over the \(exposure.minerals) minerals with known reliance and suppliers. Minerals: net "
        + "import reliance of \(network.year), as printed.",
      "List \(network.list.name); \(basis). \(leftOut) Sources: \(FigureText.list(editions)).",
    ]
    caption = Self.caption(
      network, exposure: exposure, known: known, drawn: drawn, basis: basis, leftOut: "\(scale) \(leftOut)",
      threshold: threshold, lumped: shown.lumped,
      citations: editions.compactMap { reference.editions[Edition($0)]?.citation }, reference: reference)
  }

  /// What the shares of suppliers are of, and of which years.
  static func basis(_ network: SupplyNetwork, _ known: [SupplyNetwork.MineralNode]) -> String {
    let windows = Set(known.compactMap { $0.imports.value?.window.description }).sorted()
    return network.importBasis == .usgs
      ? "import shares by quantity, averages of \(FigureText.list(windows)), USGS"
      : "import shares by value, \(network.year), CEPII BACI"
  }

  private static func caption(
    _ network: SupplyNetwork, exposure: Exposure, known: [SupplyNetwork.MineralNode], drawn: Set<MineralID>,
    basis: String, leftOut: String, threshold: String, lumped: [CountryCode], citations: [String],
    reference: Reference
  ) -> String {
    func names(_ minerals: [MineralID]) -> String {
      FigureText.list(minerals.map { reference.shortName(of: $0).lowercased() })
    }
    var caption =
      "Supply network of U.S. mineral imports, \(network.year). Left, supplier countries by region with the mean part "
      + "of U.S. consumption that arrives from each; middle, minerals of the list \(network.list.name) with their net "
      + "import reliance as printed; right, the United States. Widths are proportional to the part of U.S. consumption "
      + "of each mineral (share of imports × net import reliance); where a source prints a bound, the solid line is the "
      + "least and the pale line the most. Suppliers are not producers: the figure shows who ships to the "
      + "United States, not where the ore is mined. \(basis.prefix(1).uppercased() + basis.dropFirst()). \(leftOut)"
    if !lumped.isEmpty {
      caption += " The others are \(FigureText.list(lumped.map { reference.name(of: $0) }))."
    }
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
    _ known: [SupplyNetwork.MineralNode], kept: [Interval], flows: [Interval]
  ) -> (below: String, unnamed: String) {
    func ratio(_ bound: (Interval) -> Double, _ flows: [Interval]) -> Double {
      let whole = known.reduce(0) { $0 + bound($1.reliance.interval ?? Interval(0)) }
      return whole > 0 ? 100 * flows.reduce(0) { $0 + bound($1) } / whole : 0
    }
    func text(_ a: Double, _ b: Double) -> String {
      FigureText.percent(Interval(max(0, min(a, b)), max(0, max(a, b))))
    }
    let named = (ratio(\.lower, flows), ratio(\.upper, flows))
    let drawn = (ratio(\.lower, kept), ratio(\.upper, kept))
    return (text(named.0 - drawn.0, named.1 - drawn.1), text(100 - named.0, 100 - named.1))
  }
}

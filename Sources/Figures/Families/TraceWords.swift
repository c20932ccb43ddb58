import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// What a figure of a traced supply says in words: what the numbers hang on stands beside them.
struct TraceWords: Sendable {
  /// The sentences of the legend.
  let legend: [String]
  /// The caption, in full sentences.
  let caption: String

  init(_ traced: TracedSupply, _ shown: TraceFlows, scale: WidthScale, reference: Reference) {
    let (trade, production) = (traced.trade, traced.production)
    func percent(_ value: Double) -> String { "\(FigureText.number(value, decimals: 1)) %" }
    let mineral = reference.shortName(of: trade.mineral).lowercased()
    let threshold = FigureText.number(shown.threshold)
    let widths = "Widths: part of the value of U.S. imports, \(trade.year). \(scale.words(unit: "%"))"
    let frames =
      "Framed: \(FigureText.number(TraceFigure.leastDifference)) point or more was produced there beyond what it ships "
      + "directly, the hidden dependence."
    let lumped =
      "Countries below \(threshold) % are lumped together; flows below "
      + "\(FigureText.number(shown.threshold * TraceFigure.leastPart)) % are not drawn (\(percent(shown.undrawn)) of "
      + "imports)."
    let open =
      "Not explained, \(percent(traced.unexplained)): shipped beyond what a country produces and imports under this code."
    let rule =
      switch traced.scale.rule {
      case .bound(let country): "\(reference.name(of: country)) exports all it has"
      case .ratio: "all trade over all production"
      }
    let clipped = traced.scale.clipped.map { reference.name(of: $0) }
    let unit =
      "Scale: \(FigureText.short(traced.scale.value)) dollars a unit of production (\(production.unit)), \(rule)"
      + (clipped.isEmpty ? "; no producer is clipped." : "; clipped: \(FigureText.list(clipped)).")
    let stage = production.stage.isEmpty ? "production" : "\(production.stage) production"
    let series = "HS \(trade.code) (\(trade.meaning), \(trade.stage)) and \(stage)"
    let caveat = trade.caveat.isEmpty ? "" : " Scope: \(trade.caveat)."
    let hidden = traced.entries.filter {
      $0.country != .unitedStates && $0.traced - $0.direct >= TraceFigure.leastDifference
    }.map {
      "\(reference.name(of: $0.country)), \(percent($0.direct)) shipped directly and \(percent($0.traced)) produced "
        + "(\(FigureText.percent($0.range)) at half and twice the scale)"
    }
    let editions = [trade.edition, production.edition]
    legend = [
      "\(widths) \(frames)",
      "\(open) \(unit) \(lumped)",
      "\(series).\(caveat) Sources: \(FigureText.list(editions.map(\.rawValue))).",
    ]
    caption =
      "Origins of U.S. imports of \(mineral) in \(trade.year), traced through world trade: \(series). Left, the countries "
      + "where they were produced, by region, each with the part of U.S. imports produced there and the part it ships "
      + "itself; middle, the countries that ship to the United States, with the part they ship and the part they produced; "
      + "right, the United States. Every country passes on the mixture of what it produces and imports (Kastner, Kastner "
      + "and Nonhebel 2011). \(widths) \(frames) "
      + (hidden.isEmpty ? "" : "Hidden dependence: \(hidden.joined(separator: "; ")). ")
      + "\(open) \(unit) \(lumped)\(caveat) Sources: "
      + editions.compactMap { reference.editions[$0]?.citation }.joined(separator: " ")
  }
}

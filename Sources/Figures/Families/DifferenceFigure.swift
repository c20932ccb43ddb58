import Diagrams
import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// What moved between two years: gains and losses of each country's part of U.S. consumption, mineral by mineral.
///
/// Gains are solid, losses dashed, each with its colour. Widths are changes in percentage points; only changes whose
/// sign is certain are drawn, the solid part the least and the pale part the most they can be.
public enum DifferenceFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "difference", "Gains and losses of suppliers between two years, the largest first.",
    reads: [.year, .from, .list, .imports, .threshold, .focus], needs: [.from])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(
      from: try sources.network(request, year: request.from ?? request.year - 1),
      to: try sources.network(request),
      options: request.options, reference: sources.reference)
  }

  /// The figure of the changes from `earlier` to `later`.
  ///
  /// - Throws: ``FigureError`` when nothing is left to draw, or what is left does not fit the page.
  public static func make(
    from earlier: SupplyNetwork, to later: SupplyNetwork, options: FigureOptions = FigureOptions(),
    reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    let change = ExposureChange(from: earlier, to: later)
    return try options.fitting { threshold throws(FigureError) in
      try ColumnLayout(
        try content(earlier, later, change, threshold: threshold, options: options, reference: reference),
        options: options
      ).figure()
    }
  }

  private struct Move {
    let flow: ExposureChange.Flow
    let isGain: Bool
    /// The size of the change.
    let size: Interval
  }

  private static func moves(_ change: ExposureChange) -> [Move] {
    change.flows.compactMap { flow in
      if flow.change.isAbove(0) == .yes { return Move(flow: flow, isGain: true, size: flow.change) }
      guard flow.change.upper <= 0, flow.change.lower < 0 else { return nil }
      return Move(flow: flow, isGain: false, size: Interval(-flow.change.upper, -flow.change.lower))
    }
  }

  private static func content(
    _ earlier: SupplyNetwork, _ later: SupplyNetwork, _ change: ExposureChange, threshold: Double,
    options: FigureOptions, reference: Reference
  ) throws(FigureError) -> ColumnContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let all = moves(change)
    let kept = all.filter { $0.size.upper >= threshold }
    guard let largest = kept.map(\.size.upper).max() else {
      throw .nothingToDraw(
        "no certain change of \(FigureText.number(threshold)) percentage points or more from \(earlier.year) to "
          + "\(later.year). Lower --threshold, or choose other years.")
    }
    // Round, so that the legend reads well; the scale is the figure's own because changes are small.
    let full = [10.0, 20, 50, 100].first { $0 >= largest } ?? 100
    let scale = WidthScale(options.scale, full: full)
    let codes = Set(kept.map(\.flow.country)).sorted()
    let minerals = Set(kept.map(\.flow.mineral)).sorted()
    let left = codes.map { code in
      let name = options.names.name(of: code, in: reference)
      let mean = change.countries[code] ?? Interval(0)
      return ColumnContent.Node(
        id: "country:\(code)", label: "\(name)  \(FigureText.signed(mean))", name: name,
        group: reference.countries[code]?.region.rawValue ?? "Other countries", fill: palette.mineral,
        weight: max(abs(mean.lower), abs(mean.upper)),
        isFaded: !kept.contains { $0.flow.country == code && options.focus.holds(code, $0.flow.mineral) })
    }
    let right = minerals.map { id in
      let name = options.names.name(of: id, in: reference)
      func token(_ network: SupplyNetwork) -> String {
        network.node(of: id)?.reliance.figure?.value.token ?? "–"
      }
      return ColumnContent.Node(
        id: "mineral:\(id)", label: "\(name)  \(token(earlier)) → \(token(later)) %", name: name,
        fill: palette.mineral, weight: kept.filter { $0.flow.mineral == id }.map(\.size.midpoint).max() ?? 0,
        isFaded: !kept.contains { $0.flow.mineral == id && options.focus.holds($0.flow.country, id) })
    }
    let flows = kept.compactMap { move -> ColumnContent.Flow? in
      guard let from = codes.firstIndex(of: move.flow.country),
        let to = minerals.firstIndex(of: move.flow.mineral)
      else { return nil }
      return ColumnContent.Flow(
        left: from, right: to, value: move.size, color: move.isGain ? palette.gain : palette.loss,
        isDashed: !move.isGain, isFaded: !options.focus.holds(move.flow.country, move.flow.mineral),
        meaning:
          "\(left[from].name), \(right[to].name): \(FigureText.signed(move.flow.change)) percentage points")
    }
    let words = words(
      earlier, later, change, counts: (kept.count, all.count), threshold: threshold, scale: scale,
      reference: reference)
    let samples: [FigureLegend.Sample] = [
      .init(
        text: "gain of \(FigureText.number(full / 2))", width: scale.width(full / 2),
        color: palette.gain.lighter(0.2)),
      .init(
        text: "loss of \(FigureText.number(full / 2))", width: scale.width(full / 2),
        color: palette.loss.lighter(0.2),
        isDashed: true),
      .init(
        text: FigureText.number(full / 10), width: scale.width(full / 10), color: palette.neutral.lighter(0.2)
      ),
      .init(
        text: "\(FigureText.number(full)) percentage points of U.S. consumption", width: scale.width(full),
        color: palette.neutral.lighter(0.2)),
    ]
    return ColumnContent(
      name: "difference", title: "Change of U.S. mineral supply, \(earlier.year) to \(later.year)",
      left: left,
      right: right, flows: flows, leftHeading: "Supplier countries, mean change in percentage points",
      rightHeading: "Minerals, net import reliance \(earlier.year) → \(later.year)", scale: scale,
      samples: samples, legend: words.legend, caption: words.caption,
      remedy:
        "Raise --threshold above \(FigureText.number(threshold)), allow more with --height-mm, or choose a "
        + "shorter list.")
  }

  private static func words(
    _ earlier: SupplyNetwork, _ later: SupplyNetwork, _ change: ExposureChange,
    counts: (kept: Int, certain: Int), threshold: Double, scale: WidthScale, reference: Reference
  ) -> (legend: [String], caption: String) {
    func nodes(_ network: SupplyNetwork) -> [SupplyNetwork.MineralNode] {
      network.minerals.filter { change.minerals.contains($0.id) }
    }
    let editions = Set(
      (nodes(earlier) + nodes(later)).flatMap {
        [$0.reliance.figure?.edition, $0.imports.value?.edition].compactMap { $0?.rawValue }
      }
    ).sorted()
    let bases = [earlier, later].map { "\($0.year): \(NetworkWords.basis($0, nodes($0)))" }
    let widths =
      "Widths: change of the part of U.S. consumption of a mineral that arrives from a country, percentage points "
      + "(pp). \(scale.words(unit: "pp")) Solid, gain; dashed, loss; pale, the most the change can be."
    let drawn =
      "Drawn are \(counts.kept) changes of \(FigureText.number(threshold)) points or more; "
      + "\(counts.certain - counts.kept) smaller ones and \(change.flows.count - counts.certain) whose sign cannot be told "
      + "are not."
    let same =
      change.sameWindow.isEmpty
      ? ""
      : " For \(change.sameWindow.count) minerals one window of import sources stands for both years: only the reliance moves."
    func names(_ minerals: [MineralID]) -> String {
      FigureText.list(minerals.map { reference.shortName(of: $0).lowercased() })
    }
    var caption =
      "Change of the supply of U.S. minerals from \(earlier.year) to \(later.year), list \(later.list.name). Left, supplier "
      + "countries by region with the mean change over the \(change.minerals.count) minerals known in both years; right, "
      + "minerals with their net import reliance as printed. \(widths) \(drawn) A country that a source does not name may "
      + "be among its other countries, which widens the bounds. \(bases.joined(separator: "; ")).\(same)"
    if !change.leftOut.isEmpty { caption += " Not compared: \(names(change.leftOut))." }
    caption +=
      " Sources: " + editions.compactMap { reference.editions[Edition($0)]?.citation }.joined(separator: " ")
    return (
      [
        "\(widths) Countries: mean over the \(change.minerals.count) minerals known in both years.",
        "List \(later.list.name); \(bases.joined(separator: "; ")).\(same) \(drawn) Sources: \(FigureText.list(editions)).",
      ], caption
    )
  }
}

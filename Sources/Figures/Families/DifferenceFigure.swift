import Platform
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// What moved between two years: gains and losses of each country's part of U.S. consumption, mineral by mineral.
///
/// Gains lie right of zero and losses left of it, the largest first; only changes whose sign is certain are drawn. A
/// bar ends at the bound nearer to zero, a whisker at the other.
public enum DifferenceFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "difference", "Gains and losses of suppliers between two years, the largest first.",
    reads: [.from, .to, .list, .imports, .threshold, .focus], needs: [.from])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(
      ExposureChange(
        from: try sources.exposure(request, year: request.period.first).network,
        to: try sources.exposure(request, year: request.period.last).network),
      options: request.options, register: sources.register)
  }

  /// The figure of `change`.
  ///
  /// - Throws: ``FigureError`` when nothing is left to draw, or what is left does not fit the page.
  public static func make(
    _ change: ExposureChange, options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    let (earlier, later) = (change.earlier, change.later)
    let all = moves(change)
    guard !change.minerals.isEmpty else {
      throw DifferenceOfKinds(change).error
    }
    guard !all.isEmpty else {
      throw .nothingToDraw(
        "no change from \(earlier.year) to \(later.year) has a certain sign",
        remedy: .anyOf([.choose(.year), .choose(.list)]))
    }
    let room = try ChangeRows.room(options)
    // The lowest threshold at which all rows fit the page.
    let threshold =
      options.threshold ?? thresholds.first { least in all.count { $0.size.upper >= least } <= room }
      ?? thresholds[thresholds.count - 1]
    let kept = all.filter { $0.size.upper >= threshold }
    guard !kept.isEmpty else {
      throw .nothingToDraw(
        "no certain change from \(earlier.year) to \(later.year) reaches \(FigureText.points(threshold))",
        remedy: .anyOf([.lower(.threshold)]))
    }
    guard kept.count <= room else {
      throw .doesNotFit(
        "\(FigureText.misfit(kept.count, "change")) the height of \(FigureText.number(options.maximumHeight)) mm",
        remedy: .anyOf([.raise(.threshold), .raise(.height)]))
    }
    return try rows(
      change, kept, all, threshold: threshold, options: options, register: register
    ).figure(options)
  }

  /// The thresholds that are tried when none is chosen, percentage points.
  private static let thresholds = [1.0, 2, 3, 4, 5, 7, 10, 15, 20, 30, 50]

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

  private static func rows(
    _ change: ExposureChange, _ kept: [Move], _ all: [Move], threshold: Double, options: FigureOptions,
    register: Register
  ) -> ChangeRows {
    let (earlier, later) = (change.earlier, change.later)
    let bySize = kept.enumerated().ranked(by: \.element.size.midpoint, then: \.offset).map(\.element)
    let ordered = bySize.filter(\.isGain) + bySize.filter { !$0.isGain }
    let rows = ordered.map { move in
      let name =
        "\(options.names.name(of: move.flow.country, in: register)), "
        + options.names.name(of: move.flow.mineral, in: register).lowercased()
      return ChangeRows.Row(
        id: "\(move.flow.country):\(move.flow.mineral)", name: name, change: move.flow.change,
        isFaded: !options.focus.holds(move.flow.country, move.flow.mineral),
        meaning: "\(name): \(FigureText.signed(move.flow.change)) percentage points")
    }
    let nodes = [earlier, later].map { network in
      network.minerals.filter { change.minerals.contains($0.id) }
    }
    let editions = CaptionText.editions(nodes[0] + nodes[1])
    let reading =
      "Bars: the change of the part of U.S. consumption attributed to the supplier that is certain; whiskers reach to the "
      + "other bound."
    let (sum, drawn) = (
      all.reduce(0) { $0 + $1.size.midpoint }, kept.reduce(0) { $0 + $1.size.midpoint }
    )
    let omitted = sum > 0 ? max(0, 100 * (1 - drawn / sum)) : 0
    let below =
      "Omitted: \(FigureText.count(all.count - kept.count, "certain change")) below \(FigureText.points(threshold)) "
      + "(\(FigureText.number(omitted, decimals: 0)) % of all certain change) and \(change.flows.count - all.count) whose sign "
      + "the bounds leave open."
    let same =
      change.sameWindow.isEmpty
      ? ""
      : " For \(FigureText.count(change.sameWindow.count, "mineral")) one window of import sources stands for both years, so only the reliance "
        + "moves."
    return ChangeRows(
      name: "difference", title: "Change of U.S. mineral supply, \(earlier.year) to \(later.year)",
      rows: rows, heading: "Supplier, mineral", unit: "Change, percentage points of U.S. consumption",
      notes: ["\(reading) \(below)\(same)"],
      caption: [
        .init(
          "Gains and losses of suppliers of U.S. minerals from \(earlier.year) to \(later.year), \(CaptionText.list(later.list.name)), "
            + "sorted by size: \(FigureText.count(change.minerals.count, "mineral")) whose reliance and suppliers are known in both "
            + "years. \(reading) \(below)\(same)"),
        CaptionText.basis(nodes[1]), CaptionText.sources(editions),
      ],
      sources: editions, omitted: omitted)
  }
}

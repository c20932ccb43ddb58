import Platform
import Diagrams
import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// The shares in world production at the beginning and the end of a period: a slope for each region or country, a panel
/// for each mineral, the bounds of the shares printed at both ends.
public enum SlopesFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "slopes", "Shares in world production in the first and the last year of a period.",
    reads: [.from, .to, .list, .minerals, .threshold, .top, .by], needs: [.from])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try MovingMinerals(sources.shares(request)).figure { minerals throws(FigureError) in
      try make(
        minerals, of: request.subject, list: request.list.name, period: request.period,
        options: request.options, register: sources.register)
    }
  }

  /// The countries drawn unless another number is asked for.
  static let usualCount = 6

  /// The chart of `minerals` between the first and the last complete year of `period`.
  ///
  /// - Throws: ``FigureError`` when no mineral has two complete years, or the panels do not fit the page.
  public static func make(
    _ minerals: [MineralShares], of subject: ShareSubject, list: String, period: YearWindow,
    options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    try ChartGrid(content(minerals, subject, list, period, options, register), options: options).figure()
  }

  private static func content(
    _ minerals: [MineralShares], _ subject: ShareSubject, _ list: String, _ period: YearWindow,
    _ options: FigureOptions, _ register: Register
  ) throws(FigureError) -> ChartContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let threshold = options.threshold ?? ShareGroups.usualThreshold
    let known = minerals.filter { $0.course != nil }
    var shown: Set<ShareGroup> = []
    var panels: [ChartPanel] = []
    for mineral in known {
      guard let shares = mineral.course else { continue }
      let drawn = groups(of: shares, subject, threshold, options).filter { shares.namedShares(of: $0) != nil }
      shown.formUnion(drawn)
      panels.append(
        panel(mineral.mineral, shares, drawn, isSole: minerals.count == 1, palette, options, register))
    }
    guard !panels.isEmpty else {
      throw ChartWords.nothing(ShareWords.omissions(minerals, register), of: list, over: period)
    }
    panels.sort { ($0.titles[1], $0.id) < ($1.titles[1], $1.id) }
    let words = ShareWords(known, minerals, threshold: threshold, marksBreaks: true, register)
    let hasBreaks = panels.contains { !$0.breaks.isEmpty }
    let samples = ShareGroups.samples(
      ShareGroups.all.filter { marks($0, shown, register) }, palette, register)
    let drawing =
      "Left, the first complete year; right, the last, with bounds in percent."
      + (subject == .countries
        ? " Drawn are the \(options.top ?? usualCount) with the largest shares at either end, marked as their region."
        : "") + (hasBreaks ? " \(ChartWords.breakReading)" : "")
    return ChartContent(
      name: "slopes", title: "Shares of world production, \(period.first) and \(period.last)",
      heading: "Share of world production, %", years: period, most: most(panels), panels: panels,
      samples: samples + (hasBreaks ? [ChartWords.breakSample(palette.ink)] : []),
      legend: [
        "\(drawing) \(words.rule) List \(list), \(period.first)–\(period.last). \(words.sources)"
      ],
      caption: FigureCaption(
        [
          .init(
            "Shares of \(subject.rawValue) in world production of \(CaptionText.minerals(list, of: minerals.map(\.mineral))) at both ends of "
              + "\(period.first)–\(period.last). \(drawing) \(words.rule)")
        ] + words.details),
      sources: words.editions)
  }

  /// The panel of `mineral`: a line for each group, from its share in the first year to that in the last.
  private static func panel(
    _ mineral: MineralID, _ shares: RegionShares, _ groups: [ShareGroup], isSole: Bool, _ palette: Palette,
    _ options: FigureOptions, _ register: Register
  ) -> ChartPanel {
    let name = options.names.name(of: mineral, in: register)
    let series = groups.compactMap { group -> ChartSeries? in
      guard let named = shares.namedShares(of: group) else { return nil }
      let bounds = shares.shares(of: group)
      let (first, last) = (0, named.count - 1)
      return ChartSeries(
        id: ShareGroups.short(group), meaning: "\(name): share of \(group.name(in: register)), percent",
        label: "\(percent(bounds[last])) \(label(of: group, isSole: isSole, options, register))",
        startLabel: "\(ShareGroups.short(group)) \(percent(bounds[first]))",
        style: ShareGroups.style(group, palette, register),
        values: [first, last].enumerated().map { place, index in
          .init(
            year: place, value: Interval(named[index]),
            isHollow: bounds[index].upper - bounds[index].lower > ShareGroups.loose)
        })
    }
    return ChartPanel(
      id: "mineral:\(mineral)",
      titles: [shares.stage.isEmpty ? name : "\(name), \(shares.stage)", name], series: series,
      ends: ("\(shares.years[0].year)", "\(shares.years[shares.years.count - 1].year)"),
      breaks: shares.breaks.isEmpty ? [] : [1])
  }

  /// What a group is called at the end of its line: its whole name where one panel has the page.
  private static func label(
    of group: ShareGroup, isSole: Bool, _ options: FigureOptions, _ register: Register
  ) -> String {
    if case .country(let code) = group {
      return isSole ? options.names.name(of: code, in: register) : code.rawValue
    }
    return isSole ? group.name(in: register) : ShareGroups.short(group)
  }

  /// Whether the mark of `group` is drawn: as the group itself, or as the region of a country.
  private static func marks(_ group: ShareGroup, _ shown: Set<ShareGroup>, _ register: Register) -> Bool {
    shown.contains { other in
      if case .country(let code) = other, case .region(let region) = group {
        return register.region(of: code) == region
      }
      return other == group
    }
  }

  private static func most(_ panels: [ChartPanel]) -> Double {
    panels.flatMap { $0.series.flatMap(\.values) }.map(\.value.upper).max() ?? 100
  }

  /// The groups that reach the threshold at either end, the largest first.
  private static func groups(
    of shares: RegionShares, _ subject: ShareSubject, _ threshold: Double, _ options: FigureOptions
  ) -> [ShareGroup] {
    func largest(_ group: ShareGroup) -> Double {
      let named = shares.namedShares(of: group) ?? [0]
      return max(named[0], named[named.count - 1])
    }
    switch subject {
    case .regions:
      let hasChina = largest(.china) > 0
      return ShareGroups.all.filter {
        largest($0) >= threshold && largest($0) > 0 && ($0 != .asiaWithoutChina || hasChina)
      }
    case .countries:
      let ranked = shares.countries.map { ShareGroup.country($0) }
        .map { (group: $0, share: largest($0)) }
        .filter { $0.share >= threshold && $0.share > 0 }
        .ranked(by: \.share, then: { ShareGroups.short($0.group) })
      return ranked.prefix(options.top ?? usualCount).map(\.group)
    }
  }

  /// A share or its bounds, to a whole percent.
  private static func percent(_ share: Interval) -> String {
    let (low, high) = (
      FigureText.number(share.lower, decimals: 0), FigureText.number(share.upper, decimals: 0)
    )
    return low == high ? low : "\(low)–\(high)"
  }
}

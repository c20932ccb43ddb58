import Diagrams
import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// The shares of regions in world production over the years, a panel for each mineral, inside one series and stage.
///
/// A line is drawn through what is named of a region, the middles of all amounts: the countries that a source lumps
/// together may lie in any region, and seven bands one over another show nothing. Where the bounds of a share are more
/// than five points apart, its mark is hollow.
public enum SharesFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "shares", "Shares of regions in world production over the years.",
    reads: [.from, .to, .list, .minerals, .threshold, .events], needs: [.from])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try MovingMinerals(sources.shares(request)).figure { minerals throws(FigureError) in
      try make(
        minerals, list: request.list.name, period: request.period, options: request.options,
        register: sources.register)
    }
  }

  /// The chart of `minerals` over `period`.
  ///
  /// - Throws: ``FigureError`` when no mineral has two complete years, or the panels do not fit the page.
  public static func make(
    _ minerals: [MineralShares], list: String, period: YearWindow,
    options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    try ChartGrid(content(minerals, list, period, options, register).marked(options), options: options)
      .figure()
  }

  private static func content(
    _ minerals: [MineralShares], _ list: String, _ period: YearWindow, _ options: FigureOptions,
    _ register: Register
  ) throws(FigureError) -> ChartContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let threshold = options.threshold ?? ShareGroups.usualThreshold
    var shown: Set<ShareGroup> = []
    var panels: [ChartPanel] = []
    let known = minerals.filter { $0.course != nil }
    for mineral in known {
      guard let shares = mineral.course else { continue }
      let name = options.names.name(of: mineral.mineral, in: register)
      let series = ShareGroups.all.compactMap { group -> ChartSeries? in
        guard let named = shares.namedShares(of: group), let most = named.max(), most >= threshold, most > 0
        else { return nil }
        // Asia without China says nothing of its own where China produces nothing.
        if group == .asiaWithoutChina, shares.namedShares(of: .china)?.contains(where: { $0 > 0 }) != true {
          return nil
        }
        shown.insert(group)
        return ChartSeries(
          id: ShareGroups.short(group), meaning: "\(name): share of \(group.name(in: register)), percent",
          label: ShareGroups.short(group), style: ShareGroups.style(group, palette, register),
          values: zip(shares.years, zip(named, shares.shares(of: group))).map { year, share in
            .init(
              year: year.year, value: Interval(share.0),
              isHollow: share.1.upper - share.1.lower > ShareGroups.loose)
          })
      }
      let titles = [shares.stage.isEmpty ? name : "\(name), \(shares.stage)", name]
      panels.append(
        ChartPanel(
          id: "mineral:\(mineral.mineral)", titles: titles, series: series, breaks: shares.breaks.map(\.year))
      )
    }
    guard !panels.isEmpty else {
      throw ChartWords.nothing(ShareWords.omissions(minerals, register), of: list, over: period)
    }
    panels.sort { ($0.titles[1], $0.id) < ($1.titles[1], $1.id) }
    let words = ShareWords(known, minerals, threshold: threshold, marksBreaks: true, register)
    let hasBreaks = panels.contains { !$0.breaks.isEmpty }
    return ChartContent(
      name: "shares", title: "Regions in world production of minerals, \(period.first)–\(period.last)",
      heading: "Share of world production, %", years: period, most: 100, panels: panels,
      samples: ShareGroups.samples(ShareGroups.all.filter(shown.contains), palette, register)
        + (hasBreaks ? [ChartWords.breakSample(palette.ink)] : []),
      legend: [
        "\(words.rule) A gap: the series is not complete. List \(list), \(period.first)–\(period.last). \(words.sources)"
      ],
      caption: FigureCaption(
        [
          .init(
            "Shares of regions (UN M49, the Americas split) in world production of \(CaptionText.minerals(list, of: minerals.map(\.mineral))), "
              + "\(period.first)–\(period.last). \(words.rule) A gap: the series is not complete."
              + (hasBreaks ? " \(ChartWords.breakReading)" : ""))
        ] + words.details),
      sources: words.editions)
  }
}

/// What charts of shares say of their series.
struct ShareWords: Sendable {
  let rule: String
  let sources: String
  /// The series, their breaks and groups, what is not drawn and the sources.
  let details: [FigureCaption.Part]
  let editions: Set<Edition>

  /// Those of `minerals` that have no line, and why.
  static func omissions(_ minerals: [MineralShares], _ register: Register) -> [ChartWords.Omission] {
    minerals.filter { $0.course == nil }.map { .init(mineral: $0.mineral, reason: $0.reason(register)) }
  }

  init(
    _ known: [MineralShares], _ all: [MineralShares], threshold: Double, marksBreaks: Bool,
    _ register: Register
  ) {
    let years = known.flatMap { $0.course?.years ?? [] }
    editions = Set(years.map(\.edition))
    rule =
      "Marks: what is named of each, at the middle of its bounds; hollow, bounds more than "
      + "\(FigureText.number(ShareGroups.loose)) points apart. Lines that never reach \(FigureText.number(threshold)) % are "
      + "omitted. One series and stage a panel."
    sources = "Sources: \(ChartWords.names(editions))."
    func minerals(_ phrases: (RegionShares) -> [String]) -> [String: [MineralID]] {
      Dictionary(
        known.flatMap { mineral in (mineral.course.map(phrases) ?? []).map { ($0, [mineral.mineral]) } },
        uniquingKeysWith: +)
    }
    details = [
      .init("What a source lumps together as other countries is in none.", brief: ""),
      ChartWords.series(minerals { [$0.label] }, register),
      ChartWords.breaks(minerals(\.caveats), areMarked: marksBreaks, register),
      ChartWords.members(known.map { .init(mineral: $0.mineral, members: $0.members) }, register),
      ChartWords.omitted(Self.omissions(all, register), register), CaptionText.sources(editions),
    ]
  }
}

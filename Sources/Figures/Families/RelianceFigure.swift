import Diagrams
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// The net import reliance of the minerals of a list over the years, a panel for each reported series.
///
/// A bound as printed (`>50`) is a band or a whisker (50 to 100 %); published values are filled marks on a solid line,
/// derived ones hollow marks on a dashed line, never joined; a year without a value is a gap.
public enum RelianceFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "reliance", "Net import reliance over the years, a panel for each mineral.",
    reads: [.from, .to, .list, .minerals, .events], needs: [.from])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(
      try DependenceYears(list: request.list, period: request.period, sources: sources.sources),
      options: request.options, register: sources.register)
  }

  /// The chart of `dependence`.
  ///
  /// - Throws: ``FigureError`` when the panels do not fit the page.
  public static func make(
    _ dependence: DependenceYears, options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    try ChartGrid(content(dependence, options, register).marked(options), options: options).figure()
  }

  private static func content(
    _ dependence: DependenceYears, _ options: FigureOptions, _ register: Register
  ) -> ChartContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let groups = Dictionary(grouping: dependence.entries, by: series)
    let known = groups.filter { $0.value[0].values.contains { $0.interval != nil } }
    let editions = Set(
      known.values.flatMap { $0[0].values }.flatMap { value in
        [value.figure?.edition].compactMap { $0 } + (value.derivation?.parts.map(\.edition) ?? [])
      })
    let panels = known.keys.map { id in
      let name = options.names.name(of: id, in: register)
      let breaks = known[id]?[0].breaks.map(\.year) ?? []
      let values = (known[id]?[0].values ?? []).compactMap { value in
        value.interval.map {
          ChartSeries.Value(
            year: value.year, value: $0.clamped(to: 0...100),
            run: (value.status == .derived ? "derived" : "published")
              + String(breaks.count { $0 <= value.year }),
            isHollow: value.status == .derived)
        }
      }
      return ChartPanel(
        id: "mineral:\(id)", titles: [name],
        series: [
          .init(
            id: "reliance", meaning: "\(name): net import reliance, percent",
            style: .init(color: palette.gain), values: values)
        ], breaks: breaks)
    }.sorted { ($0.titles[0], $0.id) < ($1.titles[0], $1.id) }
    let years = "\(dependence.period.first)–\(dependence.period.last)"
    let drawing =
      "Filled marks, as printed; hollow marks on a thin line, \(FigureSigns.meaningOfDerived); bands and whiskers, "
      + "the bounds that are printed (>50: from 50 to 100 %). Published and derived values are not joined. A gap: withheld "
      + "or not printed." + (panels.contains { !$0.breaks.isEmpty } ? " \(ChartWords.breakReading)" : "")
    let breaks = Dictionary(
      known.flatMap { id, entries in entries[0].breaks.map { ("before \($0.year), \($0.clause)", [id]) } },
      uniquingKeysWith: +)
    let left = groups.keys.filter { known[$0] == nil }.sorted().map { id in
      let isWithheld = groups[id]?[0].values.contains { $0.figure != nil } ?? false
      return ChartWords.Omission(
        mineral: id,
        reason: "\(register.shortName(of: id).lowercased()) "
          + "(\(isWithheld ? "withheld or not available in all years" : "no reliance is printed or can be derived"))"
      )
    }
    let members = known.keys.sorted().map {
      ChartWords.Group(mineral: $0, members: known[$0]?.map(\.mineral) ?? [])
    }
    return ChartContent(
      name: "reliance", title: "Net import reliance of U.S. minerals, \(years)",
      heading: "Net import reliance, % of consumption", years: dependence.period, most: 100, panels: panels,
      samples: ChartWords.samples(
        of: panels, filled: "published", hollow: "\(FigureSigns.derived) \(FigureSigns.meaningOfDerived)",
        color: palette.gain) + (breaks.isEmpty ? [] : [ChartWords.breakSample(palette.ink)]),
      legend: [
        "\(drawing) List \(dependence.list.name), \(years). Sources: \(ChartWords.names(editions))."
      ],
      caption: [
        "Net import reliance of \(CaptionText.minerals(dependence.list.name, of: dependence.list.minerals)), \(years), percent of U.S. consumption. \(drawing)",
        ChartWords.breaks(breaks, areMarked: true, register), ChartWords.members(members, register),
        ChartWords.omitted(left, register),
        CaptionText.sources(editions),
      ],
      sources: editions)
  }

  /// The mineral whose printed series stands for `entry`.
  static func series(of entry: DependenceYears.Entry) -> MineralID {
    for value in entry.values {
      if case .inherited(let group) = value.status { return group }
    }
    return entry.mineral
  }
}

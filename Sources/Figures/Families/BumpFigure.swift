public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// The ranks of the supplier countries over the years, by the mean part of U.S. consumption attributed to each.
///
/// Every mark holds the country's code, so that no line must be followed to its end; a rank that the bounds leave open
/// is hollow.
public enum BumpFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "bump", "Ranks of supplier countries over the years; a rank that is not certain is hollow.",
    reads: [.from, .to, .list, .minerals, .imports, .top, .focus, .events], needs: [.from])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(
      try SupplierCourse(
        list: request.list, period: request.period, imports: request.imports, sources: sources.sources),
      options: request.options, register: sources.register)
  }

  /// The ranks shown unless another number is asked for.
  static let usualCount = 12

  /// The figure of `course`.
  ///
  /// - Throws: ``FigureError`` when the page is too small.
  public static func make(
    _ course: SupplierCourse, options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    let words = CourseWords(course)
    let count = min(options.top ?? usualCount, course.years.map(\.ranks.count).max() ?? 0)
    guard count > 0 else {
      throw .nothingToDraw(
        "no country supplies any of the minerals of \(course.list.name)", remedy: .anyOf([.choose(.list)]))
    }
    let palette = Palette(grayscale: options.isGrayscale)
    let columns = course.years.map { year in
      BumpContent.Column(
        year: year.year,
        marks: year.ranks.prefix(count).map { entry in
          BumpContent.Mark(
            code: entry.country, rank: entry.rank, isCertain: entry.isCertain,
            value: FigureText.percent(entry.exposure),
            isQuiet: !options.focus.isEmpty && !options.focus.countries.contains(entry.country))
        })
    }
    let shown = Set(columns.flatMap { $0.marks.map(\.code) })
    let events = EventWords(
      options, years: YearWindow(columns[0].year, columns[columns.count - 1].year),
      ids: course.minerals.map { "mineral:\($0)" })
    let dates = events.own + events.common
    let reading =
      "Marks: countries (ISO codes) in the order of their mean part of U.S. consumption (share of imports × net import "
      + "reliance), coloured by region. Hollow: the bounds of the parts allow another rank. A line that ends between years: "
      + "below rank \(count)."
    return try BumpLayout(
      BumpContent(
        title: "Suppliers of U.S. minerals by rank, \(words.years)", columns: columns, ranks: count,
        names: Dictionary(
          uniqueKeysWithValues: shown.map { ($0, options.names.name(of: $0, in: register)) }),
        colors: Dictionary(
          uniqueKeysWithValues: shown.map { ($0, palette.color(of: register.region(of: $0))) }),
        samples: words.samples(shown, palette, options.names, register)
          + (events.own.isEmpty ? [] : [.sign("▲", "event of some of the minerals")])
          + (events.common.isEmpty ? [] : [.sign("▼", "event of all minerals")]),
        notes: [reading],
        caption: FigureCaption(
          [
            .init(
              "\(count == 1 ? "The largest supplier" : "The \(count) largest suppliers") of U.S. minerals by rank, \(words.years), \(CaptionText.list(course.list.name, of: course.list.minerals)). "
                + "\(words.minerals) \(reading) At the ends, the part with its bounds, percent. Countries that a source does not name "
                + "have no rank."),
            .init(words.basis),
          ] + events.parts("▲", "▼") + [CaptionText.sources(words.editions)]),
        sources: words.editions, events: dates), options: options
    ).figure()
  }
}

/// What captions of figures of suppliers over years share.
struct CourseWords: Sendable {
  let years: String
  let minerals: String
  let basis: String
  let editions: Set<Edition>

  init(_ course: SupplierCourse) {
    let all = course.years.map(\.year)
    years = "\(all.first ?? 0)–\(all.last ?? 0)"
    let count = course.minerals.count
    minerals =
      count == 1
      ? "One mineral, known in all years."
      : "Counted are the \(count) minerals whose reliance and suppliers are known in all years, with equal weights."
    let nodes = course.years.flatMap { $0.network.minerals }
    editions = CaptionText.editions(nodes)
    let shares = nodes.compactMap(\.imports.value)
    let windows = shares.filter { $0.basis == .usgs }.map(\.window)
    let traded = shares.contains { $0.basis == .baci }
    let (usgs, baci) = (ImportShares.Basis.usgs, ImportShares.Basis.baci)
    let bases =
      (windows.isEmpty
        ? []
        : [
          "\(usgs.source), \(usgs.measure), averages of \(YearWindow.lengths(of: windows)) whose windows overlap"
        ])
      + (traded ? ["\(baci.source), \(baci.measure)"] : [])
    basis = bases.isEmpty ? "" : "Import shares: \(bases.joined(separator: "; "))."
  }

  /// The regions of `countries` with their colours.
  func samples(
    _ countries: Set<CountryCode>, _ palette: Palette, _ names: FigureNames, _ register: Register
  ) -> [FigureLegend.Sample] {
    let shown = Set(countries.compactMap { register.region(of: $0) })
    return Region.allCases.filter(shown.contains).map {
      .init(text: names.name(of: $0), width: 0, color: palette.color(of: $0), block: 6)
    }
  }
}

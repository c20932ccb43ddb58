import Platform
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// The parts of U.S. consumption attributed to supplier countries over the years, stacked in each and joined as flows.
///
/// What a source attributes to no country by name is the last bar, so that each year adds up to the mean net import
/// reliance.
public enum AlluvialFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "alluvial", "Parts of supplier countries over the years, stacked in each year and joined as flows.",
    reads: [.from, .to, .list, .minerals, .imports, .top, .focus], needs: [.from])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(
      try SupplierCourse(
        list: request.list, period: request.period, imports: request.imports, sources: sources.sources),
      options: request.options, register: sources.register)
  }

  /// The countries drawn one by one unless another number is asked for.
  static let usualCount = 8
  /// Values below this are not drawn, percent: they round to nothing.
  private static let least = 0.05

  /// The figure of `course`.
  ///
  /// - Throws: ``FigureError`` when the page is too small.
  public static func make(
    _ course: SupplierCourse, options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    let shown = largest(course, options.top ?? usualCount, options.focus.countries)
    let palette = Palette(grayscale: options.isGrayscale)
    let names = options.names
    let columns = course.years.map { year in
      var bars: [AlluvialContent.Bar] = []
      var others = Interval(0)
      for country in year.exposure.countries where country.exposure.upper > 0 {
        guard shown.contains(country.code) else {
          others = others + country.exposure
          continue
        }
        bars.append(
          .init(
            id: "country:\(country.code)", name: names.name(of: country.code, in: register),
            value: country.exposure, color: palette.color(of: register.region(of: country.code)),
            isFaded: !options.focus.isEmpty && !options.focus.countries.contains(country.code)))
      }
      let minerals = year.exposure.parts.minerals
      let unnamed = minerals.reduce(Interval(0)) { $0 + $1.unnamed } * (1 / Double(max(1, minerals.count)))
      bars.append(
        .init(
          id: "others", name: names.others(of: nil), value: others, color: palette.neutral,
          isFaded: !options.focus.isEmpty))
      bars.append(
        .init(
          id: "not-named", name: names.usesCodesOnly ? "n. n." : "not named", value: unnamed,
          color: palette.remainder, isFaded: false))
      return AlluvialContent.Column(year: year.year, bars: bars.filter { $0.value.upper >= least })
    }
    let words = CourseWords(course)
    let reading =
      "Bars: mean part of U.S. consumption attributed to a country (share of imports × net import reliance), the largest on "
      + "top; solid, the lower bound, pale, up to the upper one. Grey: the other suppliers together, and what no source "
      + "attributes to a country by name."
    return try AlluvialLayout(
      AlluvialContent(
        title: "Suppliers of U.S. minerals, \(words.years)", columns: columns,
        samples: words.samples(shown, palette, names, register), notes: [reading],
        caption: [
          "Parts of U.S. consumption by supplier, \(words.years), \(CaptionText.list(course.list.name, of: course.list.minerals)). \(words.minerals) \(reading) Coloured by region.",
          .init(words.basis), CaptionText.sources(words.editions),
        ],
        sources: words.editions), options: options
    ).figure()
  }

  /// The `count` countries with the largest part in any year, and those in focus.
  private static func largest(
    _ course: SupplierCourse, _ count: Int, _ focus: Set<CountryCode>
  ) -> Set<CountryCode> {
    var most: [CountryCode: Double] = [:]
    for country in course.years.flatMap(\.exposure.countries) {
      most[country.code] = max(most[country.code] ?? 0, country.exposure.midpoint)
    }
    let ranked = most.filter { $0.value > 0 }.ranked(by: \.value, then: \.key)
    return Set(ranked.prefix(count).map(\.key)).union(focus)
  }
}

import SupplyData
import SupplyNetwork

/// The study as one page for a browser: a document that reads without its script, with the tables and figures of every
/// year inside and nothing outside.
struct StudyPage {
  private let results: StudyResults
  private let tables: [Table]
  private let years: PageYears
  private let program: String
  private let reference: Reference

  /// The page of `results`, which shows `tables` and, when a reader chooses them, those of the other `years`.
  init(
    _ results: StudyResults, tables: [Table], years: PageYears, program: String, reference: Reference
  ) {
    (self.results, self.tables, self.years) = (results, tables, years)
    (self.program, self.reference) = (program, reference)
  }

  /// The most bytes of a page: compressed they are some 400 kB, and a browser reads them in half a second.
  static let mostBytes = 2_400_000

  /// The page with as many of its last years as ``mostBytes`` hold.
  var fitting: String {
    var (page, html) = (self, html)
    while html.utf8.count > Self.mostBytes, page.years.all.count > 1 {
      let share = Double(Self.mostBytes) / Double(html.utf8.count)
      let count = min(page.years.all.count - 1, Int(Double(page.years.all.count) * share))
      page = StudyPage(
        results, tables: tables, years: page.years.last(count), program: program, reference: reference)
      html = page.html
    }
    return html
  }

  /// The document.
  var html: String {
    let title = "The supply network of U.S. minerals"
    return Markup.document(
      language: "en",
      head: [
        .void("meta", ["charset": "utf-8"]),
        .void("meta", ["http-equiv": "Content-Security-Policy", "content": EmbeddedPage.policy]),
        .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .void("meta", ["name": "color-scheme", "content": "light dark"]),
        .void("meta", ["name": "generator", "content": program]),
        .element("title", [:], "\(title), \(network.year), \(network.list.name)"),
        .embedded("style", EmbeddedPage.style),
      ],
      body: [
        .element("a", ["class": "skip", "href": "#answer"], "Skip to the answer"),
        .element(
          "header", [:],
          [
            .element(
              "h1", [:], [.text("\(title), "), .element("span", ["data-year-name": ""], "\(network.year)")]),
            part(.question),
          ]),
        .element("div", ["id": "controls"]),
        .element("main", [:], [answer.markup, contents] + sections.map(\.markup)),
        .element("footer", [:], [.element("p", [:], "\(program). List \(network.list.name).")]),
        .element("div", ["id": "detail", "role": "region", "aria-label": "About this value"]),
      ] + templates + [data, .embedded("script", EmbeddedPage.script)]
    ).text
  }

  private var network: SupplyNetwork { results.year.network }

  // MARK: - Sections

  /// A part of the page with a heading.
  private struct Section {
    let id: String
    let heading: String
    let content: [Markup]

    var markup: Markup {
      .element(
        "section", ["id": id, "aria-labelledby": "\(id)-heading"],
        [.element("h2", ["id": "\(id)-heading"], heading)] + content)
    }
  }

  private func link(_ section: Section) -> Markup {
    .element("li", [:], [.element("a", ["href": "#\(section.id)"], section.heading)])
  }

  /// The answer: what was found of the year, and over the years.
  private var answer: Section {
    let over = results.perspectives.findings + [results.shifts.finding].compactMap { $0 }
    return Section(
      id: "answer", heading: "What was found",
      content: [
        part(.findings), .element("h3", [:], "Over \(results.perspectives.period)"),
        .element("ul", ["class": "findings"], over.map(\.markup)),
        .element("p", ["class": "note"], results.perspectives.reading),
      ])
  }

  private var contents: Markup {
    .element("nav", ["aria-label": "Sections"], [.element("ul", [:], sections.map(link))])
  }

  private var sections: [Section] {
    let period = results.perspectives.period
    return [
      Section(id: "network", heading: "The network", content: [part(.figure)]),
      Section(
        id: "minerals", heading: "How many minerals, and which",
        content: yearTables(["dependence-headline", "dependence"])),
      Section(
        id: "chokepoints", heading: "Who can stop the supply, and at which stage",
        content: yearTables(["chokepoints", "stages"])),
      Section(id: "countries", heading: "Which countries", content: yearTables(["exposure"])),
      Section(
        id: "sets", heading: "Which few countries together, \(network.year)",
        content: [.element("p", [:], results.year.chokepoints.paragraph)]
          + studyTables(["sets-supply", "sets-production"])),
      Section(
        id: "markets", heading: "How concentrated, \(network.year)",
        content: studyTables(["concentration", "leading-suppliers"])),
      Section(
        id: "perspectives", heading: "Three perspectives, \(period)",
        content: studyTables(["perspectives", "perspectives-sweep"])),
      Section(
        id: "shifts", heading: "Where production has moved, \(period)",
        content: results.shifts.tables.isEmpty
          ? [.element("p", [:], results.shifts.paragraph)] : studyTables(["shifts-panel"])),
      Section(id: "caveats", heading: "What to keep in mind", content: [part(.caveats)]),
      Section(id: "sources", heading: "Sources", content: [sources]),
    ]
  }

  /// What changes with the year, in a place where the script finds it.
  private func part(_ part: PageYear.Part) -> Markup {
    .element("div", ["data-part": part.rawValue], [years.shown.part(part)])
  }

  private func yearTables(_ names: [String]) -> [Markup] {
    names.compactMap { name in years.shown.tables.first { $0.name == name } }
      .map { PageTable($0, group: "\(network.year)").markup }
  }

  private func studyTables(_ names: [String]) -> [Markup] {
    shared(names).map { PageTable($0, group: Self.allYears).markup }
  }

  private func shared(_ names: [String]) -> [Table] {
    names.compactMap { name in tables.first { $0.name == name } }
  }

  private var sources: Markup {
    let cited = tables + years.all.flatMap(\.tables)
    return .element(
      "ul", [:], StudyText.sources(of: cited, reference).map { .element("li", [:], $0) })
  }

  // MARK: - Data

  /// The name of the group of tables that do not change with the year.
  private static let allYears = "all"

  /// What the other years show in place of the year's own parts.
  private var templates: [Markup] {
    years.all.filter { $0.year != network.year }.map { year in
      .element(
        "template", ["data-year": "\(year.year)"],
        PageYear.Part.allCases.map { .element("div", ["data-part": $0.rawValue], [year.part($0)]) })
    }
  }

  private var data: Markup {
    var data = PageData()
    for year in years.all { data.add(year.tables, as: "\(year.year)") }
    data.add(
      shared([
        "sets-supply", "sets-production", "concentration", "leading-suppliers", "perspectives",
        "perspectives-sweep", "shifts-panel",
      ]), as: Self.allYears)
    return .data("data", data.json(year: network.year, program: program, reference: reference))
  }
}

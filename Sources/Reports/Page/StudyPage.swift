import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Language

/// The study as one page for a browser: a document that reads without its script, with the tables and figures of every
/// year inside, and of every list of minerals that it holds, and nothing outside.
struct StudyPage {
  /// The lists of minerals, the one that is shown first and without a script before the others.
  private let lists: [PageList]
  private let words: PageWords
  private let program: String
  private let register: Register

  /// The page in the language of `words` of `lists`, of which there is one at least.
  init(_ lists: [PageList], words: PageWords, program: String, register: Register) {
    (self.lists, self.words, self.program, self.register) = (lists, words, program, register)
  }

  /// The most bytes of a page: compressed they are some 400 kB, and a browser reads them in half a second.
  static let mostBytes = 2_600_000

  /// The page with as many of its last years as ``mostBytes`` hold, the same number for each list.
  var fitting: String {
    var (page, html) = (self, html)
    while html.utf8.count > Self.mostBytes, let most = page.lists.map(\.years.all.count).max(), most > 1 {
      let share = Double(Self.mostBytes) / Double(html.utf8.count)
      let count = min(most - 1, Int(Double(most) * share))
      page = StudyPage(
        page.lists.map { $0.last(count) }, words: words, program: program, register: register)
      html = page.html
    }
    return html
  }

  /// The document.
  var html: String {
    let title = words("The supply network of U.S. minerals")
    return PageDocument(
      words: words,
      title: [title, "\(network.year)", network.list.name].joined(separator: words(", ")), program: program,
      header: [
        .element(
          "h1", [:],
          [.text(title + words(", ")), .element("span", ["data-year-name": ""], "\(network.year)")]),
        words.paragraph, first.part(.question),
      ],
      main: [answer.markup, PageSection.contents(sections, words)] + sections.map(\.markup),
      footer: .element(
        "p", [:],
        [
          .text("\(program). \(words("List")) "), .element("span", ["data-list-name": ""], network.list.name),
          .text("."),
        ]),
      templates: lists.flatMap(\.templates),
      data: data.json(program: program, editions: register.editions)
    ).html
  }

  private var first: PageList { lists[0] }

  private var network: SupplyNetwork { first.results.year.network }

  // MARK: - Sections

  /// The answer: what was found of the year, and over the years.
  private var answer: PageSection {
    PageSection(
      id: "answer", heading: words("What was found"),
      content: [
        first.part(.findings), .element("h3", [:], words("Over {}", "\(first.results.perspectives.period)")),
        first.part(.over),
      ])
  }

  private var sections: [PageSection] {
    let period = first.results.perspectives.period
    return [
      PageSection(id: "network", heading: words("The network"), content: [first.part(.figure)]),
      PageSection(
        id: "minerals", heading: words("How many minerals, and which"),
        content: first.yearTables(["dependence-headline", "dependence"])),
      PageSection(
        id: "chokepoints", heading: words("Who can stop the supply, and at which stage"),
        content: first.yearTables(["chokepoints", "stages"])),
      PageSection(
        id: "countries", heading: words("Which countries"), content: first.yearTables(["exposure"])),
      PageSection(
        id: "sets", heading: words("Which few countries together, {}", "\(network.year)"),
        content: [first.part(.sets)] + first.studyTables(["sets-supply", "sets-production"])),
      PageSection(
        id: "markets", heading: words("How concentrated, {}", "\(network.year)"),
        content: first.studyTables(["concentration", "leading-suppliers"])),
      PageSection(
        id: "perspectives", heading: words("Three perspectives, {}", "\(period)"),
        content: first.studyTables(["perspectives", "perspectives-sweep"])),
      PageSection(
        id: "shifts", heading: words("Where production has moved, {}", "\(period)"),
        content: [first.part(.shifts)] + first.studyTables(["shifts-panel"])),
      PageSection(id: "caveats", heading: words("What to keep in mind"), content: [first.part(.caveats)]),
      PageSection(id: "sources", heading: words("Sources"), content: [sources]),
    ]
  }

  private var sources: Markup {
    let cited = lists.flatMap(\.cited)
    return .element(
      "ul", ["lang": words.quoted],
      SourceTables.citations(of: cited, register.editions).map { .element("li", [:], $0) })
  }

  private var data: PageData {
    var data = PageData(words: words)
    for list in lists { list.add(to: &data) }
    return data
  }
}

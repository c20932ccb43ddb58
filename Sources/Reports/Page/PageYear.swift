import Figures
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Language

/// One year of the page: the parts that change when the reader chooses another year.
struct PageYear: Sendable {
  let study: YearProfile
  /// Its tables.
  let tables: [Table]
  /// The list of the page that it belongs to, and the year.
  let group: PageGroup
  private let figure: Result<PlacedFigure, FigureError>
  private let register: Register

  /// What `study` tells, as a year of the list at the place `list` of the page.
  init(
    _ study: YearProfile, figure: Result<PlacedFigure, FigureError>, list: Int = 0, register: Register
  ) {
    (self.study, self.figure, self.register) = (study, figure, register)
    group = PageGroup(list: list, year: study.network.year)
    tables = StudyYearTables.all(study, register: register)
  }

  var year: Int { study.network.year }

  /// What `study` tells, with its figure or the reason why there is none.
  init(_ study: YearProfile, list: Int, options: FigureOptions, register: Register) {
    let figure = Result { () throws(FigureError) in
      try NetworkFigure.make(study.exposure, options: options, register: register)
    }
    self.init(study, figure: figure, list: list, register: register)
  }

  /// A part in a place where the script finds it.
  func placed(_ part: Part, _ words: PageWords) -> Markup {
    .element("div", ["data-part": part.rawValue], [self.part(part, words)])
  }

  /// The parts of the page that are of this year, by name; those of tables are made from the data by the script.
  private func part(_ part: Part, _ words: PageWords) -> Markup {
    switch part {
    case .question: words.element("p", class: "question", StudyText.question(study.network))
    case .findings:
      .element("ul", ["class": "findings"], StudyFinding.all(study, register).map { $0.markup(words) })
    case .figure: drawing(words)
    case .caveats:
      .element(
        "ul", [:],
        StudyText.caveats(study, register, isMarkdown: false).map { words.element("li", $0) })
    }
  }

  /// What changes with the year beside the tables.
  enum Part: String, CaseIterable {
    case question, findings, figure, caveats
  }

  private func drawing(_ words: PageWords) -> Markup {
    switch figure {
    case .failure(let error):
      return words.element("p", class: "unknown", "No figure of \(year): \(error.message(remedy: ""))")
    case .success(let placed):
      let figure = PageFigure(placed, prefix: "f\(group.name)", words: words)
      return .element(
        "figure", [:],
        [
          .element(
            "div",
            ["class": "scroll drawing", "tabindex": "0", "role": "region", "aria-label": figure.title],
            [figure.svg]),
          words.element("figcaption", id: figure.captionID, placed.caption.text),
        ])
    }
  }
}

/// The years of a page, oldest first.
struct PageYears: Sendable {
  /// The year that is shown first and without a script.
  let shown: PageYear
  /// All of them, that one among them.
  let all: [PageYear]

  /// How many years a page holds at most.
  static let most = 13

  /// The last years for which a reliance of a mineral of the list is held, and `shown`; of those whose stages are
  /// `known` the network and the stages are not built anew.
  ///
  /// A year whose suppliers are not known has tables and, in place of its figure, the reason.
  init(
    around shown: PageYear, known: [SupplyStages] = [], sources: NetworkSources, options: FigureOptions,
    register: Register
  ) throws {
    let list = shown.study.network.list
    let withReliance = Set(list.minerals.flatMap { sources.reliance.years(of: $0) }).sorted()
      .suffix(Self.most)
    self.shown = shown
    let known = Dictionary(known.map { ($0.network.year, $0) }) { first, _ in first }
    var all: [PageYear] = []
    for year in Set(withReliance).union([shown.year]).sorted() {
      if year == shown.year {
        all.append(shown)
      } else if let other = try Self.study(
        of: year, like: shown.study.network, known[year], sources)
      {
        all.append(PageYear(other, list: shown.group.list, options: options, register: register))
      }
    }
    self.all = all
  }

  private init(shown: PageYear, all: [PageYear]) { (self.shown, self.all) = (shown, all) }

  /// The last `count` of them, and the one that is shown.
  func last(_ count: Int) -> PageYears {
    let kept = all.suffix(max(1, count))
    guard !kept.contains(where: { $0.year == shown.year }) else {
      return PageYears(shown: shown, all: Array(kept))
    }
    return PageYears(shown: shown, all: [shown] + kept.dropFirst())
  }

  /// The study of the year `number` of the list of `network`; nil where the data hold nothing of it.
  private static func study(
    of number: Int, like network: SupplyNetwork, _ known: SupplyStages?, _ sources: NetworkSources
  ) throws(DataError) -> YearProfile? {
    do throws(DataError) {
      if let known {
        return try YearProfile(known.network, stages: known, sources: sources)
      }
      let other = try SupplyNetwork(
        year: number, list: network.list, imports: network.importRule, sources: sources)
      return try YearProfile(other, sources: sources)
    } catch {
      if error.kind == .notHeld { return nil }
      throw error
    }
  }
}

extension StudyFinding {
  /// The finding as an item of a list: what it is about, the answer in short, the sentences.
  func markup(_ words: PageWords) -> Markup {
    .element(
      "li", [:],
      [
        words.element("span", class: "subject", subject), .text(" "),
        words.element("strong", class: "value", value), .text(" "), words.element("span", text),
      ])
  }
}

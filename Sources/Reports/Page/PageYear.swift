import Figures
import SupplyData
import SupplyNetwork

/// One year of the page: the parts that change when the reader chooses another year.
struct PageYear: Sendable {
  let study: StudyYear
  /// Its tables.
  let tables: [Table]
  private let figure: Result<PlacedFigure, FigureError>
  private let reference: Reference

  init(_ study: StudyYear, figure: Result<PlacedFigure, FigureError>, reference: Reference) {
    (self.study, self.figure, self.reference) = (study, figure, reference)
    tables = study.tables(reference)
  }

  var year: Int { study.network.year }

  /// The parts of the page that are of this year, by name; those of tables are made from the data by the script.
  func part(_ part: Part) -> Markup {
    switch part {
    case .question: .element("p", ["class": "question"], StudyText.question(study.network))
    case .findings: .element("ul", ["class": "findings"], StudyFinding.all(study, reference).map(\.markup))
    case .figure: drawing
    case .caveats:
      .element(
        "ul", [:],
        StudyText.caveats(study, reference, isMarkdown: false).map { .element("li", [:], $0) })
    }
  }

  /// What changes with the year beside the tables.
  enum Part: String, CaseIterable {
    case question, findings, figure, caveats
  }

  private var drawing: Markup {
    switch figure {
    case .failure(let error):
      return .element("p", ["class": "unknown"], "No figure of \(year): \(error.message(remedy: ""))")
    case .success(let placed):
      let figure = PageFigure(placed, prefix: "f\(year)")
      return .element(
        "figure", [:],
        [
          .element(
            "div",
            ["class": "scroll drawing", "tabindex": "0", "role": "region", "aria-label": placed.title],
            [figure.svg]),
          .element("figcaption", ["id": figure.captionID], placed.caption.text),
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

  /// The last years for which a reliance of a mineral of the list is held, and `shown`.
  ///
  /// A year whose suppliers are not known has tables and, in place of its figure, the reason.
  init(
    around shown: PageYear, sources: NetworkSources, options: FigureOptions, reference: Reference
  ) throws {
    let (list, imports) = (shown.study.network.list, shown.study.network.importRule)
    let held = Set(list.minerals.flatMap { sources.reliance.years(of: $0) }).sorted().suffix(Self.most)
    self.shown = shown
    var all: [PageYear] = []
    for year in Set(held).union([shown.year]).sorted() {
      if year == shown.year {
        all.append(shown)
      } else if let other = try Self.year(year, list, imports, sources, options, reference) {
        all.append(other)
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

  /// The year `number`; nil where the data hold nothing of it.
  private static func year(
    _ number: Int, _ list: MineralList, _ imports: ImportRule, _ sources: NetworkSources,
    _ options: FigureOptions, _ reference: Reference
  ) throws(DataError) -> PageYear? {
    let network: SupplyNetwork
    do throws(DataError) {
      network = try SupplyNetwork(year: number, list: list, imports: imports, sources: sources)
    } catch {
      if error.kind == .notHeld { return nil }
      throw error
    }
    let study = try StudyYear(network, sources: sources, reference: reference)
    do throws(FigureError) {
      let figure = try NetworkFigure.make(network, options: options, reference: reference)
      return PageYear(study, figure: .success(figure), reference: reference)
    } catch {
      return PageYear(study, figure: .failure(error), reference: reference)
    }
  }
}

extension StudyFinding {
  /// The finding as an item of a list: what it is about, the answer in short, the sentences.
  var markup: Markup {
    .element(
      "li", [:],
      [
        .element("span", ["class": "subject"], subject), .text(" "),
        .element("strong", ["class": "value"], value), .text(" "), .element("span", [:], text),
      ])
  }
}

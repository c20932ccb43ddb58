import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Language

/// One list of minerals of the page of a study: its years, and what is found of it over them.
struct PageList: Sendable {
  let results: StudyResults
  let years: PageYears
  private let tables: [Table]
  private let words: PageWords

  /// The list of `years` with the tables that the page shows beside theirs.
  init(_ results: StudyResults, tables: [Table], years: PageYears, words: PageWords) {
    (self.results, self.tables, self.years, self.words) = (results, tables, years, words)
  }

  /// Its place amongst the lists of the page.
  private var place: Int { years.shown.group.list }

  /// The same with its last `count` years.
  func last(_ count: Int) -> PageList {
    PageList(results, tables: tables, years: years.last(count), words: words)
  }

  /// The parts that belong to no year, by name; those of tables are made from the data by the script.
  enum Part: String, CaseIterable {
    case over, sets, shifts
  }

  /// A part of the page that changes with the list, in a place where the script finds it.
  func part(_ part: Part) -> Markup {
    .element("div", ["data-part": part.rawValue], content(part))
  }

  /// A part of the page that changes with the year, in a place where the script finds it.
  func part(_ part: PageYear.Part) -> Markup { years.shown.placed(part, words) }

  private func content(_ part: Part) -> [Markup] {
    switch part {
    case .over:
      let found = results.perspectives.findings + [results.shifts.finding].compactMap { $0 }
      return [
        .element("ul", ["class": "findings"], found.map { $0.markup(words) }),
        words.element("p", class: "note", results.perspectives.reading),
      ]
    case .sets: return [words.element("p", results.chokepoints.paragraph)]
    // Where the table is shown, it brings the same sentences as its answer.
    case .shifts: return results.shifts.tables.isEmpty ? [words.element("p", results.shifts.paragraph)] : []
    }
  }

  // MARK: - Tables

  /// The tables of the year shown that are called `names`.
  func yearTables(_ names: [String]) -> [Markup] {
    names.compactMap { name in years.shown.tables.first { $0.name == name } }
      .map { PageTable($0, group: group(years.shown.year), words: words).markup }
  }

  /// The tables of no single year that are called `names`.
  func studyTables(_ names: [String]) -> [Markup] {
    shared.filter { names.contains($0.name) }.map { PageTable($0, group: group(nil), words: words).markup }
  }

  /// The tables that the page cites.
  var cited: [Table] { tables + years.all.flatMap(\.tables) }

  /// The tables of no single year that the page shows.
  private var shared: [Table] {
    [
      "sets-supply", "sets-production", "concentration", "leading-suppliers", "perspectives",
      "perspectives-sweep", "shifts-panel",
    ].compactMap { name in tables.first { $0.name == name } }
  }

  private func group(_ year: Int?) -> PageGroup { PageGroup(list: place, year: year) }

  // MARK: - What the script works on

  /// Adds the list, its years and its tables.
  func add(to data: inout PageData) {
    data.add(
      list: results.year.network.list.name, years: years.all.map(\.year).sorted(), shown: years.shown.year)
    for year in years.all { data.add(year.tables, as: group(year.year)) }
    data.add(shared, as: group(nil))
  }

  /// What is not shown first: the other years and, of a list that is not the first, all.
  var templates: [Markup] {
    let isFirst = place == 0
    return years.all.filter { !isFirst || $0.year != years.shown.year }.map { year in
      template(year.year, PageYear.Part.allCases.map { year.placed($0, words) })
    } + (isFirst ? [] : [template(nil, Part.allCases.map { part($0) })])
  }

  private func template(_ year: Int?, _ parts: [Markup]) -> Markup {
    .element("template", ["data-group": group(year).name], parts)
  }
}

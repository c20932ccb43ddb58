import Figures
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Reports
@testable import Tables
import Language

/// What the page of the repository's own data says, in Chinese.
struct PageLanguageTests {
  /// Whatever the page says of a list, of every year, is in Chinese, but what is quoted: names of series, remarks of
  /// the data on trade codes, words between quotation marks, titles of publications. A new sentence is named here until
  /// the table of names has it.
  @Test(arguments: ["us-2018", "us-2022", "us-2025"])
  func everySentenceIsTranslated(_ list: String) throws {
    let dataset = try Dataset(folder: RepositoryData.folder)
    let names = try FigureNames(language: "zh", folder: dataset.folder)
    let words = PageWords(names, register: dataset.reference.register)
    let results = try Self.results(of: list, dataset)
    let sources = try NetworkSources(dataset)
    var options = FigureOptions()
    options.names = names
    let years = try PageYears(
      around: PageYear(results.year, list: 0, options: options, register: dataset.reference.register),
      sources: sources,
      options: options, register: dataset.reference.register)
    let tables = results.tables(dataset.reference.register)
    let page = StudyPage(
      [PageList(results, tables: tables, years: years, words: words)], words: words, program: "Oreflow",
      register: dataset.reference.register
    ).html
    var texts = Set(years.all.flatMap(\.tables).flatMap(Self.texts))
    for part in page.matches(of: /<[a-z]+[^>]* lang="en"[^>]*>([^<]+)/) {
      texts.insert(String(part.output.1).replacing("&gt;", with: ">").replacing("&#39;", with: "'"))
    }
    #expect(years.all.count > 8 && texts.count > 500)
    for text in texts.sorted() where !Self.isQuoted(text, dataset.reference) {
      guard let translation = words.translated(text) else {
        Issue.record("no Chinese for: \(text)")
        continue
      }
      #expect(Self.numbers(translation) == Self.numbers(text), "\(text) -> \(translation)")
      #expect(translation.hasSuffix("。") == text.hasSuffix("."), "\(text) -> \(translation)")
      #expect(translation.firstMatch(of: Self.badlySet) == nil, "\(translation)")
    }
  }

  private static func results(of list: String, _ dataset: Dataset) throws -> StudyResults {
    let sources = try NetworkSources(dataset)
    return try StudyResults(
      StudyProfile(
        SupplyNetwork(
          year: 2022, list: MineralList(named: list, in: dataset), imports: .usgs, sources: sources),
        period: YearWindow(2013, 2022), governance: Governance(dataset), sources: sources,
        shifts: ShiftSources(.production, dataset, sources), reference: dataset.reference),
      register: dataset.reference.register)
  }

  /// What a reader of `table` sees beside names and numbers.
  private static func texts(_ table: Table) -> [String] {
    let shown = PageColumns(table).shown
    return [table.title] + table.answer + table.notes.map(\.text) + shown.map { table.columns[$0].heading }
      + table.rows.flatMap { row in
        shown.flatMap { place -> [String] in
          switch row.cells[place] {
          case .text(let text): [text]
          case .list(let items): items
          default: []
          }
        }
      }
  }

  /// Whether `text` is quoted as it was published, or holds a remark of the data.
  private static func isQuoted(_ text: String, _ reference: Reference) -> Bool {
    text.firstMatch(of: /[a-z]{3}/) == nil || text.contains(" Scope: ") || text.contains(/"|&quot;/)
      || text.firstMatch(of: /^(import-sources|trade|[A-Z]+[0-9]+ production)\b/) != nil
      || reference.editions.keys.contains { text.hasPrefix("\($0): ") }
  }

  /// The numbers in `text`, smallest first: a translation keeps them all.
  private static func numbers(_ text: String) -> [String] {
    text.matches(of: /[0-9]+/).map { String($0.output) }.sorted()
  }

  /// Spaces between Chinese characters or beside Chinese marks, and marks of English behind Chinese characters.
  private static var badlySet: Regex<Substring> {
    /\p{Script=Han} \p{Script=Han}|\p{Script=Han}[,;:?()]|[，。；：、（）] | [，。；：、（）]/
  }
}

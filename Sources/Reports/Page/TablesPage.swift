public import SupplyData
public import Tables
import Language

/// The tables of one answer as one page for a browser: the answer, the tables with their notes, and the sources; one
/// file that reads without its script and takes nothing from outside.
public struct TablesPage: Sendable {
  private let tables: [Table]
  private let program: String
  private let command: String
  private let editions: [Edition: EditionRecord]
  private let words: PageWords

  /// The most rows of all tables together that a browser shows without making its reader wait.
  public static let mostRows = 10_000

  /// A page of `tables`, as much of each as `view` shows by columns, rows and notes.
  ///
  /// - Parameters:
  ///   - tables: The tables.
  ///   - view: The view.
  ///   - program: The name and version of the program that signs it.
  ///   - command: The command that made it, for those who make it again.
  ///   - editions: How publications are cited, and their terms.
  public init(
    _ tables: [Table], view: TableView = TableView(), program: String, command: String,
    editions: [Edition: EditionRecord]
  ) {
    self.tables = tables.map { table in
      let part = view.part(of: table)
      return Table(
        name: part.name, title: part.title, answer: part.answer, columns: part.columns,
        rows: Array(view.rows(of: part)), constants: part.constants, notes: view.notes(of: part))
    }
    (self.program, self.command, self.editions, words) = (program, command, editions, view.words)
  }

  /// The document.
  public var html: String {
    PageDocument(
      words: words, title: title, program: program,
      header: [words.element("h1", tables.first?.title ?? "No table"), words.paragraph],
      main: [answer, PageSection.contents(sections, words)] + sections.map(\.markup),
      footer: .element("p", [:], [.text("\(program): "), .element("code", [:], command)]),
      data: data.json(program: program, editions: editions)
    ).html
  }

  private var title: String { words.shown(tables.first?.title ?? "No table").text }

  /// The first table below what it answers, with the heading of the page.
  private var answer: Markup {
    .element(
      "section", ["id": "answer", "class": "titled", "aria-label": title],
      tables.prefix(1).map { PageTable($0, group: PageGroup(), words: words).markup })
  }

  private var sections: [PageSection] {
    // An answer that brings a table of its sources says it once.
    let cited =
      tables.contains { $0.columns.contains { $0.name == "citation" } }
      ? [] : SourceTables.citations(of: tables, editions)
    return tables.dropFirst().map { table in
      PageSection(
        id: "s-\(table.name)", heading: words.shown(table.title).text, isTitle: true,
        content: [PageTable(table, group: PageGroup(), words: words).markup])
    }
      + (cited.isEmpty
        ? []
        : [
          PageSection(
            id: "sources", heading: words("How to cite the sources"),
            content: [.element("ul", ["lang": words.quoted], cited.map { .element("li", [:], $0) })])
        ])
  }

  private var data: PageData {
    var data = PageData(words: words)
    data.add(tables, as: PageGroup())
    return data
  }
}

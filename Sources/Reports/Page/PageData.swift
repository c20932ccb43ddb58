import SupplyData
import Tables
import Language

/// The tables of a page as data for its script: typed cells, and every source once.
struct PageData {
  private let words: PageWords
  /// What the tables say in words of the page's language, by the English.
  private var phrases: [String: String] = [:]
  private var numbers: [Table.Source: Int] = [:]
  private var sources: [Table.Source] = []
  private var places: [String: Int] = [:]
  /// The groups of each table: what is alike stands together, so that the file is a sixth smaller when compressed.
  private var tables: [(name: String, groups: [(String, JSONText)])] = []
  private var lists: [JSONText] = []
  private var year = ""

  /// No data yet, for a page in the language of `words`.
  init(words: PageWords = .english) { self.words = words }

  /// Adds `tables` as those of `group`.
  mutating func add(_ tables: [Table], as group: PageGroup) {
    for table in tables {
      let at = places[table.name] ?? self.tables.count
      if at == self.tables.count {
        places[table.name] = at
        self.tables.append((table.name, []))
      }
      self.tables[at].groups.append((group.name, value(of: table)))
    }
  }

  /// Adds a list of minerals with the years that a reader may choose; the first list is shown first, with `year`.
  mutating func add(list name: String, years: [Int], shown year: Int) {
    if lists.isEmpty { self.year = "\(year)" }
    lists.append(.array([.string(name), .array(years.map { .string("\($0)") })]))
  }

  /// The data: the lists and years, the sources, how editions are cited, and the tables by their groups.
  func json(program: String, editions records: [Edition: EditionRecord]) -> JSONText {
    let editions = Set(sources.map(\.edition)).sorted()
    return .object([
      ("program", .string(program)), ("year", .string(year)), ("lists", .array(lists)),
      ("words", words.json(phrases)),
      (
        "sources",
        .array(
          sources.map {
            .array([.string($0.edition.rawValue), .string($0.series), .string($0.printed), .string($0.via)])
          })
      ),
      (
        "editions",
        .object(editions.map { ($0.rawValue, .string(records[$0]?.citation ?? $0.rawValue)) })
      ),
      ("tables", .object(tables.map { ($0.name, .object($0.groups)) })),
    ])
  }

  private mutating func value(of table: Table) -> JSONText {
    let columns = table.constants.map(\.column) + table.columns
    for text in [table.title] + table.columns.map(\.heading) + table.answer + table.notes.map(\.text) {
      learn(text)
    }
    let shown = PageColumns(table)
    let start = table.constants.count
    let rows = table.rows.map { row -> JSONText in
      row.cells.forEach { learn($0) }
      let places = row.sources.map { JSONText.integer(place(of: $0)) }
      return .array((table.constants.map(\.cell) + row.cells).map(Self.value) + [.array(places)])
    }
    return .object([
      ("title", .string(table.title)), ("answer", .array(table.answer.map(JSONText.string))),
      ("shown", .array(shown.shown.map { .integer(start + $0) })), ("header", .integer(start + shown.header)),
      (
        "columns",
        .array(
          columns.map {
            .array([
              .string($0.name), .string($0.heading), .string($0.kind.rawValue),
              .string($0.unit?.rawValue ?? ""),
              .number(PageBar.scale(of: $0, in: table) ?? 0),
            ])
          })
      ),
      ("rows", .array(rows)),
      (
        "notes", .array(table.notes.map { .array([.string($0.kind.rawValue), .string($0.text)]) })
      ),
    ])
  }

  /// Keeps what `cell` says in the page's language.
  private mutating func learn(_ cell: Table.Cell) {
    switch cell {
    case .text(let text): learn(text)
    case .list(let items): items.forEach { learn($0) }
    default: break
    }
  }

  private mutating func learn(_ text: String) {
    if phrases[text] == nil { phrases[text] = words.translated(text) }
  }

  private mutating func place(of source: Table.Source) -> Int {
    if let number = numbers[source] { return number }
    numbers[source] = sources.count
    sources.append(source)
    return sources.count - 1
  }

  /// A cell: words, a whole number, nothing, or its letter with what it holds, the words that a reader sees last.
  private static func value(of cell: Table.Cell) -> JSONText {
    switch cell {
    case .text(let words): .string(words)
    case .integer(let number): .integer(number)
    case .missing: .null
    case .number(let value, _): .array([.string("n"), .number(value), .string(cell.text)])
    case .interval(let interval, _, let printed):
      .array([
        .string(printed == nil ? "i" : "p"), .number(interval.lower), .number(interval.upper),
        .integer((interval.lowerIsOpen ? 1 : 0) + (PageBar.isOpenAbove(interval) ? 2 : 0)),
        .string(cell.text),
      ])
    case .unknown(let printed): .array([.string("u"), .string(printed.token)])
    case .count(let certain, let possible):
      .array([.string("c"), .integer(certain), .integer(possible), .string(cell.text)])
    case .mineral(let id, let name): .array([.string("m"), .string(id.rawValue), .string(name)])
    case .country(let code, let name): .array([.string("k"), .string(code.rawValue), .string(name)])
    case .list(let words): .array([.string("l"), .array(words.map(JSONText.string)), .string(cell.text)])
    }
  }
}

import ArgumentParser
import Figures
import Platform
import Reports
import Tables
import SupplyData
import Language

/// How a table is written.
struct TableOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "\(Format.allCases.map(\.rawValue).joined(separator: ", ")). Default: by the ending of the file, else table.",
      valueName: "format"))
  var formatName: Format?

  /// A format of tables, a page for a browser, or the entries of the editions that the tables were computed from.
  enum Format: String, WordArgument {
    case table, csv, json, markdown, latex, html, bibtex
  }

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file, whole or not at all; - is standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Print all rows and columns, in lines of any length.")
  var all = false

  @Option(help: ArgumentHelp("Print at most this many rows. Default: 15.", valueName: "number"))
  var top: Int?

  @Option(
    help: ArgumentHelp(
      "Print these columns, by their names in JSON, as in mineral,year.", valueName: "names"))
  var columns: String?

  @Flag(help: "Print all notes, not the first three.")
  var notes = false

  @Flag(help: "End every row with its sources: edition, series, value as printed. JSON always carries them.")
  var sources = false

  @Flag(
    help:
      "In CSV, put an apostrophe before text that a spreadsheet would take for a formula (=, +, -, @, tab).")
  var guardFormulas = false

  @Option(help: "Emphasise headings: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var color: ColorChoice = .auto

  enum ColorChoice: String, WordArgument {
    case auto, always, never
  }

  /// The rows that a page shows by default.
  private static let defaultRows = 15
  /// The notes that a page shows by default.
  private static let defaultNotes = 3
  /// The width of a page that is no terminal.
  private static let pageWidth = 100

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top takes a whole number from 1.") }
    if guardFormulas, format != .csv { throw ValidationError("--guard-formulas goes with --format csv.") }
    if columns?.allSatisfy({ $0 == "," }) == true { throw ValidationError("--columns names no column.") }
    if all, top != nil { throw ValidationError("--all and --top exclude each other.") }
    if let output, let formatName, let ending = Self.format(ofEnding: output), ending != formatName {
      throw ValidationError(
        "--format \(formatName.rawValue) and the ending of \(output) differ. Leave --format out, or name a file "
          + "with another ending.")
    }
    if let output, formatName == nil, let ending = Self.ending(of: output), Self.formats[ending] == nil {
      let endings = Self.formats.keys.sorted().joined(separator: ", ")
      throw ValidationError(
        "\"\(output)\" has no ending of a table. Use one of \(endings), or choose with --format.")
    }
  }

  /// The format asked for, or that of the file's ending, or a table.
  /// Pages for a browser and bibliographies are chosen from tables as for people.
  var format: TableFormat { TableFormat(rawValue: chosen.rawValue) ?? .table }

  /// Whether the editions are written instead of the tables.
  var isBibliography: Bool { chosen == .bibtex }

  private var chosen: Format { formatName ?? output.flatMap(Self.format(ofEnding:)) ?? .table }

  private static let formats: [String: Format] = [
    "csv": .csv, "json": .json, "md": .markdown, "markdown": .markdown, "html": .html, "htm": .html,
    "tex": .latex, "txt": .table, "bib": .bibtex,
  ]

  private static func format(ofEnding path: String) -> Format? { ending(of: path).flatMap { formats[$0] } }

  /// What follows the last dot of the file's name, in lower case; nil where it has none, or nothing before it.
  private static func ending(of path: String) -> String? {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: "."), dot > name.startIndex
    else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Writes `tables` in the format asked for: JSON as one document, the others one after the other, for people in the
  /// language of `words`.
  ///
  /// - Throws: `DataError` for a column that no table has, and when the file cannot be written.
  func write(_ tables: [Table], in words: PageWords = .english) throws(DataError) {
    if isBibliography {
      return try write(bibliography: tables.flatMap { $0.rows.flatMap { $0.sources.map(\.edition) } })
    }
    var view = try view(of: tables)
    view.words = words
    let tables = view.columns.isEmpty ? tables : tables.filter { $0.hasColumn(amongst: view.columns) }
    let text: String
    switch chosen {
    case .json: text = JSONDocument(tables, view).json.text
    case .html: text = try page(tables, view)
    default: text = tables.map { $0.text(format, view: view) }.joined(separator: "\n")
    }
    try write(text)
  }

  /// The page for a browser; an error where it would hold more rows than one shows.
  private func page(_ tables: [Table], _ view: TableView) throws(DataError) -> String {
    let rows = tables.reduce(0) { $0 + min($1.rows.count, view.top ?? .max) }
    guard rows <= TablesPage.mostRows else {
      throw DataError(
        .badRequest, "a page holds at most \(TablesPage.mostRows) rows, and there are \(rows)",
        remedy: "Write CSV, or fewer rows with --top")
    }
    return TablesPage(
      tables, view: view, program: "Oreflow \(Version.number)",
      command: (["oreflow"] + CommandLine.arguments.dropFirst()).joined(separator: " "),
      editions: OpenedData.records
    ).html
  }

  /// Writes an entry of BibTeX for each of `editions`, once, in the order of their ids.
  ///
  /// - Throws: `DataError` where there is none, and when the file cannot be written.
  func write(bibliography editions: [Edition]) throws(DataError) {
    let ids = Set(editions).sorted()
    let entries = ids.compactMap { OpenedData.record(of: $0).map(CaptionFiles.entry) }
    guard !entries.isEmpty else {
      throw DataError(
        .notHeld, "the table names no edition that could be cited", remedy: .anyOf([.look(.editions)]))
    }
    try write(entries.joined(separator: "\n"))
  }

  /// Writes `text` to the file or the screen.
  func write(_ text: String) throws(DataError) {
    if output == "" {
      throw DataError(.badRequest, "--output names no file", remedy: "Name a file, or leave it out")
    }
    if let output, output != "-" {
      try WholeFile.write(text, to: output)
    } else {
      try StandardOutput.write(text, keepsEmphasis: chosen == .table)
    }
  }

  /// How much of `tables` is shown.
  private func view(of tables: [Table]) throws(DataError) -> TableView {
    let names = (columns ?? "").split(separator: ",").map(String.init)
    for name in names where !tables.contains(where: { $0.hasColumn(amongst: [name]) }) {
      var seen: Set<String> = []
      let known = tables.flatMap { $0.constants.map(\.column.name) + $0.columns.map(\.name) }
        .filter { seen.insert($0).inserted }
      let near = NearestName.suggestions(for: name, among: known)
      throw DataError(
        .badRequest, "no column is called \"\(name)\"",
        remedy: near.isEmpty ? "Use one of \(known.joined(separator: ", "))" : .nearest(near))
    }
    let isPage = chosen == .table && !all
    var view = TableView(
      width: isPage ? Self.terminalWidth ?? Self.pageWidth : nil,
      top: top ?? (isPage ? Self.defaultRows : nil),
      mostNotes: notes || all || chosen != .table ? nil : Self.defaultNotes, columns: names,
      showsDetails: all || format == .csv, showsSources: sources, emphasis: emphasis, allHint: "--all",
      notesHint: "--notes")
    view.guardsFormulas = guardFormulas
    return view
  }

  /// The columns of the terminal that standard output is; nil where it is none.
  private static var terminalWidth: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40
    else { return nil }
    return Int(size.ws_col)
  }

  private var emphasis: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      (output ?? "-") == "-" && isatty(STDOUT_FILENO) == 1
        && (getenv("NO_COLOR").map { $0[0] == 0 } ?? true)
    }
  }
}

extension JSONDocument {
  /// The document of this run of the program.
  fileprivate init(_ tables: [Table], _ view: TableView) {
    let words = Array(CommandLine.arguments.dropFirst())
    let command = words.prefix { !$0.hasPrefix("-") }
    self.init(
      version: Version.number, command: command.joined(separator: " "), arguments: words,
      editions: OpenedData.editions, tables: tables, view: view)
  }
}

extension Table {
  /// Whether a column, or what is equal for every row, has one of `names`.
  fileprivate func hasColumn(amongst names: [String]) -> Bool {
    (constants.map(\.column) + columns).contains { names.contains($0.name) }
  }
}

import Figures
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables

/// The page of a study, in Markdown: what was asked, what was found, with which data.
enum StudyText {
  static func markdown(
    _ results: StudyResults, tables: [Table], figure: PlacedFigure, register: Register
  ) -> String {
    let network = results.year.network
    return [
      "# The supply network of U.S. minerals, \(network.year)",
      MarkdownText.escaped(question(network)),
      "## What was found",
      findings(StudyFinding.all(results.year, register)),
      "![The supply network of U.S. mineral imports, \(network.year)](figures/network.svg)",
      "*\(MarkdownText.escaped(figure.caption.text))*",
      "The same figure: [PDF](figures/network.pdf), [PNG](figures/network.png), [DOT](figures/network.dot), "
        + "[caption](figures/network.caption.txt).",
      "## How many minerals",
      table("dependence-headline", tables),
      "## Three perspectives",
      results.perspectives.reading,
      findings(results.perspectives.findings),
      table("perspectives", tables),
      "## Where production has moved",
      MarkdownText.escaped(results.shifts.paragraph),
      table("shifts-panel", tables, paragraph: results.shifts.paragraph),
      "## Which countries",
      table("exposure", tables, rows: 12),
      "## Who can stop the supply",
      MarkdownText.escaped(results.stages.paragraph),
      table("stages", tables, rows: 12),
      MarkdownText.escaped(results.chokepoints.paragraph),
      table("chokepoints", tables, rows: 12),
      table("sets-supply", tables),
      table("sets-production", tables),
      groups(results.stages, tables),
      "## What to keep in mind",
      caveats(results.year, register).map { "- \($0)" }.joined(separator: "\n"),
      "## Tables",
      tables.map {
        "- \(MarkdownText.escaped($0.title)): [CSV](tables/\($0.name).csv), [JSON](tables/\($0.name).json)"
      }
      .joined(separator: "\n"),
      "## Sources",
      citations(tables, register),
    ].filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The table called `name`, or its first `rows`, without the notes that stand in `paragraph`; nothing where there is
  /// none.
  private static func table(
    _ name: String, _ tables: [Table], rows: Int = .max, paragraph: String = ""
  ) -> String {
    tables.first { $0.name == name }.map { top($0, rows: rows, paragraph: paragraph).text(.markdown) } ?? ""
  }

  /// What groups of countries hold by year; nothing where none is known.
  private static func groups(_ stages: StudyStages, _ tables: [Table]) -> String {
    guard !stages.groups.isEmpty else { return "" }
    return ["### Groups of countries by year", MarkdownText.escaped(stages.groups), table("groups", tables)]
      .joined(separator: "\n\n")
  }

  /// What is asked, and how much of it is held.
  static func question(_ network: SupplyNetwork) -> String {
    let derived = network.minerals.count { $0.reliance.status == .derived }
    let printed = network.minerals.compactMap(\.reliance.figure)
    let withheld = printed.count(where: \.value.isUnknown)
    let unknown = network.minerals.count - derived - printed.count
    return
      "Who supplied the minerals of the list \(network.list.name) to the United States in \(network.year), how far did "
      + "the country rely on them, and how concentrated was the supply? The answer is built from published values. Of "
      + "\(network.minerals.count) reported series, net import reliance is printed for "
      + "\(printed.count - withheld), derived for \(derived), withheld for \(withheld) and unknown for the other \(unknown); import shares: \(ExposureTables.basis(network))."
  }

  private static func findings(_ findings: [StudyFinding]) -> String {
    findings.map { "- **\(MarkdownText.escaped($0.subject)).** \(MarkdownText.escaped($0.text))" }
      .joined(separator: "\n")
  }

  /// What a reader must know of the values, a sentence or two each, in Markdown or as plain words.
  static func caveats(
    _ year: YearProfile, _ register: Register, isMarkdown: Bool = true
  ) -> [String] {
    func code(_ token: String) -> String { isMarkdown ? "`\(token)`" : token }
    func words(_ text: String) -> String { isMarkdown ? MarkdownText.escaped(text) : text }
    var lines = [
      "A value stands as printed: \(code(">50")) lies between 50 and 100 %, \(code("E")) is a net exporter, \(code("W")) "
        + "is withheld. What is not known is counted as not known, so counts have bounds.",
      "Suppliers are not producers: cobalt may be mined in one country and shipped from another."
        + (isMarkdown ? " The table of edges holds both layers." : ""),
    ]
    let windows = year.network.minerals.compactMap(\.imports.value).filter { $0.basis == .usgs }.map(\.window)
    if !windows.isEmpty {
      lines.append(
        "Import shares of \(ImportShares.Basis.usgs.source) are averages over \(YearWindow.lengths(of: windows)). "
          + "Windows of neighbouring years share years, so they tell little of change from year to year.")
    }
    let inherited = year.dependence.entries.filter {
      if case .inherited = $0.status { true } else { false }
    }
    if !inherited.isEmpty {
      lines.append(
        words(
          "\(inherited.count) "
            + (inherited.count == 1
              ? "entry has no value of its own and takes that of its group: "
              : "entries have no value of their own and take that of their group: ")
            + "\(inherited.map { Note.words(for: $0.mineral, in: register) }.joined(separator: ", "))."))
    }
    for omission in year.exposure.omitted {
      lines.append(
        words("\(register.name(of: omission.mineral)) is omitted from exposures: \(omission.reason)."))
    }
    return lines
  }

  /// The first rows of a long table, without what `paragraph` says already and what the file of the table tells.
  private static func top(_ table: Table, rows: Int, paragraph: String) -> Table {
    Table(
      name: table.name, title: table.title + (table.rows.count > rows ? ", the first \(rows)" : ""),
      columns: table.columns, rows: Array(table.rows.prefix(rows)),
      notes: table.notes.filter { $0.kind != .omission && !paragraph.contains($0.text) })
  }

  private static func citations(_ tables: [Table], _ register: Register) -> String {
    SourceTables.citations(of: tables, register.editions).map { "- " + MarkdownText.escaped($0) }
      .joined(separator: "\n")
  }
}

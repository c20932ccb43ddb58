import Figures
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The page of a study, in Markdown: what was asked, what was found, with which data.
enum StudyText {
  static func markdown(
    _ results: StudyResults, tables: [Table], figure: PlacedFigure, reference: Reference
  ) -> String {
    let network = results.network
    return [
      "# The supply network of U.S. minerals, \(network.year)",
      question(network),
      "## What was found",
      findings(results, reference),
      "![The supply network of U.S. mineral imports, \(network.year)](figures/network.svg)",
      "*\(MarkdownText.escaped(figure.caption))*",
      "The same figure: [PDF](figures/network.pdf), [PNG](figures/network.png), [DOT](figures/network.dot), "
        + "[caption](figures/network.caption.txt).",
      "## How many minerals",
      table("dependence-headline", tables),
      "## Three perspectives",
      results.perspectives.paragraph,
      table("perspectives", tables),
      "## Where production has moved",
      MarkdownText.escaped(results.shifts.paragraph),
      table("shifts-panel", tables, said: results.shifts.paragraph),
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
      caveats(results, reference),
      "## Tables",
      tables.map {
        "- \(MarkdownText.escaped($0.title)): [CSV](tables/\($0.name).csv), [JSON](tables/\($0.name).json)"
      }
      .joined(separator: "\n"),
      "## Sources",
      citations(tables, reference),
    ].filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The table called `name`, or its first `rows`, without the notes that stand in `said`; nothing where there is none.
  private static func table(
    _ name: String, _ tables: [Table], rows: Int = .max, said: String = ""
  ) -> String {
    tables.first { $0.name == name }.map { top($0, rows: rows, said: said).text(.markdown) } ?? ""
  }

  /// What groups of countries hold by year; nothing where none is known.
  private static func groups(_ stages: StudyStages, _ tables: [Table]) -> String {
    guard !stages.groups.isEmpty else { return "" }
    return ["### Groups of countries by year", MarkdownText.escaped(stages.groups), table("groups", tables)]
      .joined(separator: "\n\n")
  }

  private static func question(_ network: SupplyNetwork) -> String {
    let derived = network.minerals.count { $0.reliance.status == .derived }
    let printed = network.minerals.count { $0.reliance.figure != nil }
    let unknown = network.minerals.count - derived - printed
    return
      "Who supplied the minerals of the list \(MarkdownText.escaped(network.list.name)) to the United States in \(network.year), how far did "
      + "the country rely on them, and how concentrated was the supply? The answer is built from published values. Of "
      + "\(network.minerals.count) reported series, net import reliance is printed for \(printed), derived for \(derived) "
      + "and held for none of the other \(unknown); import shares are \(ExposureTables.basis(network))."
  }

  /// Sentences that the numbers carry, and nothing more.
  private static func findings(_ results: StudyResults, _ reference: Reference) -> String {
    let (network, dependence) = (results.network, results.dependence)
    let entries = dependence.entries.count
    var lines = [
      "- **Reliance.** The United States relied on imports for more than half of its consumption of "
        + "\(dependence.count(above: 50)) of the \(entries) minerals on the list, and wholly for "
        + "\(dependence.count(above: 100)). Above 0 %: \(dependence.count(above: 0))."
    ]
    let leading = LeadingSuppliers(network)
    let leaders = leading.ranking.prefix(3).map { rank in
      "\(name(of: rank.country, reference)) (\(Table.Cell.count(certain: rank.count.certain, possible: rank.count.possible).text))"
    }
    if !leaders.isEmpty {
      lines.append(
        "- **Leading suppliers.** Of \(leading.minerals) reported series with known suppliers, most are led by "
          + "\(leaders.joined(separator: ", ")); a range gives the series led at least and at most.")
    }
    let exposed = results.exposure.countries.prefix(3).map { country in
      "\(name(of: country.code, reference)) (\(NumberText.interval(country.exposure, decimals: 1)) %)"
    }
    if !exposed.isEmpty {
      lines.append(
        "- **Exposure.** Over \(results.exposure.minerals) series, the largest mean parts of U.S. consumption are attributed "
          + "to \(exposed.joined(separator: ", ")).")
    }
    lines.append(cuts(results, reference))
    lines.append(concentration(network))
    return lines.joined(separator: "\n")
  }

  private static func cuts(_ results: StudyResults, _ reference: Reference) -> String {
    func names(_ answer: Answer) -> [String] {
      results.exposure.countries.compactMap { country in
        let minerals = country.flows.filter { $0.exposure.isAtLeast(50) == answer }
          .map { MarkdownText.escaped(reference.shortName(of: $0.mineral).lowercased()) }
        return minerals.isEmpty
          ? nil : "\(name(of: country.code, reference)) (\(minerals.joined(separator: ", ")))"
      }
    }
    let (certain, possible) = (names(.yes), names(.unknown))
    var text = "- **Half or more from one country.** "
    text +=
      certain.isEmpty
      ? "For no series is half of consumption certainly attributed to one country."
      : "At least half of U.S. consumption is attributed to \(certain.joined(separator: ", "))."
    if !possible.isEmpty { text += " The bounds leave it open for \(possible.joined(separator: ", "))." }
    return text
  }

  private static func concentration(_ network: SupplyNetwork) -> String {
    let concentration = Concentration(network)
    func count(_ subject: ConcentrationSubject) -> (BoundedCount, Int) {
      let known = concentration.counted(subject).compactMap { $0 }
      return (
        BoundedCount(known.map { $0.isAbove(ConcentrationBands.doj2010.bounds.upperBound) }), known.count
      )
    }
    let (imports, production) = (count(.imports), count(.production))
    return
      "- **Concentration.** The Herfindahl-Hirschman index of import sources is above 2,500 for \(imports.0) of "
      + "\(imports.1) series, that of world production for \(production.0) of \(production.1) with a complete year."
  }

  private static func caveats(_ results: StudyResults, _ reference: Reference) -> String {
    var lines = [
      "- A figure stands as printed: `>50` lies between 50 and 100 %, `E` is a net exporter, `W` is withheld. What is "
        + "not known is counted as not known, so counts have bounds.",
      "- Suppliers are not producers: cobalt may be mined in one country and shipped from another. The table of edges "
        + "holds both layers.",
    ]
    if results.network.importBases[.usgs] != nil {
      lines.append(
        "- Import shares are averages over four years. Windows of neighbouring years share three of them, so they tell "
          + "little of change from year to year.")
    }
    let inherited = results.dependence.entries.filter {
      if case .inherited = $0.status { true } else { false }
    }
    if !inherited.isEmpty {
      lines.append(
        "- \(inherited.count) entries have no value of their own and take that of their group: "
          + inherited.map { MarkdownText.escaped(reference.name(of: $0.mineral).lowercased()) }.joined(
            separator: ", ") + ".")
    }
    for omission in results.exposure.omitted {
      lines.append(
        "- "
          + MarkdownText.escaped(
            "\(reference.name(of: omission.mineral)) is omitted from exposures: \(omission.reason)."))
    }
    return lines.joined(separator: "\n")
  }

  /// The first rows of a long table, without what `said` says already and what the file of the table tells.
  private static func top(_ table: Table, rows: Int, said: String) -> Table {
    Table(
      name: table.name, title: table.title + (table.rows.count > rows ? ", the first \(rows)" : ""),
      columns: table.columns, rows: Array(table.rows.prefix(rows)),
      notes: table.notes.filter { $0.kind != .omission && !said.contains($0.text) })
  }

  private static func citations(_ tables: [Table], _ reference: Reference) -> String {
    let editions = Set(tables.flatMap(\.editions)).sorted { $0.rawValue < $1.rawValue }
    return editions.map { id in
      guard let edition = reference.editions[id] else { return "- \(id)" }
      return "- " + MarkdownText.escaped("\(id): \(edition.citation) Terms: \(edition.terms).")
    }.joined(separator: "\n")
  }

  /// The name of a country as Markdown.
  private static func name(of country: CountryCode, _ reference: Reference) -> String {
    MarkdownText.escaped(reference.name(of: country))
  }
}

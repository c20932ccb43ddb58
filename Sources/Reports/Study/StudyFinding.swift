import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables

/// One thing that was found of a year: sentences that the numbers carry, and nothing more.
struct StudyFinding: Sendable {
  /// What it is about, a word or two.
  let subject: String
  /// The value or name that answers in short.
  let value: String
  /// The sentences.
  let text: String

  /// What was found of `year`, the most important first; what rests on suppliers only where any are known.
  static func all(_ year: YearProfile, _ register: Register) -> [StudyFinding] {
    [reliance(year)]
      + [
        leaders(year.leading, register), exposed(year.exposure, register),
        controllers(year.stages, register),
        year.exposure.countries.isEmpty ? nil : halves(year.exposure, register),
        concentration(year.concentration),
      ].compactMap { $0 }
  }

  private static func reliance(_ year: YearProfile) -> StudyFinding {
    let dependence = year.dependence
    let entries = dependence.entries.count
    let half = dependence.count(above: 50)
    return StudyFinding(
      subject: "Reliance", value: "\(Table.Cell.count(half).text) of \(entries) minerals",
      text: "The United States relied on imports for more than half of its consumption of "
        + "\(half) of the \(entries) minerals on the list, and wholly for \(dependence.count(above: 100)). Above 0 %: "
        + "\(dependence.count(above: 0)). "
        + (dependence.derived > 0
          ? "Net import reliance is printed for \(dependence.known()); with \(dependence.derived) more derived from consumption and production, above half: "
            + "\(dependence.count(above: 50, derived: true))."
          : "Net import reliance is printed for \(dependence.known())."))
  }

  private static func leaders(_ leading: LeadingSuppliers, _ register: Register) -> StudyFinding? {
    func count(_ rank: LeadingSuppliers.Rank) -> String { Table.Cell.count(rank.count).text }
    guard let first = leading.ranking.first else { return nil }
    let leaders = leading.ranking.prefix(3).map { "\(register.name(of: $0.country)) (\(count($0)))" }
    return StudyFinding(
      subject: "Leading suppliers",
      value: "\(register.name(of: first.country)), \(count(first)) of \(leading.minerals) series",
      text: "Of \(leading.minerals) reported series with known suppliers, most are led by "
        + "\(leaders.joined(separator: ", ")); a range gives the series led at least and at most.")
  }

  private static func exposed(_ exposure: Exposure, _ register: Register) -> StudyFinding? {
    func percent(_ interval: Interval) -> String { "\(NumberText.interval(interval, decimals: 1)) %" }
    guard let first = exposure.countries.first else { return nil }
    let exposed = exposure.countries.prefix(3).map {
      "\(register.name(of: $0.code)) (\(percent($0.exposure)))"
    }
    return StudyFinding(
      subject: "Exposure", value: "\(register.name(of: first.code)), \(percent(first.exposure))",
      text: "Over \(exposure.minerals) series, the largest mean parts of U.S. consumption are attributed to "
        + "\(exposed.joined(separator: ", ")).")
  }

  /// Who has most of a stage of most minerals; nil where no stage is known.
  private static func controllers(_ stages: SupplyStages?, _ register: Register) -> StudyFinding? {
    guard let stages, let sentence = StageTables.answer(stages, register).first else { return nil }
    return StudyFinding(
      subject: "Who can stop a stage",
      value: stages.countries.first.map {
        "\(register.name(of: $0.code)): \(Table.Cell.count($0.reaching).text) of \(stages.minerals.count) series"
      } ?? "none",
      text: sentence)
  }

  private static func halves(_ exposure: Exposure, _ register: Register) -> StudyFinding {
    func minerals(_ country: Exposure.Country, _ answer: Answer) -> [String] {
      country.flows.filter { $0.exposure.isAtLeast(50) == answer }
        .map { register.shortName(of: $0.mineral).lowercased() }
    }
    func names(_ answer: Answer) -> [String] {
      exposure.countries.compactMap { country in
        let minerals = minerals(country, answer)
        return minerals.isEmpty
          ? nil : "\(register.name(of: country.code)) (\(minerals.joined(separator: ", ")))"
      }
    }
    let (certain, possible) = (names(.yes), names(.unknown))
    let count = exposure.countries.reduce(0) { $0 + minerals($1, .yes).count }
    var text =
      certain.isEmpty
      ? "For no series is half of consumption certainly attributed to one country."
      : "At least half of U.S. consumption is attributed to \(certain.joined(separator: ", "))."
    if !possible.isEmpty { text += " The bounds leave it open for \(possible.joined(separator: ", "))." }
    return StudyFinding(
      subject: "Half or more from one country", value: "\(count) of \(exposure.minerals) series", text: text)
  }

  /// How many markets are highly concentrated; nil where the shares of none are known.
  private static func concentration(_ concentration: Concentration) -> StudyFinding? {
    let high = ConcentrationBands.doj2010.bounds.upperBound
    func count(_ subject: ConcentrationSubject) -> BoundedCount {
      BoundedCount(concentration.counted(subject).compactMap { $0?.isAbove(high) })
    }
    let (imports, production) = (count(.imports), count(.production))
    guard let first = [imports, production].first(where: { $0.total > 0 }) else { return nil }
    return StudyFinding(
      subject: "Concentration", value: "\(Table.Cell.count(first).text) of \(first.total) series",
      text: "The Herfindahl-Hirschman index of "
        + (imports.total > 0
          ? "import sources is above \(NumberText.plain(high)) for \(imports) of \(imports.total) series"
            + (production.total > 0
              ? ", that of world production for \(production) of \(production.total)" : "")
          : "world production is above \(NumberText.plain(high)) for \(production) of \(production.total) series")
        + (production.total > 0 ? " with a complete year." : "."))
  }
}

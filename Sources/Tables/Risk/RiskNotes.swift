import Platform
import SupplyAnalysis
import SupplyData
import SupplyNetwork

extension RiskTables {
  /// How many entries are at high risk, by which rule, and the largest known risks.
  static func answer(_ risk: SupplyRisk, _ threshold: RiskThreshold, _ register: Register) -> [String] {
    let largest = risk.entries.compactMap { entry in entry.risk.value.map { (entry.mineral, $0) } }
      .ranked(by: \.1.lower, then: \.0).prefix(3).map { mineral, value in
        "\(register.shortName(of: mineral).lowercased()) (\(NumberText.interval(value, decimals: risk.scheme.decimals)))"
      }
    return [
      high(risk, threshold),
      largest.isEmpty
        ? nil
        : "\(risk.entries.count == 1 ? "Its value" : "The largest, at the lower bounds"): \(WordList.of(largest)).",
    ].compactMap { $0 }
  }

  /// How many entries are at high risk, or why that is not known.
  private static func high(_ risk: SupplyRisk, _ threshold: RiskThreshold) -> String {
    let known = risk.compared.count { $0.risk.value != nil }
    guard let least = risk.value(of: threshold) else {
      return
        "Whether a supply risk of \(risk.network.year) was high is not known: a percentile needs at least "
        + "\(RiskThreshold.leastSeries) known series, and there \(known == 1 ? "is" : "are") \(known)."
    }
    let rule =
      switch threshold {
      case .percentile(let percentile):
        "the percentile \(NumberText.plain(percentile)) of \(known) known series, which itself fixes how many are high"
      case .fixed: "a fixed threshold"
      }
    let count = risk.high(threshold)
    return
      "In \(risk.network.year) the supply risk of \(count) of \(WordList.counted(count.total, "entry", "entries")) was high, by \(rule): "
      + "\(NumberText.fixed(least, decimals: risk.scheme.decimals)) or more."
  }

  static func notes(_ risk: SupplyRisk, _ draws: MonteCarlo?) -> [String] {
    var notes = [definition(risk), basis(risk)]
    if let draws, risk.entries.contains(where: { $0.spread != nil }) {
      notes.append(
        "Draws: \(draws.draws) from seed \(draws.seed), every value uniform within its bounds, shares brought to 100 %."
      )
    }
    return notes
  }

  static func definition(_ risk: SupplyRisk) -> String {
    switch risk.scheme {
    case .wgi: "Risk: HHI_WGI = Σ s² g over world production, s in percent, 0 to 10,000."
    case .twoSource:
      "Risk: IR/2 × HHI_WGI(world production) + (1 - IR/2) × HHI_WGI(import sources), 0 to 10,000; IR the net import "
        + "reliance as a fraction, 0 to 1 where it is withheld or not printed."
    case .geopolrisk:
      "Risk: HHI(world production) × Σ g f / (p + F), 0 to 1; f imports from each country, F all, p domestic production. Trade "
        + "of \(PublicationSeries.baci) by weight of the traded product, against production as weighed by its source; or by value where weights "
        + "are not held, and then p is unknown unless it is 0."
    case .screening:
      "Risk: screening score (NSTC-style), 0 to 1: the geometric mean of HHI_WGI, absolute growth of production and "
        + "five-year CV of the price, each scaled. \(scales(risk.screening)) The scaling of the NSTC itself could not be checked."
    }
  }

  /// The scales of a screening score and over what they are taken.
  static func scales(_ screening: ScreeningScore?) -> String {
    guard let screening, let scale = screening.scale else { return "" }
    let ranges =
      "HHI_WGI \(range(scale.concentration, 1, 0)), growth \(range(scale.growth, 100, 1)) % a year, CV "
      + "\(range(scale.variation, 1, 3))"
    switch screening.scaling {
    case .percentile:
      return
        "Scaled by rank among the \(screening.panel) series with all three parts, (rank - 0.5)/n; they range over \(ranges)."
    case .minimumMaximum:
      return
        "Scaled from the smallest to the largest of the \(screening.panel) series with all three parts: \(ranges). The "
        + "smallest part is 0 and so is the score."
    case .fixed: return "Scaled between fixed bounds: \(ranges)."
    }
  }

  private static func range(_ range: ClosedRange<Double>, _ factor: Double, _ decimals: Int) -> String {
    "\(NumberText.fixed(range.lowerBound * factor, decimals: decimals)) to "
      + NumberText.fixed(range.upperBound * factor, decimals: decimals)
  }

  static func basis(_ risk: SupplyRisk) -> String {
    "g = (2.5 - x)/5 clipped to 0–1, 1 the worst; x: \(risk.governance.scale.words)"
      + "\(yearNote(risk.governance, risk.network.year)). A country without an estimate may be anything from 0 to 1."
  }

  /// Says where another year's estimates stand for `year`.
  static func yearNote(_ governance: Governance, _ year: Int) -> String {
    guard let governanceYear = governance.year(for: year) else { return ", not held for \(year)" }
    return governanceYear == year ? " of \(year)" : " of \(governanceYear), the last year held before \(year)"
  }

  /// The part of a country in an index, percent: its own uncertainty counts once.
  static func part(_ part: GovernanceWeightedIndex.Part, of index: GovernanceWeightedIndex) -> Interval {
    let own = part.contribution
    let others = index.parts.filter { $0.country != part.country }
    let least = others.reduce(index.otherContribution.lower) { $0 + $1.contribution.lower }
    let most = others.reduce(index.otherContribution.upper) { $0 + $1.contribution.upper }
    let low = own.lower > 0 ? 100 * own.lower / (own.lower + most) : 0
    let high = own.upper > 0 ? 100 * own.upper / (own.upper + least) : 0
    return Interval(min(low, high), high)
  }

  static func source(of country: CountryCode, _ year: Int, _ governance: Governance) -> Table.Source {
    Table.Source(
      governance.edition,
      "governance \(governance.scale.rawValue) \(country) \(governance.year(for: year).map(String.init) ?? "–")"
    )
  }

  static func sources(_ entry: SupplyRisk.Entry, _ risk: SupplyRisk) -> [Table.Source] {
    var sources = SourceNotes.of(entry.production.value)
    if risk.scheme == .twoSource {
      sources += SourceNotes.of(entry.node.reliance) + SourceNotes.of(entry.node.imports.value)
    }
    return sources + [
      Table.Source(
        risk.governance.edition,
        "governance \(risk.governance.scale.rawValue) "
          + "\(risk.governance.year(for: risk.network.year).map(String.init) ?? "–")")
    ]
  }

  static func editions(_ risk: SupplyRisk) -> [Table.Source] {
    risk.productionEditions.map { Table.Source($0, "production") }
      + [Table.Source(risk.governance.edition, "governance \(risk.governance.scale.rawValue)")]
  }
}

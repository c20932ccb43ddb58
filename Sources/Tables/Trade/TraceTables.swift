import Platform
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The table of direct suppliers beside the countries of origin.
public enum TraceTables {
  /// Direct and traced shares, with what is hidden and what is unexplained.
  ///
  /// - Parameters:
  ///   - traced: The traced imports.
  ///   - mineral: The mineral.
  ///   - usgs: The import shares that USGS prints, another series, to compare with; nil where there are none.
  ///   - register: The names of minerals and countries.
  ///   - least: Countries below this part of U.S. imports, percent, in every column are not listed.
  public static func origins(
    _ traced: TracedSupply, of mineral: MineralID, usgs: ImportShares? = nil, register: Register,
    least: Double = 0.05
  ) -> Table {
    let printed = Dictionary((usgs?.named ?? []).map { ($0.country, $0) }) { first, _ in first }
    let listed =
      traced.entries.filter {
        max($0.direct, $0.traced, $0.unexplained) >= least || printed[$0.country] != nil
      } + absent(usgs, traced)
    let name = register.name(of: mineral).lowercased()
    return Table(
      name: "trace",
      title: "Where U.S. imports of \(name) come from, direct and traced, \(traced.trade.year)",
      answer: answer(traced, register), of: listed,
      columns: [
        .country(in: register) { $0.country },
        .number("direct", "Direct", unit: .percent, decimals: 1) { $0.direct },
        .number("traced", "Produced", unit: .percent, decimals: 1) { $0.traced },
        .interval("range", "Range", unit: .percent, decimals: 1) { $0.range },
        .number("unexplained", "Unexplained", unit: .percent, decimals: 1) { $0.unexplained },
        .number("difference", "Direct - produced", unit: .points, decimals: 1) { $0.direct - $0.traced },
        .interval("world_share", "World production", unit: .percent, decimals: 1) { $0.production },
        .cell("usgs", "\(ImportShares.Basis.usgs.source) imports", .interval, unit: .percent) {
          printed[$0.country].map { source in
            source.printed.map { .printed($0) } ?? .interval(source.share, decimals: 1)
          } ?? .missing
        }, .text("reading", "Reading", words),
      ], constants: [.year(traced.trade.year), .mineral(mineral, in: register)],
      sources: { entry in
        sources(entry.country, traced)
          + (printed[entry.country].flatMap { source in usgs.map { [SourceNotes.of($0, source)] } } ?? [])
      }, notes: notes(traced, usgs, listed: listed.count, register))
  }

  /// The countries that `usgs` names and the code does not have.
  private static func absent(_ usgs: ImportShares?, _ traced: TracedSupply) -> [TracedSupply.Entry] {
    let known = Set(traced.entries.map(\.country))
    let world = Dictionary(traced.production.named.map { ($0.country, $0.share) }) { first, _ in first }
    return (usgs?.named ?? []).filter { !known.contains($0.country) }.map {
      TracedSupply.Entry(
        country: $0.country, direct: 0, traced: 0, range: Interval(0), unexplained: 0,
        production: world[$0.country])
    }
  }

  private static func words(_ entry: TracedSupply.Entry) -> String {
    let onward = entry.direct - entry.traced - entry.unexplained
    if entry.country == .unitedStates { return "comes back" }
    if entry.unexplained >= 1, entry.unexplained > entry.traced { return "inputs not in this code" }
    if onward >= 1 { return "passes on" }
    if onward <= -1 { return "hidden" }
    return ""
  }

  /// What trade does not explain, then the dependence that is hidden behind others.
  private static func answer(_ traced: TracedSupply, _ register: Register) -> [String] {
    let hidden = traced.entries.filter { $0.country != .unitedStates && $0.traced - $0.direct >= 1 }
      .ranked(by: { $0.traced - $0.direct }, then: \.country).prefix(3).map {
        "\(register.name(of: $0.country)), \(NumberText.fixed($0.direct, decimals: 1)) % direct and "
          + "\(NumberText.fixed($0.traced, decimals: 1)) % produced"
      }
    return [
      "Trade does not explain the origin of \(NumberText.fixed(traced.unexplained, decimals: 1)) % of U.S. imports under this "
        + "code in \(traced.trade.year).",
      hidden.isEmpty
        ? "Of the rest, no dependence of 1 percentage point or more is hidden behind other shippers."
        : "Hidden behind other shippers: \(hidden.joined(separator: "; ")).",
    ]
  }

  private static func notes(
    _ traced: TracedSupply, _ usgs: ImportShares?, listed: Int, _ register: Register
  ) -> [Note] {
    let (trade, production) = (traced.trade, traced.production)
    let sum = traced.entries.reduce(0) { $0 + $1.traced + $1.unexplained }
    let gap = traced.tracing.balances.reduce(0) { $0 + $1.unexplained }
    let world = trade.flows.reduce(0) { $0 + $1.value }
    var notes = [
      "Produced: shares of U.S. imports by where they were produced, each country passing on the mixture of what it "
        + "produces and imports (Kastner, Kastner and Nonhebel 2011). Hidden: more was produced there than arrives "
        + "directly. Passes on: more arrives from there than it produced or cannot explain.",
      "Unexplained, \(NumberText.fixed(traced.unexplained, decimals: 1)) % of U.S. imports: shipped by a country beyond what "
        + "it produces and imports under this code (inputs of another stage, stocks, truncated trade). Produced and "
        + "unexplained add up to \(NumberText.fixed(sum, decimals: 1)) %; of all trade "
        + "\(NumberText.fixed(100 * gap / world, decimals: 1)) % is unexplained.",
      scale(traced, register),
      "Trade: \(trade.edition) HS \(trade.code), \(trade.meaning) (\(trade.stage)), value, "
        + "\(NumberText.fixed(traced.tracing.imports / 1e6, decimals: 1)) million dollars of U.S. imports. Production: "
        + "\(production.edition) \(SourceNotes.label(production)). Scope: \(trade.caveat).",
    ]
    notes += limits(production, trade, register)
    if let usgs {
      notes.append(
        "\(usgs.basis.source) imports: \(usgs.edition) \(SourceNotes.label(usgs)), shares of quantity over the forms that "
          + "\(usgs.basis.source) counts: another series, for comparison only.")
    }
    notes.append("\(listed) of \(max(listed, traced.entries.count)) countries listed.")
    return Note.definitions(notes) + SupplyCaveats.trade(trade.coverage, in: register)
  }

  /// The scale that turns production into money, the rule it was found by and where it clips.
  private static func scale(_ traced: TracedSupply, _ register: Register) -> String {
    let scale = traced.scale
    let clipped = scale.clipped.map { register.name(of: $0) }.joined(separator: ", ")
    let rule =
      switch scale.rule {
      case .bound(let country):
        "the smallest by which no producer with \(NumberText.plain(scale.least)) % or more of the world exports more than it "
          + "produces and imports; \(register.name(of: country)) binds it"
      case .ratio:
        "all trade over all production, as no producer with \(NumberText.plain(scale.least)) % or more of the world exports "
          + "more than it imports"
      }
    return
      "Scale: \(NumberText.fixed(scale.value, decimals: 2)) dollars a unit of production (\(traced.production.unit)), "
      + "\(rule). Range: with half and twice that scale, and with withheld production at its upper bound."
      + (clipped.isEmpty ? "" : " Clipped: \(clipped).")
  }

  /// What of production is omitted, withheld or of another stage.
  private static func limits(
    _ production: ProductionShares, _ trade: TradeGraph, _ register: Register
  ) -> [String] {
    var notes: [String] = []
    if let other = production.other, other.share.upper > 0 {
      notes.append(
        "Other countries, \(NumberText.interval(other.share, decimals: 1)) % of world production, cannot be placed and are omitted."
      )
    }
    if !production.withheld.isEmpty {
      let names = production.withheld.map { register.name(of: $0) }.joined(separator: ", ")
      notes.append("Production withheld or not available, taken at its lower bound: \(names).")
    }
    if !production.stage.isEmpty {
      notes.append(
        "Production is at the stage \(production.stage), trade at the stage \(trade.stage): where the two differ, a "
          + "processing country shows as unexplained, and what it bought at an earlier stage is not followed here."
      )
    }
    return notes
  }

  private static func sources(_ country: CountryCode, _ traced: TracedSupply) -> [Table.Source] {
    var sources = [
      Table.Source(traced.trade.edition, "trade HS \(traced.trade.code) \(traced.trade.year) \(country)")
    ]
    if let producer = traced.production.named.first(where: { $0.country == country }) {
      sources.append(SourceNotes.of(traced.production, producer))
    }
    return sources
  }
}

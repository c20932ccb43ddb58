import Platform
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The table of origins behind the earlier stages of a trade code.
public enum StagedTraceTables {
  /// Direct shares, and shares by origin under one code and through the earlier ones.
  ///
  /// - Parameters:
  ///   - staged: The imports followed through earlier stages.
  ///   - mineral: The mineral.
  ///   - register: The names of minerals and countries.
  ///   - least: Countries below this part of U.S. imports, percent, in every column are not listed.
  public static func origins(
    _ staged: StagedTracing, of mineral: MineralID, register: Register, least: Double = 0.05
  ) -> Table {
    let trade = staged.direct.trade
    let name = register.name(of: mineral).lowercased()
    let listed = staged.entries.filter {
      max($0.direct, $0.traced, $0.unexplained, $0.underOneCode) >= least
    }
    return Table(
      name: "trace-stages",
      title: "Where U.S. imports of \(name) come from, through earlier stages, \(trade.year)",
      answer: answer(staged, register), of: listed,
      columns: [
        .country(in: register) { $0.country },
        .number("direct", "Direct", unit: .percent, decimals: 1) { $0.direct },
        .number("under_one_code", "Produced, one code", unit: .percent, decimals: 1) { $0.underOneCode },
        .number("traced", "Produced, all stages", unit: .percent, decimals: 1) { $0.traced },
        .interval("range", "Range", unit: .percent, decimals: 1) { $0.range },
        .number("unexplained", "Unexplained", unit: .percent, decimals: 1) { $0.unexplained },
      ], constants: [.year(trade.year), .mineral(mineral, in: register)],
      sources: { sources(of: $0.country, staged) }, notes: notes(staged, listed.count, register))
  }

  private static func answer(_ staged: StagedTracing, _ register: Register) -> [String] {
    let codes = WordList.of(staged.stages.map { "HS \($0.trade.code)" })
    let before = NumberText.fixed(staged.direct.unexplained, decimals: 1)
    let after = NumberText.fixed(staged.unexplained, decimals: 1)
    var lines = [
      "HS \(staged.direct.trade.code) alone leaves \(before) % of U.S. imports in \(staged.direct.trade.year) unexplained; "
        + "with \(codes), \(after) % are left."
    ]
    let gained = staged.entries.filter { $0.traced - $0.underOneCode >= 1 }
      .ranked(by: { $0.traced - $0.underOneCode }, then: \.country)
      .prefix(3)
      .map {
        "\(register.name(of: $0.country)), \(NumberText.fixed($0.underOneCode, decimals: 1)) to "
          + "\(NumberText.fixed($0.traced, decimals: 1)) %"
      }
    if !gained.isEmpty { lines.append("Found at earlier stages: \(gained.joined(separator: "; ")).") }
    return lines
  }

  private static func notes(_ staged: StagedTracing, _ listed: Int, _ register: Register) -> [Note] {
    let trade = staged.direct.trade
    var notes = [
      "What a country ships under HS \(trade.code) beyond what it produces and buys there is taken from its supply under the "
        + "next earlier code, and so on (after Kastner, Kastner and Nonhebel 2011); each code has its own scale of production. "
        + "Range: with half and twice those scales, and with withheld production at its upper bound."
    ]
    for stage in staged.stages {
      notes.append(
        "HS \(stage.trade.code)\(meaning(stage.trade)): \(NumberText.fixed(stage.followed, decimals: 1)) "
          + "% of the imports followed here, \(NumberText.fixed(stage.unexplained, decimals: 1)) % left. Production: "
          + "\(stage.production.edition) \(SourceNotes.label(stage.production)), \(NumberText.fixed(stage.scale.value, decimals: 2)) "
          + "dollars a unit (\(stage.production.unit))."
          + (stage.trade.caveat.isEmpty ? "" : " Scope: \(stage.trade.caveat)."))
    }
    let omissions = staged.absent.map {
      Note(.omission, "Not followed: HS \($0.stage.series), \($0.reason).")
    }
    return Note.definitions(notes) + omissions
      + [Note(.definition, "\(listed) of \(staged.entries.count) countries listed.")]
      + SupplyCaveats.trade(trade.coverage, in: register)
  }

  /// `, Cobalt oxides (oxide)`; empty where no table tells what the code means.
  private static func meaning(_ trade: TradeGraph) -> String {
    (trade.meaning.isEmpty ? "" : ", \(trade.meaning)") + (trade.stage.isEmpty ? "" : " (\(trade.stage))")
  }

  private static func sources(of country: CountryCode, _ staged: StagedTracing) -> [Table.Source] {
    let trades = [staged.direct.trade] + staged.stages.map(\.trade)
    let productions = [staged.direct.production] + staged.stages.map(\.production)
    let tradesOfCountry = trades.filter { $0.countries.contains(country) }
    var sources = tradesOfCountry.map {
      Table.Source($0.edition, "trade HS \($0.code) \($0.year) \(country)")
    }
    for production in productions {
      guard let producer = production.named.first(where: { $0.country == country }) else { continue }
      let source = SourceNotes.of(production, producer)
      if !sources.contains(source) { sources.append(source) }
    }
    return sources
  }
}
